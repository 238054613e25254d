#include "audio/read_sound.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>

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

void mix(std::span<const std::int16_t> interleaved, int channels, std::vector<std::int16_t>& mono) {
  const auto width = static_cast<std::size_t>(channels);
  for (std::size_t at = 0; at < interleaved.size(); at += width) {
    int sum = 0;
    for (const std::int16_t sample : interleaved.subspan(at, width)) sum += sample;
    mono.push_back(static_cast<std::int16_t>(sum / channels));
  }
}

}  // namespace

std::optional<Sound> decode_sound(std::string_view bytes) {
  constexpr std::size_t block = 16384;
  Bytes source{bytes};
  SF_VIRTUAL_IO access{Bytes::size, Bytes::seek, Bytes::read, nullptr, Bytes::tell};
  SF_INFO info{};
  const std::unique_ptr<SNDFILE, Close> file(sf_open_virtual(&access, SFM_READ, &info, &source));
  if (!file || info.channels < 1 || info.samplerate < 1) return std::nullopt;
  Sound sound{info.samplerate, {}};
  std::vector<std::int16_t> buffer(block * static_cast<std::size_t>(info.channels));
  while (true) {
    const sf_count_t got = sf_readf_short(file.get(), buffer.data(), block);
    if (got <= 0) return sound;
    mix(std::span(buffer).first(static_cast<std::size_t>(got * info.channels)), info.channels,
        sound.frames);
  }
}

}  // namespace plainsong
