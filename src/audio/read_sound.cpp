#include "audio/read_sound.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numeric>
#include <span>
#include <string>

#include "audio/pcm.hpp"
#include "base/failure.hpp"
#include "base/silent_standard_error.hpp"

namespace plainsong {
namespace {

struct Bytes {
  std::string_view all;
  sf_count_t position = 0;

  static sf_count_t size(void* user) {
    return static_cast<sf_count_t>(static_cast<Bytes*>(user)->all.size());
  }

  static sf_count_t seek(sf_count_t offset, int whence, void* user) {
    auto* bytes = static_cast<Bytes*>(user);
    if (whence == SEEK_CUR) offset += bytes->position;
    if (whence == SEEK_END) offset += size(user);
    return bytes->position = std::clamp<sf_count_t>(offset, 0, size(user));
  }

  static sf_count_t read(void* to, sf_count_t count, void* user) {
    auto* bytes = static_cast<Bytes*>(user);
    const auto got = bytes->all.copy(static_cast<char*>(to), static_cast<std::size_t>(count),
                                     static_cast<std::size_t>(bytes->position));
    bytes->position += static_cast<sf_count_t>(got);
    return static_cast<sf_count_t>(got);
  }

  static sf_count_t tell(void* user) { return static_cast<Bytes*>(user)->position; }
};

struct Close {
  void operator()(SNDFILE* file) const { sf_close(file); }
};

using File = std::unique_ptr<SNDFILE, Close>;

/// Mixed to one, in 16 bits. A file of floating-point numbers may have some that are none.
std::int16_t mix(std::span<const float> channels) {
  const float sum = std::accumulate(channels.begin(), channels.end(), 0.0F);
  return as_pcm(std::isfinite(sum) ? sum / static_cast<float>(channels.size()) : 0);
}

/// Reads on from where the file is, to its end or until there are so many frames.
std::vector<std::int16_t> read_frames(SNDFILE* file, int channels, sf_count_t most) {
  constexpr sf_count_t block = 4096;
  const auto width = static_cast<std::size_t>(channels);
  std::vector<float> buffer(static_cast<std::size_t>(block) * width);
  std::vector<std::int16_t> frames;
  while (most > 0) {
    const sf_count_t got = sf_readf_float(file, buffer.data(), std::min(block, most));
    if (got <= 0) break;
    most -= got;
    std::span<const float> left = std::span(buffer).first(static_cast<std::size_t>(got) * width);
    for (; !left.empty(); left = left.subspan(width)) frames.push_back(mix(left.first(width)));
  }
  return frames;
}

/// Goes to a frame; files that cannot be gone about in are read up to there.
void skip(SNDFILE* file, int channels, sf_count_t frames) {
  constexpr sf_count_t block = 4096;
  if (frames == 0 || sf_seek(file, frames, SEEK_SET) == frames) return;
  for (sf_count_t left = frames; left > 0; left -= block)
    if (read_frames(file, channels, std::min(left, block)).empty()) return;
}

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& why) {
  throw Failure(Trouble::input, file.string() + " " + why,
                "give another sound file, or another begin and end");
}

}  // namespace

std::optional<Sound> decode_sound(std::string_view bytes) {
  Bytes source{bytes};
  SF_VIRTUAL_IO access{Bytes::size, Bytes::seek, Bytes::read, nullptr, Bytes::tell};
  SF_INFO info{};
  const File file(sf_open_virtual(&access, SFM_READ, &info, &source));
  if (!file || info.channels < 1 || info.samplerate < 1) return std::nullopt;
  return Sound{info.samplerate, read_frames(file.get(), info.channels, SF_COUNT_MAX)};
}

std::optional<std::int64_t> sound_milliseconds(std::string_view bytes) {
  const SilentStandardError silence;
  Bytes source{bytes};
  SF_VIRTUAL_IO access{Bytes::size, Bytes::seek, Bytes::read, nullptr, Bytes::tell};
  SF_INFO info{};
  const File file(sf_open_virtual(&access, SFM_READ, &info, &source));
  if (!file || info.channels < 1 || info.samplerate < 1) return std::nullopt;
  constexpr sf_count_t block = 4096;
  std::vector<float> buffer(static_cast<std::size_t>(block * info.channels));
  sf_count_t frames = 0;
  while (const sf_count_t got = sf_readf_float(file.get(), buffer.data(), block)) frames += got;
  return frames * 1000 / info.samplerate;
}

Sound read_clip(const std::filesystem::path& file, std::chrono::milliseconds begin,
                std::optional<std::chrono::milliseconds> end) {
  constexpr sf_count_t longest_seconds = std::chrono::seconds(longest_clip).count();
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error)) refuse(file, "is not there, or is no file");
  SF_INFO info{};
  const File sound(sf_open(file.c_str(), SFM_READ, &info));
  if (!sound || info.channels < 1 || info.samplerate < 1)
    refuse(file, "is not a sound file that can be read");
  // Times are not longer than a day, so that no product is too large.
  const auto frame_at = [&](std::chrono::milliseconds time) {
    const auto whole = std::clamp<std::chrono::milliseconds>(time, {}, std::chrono::hours(24));
    return (whole.count() * info.samplerate + 500) / 1000;
  };
  const sf_count_t longest = longest_seconds * info.samplerate;
  const sf_count_t from = frame_at(begin);
  const sf_count_t length = end ? frame_at(*end) - from : longest + 1;
  skip(sound.get(), info.channels, from);
  Sound clip{info.samplerate,
             read_frames(sound.get(), info.channels, std::min(length, longest + 1))};
  if (clip.frames.empty()) refuse(file, "has no sound there");
  if (static_cast<sf_count_t>(clip.frames.size()) > longest) refuse(file, "is longer than an hour");
  return clip;
}

}  // namespace plainsong
