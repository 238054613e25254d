#include "audio/sound_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <utility>

#include "audio/id3.hpp"
#include "audio/ogg.hpp"
#include "base/failure.hpp"

namespace plainsong {

/// The functions that libsndfile calls to read and write.
struct SoundFileAccess {
  using Window = SoundFile::Window;

  static sf_count_t size(void* user) {
    const auto* window = static_cast<Window*>(user);
    return window->file.size() - window->begin;
  }

  static sf_count_t seek(sf_count_t offset, int whence, void* user) {
    auto* window = static_cast<Window*>(user);
    if (whence == SEEK_CUR) offset += window->position;
    if (whence == SEEK_END) offset += size(user);
    return window->position = offset;
  }

  static sf_count_t read(void* to, sf_count_t count, void* user) {
    auto* window = static_cast<Window*>(user);
    const std::span bytes(static_cast<std::byte*>(to), static_cast<std::size_t>(count));
    const auto got = window->file.read(window->begin + window->position, bytes);
    window->position += static_cast<sf_count_t>(got);
    return static_cast<sf_count_t>(got);
  }

  static sf_count_t write(const void* from, sf_count_t count, void* user) {
    auto* window = static_cast<Window*>(user);
    const std::span bytes(static_cast<const std::byte*>(from), static_cast<std::size_t>(count));
    const auto put = window->file.write(window->begin + window->position, bytes);
    window->position += static_cast<sf_count_t>(put);
    return static_cast<sf_count_t>(put);
  }

  static sf_count_t tell(void* user) { return static_cast<Window*>(user)->position; }
};

namespace {

// Blocks: one huge write makes libvorbis run out of stack.
constexpr std::size_t block = 65536;

struct Row {
  Container container;
  std::string_view extension;
  int major_and_minor;
  double compression;             ///< libsndfile's level, 0 to 1; below 0 leaves its own. MP3: see
                                  ///< mp3_compression
  std::array<int, 9> rates_hz{};  ///< what it takes, upwards; none: anything
};

// Measured with speech: FLAC level 0.4 packs nearly as well as 1.0 at half the work; Opus at 48 kHz
// and 0.8 makes 57 kbit/s, where less would cost three times the work (it changes to another
// coder).
constexpr std::array rows{
    Row{Container::wav, "wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, -1},
    Row{Container::flac, "flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 0.4},
    Row{Container::mp3,
        "mp3",
        SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III,
        -1,
        {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000}},
    Row{Container::opus, "opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, 0.8, {48000}}};

const Row& row_of(Container container) {
  return *std::ranges::find(rows, container, &Row::container);
}

/// libsndfile spreads its level evenly over the bit rates that the kind of MPEG has. 64 kbit/s is
/// plenty for one voice at 22 kHz.
double mp3_compression(int rate_hz) {
  struct Mpeg {
    int from_hz;
    double most, least, wanted;  // kbit/s
  };

  constexpr std::array kinds{Mpeg{32000, 320, 32, 96}, Mpeg{16000, 160, 8, 64}, Mpeg{0, 64, 8, 32}};
  const Mpeg& kind =
      *std::ranges::find_if(kinds, [&](const Mpeg& mpeg) { return rate_hz >= mpeg.from_hz; });
  return (kind.most - kind.wanted) / (kind.most - kind.least);
}

void set_compression(SNDFILE* encoder, AudioFormat format) {
  double level = row_of(format.container).compression;
  if (format.container == Container::mp3) {
    int mode = SF_BITRATE_MODE_CONSTANT;
    sf_command(encoder, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    level = mp3_compression(format.rate_hz);
  }
  if (level >= 0) sf_command(encoder, SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
}

}  // namespace

std::string_view extension_of(Container container) {
  return row_of(container).extension;
}

AudioFormat format_for(Container container, int rate_hz) {
  const auto& rates = row_of(container).rates_hz;
  const auto* const known = std::ranges::find(rates, 0);
  if (known == rates.begin()) return {container, rate_hz};
  const auto* const enough = std::ranges::lower_bound(rates.begin(), known, rate_hz);
  return {container, enough == known ? *std::prev(known) : *enough};
}

SoundFile::SoundFile(std::filesystem::path path, AudioFormat format, const Tags& tags)
    : file_(std::move(path)), window_{file_}, format_(format) {
  if (format.container == Container::mp3) {
    const std::string tag = id3_tag(tags);
    file_.write(0, std::as_bytes(std::span(tag)));
    window_.begin = file_.size();
  }
  SF_VIRTUAL_IO access{SoundFileAccess::size, SoundFileAccess::seek, SoundFileAccess::read,
                       SoundFileAccess::write, SoundFileAccess::tell};
  SF_INFO info{};
  info.samplerate = format.rate_hz;
  info.channels = 1;
  info.format = row_of(format.container).major_and_minor;
  encoder_.reset(sf_open_virtual(&access, SFM_WRITE, &info, &window_));
  file_.check();
  if (!encoder_)
    throw Failure(Trouble::output,
                  "cannot write " + file_.path().string() + ": " + sf_strerror(nullptr),
                  "another --format may work");
  set_compression(encoder_.get(), format);
  if (format.container != Container::mp3) set_tags(tags);
}

void SoundFile::set_tags(const Tags& tags) {
  const auto set = [this](int kind, const std::string& value) {
    if (!value.empty()) sf_set_string(encoder_.get(), kind, value.c_str());
  };
  set(SF_STR_TITLE, tags.title);
  set(SF_STR_ALBUM, tags.album);
  if (tags.track_number > 0) set(SF_STR_TRACKNUMBER, std::to_string(tags.track_number));
}

void SoundFile::write(std::span<const std::int16_t> frames) {
  while (!frames.empty()) {
    const auto part = frames.first(std::min(block, frames.size()));
    const auto count = static_cast<sf_count_t>(part.size());
    const bool whole = sf_writef_short(encoder_.get(), part.data(), count) == count;
    file_.check();
    if (!whole)
      throw Failure(Trouble::output,
                    "cannot write " + file_.path().string() + ": " + sf_strerror(encoder_.get()));
    frames = frames.subspan(part.size());
  }
}

void SoundFile::finish() {
  encoder_.reset();
  if (format_.container == Container::opus) fix_ogg_serial(file_);
  file_.commit();
}

}  // namespace plainsong
