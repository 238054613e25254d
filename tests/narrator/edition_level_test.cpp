#include "narrator/edition_level.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

/// A section of silence that lasts so long, in a delivery that was calibrated.
std::vector<SectionFailure> notes_on(std::chrono::minutes length, Loudness loudness) {
  MadeTrack made;
  made.track.format = {Container::mp3, 22050};
  made.track.length = Frames{length / std::chrono::seconds(1)} * made.track.format.rate_hz;
  RecordOptions options;
  options.loudness = loudness;
  options.calibration = [](const Voice& /*voice*/) { return Script{}; };
  return shortfalls(std::vector<Job>(1), {&made}, options);
}

}  // namespace

TEST_CASE("a section that is longer than a delivery takes is named") {
  const auto notes = notes_on(std::chrono::minutes(121), Loudness::acx);
  REQUIRE(notes.size() == 1);
  CHECK(notes.front().message ==
        "the section lasts 121 minutes, where 120 are the most that is taken: part it with "
        "headings");
}

TEST_CASE("a section may be as long as a delivery takes, and any length where it sets none") {
  CHECK(notes_on(std::chrono::minutes(120), Loudness::acx).empty());
  CHECK(notes_on(std::chrono::minutes(300), Loudness::podcast).empty());
}
