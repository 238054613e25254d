#include "audio/sound_file.hpp"

#include <catch2/catch.hpp>

#include "audio/id3.hpp"
#include "base/failure.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using test::bytes_of;
using test::Folder;

namespace {

std::vector<std::int16_t> tone(std::size_t length) {
  std::vector<std::int16_t> frames;
  for (std::size_t i = 0; i < length; ++i)
    frames.push_back(static_cast<std::int16_t>(static_cast<int>(i * 37 % 200) * 60 - 6000));
  return frames;
}

void write(const std::filesystem::path& file, AudioFormat format,
           const std::vector<std::int16_t>& frames, std::size_t piece,
           const Tags& tags = {"Ünïcode", "Album", 3}) {
  SoundFile sink(file, format, tags);
  for (std::size_t at = 0; at < frames.size(); at += piece)
    sink.write(std::span(frames).subspan(at, std::min(piece, frames.size() - at)));
  sink.finish();
}

}  // namespace

TEST_CASE("a sound file decodes to as many frames as were written") {
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const auto length = GENERATE(1102U, 22050U, 65536U, 200001U);
  const auto rate = GENERATE(8000, 16000, 22050, 44100, 48000);
  const AudioFormat format = format_for(container, rate);
  const Folder folder;
  write(folder / "a", format, tone(length), 65536);
  const Sound sound = test::decoded(folder / "a");
  CHECK(sound.rate_hz == format.rate_hz);
  CHECK(sound.frames.size() == length);
  if (length < 65536 || rate == 22050) {
    const auto frames = test::length_by_ffmpeg(folder / "a");
    if (frames) CHECK(*frames == static_cast<std::int64_t>(length));
  }
  if (container == Container::wav || container == Container::flac)
    CHECK(sound.frames == tone(length));
}

TEST_CASE("the same sound makes the same bytes twice") {
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  const AudioFormat format = format_for(container, 22050);
  write(folder / "a", format, tone(150000), 32768);
  write(folder / "b", format, tone(150000), 32768);
  CHECK(bytes_of(folder / "a") == bytes_of(folder / "b"));
}

TEST_CASE("a container that does not take a rate gets the nearest above") {
  CHECK(format_for(Container::wav, 22051).rate_hz == 22051);
  CHECK(format_for(Container::mp3, 16000).rate_hz == 16000);
  CHECK(format_for(Container::mp3, 22051).rate_hz == 24000);
  CHECK(format_for(Container::mp3, 96000).rate_hz == 48000);
  CHECK(format_for(Container::opus, 22050).rate_hz == 48000);
  CHECK(extension_of(Container::opus) == "opus");
}

TEST_CASE("a file that is not finished is not there, and the old one stays") {
  const Folder folder;
  write(folder / "a.wav", {Container::wav, 22050}, tone(10), 10);
  const std::string before = bytes_of(folder / "a.wav");
  {
    SoundFile sink(folder / "a.wav", {Container::wav, 22050}, {});
    sink.write(tone(1000));
  }
  CHECK(bytes_of(folder / "a.wav") == before);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("an ID3 tag is as long as it says, in Latin-1 where that does, else in UTF-16") {
  using namespace std::string_literals;
  CHECK(id3_tag({"Zoë", "", 12}, {0}, 1) ==
        "ID3\3\0\0\0\0\0\x20"
        "TIT2\0\0\0\x09\0\0\1\xff\xfeZ\0o\0\xeb\0"
        "TRCK\0\0\0\3\0\0\0"
        "12"s);
  CHECK(id3_tag({}, {0}, 1).empty());
  CHECK(id3_tag({std::string(1000, 'x'), "", 0}, {0}, 1).substr(6, 4) == "\0\0\7\x73"s);
}
