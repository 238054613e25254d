#include "publish/audiobook.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "document/build.hpp"
#include "publish/publish.hpp"
#include "small_release.hpp"

using namespace plainsong;

namespace {

std::map<std::string, ArchiveEntry> files_of(const Release& release, const std::string& edition) {
  Package package;
  publish_audiobook(release, package);
  std::map<std::string, ArchiveEntry> files;
  for (const ArchiveEntry& entry :
       std::get<Archive>(package.at(edition + "/audiobook.lpf")).entries)
    files[entry.path] = entry;
  return files;
}

std::string text(const ArchiveEntry& entry) {
  return std::get<std::string>(entry.content);
}

nlohmann::json manifest_of(const Release& release, const std::string& edition) {
  return nlohmann::json::parse(text(files_of(release, edition).at("publication.json")));
}

}  // namespace

TEST_CASE("an audiobook tells its parts in order, how long each is, and how long all are") {
  const nlohmann::json manifest = manifest_of(small_release(), "standard");
  REQUIRE(manifest["readingOrder"].size() == 2);
  CHECK(manifest["readingOrder"][0]["url"] == "audio/01-harbour-news.mp3");
  CHECK(manifest["readingOrder"][0]["duration"] == "PT2.500S");
  CHECK(manifest["readingOrder"][1]["duration"] == "PT1.000S");
  CHECK(manifest["duration"] == "PT3.500S");
}

TEST_CASE("an audiobook says that a computer reads it, and who published it") {
  const nlohmann::json manifest = manifest_of(small_release(), "standard");
  CHECK(manifest["readBy"] == "synthetic voice: standard");
  CHECK(manifest["author"]["name"] == "Harbour Trust");
  CHECK(manifest["datePublished"] == "2024-05-02");
  CHECK(manifest["id"] == "urn:uuid:1");
}

TEST_CASE("what a document does not state, its audiobook does not say") {
  Release release = small_release();
  release.source.metadata.clear();
  release.date = "1980-01-01";
  const nlohmann::json manifest = manifest_of(release, "standard");
  CHECK_FALSE(manifest.contains("author"));
  CHECK_FALSE(manifest.contains("datePublished"));
}

TEST_CASE("hearing alone is said to be enough for an audiobook only where all of it is heard") {
  const auto sufficient = [](const Release& release) {
    std::string all;
    const nlohmann::json manifest = manifest_of(release, "standard");
    for (const nlohmann::json& one : manifest["accessModeSufficient"])
      all += one["itemListElement"].dump();
    return all;
  };
  Release release = small_release();
  CHECK(sufficient(release) == R"(["textual"])");
  CHECK(manifest_of(release, "standard")["accessibilitySummary"].get<std::string>().find(
            "reads most of it aloud") != std::string::npos);
  release.editions[0].unspoken.clear();
  CHECK(sufficient(release) == R"(["textual"]["auditory"])");
  CHECK(manifest_of(release, "standard")["accessibilitySummary"].get<std::string>().find(
            "reads everything aloud") != std::string::npos);
}

TEST_CASE("an audiobook with pictures says that there is something to see, and what tells it") {
  Release release = small_release();
  CHECK(manifest_of(release, "standard")["accessMode"].dump() == R"(["textual","auditory"])");
  release.source.pictures.push_back({"quay.png", "image/png", "PNG"});
  Text& text = release.editions[0].edition.document.sections[0].blocks[0].text;
  text.inlines = {{InlineKind::image, {0, 2}, "quay.png"}};
  const nlohmann::json told = manifest_of(release, "standard");
  CHECK(told["accessMode"].dump() == R"(["textual","auditory","visual"])");
  CHECK(told["accessibilityFeature"].back() == "alternativeText");
  text.inlines[0].range = {0, 0};
  const nlohmann::json untold = manifest_of(release, "standard");
  CHECK(untold["accessModeSufficient"][0]["itemListElement"].dump() == R"(["textual","visual"])");
  CHECK(untold["accessibilityFeature"].back() == "captions");
}

TEST_CASE("only the full text is unabridged") {
  CHECK(manifest_of(small_release(), "standard")["abridged"] == false);
  CHECK(manifest_of(small_release(), "young")["abridged"] == true);
  CHECK(manifest_of(small_release(), "young")["name"] == "Harbour news (Easier to read)");
}

TEST_CASE("every file that an audiobook's manifest names is in it, and every file is named") {
  const Release release = small_release();
  const nlohmann::json manifest = manifest_of(release, "young");
  std::set<std::string> named = {"publication.json"};
  for (const char* list : {"readingOrder", "resources"})
    for (const nlohmann::json& each : manifest[list]) named.insert(each["url"].get<std::string>());
  std::set<std::string> there;
  for (const auto& [path, entry] : files_of(release, "young")) there.insert(path);
  CHECK(named == there);
}

TEST_CASE("sound is not compressed a second time, and is not held in memory") {
  const auto files = files_of(small_release(), "standard");
  const ArchiveEntry& sound = files.at("audio/01-harbour-news.mp3");
  CHECK_FALSE(sound.deflated);
  CHECK(std::get<std::filesystem::path>(sound.content) == "standard/01-harbour-news.mp3");
  CHECK(files.at("index.html").deflated);
}

TEST_CASE("an audiobook's captions tell when each word is said, where that is wished for") {
  Release release = small_release();
  release.word_captions = true;
  release.editions[0].sections[0].track->cues[1].words = {{"It", 1000, 1200},
                                                          {"rained.", 1200, 2000}};
  CHECK(text(files_of(release, "standard").at("captions/01-harbour-news.vtt"))
            .find("It <00:00:01.200>rained.") != std::string::npos);
}

TEST_CASE("a part that is not read aloud is there to read") {
  const auto files = files_of(small_release(), "standard");
  CHECK(text(files.at("index.html")).find("Sign up</a> (written, not read aloud)") !=
        std::string::npos);
  CHECK(text(files.at("text/written-03.html")).find("Write to us.") != std::string::npos);
}

TEST_CASE("the newsletter's own list of contents leads to the pages of an audiobook") {
  Release release = small_release();
  Document& document = release.editions[0].edition.document;
  document.sections[0].role = SectionRole::contents;
  document.sections[0].blocks[0].text = document.sections[1].heading;
  number_sentences(document, {});
  CHECK(text(files_of(release, "standard").at("text/01-harbour-news.html"))
            .find("<a href=\"02-floods.html\">Floods</a>") != std::string::npos);
}

TEST_CASE("the contents are a list of sounds, each part below the one that it belongs to") {
  const std::string index = text(files_of(small_release(), "standard").at("index.html"));
  CHECK(index.find("<nav role=\"doc-toc\"") != std::string::npos);
  CHECK(index.find("<li><a href=\"audio/01-harbour-news.mp3\">Harbour news</a><ol><li><a "
                   "href=\"audio/02-floods.mp3\">Floods</a></li>") != std::string::npos);
}
