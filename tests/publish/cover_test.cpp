#include "publish/cover.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

Release titled(const std::string& title) {
  Release release;
  release.source.title = title;
  release.source.metadata["date"] = "2022-02-25";
  release.editions.emplace_back();
  release.editions.back().edition.kind = EditionKind::young;
  release.editions.back().label = "Made by a computer program.";
  return release;
}

std::string cover(const std::string& title) {
  const Release release = titled(title);
  return write_cover(release, release.editions.front(), 1600, 2400);
}

}  // namespace

TEST_CASE("a cover shows title, date, edition and that a program made it") {
  const std::string svg = cover("Harbour news");
  CHECK(svg.find(">Harbour news</text>") != std::string::npos);
  CHECK(svg.find(">25 February 2022</text>") != std::string::npos);
  CHECK(svg.find(">Easier to read</text>") != std::string::npos);
  CHECK(svg.find(">Made by a computer program.</text>") != std::string::npos);
  CHECK(svg.find("<title>Cover: Harbour news. Easier to read.</title>") != std::string::npos);
}

TEST_CASE("a long title takes several lines, in smaller letters where it must") {
  const std::string svg = cover("The newsletter of the Independent Review of Harbours and Lights");
  CHECK(svg.find(">The newsletter") != std::string::npos);
  CHECK(svg.find("The newsletter of the Independent Review of Harbours and Lights</text>") ==
        std::string::npos);
  CHECK(cover(std::string(400, 'a')).find("<text") != std::string::npos);
}

TEST_CASE("a title is words, whatever is in it") {
  CHECK(cover("Tea & <cake>").find("Tea &amp; &lt;cake&gt;") != std::string::npos);
}
