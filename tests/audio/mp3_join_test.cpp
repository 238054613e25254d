#include "audio/mp3_join.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "audio/ffmpeg.hpp"
#include "audio/sound_file.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using test::Folder;

namespace {

/// A track of one tone, said by one sentence.
Track tone(const std::filesystem::path& file, int rate_hz, Frames length, float step,
           std::uint32_t sentence) {
  Track track;
  track.file = file;
  track.format = format_for(Container::mp3, rate_hz);
  track.length = length;
  track.cues = {{static_cast<SentenceId>(sentence), 0, length, {{"hum", 0, length}}}};
  SoundFile sink(file, track.format, {});
  std::vector<float> frames;
  for (Frames i = 0; i < length; ++i)
    frames.push_back(0.3F * std::sin(static_cast<float>(i) * step));
  sink.write(std::span<const float>(frames));
  sink.finish();
  return track;
}

std::vector<Track> three(const Folder& folder, int rate_hz) {
  return {tone(folder / "a.mp3", rate_hz, 30000, 0.05F, 0),
          tone(folder / "b.mp3", rate_hz, 11111, 0.09F, 1),
          tone(folder / "c.mp3", rate_hz, 22222, 0.03F, 2)};
}

/// The largest difference between a sound and where it is in a longer one, its edges left out.
int difference(const Sound& part, const Sound& whole, Frames begin) {
  constexpr std::size_t edge = 1200;
  int most = 0;
  for (std::size_t at = edge; at + edge < part.frames.size(); ++at)
    most = std::max(
        most, std::abs(part.frames[at] - whole.frames.at(at + static_cast<std::size_t>(begin))));
  return most;
}

}  // namespace

TEST_CASE("joined files sound as they did, each where its chapter begins") {
  const int rate_hz = GENERATE(22050, 44100);
  const Folder folder;
  const std::vector<Track> tracks = three(folder, rate_hz);
  const Track whole = join_mp3(tracks, folder / "whole.mp3", {});
  const Sound sound = test::decoded(folder / "whole.mp3");
  REQUIRE(whole.chapters.size() == 3);
  CHECK(static_cast<Frames>(sound.frames.size()) == whole.length);
  for (std::size_t i = 0; i < tracks.size(); ++i)
    CHECK(difference(test::decoded(tracks[i].file), sound, whole.chapters[i]) < 40);
  const auto length = test::length_by_ffmpeg(folder / "whole.mp3");
  if (length) CHECK(*length == whole.length);
}

TEST_CASE("the cues of joined files tile the whole") {
  const Folder folder;
  const Track whole = join_mp3(three(folder, 22050), folder / "whole.mp3", {});
  REQUIRE(whole.cues.size() == 3);
  CHECK(whole.cues[0].begin == 0);
  CHECK(whole.cues[1].begin == whole.cues[0].end);
  CHECK(whole.cues[1].begin == whole.chapters[1]);
  CHECK(whole.cues[2].begin == whole.cues[1].end);
  CHECK(whole.cues[2].end == whole.length);
  CHECK(whole.cues[2].words.back().end == whole.length);
  CHECK(whole.length < 30000 + 11111 + 22222 + 3 * 1152 * 2);
}

TEST_CASE("joined files have the chapters that their tags name") {
  if (test::missing("ffprobe")) return;
  const Folder folder;
  Tags tags;
  tags.title = "All";
  tags.chapters = {{"One"}, {"Two"}, {"Three"}};
  const Track whole = join_mp3(three(folder, 22050), folder / "whole.mp3", tags);
  const test::Probed found = test::probed(folder / "whole.mp3");
  REQUIRE(found.chapters.size() == 3);
  CHECK(found.tags.at("title") == "All");
  CHECK(found.chapters[1].title == "Two");
  CHECK(found.chapters[1].begin ==
        Approx(static_cast<double>(whole.chapters[1]) / 22050).margin(0.002));
}

TEST_CASE("what is no MP3 of ours is not joined, and nothing is left") {
  const Folder folder;
  std::vector<Track> tracks = three(folder, 22050);
  write_file(tracks[1].file, "no sound");
  CHECK_THROWS_AS(join_mp3(tracks, folder / "whole.mp3", {}), Failure);
  CHECK_FALSE(std::filesystem::exists(folder / "whole.mp3"));
}
