#include <sndfile.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include "audio/dither.hpp"
#include "audio/encoder.hpp"
#include "audio/tag_fields.hpp"
#include "base/failure.hpp"

namespace plainsong {
namespace {

constexpr std::size_t wav_block = 16384;

struct Close {
  void operator()(SNDFILE* file) const { sf_close(file); }
};

/// The file, as libsndfile sees it.
struct View {
  OutputFile& file;
  sf_count_t position = 0;

  static View& of(void* user) { return *static_cast<View*>(user); }

  static sf_count_t size(void* user) { return of(user).file.size(); }

  static sf_count_t seek(sf_count_t offset, int whence, void* user) {
    if (whence == SEEK_CUR) offset += of(user).position;
    if (whence == SEEK_END) offset += size(user);
    return of(user).position = offset;
  }

  static sf_count_t read(void* to, sf_count_t count, void* user) {
    const std::span bytes(static_cast<std::byte*>(to), static_cast<std::size_t>(count));
    const auto got = static_cast<sf_count_t>(of(user).file.read(of(user).position, bytes));
    of(user).position += got;
    return got;
  }

  static sf_count_t write(const void* from, sf_count_t count, void* user) {
    const std::span bytes(static_cast<const std::byte*>(from), static_cast<std::size_t>(count));
    const auto put = static_cast<sf_count_t>(of(user).file.write(of(user).position, bytes));
    of(user).position += put;
    return put;
  }

  static sf_count_t tell(void* user) { return of(user).position; }
};

std::string little_endian(std::int64_t value) {
  std::string bytes;
  for (const unsigned shift : {0U, 8U, 16U, 24U})
    bytes.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> shift) & 0xffU));
  return bytes;
}

std::string chunk(std::string_view id, std::string content) {
  const auto size = static_cast<std::int64_t>(content.size());
  if (content.size() % 2 != 0) content.push_back('\0');
  return std::string(id) + little_endian(size) + content;
}

std::string text(std::string_view value) {
  return std::string(value) + '\0';
}

/// Chunks that players read, here behind the sound: LIST/INFO for the tags; cue points for the
/// chapters, and a list of labels with their titles.
std::string chunks_for(const Tags& tags, const std::vector<Frames>& begins) {
  std::string info;
  for (const TagField& field : tag_fields(tags))
    if (!field.riff.empty()) info += chunk(field.riff, text(field.value));
  std::string points;
  std::string labels;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::string id = little_endian(static_cast<std::int64_t>(i) + 1);
    const std::string at = little_endian(begins[i]);
    points.append(id).append(at).append("data").append(8, '\0').append(at);
    labels += chunk("labl", id + text(tag_text(tags.chapters[i].title)));
  }
  std::string chunks = info.empty() ? "" : chunk("LIST", "INFO" + info);
  if (begins.empty()) return chunks;
  const auto count = static_cast<std::int64_t>(begins.size());
  return chunks + chunk("cue ", little_endian(count) + points) + chunk("LIST", "adtl" + labels);
}

class WavEncoder final : public Encoder {
 public:
  WavEncoder(OutputFile& file, AudioFormat format, Tags tags)
      : view_{file}, tags_(std::move(tags)) {
    SF_VIRTUAL_IO access{View::size, View::seek, View::read, View::write, View::tell};
    SF_INFO info{};
    info.samplerate = format.rate_hz;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    sound_.reset(sf_open_virtual(&access, SFM_WRITE, &info, &view_));
    if (!sound_) refuse(nullptr);
  }

  void write(std::span<const float> frames) override {
    while (!frames.empty()) {
      const auto part = frames.first(std::min(wav_block, frames.size()));
      frames = frames.subspan(part.size());
      rounded_.resize(part.size());
      std::ranges::transform(part, rounded_.begin(),
                             [this](float frame) { return dither_.round(frame); });
      const auto count = static_cast<sf_count_t>(rounded_.size());
      if (sf_writef_short(sound_.get(), rounded_.data(), count) != count) refuse(sound_.get());
    }
  }

  void finish() override {
    sound_.reset();
    if (tags_.chapters.empty()) append(chunks_for(tags_, {}));
  }

  void place_chapters(const std::vector<Frames>& times) override {
    append(chunks_for(tags_, {times.begin(), times.end() - 1}));
  }

 private:
  /// The head says how long the whole file is, less these eight bytes.
  void append(const std::string& chunks) {
    constexpr std::int64_t size_at = 4;
    constexpr std::int64_t not_counted = 8;
    OutputFile& file = view_.file;
    file.write(file.size(), std::as_bytes(std::span(chunks)));
    const std::string size = little_endian(file.size() - not_counted);
    file.write(size_at, std::as_bytes(std::span(size)));
  }

  [[noreturn]] void refuse(SNDFILE* sound) const {
    view_.file.check();
    throw Failure(Trouble::output,
                  "cannot write " + view_.file.path().string() + ": " + sf_strerror(sound),
                  "another --format may work");
  }

  View view_;
  Tags tags_;
  Dither dither_;
  std::vector<std::int16_t> rounded_;
  std::unique_ptr<SNDFILE, Close> sound_;  // ends before what it uses
};

}  // namespace

std::unique_ptr<Encoder> make_wav_encoder(OutputFile& file, AudioFormat format, const Tags& tags) {
  return std::make_unique<WavEncoder>(file, format, tags);
}

}  // namespace plainsong
