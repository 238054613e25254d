#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "publish/publish.hpp"
#include "small_release.hpp"

using namespace plainsong;

namespace {

Release release_with_words() {
  Release release = small_release();
  for (ReleasedEdition& released : release.editions)
    for (SpokenSection& section : released.sections)
      section.ssml.xml =
          R"(<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">)"
          R"(<s xml:id="s0">In <sub alias="twenty twenty-four">2024</sub> it rained.</s></speak>)";
  return release;
}

std::string made(const Release& release, const std::string& path) {
  Package package;
  publish_ssml_set(release, package);
  return std::get<std::string>(package.at(path));
}

}  // namespace

TEST_CASE("a studio's list has the sections in order, the words that are said, and how long") {
  const auto index = nlohmann::json::parse(made(release_with_words(), "standard/ssml/index.json"));
  REQUIRE(index["sections"].size() == 2);
  CHECK(index["sections"][0]["file"] == "01-harbour-news.ssml");
  CHECK(index["sections"][0]["title"] == "Harbour news");
  CHECK(index["sections"][0]["words"] == 5);
  CHECK(index["sections"][0]["seconds"] == 2.5);
  CHECK(index["words"] == 10);
  CHECK(index["seconds"] == 3.5);
  CHECK(index["language"] == "en-GB");
}

TEST_CASE("a studio can read the list, too") {
  const std::string text = made(release_with_words(), "young/ssml/README.txt");
  CHECK(text.find("Harbour news (Easier to read)\n=============================\n") == 0);
  CHECK(text.find("     5     0:03  Harbour news\n                 01-harbour-news.ssml\n") !=
        std::string::npos);
  CHECK(text.find("    10     0:04  All\n") != std::string::npos);
}

TEST_CASE("a studio is told which words are printed nowhere, and how to know them") {
  const std::string text = made(release_with_words(), "young/ssml/README.txt");
  CHECK(text.find("\"A list of 6 items.\".\nEach of these is one <sub alias> of its own") !=
        std::string::npos);
}

TEST_CASE("the list of reduced copies says which SSML they are") {
  const Release release = release_with_words();
  const Package list = ssml_set(release, release.editions[1], "google");
  const auto index = nlohmann::json::parse(std::get<std::string>(list.at("index.json")));
  CHECK(index["ssml"] == "google");
  const std::string text = std::get<std::string>(list.at("README.txt"));
  CHECK(text.find("only what --profile google takes.") != std::string::npos);
  CHECK(text.find("<voice name>") == std::string::npos);
}

TEST_CASE("where nothing is spoken, a studio's list has words and no minutes") {
  Release release = release_with_words();
  for (SpokenSection& section : release.editions[0].sections) section.track.reset();
  const std::string text = made(release, "standard/ssml/README.txt");
  CHECK(text.find("    10        -  All\n\nNothing is spoken yet") != std::string::npos);
}

TEST_CASE("a section that could not be spoken is in the list, and nobody knows how long it is") {
  Release release = release_with_words();
  release.editions[0].sections[1].track.reset();
  const auto index = nlohmann::json::parse(made(release, "standard/ssml/index.json"));
  CHECK(index["sections"].size() == 2);
  CHECK_FALSE(index["sections"][1].contains("seconds"));
  CHECK_FALSE(index.contains("seconds"));
}
