#include "audio/mp3_join.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "audio/id3.hpp"
#include "audio/output_file.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"

// Frames of MP3 (ISO/IEC 11172-3 and 13818-3, layer III) stand one after the other, and the first
// of a file needs nothing of any before it. So files of one format can be put end to end. In front
// of the first stands LAME's Info frame, which holds no sound: how many frames there are, and how
// much of the first and the last of them is not sound.
namespace plainsong {
namespace {

constexpr std::uint32_t no_size = 0;

unsigned byte(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

struct FrameHeader {
  std::size_t bytes = no_size;
  Frames samples = 0;
  std::size_t side_bytes = 0;  ///< behind the header's four, for one channel
};

/// Nothing where no frame of layer III begins.
std::optional<FrameHeader> header_at(std::string_view sound, std::size_t at) {
  constexpr std::array<int, 16> kbits_1 = {0,   32,  40,  48,  56,  64,  80,  96,
                                           112, 128, 160, 192, 224, 256, 320, 0};
  constexpr std::array<int, 16> kbits_2 = {0,  8,  16, 24,  32,  40,  48,  56,
                                           64, 80, 96, 112, 128, 144, 160, 0};
  constexpr std::array<int, 4> rates_hz = {44100, 48000, 32000, 0};
  constexpr unsigned version_1 = 3;
  constexpr unsigned version_2 = 2;
  if (at + 4 > sound.size() || byte(sound, at) != 0xff || (byte(sound, at + 1) & 0xe6U) != 0xe2)
    return std::nullopt;
  const unsigned version = byte(sound, at + 1) >> 3U & 3U;
  const unsigned third = byte(sound, at + 2);
  const int kbits = (version == version_1 ? kbits_1 : kbits_2).at(third >> 4U);
  const int rate_hz = rates_hz.at(third >> 2U & 3U) / (version == version_1   ? 1
                                                       : version == version_2 ? 2
                                                                              : 4);
  if (kbits == 0 || rate_hz == 0 || version == 1) return std::nullopt;
  const int samples = version == version_1 ? 1152 : 576;
  const unsigned padding = third >> 1U & 1U;
  return FrameHeader{static_cast<std::size_t>(samples / 8 * kbits * 1000 / rate_hz) + padding,
                     samples, version == version_1 ? std::size_t{17} : std::size_t{9}};
}

/// What follows an ID3v2 tag.
std::size_t behind_tag(std::string_view bytes) {
  constexpr std::size_t head = 10;
  if (bytes.size() < head || !bytes.starts_with("ID3")) return 0;
  std::size_t size = 0;
  for (std::size_t at = 6; at < head; ++at) size = size << 7U | byte(bytes, at);
  return head + size;
}

/// One file's sound, in its parts.
struct Mp3Sound {
  std::string info;  ///< the Info frame
  std::string sound;
  Frames samples = 0;  ///< with those that are not sound
};

[[noreturn]] void refuse(const std::filesystem::path& file) {
  throw Failure(Trouble::input, file.string() + " is no MP3 file that plainsong wrote",
                "render the document again");
}

Mp3Sound read_sound(const std::filesystem::path& file) {
  const std::string bytes = read_file(file, largest_document);
  const std::string_view all = bytes;
  std::size_t at = behind_tag(all);
  const auto first = header_at(all, at);
  const std::size_t name = at + 4 + (first ? first->side_bytes : 0);
  if (!first || at + first->bytes > all.size() || all.substr(name, 4) != "Info") refuse(file);
  Mp3Sound read;
  read.info = all.substr(at, first->bytes);
  at += first->bytes;
  const std::size_t begin = at;
  while (const auto frame = header_at(all, at)) {
    if (at + frame->bytes > all.size()) break;
    at += frame->bytes;
    read.samples += frame->samples;
  }
  read.sound = all.substr(begin, at - begin);
  return read;
}

void put(std::string& bytes, std::size_t at, std::uint32_t value, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    bytes.at(at + i) = static_cast<char>(value >> (8 * (count - 1 - i)) & 0xffU);
}

/// CRC-16 (0x8005, lowest bit first), as LAME's tag has it: what each byte does to it.
constexpr std::array<std::uint16_t, 256> crc_steps = [] {
  std::array<std::uint16_t, 256> steps{};
  for (unsigned value = 0; value < steps.size(); ++value) {
    unsigned crc = value;
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xa001U : crc >> 1U;
    steps.at(value) = static_cast<std::uint16_t>(crc);
  }
  return steps;
}();

std::uint16_t crc16(std::string_view bytes, std::uint16_t crc = 0) {
  for (const char c : bytes)
    crc = static_cast<std::uint16_t>(crc >> 8U ^
                                     crc_steps[(crc ^ static_cast<unsigned char>(c)) & 0xffU]);
  return crc;
}

/// Where the parts of an Info frame stand (the Xing header's, then LAME's), from its name on.
namespace info_at {
constexpr std::size_t frames = 8;
constexpr std::size_t bytes = 12;
constexpr std::size_t contents = 16;  // a hundred bytes: where each hundredth of the time begins
constexpr std::size_t delays = 141;   // 12 bits of delay, 12 of padding
constexpr std::size_t music_bytes = 148;
constexpr std::size_t music_crc = 152;
constexpr std::size_t tag_crc = 154;
}  // namespace info_at

struct Sums {
  std::uint32_t frames = 0;
  std::uint32_t bytes = 0;
  std::uint16_t crc = 0;
};

/// The first file's Info frame, made true of all: the delay is the first's, the padding the last's.
std::string joined_info(std::string info, const std::string& last, const Sums& sums) {
  const std::size_t name = info.find("Info");
  const std::size_t delays = name + info_at::delays;
  put(info, name + info_at::frames, sums.frames, 4);
  put(info, name + info_at::bytes, sums.bytes + static_cast<std::uint32_t>(info.size()), 4);
  for (std::size_t hundredth = 0; hundredth < 100; ++hundredth)
    put(info, name + info_at::contents + hundredth,
        static_cast<std::uint32_t>(hundredth * 256 / 100), 1);
  const unsigned middle = (byte(info, delays + 1) & 0xf0U) | (byte(last, delays + 1) & 0x0fU);
  put(info, delays + 1, middle, 1);
  put(info, delays + 2, byte(last, delays + 2), 1);
  put(info, name + info_at::music_bytes, sums.bytes + static_cast<std::uint32_t>(info.size()), 4);
  put(info, name + info_at::music_crc, sums.crc, 2);
  put(info, name + info_at::tag_crc,
      crc16(std::string_view(info).substr(0, name + info_at::tag_crc)), 2);
  return info;
}

/// Delay and padding: what the decoder leaves out at both ends.
Frames left_out(const std::string& info) {
  const std::size_t at = info.find("Info") + info_at::delays;
  const unsigned both = byte(info, at) << 16U | byte(info, at + 1) << 8U | byte(info, at + 2);
  return (both >> 12U) + (both & 0xfffU);
}

/// Moves a track's cues behind those that are there, which are stretched up to them.
void append(Track& whole, const Track& part, Frames begin) {
  if (!whole.cues.empty()) {
    whole.cues.back().end = begin;
    if (!whole.cues.back().words.empty()) whole.cues.back().words.back().end = begin;
  }
  for (Cue cue : part.cues) {
    cue.begin += begin;
    cue.end += begin;
    for (WordCue& word : cue.words) {
      word.begin += begin;
      word.end += begin;
    }
    whole.cues.push_back(std::move(cue));
  }
  for (const MarkCue& mark : part.marks) whole.marks.push_back({mark.name, mark.at + begin});
  whole.chapters.push_back(begin);
}

void write(OutputFile& file, std::int64_t offset, std::string_view bytes) {
  file.write(offset, std::as_bytes(std::span(bytes)));
}

}  // namespace

Track join_mp3(const std::vector<Track>& tracks, const std::filesystem::path& file,
               const Tags& tags) {
  Track whole;
  whole.file = file;
  if (tracks.empty()) return whole;
  whole.format = tracks.front().format;
  OutputFile out(file);
  const int rate_hz = whole.format.rate_hz;
  std::vector<Frames> times(tags.chapters.size() + 1);
  const std::size_t tag_bytes = id3_tag(tags, times, rate_hz).size();
  Mp3Sound part;
  std::string info;
  Sums sums;
  Frames samples = 0;
  for (const Track& track : tracks) {
    part = read_sound(track.file);
    if (info.empty()) info = part.info;
    append(whole, track, samples);
    write(out, static_cast<std::int64_t>(tag_bytes + info.size() + sums.bytes), part.sound);
    samples += part.samples;
    sums.frames += static_cast<std::uint32_t>(part.samples / header_at(part.info, 0)->samples);
    sums.bytes += static_cast<std::uint32_t>(part.sound.size());
    sums.crc = crc16(part.sound, sums.crc);
  }
  const std::string joined = joined_info(info, part.info, sums);
  whole.length = samples - left_out(joined);
  if (!whole.cues.empty()) {
    whole.cues.back().end = whole.length;
    if (!whole.cues.back().words.empty()) whole.cues.back().words.back().end = whole.length;
  }
  std::copy_n(whole.chapters.begin(), std::min(whole.chapters.size(), times.size() - 1),
              times.begin());
  times.back() = whole.length;
  write(out, 0, id3_tag(tags, times, rate_hz) + joined);
  out.check();
  out.commit();
  return whole;
}

}  // namespace plainsong
