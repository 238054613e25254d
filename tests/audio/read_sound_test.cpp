#include "audio/read_sound.hpp"

#include <sndfile.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "audio/sound_file.hpp"
#include "base/failure.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using std::chrono::milliseconds;
using test::Folder;

namespace {

std::vector<std::int16_t> steps(std::size_t length) {
  std::vector<std::int16_t> frames;
  for (std::size_t i = 0; i < length; ++i)
    frames.push_back(static_cast<std::int16_t>(static_cast<int>(i * 7 % 20000) - 10000));
  return frames;
}

void write_by_libsndfile(const std::filesystem::path& file, int format, int channels, int rate_hz,
                         const std::vector<float>& samples) {
  SF_INFO info{};
  info.format = format;
  info.channels = channels;
  info.samplerate = rate_hz;
  SNDFILE* out = sf_open(file.c_str(), SFM_WRITE, &info);
  REQUIRE(out != nullptr);
  sf_write_float(out, samples.data(), static_cast<sf_count_t>(samples.size()));
  sf_close(out);
}

std::string refusal(const std::filesystem::path& file, milliseconds begin = {},
                    std::optional<milliseconds> end = {}) {
  try {
    read_clip(file, begin, end);
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::input);
    return failure.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a clip is what lies between its begin and its end, in any container") {
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  const AudioFormat format = format_for(container, 48000);
  SoundFile file(folder / "a", format, {});
  file.write(std::span<const std::int16_t>(steps(48000 * 3)));
  file.finish();
  const Sound whole = read_clip(folder / "a");
  CHECK(whole.rate_hz == 48000);
  CHECK(whole.frames.size() == 48000 * 3);
  const Sound clip = read_clip(folder / "a", milliseconds(1250), milliseconds(2000));
  REQUIRE(clip.frames.size() == 36000);
  const std::span<const std::int16_t> there = std::span(whole.frames).subspan(60000, 36000);
  int furthest = 0;  // a decoder that starts in the middle takes a moment to settle
  for (std::size_t i = 4800; i < there.size(); ++i)
    furthest = std::max(furthest, std::abs(clip.frames[i] - there[i]));
  CHECK(furthest <= (container == Container::opus ? 400 : 2));
  CHECK(read_clip(folder / "a", milliseconds(2900), milliseconds(9000)).frames.size() == 4800);
}

TEST_CASE("channels are mixed, and numbers of any kind become 16 bits") {
  const Folder folder;
  const int subtype = GENERATE(as<int>(), SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_FLOAT,
                               SF_FORMAT_DOUBLE, SF_FORMAT_PCM_32);
  write_by_libsndfile(folder / "a.wav", SF_FORMAT_WAV | subtype, 2, 11025,
                      {0.5F, 0.25F, -0.5F, -0.25F, 0.9F, -0.9F, 0.125F, 0.125F});
  const Sound sound = read_clip(folder / "a.wav");
  CHECK(sound.rate_hz == 11025);
  REQUIRE(sound.frames.size() == 4);
  CHECK(sound.frames[0] == 12288);
  CHECK(sound.frames[1] == -12288);
  CHECK(std::abs(sound.frames[2]) <= 1);
  CHECK(sound.frames[3] == 4096);
  CHECK(decode_sound(test::bytes_of(folder / "a.wav")) == sound);
}

TEST_CASE("a float file's frames that are too large or no numbers do no harm") {
  const Folder folder;
  const float none = std::numeric_limits<float>::quiet_NaN();
  write_by_libsndfile(folder / "a.wav", SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, 8000,
                      {3.0F, -3.0F, none, std::numeric_limits<float>::infinity(), 0.5F});
  CHECK(read_clip(folder / "a.wav").frames ==
        std::vector<std::int16_t>{32767, -32768, 0, 0, 16384});
}

TEST_CASE("what is no clip is refused in words") {
  const Folder folder;
  std::ofstream(folder / "a.txt") << "Dear all, this is no sound at all.";
  std::ofstream(folder / "empty.wav");
  write_by_libsndfile(folder / "second.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1, 8000,
                      std::vector<float>(8000));
  CHECK_THAT(refusal(folder / "none.wav"), Catch::EndsWith("none.wav is not there, or is no file"));
  CHECK_THAT(refusal(folder.path()), Catch::EndsWith("is not there, or is no file"));
  CHECK_THAT(refusal(folder / "a.txt"), Catch::EndsWith("is not a sound file that can be read"));
  CHECK_THAT(refusal(folder / "empty.wav"),
             Catch::EndsWith("is not a sound file that can be read"));
  CHECK_THAT(refusal(folder / "second.wav", milliseconds(1000)),
             Catch::EndsWith("has no sound there"));
  CHECK_THAT(refusal(folder / "second.wav", milliseconds(500), milliseconds(500)),
             Catch::EndsWith("has no sound there"));
  CHECK_THAT(refusal(folder / "second.wav", milliseconds(500), milliseconds(400)),
             Catch::EndsWith("has no sound there"));
  CHECK_THAT(refusal(folder / "second.wav", milliseconds::max(), milliseconds::max()),
             Catch::EndsWith("has no sound there"));
}

TEST_CASE("a clip is an hour long at most, but may come from a longer file") {
  const Folder folder;
  write_by_libsndfile(folder / "long.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_U8, 1, 100,
                      std::vector<float>(100 * 3601));
  CHECK_THAT(refusal(folder / "long.wav"), Catch::EndsWith("is longer than an hour"));
  CHECK(read_clip(folder / "long.wav", milliseconds(1000)).frames.size() == 360000);
  CHECK(read_clip(folder / "long.wav", milliseconds(3600500)).frames.size() == 50);
}
