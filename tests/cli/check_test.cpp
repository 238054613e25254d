#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

namespace fs = std::filesystem;

const std::string sample = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";

void render_sample(const Scratch& scratch) {
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "out", "--quiet"}).status == 0);
}

}  // namespace

TEST_CASE("what plainsong renders has no faults, in any of its packages") {
  const Scratch scratch;
  render_sample(scratch);
  const ProgramResult result = run_plainsong({"check", scratch / "out", "--fail-on", "warning"});
  CHECK(result.status == 0);
  CHECK(result.output.empty());
  CHECK(result.errors ==
        "looked at 1 rendered folder, 3 EPUB books, 1 feed, 2 audiobooks, 2 DAISY books\n"
        "0 errors, 0 warnings, 0 notes\n");
}

TEST_CASE("one path that is not there does not keep the others from being checked") {
  const Scratch scratch;
  const ProgramResult none = run_plainsong({"check", scratch / "none.epub"});
  CHECK(none.status == 3);
  CHECK(none.errors.find("there is no " + (scratch / "none.epub").string()) != std::string::npos);
  write_file(scratch / "feed.xml", "<rss><channel/></rss>");
  const ProgramResult result =
      run_plainsong({"check", scratch / "none.epub", scratch / "feed.xml"});
  CHECK(result.status == 3);
  CHECK(result.errors.find("there is no " + (scratch / "none.epub").string()) != std::string::npos);
  CHECK(result.output.find("/feed.xml: warning: the feed does not state its title") !=
        std::string::npos);
  CHECK(result.output.find("feed.xml: feed.xml") == std::string::npos);
}

TEST_CASE("a fact that is changed in a rendered edition is found") {
  const Scratch scratch;
  render_sample(scratch);
  const fs::path edition = scratch / "out/young/edition.xml";
  std::string xml = file_at(edition);
  const std::size_t at = xml.find("340 children");
  REQUIRE(at != std::string::npos);
  write_file(edition, xml.replace(at, 3, "350"));
  const ProgramResult result = run_plainsong({"check", scratch / "out"});
  CHECK(result.status == 1);
  CHECK(result.output.find("young/edition.xml: error: The number") != std::string::npos);
  CHECK(result.output.find("[faith.fact]") != std::string::npos);
}

TEST_CASE("a folder in which a sound was cut short is named, with the file") {
  const Scratch scratch;
  render_sample(scratch);
  const fs::path sound = scratch / "out/young/audio/03-the-new-reading-room.mp3";
  fs::resize_file(sound, fs::file_size(sound) / 2);
  const ProgramResult result = run_plainsong({"check", scratch / "out"});
  CHECK(result.status == 1);
  CHECK(result.output.find(
            "03-the-new-reading-room.mp3: error: the file is not as it was rendered") !=
        std::string::npos);
  CHECK(result.output.find("[manifest.sound]") != std::string::npos);
  CHECK(result.errors.find("Xing") == std::string::npos);
}

TEST_CASE("what is no package is refused in one sentence") {
  const Scratch scratch;
  write_file(scratch / "a.epub", "no book");
  const ProgramResult result = run_plainsong({"check", scratch / "a.epub"});
  CHECK(result.status == 3);
  CHECK(result.errors.find("it is no ZIP archive, or is damaged") != std::string::npos);
  fs::create_directory(scratch / "empty");
  CHECK(run_plainsong({"check", scratch / "empty"}).status == 3);
}
