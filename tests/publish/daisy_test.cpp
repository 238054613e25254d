#include <algorithm>
#include <catch2/catch.hpp>

#include "check/daisy_check.hpp"
#include "publish/publish.hpp"
#include "small_release.hpp"

using namespace plainsong;

namespace {

Package small_package() {
  Package package;
  publish_daisy(small_release(), package);
  return package;
}

DaisyFolder small_book() {
  DaisyFolder folder;
  for (const auto& [path, file] : small_package()) {
    if (!path.starts_with("standard/daisy202/")) continue;
    const std::string name = path.substr(path.rfind('/') + 1);
    if (const auto* text = std::get_if<std::string>(&file)) folder.texts[name] = *text;
  }
  folder.sounds = {{"s0001.mp3", 2500}, {"s0002.mp3", 1000}};
  return folder;
}

/// The first thing that is said of the small book with some words of a file changed.
std::string fault_with(const std::string& file, const std::string& from, const std::string& to) {
  DaisyFolder folder = small_book();
  std::string& text = folder.texts.at(file);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  const std::vector<DaisyFault> faults = check_daisy(folder);
  return faults.empty() ? "" : faults.front().file + ": " + faults.front().message;
}

bool is_said(const std::string& file, const std::string& text) {
  return small_book().texts.at(file).find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a talking book is as DAISY 2.02 wants it") {
  CHECK(check_daisy(small_book()) == std::vector<DaisyFault>());
}

TEST_CASE("a talking book begins with its title, and has an entry for each part that is heard") {
  CHECK(
      is_said("ncc.html",
              "<h1 class=\"title\" id=\"h0001\"><a href=\"s0001.smil#txt0001\">Harbour news</a>"));
  CHECK(is_said("ncc.html", "<h2 id=\"h0002\"><a href=\"s0002.smil#txt0001\">Floods</a></h2>"));
  CHECK(is_said("ncc.html", "name=\"ncc:tocItems\" content=\"2\""));
  CHECK_FALSE(is_said("ncc.html", "Sign up"));
}

TEST_CASE(
    "where a talking book does not begin with its opening, the first part has its own entry") {
  Release release = small_release();
  release.editions[0].sections.erase(release.editions[0].sections.begin());
  Package package;
  publish_daisy(release, package);
  const std::string ncc = std::get<std::string>(package.at("standard/daisy202/ncc.html"));
  CHECK(ncc.find(
            "<h1 class=\"title\" id=\"h0001\"><a href=\"s0001.smil#txt0001\">Harbour news</a>") !=
        std::string::npos);
  CHECK(ncc.find("<h2 id=\"h0002\"><a href=\"s0001.smil#txt0001\">Floods</a>") !=
        std::string::npos);
}

TEST_CASE("a talking book's times are those of its sound") {
  CHECK(is_said("ncc.html", "name=\"ncc:totalTime\" content=\"00:00:04\""));
  CHECK(is_said("s0002.smil", "name=\"ncc:totalElapsedTime\" content=\"00:00:02.500\""));
  CHECK(is_said("s0002.smil", "name=\"ncc:timeInThisSmil\" content=\"00:00:01.000\""));
  CHECK(is_said("s0002.smil",
                "<text src=\"content.html#s4\" id=\"txt0002\"/><audio src=\"s0002.mp3\" "
                "clip-begin=\"npt=0.400s\" clip-end=\"npt=1.000s\" id=\"aud0002\"/>"));
}

TEST_CASE("a talking book's sound is copied, and what is not heard can be read") {
  CHECK(std::get<std::filesystem::path>(small_package().at("young/daisy202/s0001.mp3")) ==
        "young/01-harbour-news.mp3");
  CHECK(is_said("content.html", "Write to us."));
}

TEST_CASE("sound of no written sentence belongs to the sentence before it") {
  Release release = small_release();
  Track& track = *release.editions[0].sections[1].track;
  track.cues[1].sentence = SentenceId{99};
  Package package;
  publish_daisy(release, package);
  const std::string smil = std::get<std::string>(package.at("standard/daisy202/s0002.smil"));
  CHECK(smil.find("clip-begin=\"npt=0.000s\" clip-end=\"npt=1.000s\"") != std::string::npos);
}

TEST_CASE("a sentence of which nothing is heard has no clip, since players stop at an empty one") {
  Release release = small_release();
  Track& track = *release.editions[0].sections[0].track;
  track.cues[1].begin = track.cues[1].end = track.cues[0].end = 2000;
  Package package;
  publish_daisy(release, package);
  const std::string smil = std::get<std::string>(package.at("standard/daisy202/s0001.smil"));
  CHECK(smil.find("content.html#s1\"") == std::string::npos);
  CHECK(smil.find("clip-begin=\"npt=2.000s\" clip-end=\"npt=2.500s\"") != std::string::npos);
}

TEST_CASE("a document that does not say who made it makes a book by somebody unknown") {
  Release release = small_release();
  release.source.metadata.clear();
  Package package;
  publish_daisy(release, package);
  CHECK(std::get<std::string>(package.at("standard/daisy202/ncc.html"))
            .find("name=\"dc:creator\" content=\"unknown\"") != std::string::npos);
}

TEST_CASE("a talking book without its contents is none") {
  DaisyFolder folder = small_book();
  folder.texts.erase("ncc.html");
  REQUIRE(check_daisy(folder).size() == 1);
  CHECK(check_daisy(folder)[0] == DaisyFault{"ncc.html", "there is none"});
}

TEST_CASE("what a talking book must say of itself is missed") {
  CHECK(fault_with("ncc.html", "name=\"dc:identifier\"", "name=\"dc:source\"") ==
        "ncc.html: dc:identifier is missing");
}

TEST_CASE("wrong words in a talking book's contents are found") {
  CHECK(fault_with("ncc.html", "content=\"Daisy 2.02\"", "content=\"Daisy 3\"") ==
        "ncc.html: dc:format is not \"Daisy 2.02\"");
  CHECK(fault_with("ncc.html", "2024-05-02", "2 May 2024") ==
        "ncc.html: dc:date is 2 May 2024, and not like 2022-02-25");
  CHECK(fault_with("ncc.html", "audioFullText", "audioBook") ==
        "ncc.html: ncc:multimediaType is audioBook, which there is not");
  CHECK(fault_with("ncc.html", "name=\"ncc:tocItems\" content=\"2\"",
                   "name=\"ncc:tocItems\" content=\"4\"") ==
        "ncc.html: ncc:tocItems is 4, and there are 2");
  CHECK(fault_with("ncc.html", "name=\"ncc:files\" content=\"7\"",
                   "name=\"ncc:files\" content=\"8\"") ==
        "ncc.html: ncc:files is 8, and there are 7");
  CHECK(fault_with("ncc.html", "00:00:04", "00:01:04") ==
        "ncc.html: ncc:totalTime is 00:01:04, and all clips make 3.500 s");
}

TEST_CASE("entries that lead nowhere, or are not as entries are, are found") {
  CHECK(fault_with("ncc.html", "s0002.smil#txt0001", "s0002.smil#txt0009") ==
        "ncc.html: there is no s0002.smil#txt0009");
  CHECK(fault_with("ncc.html", " class=\"title\"", "") ==
        "ncc.html: the first entry is not <h1 class=\"title\">");
  CHECK(fault_with("ncc.html", "<h2 id=\"h0002\"><a href=\"s0002.smil#txt0001\">Floods</a></h2>",
                   "<h4 id=\"h0002\"><a href=\"s0002.smil#txt0001\">Floods</a></h4>") ==
        "ncc.html: ncc:depth is 2, and there are 4");
  DaisyFolder folder = small_book();
  std::string& ncc = folder.texts.at("ncc.html");
  const std::size_t at = ncc.find("<h2");
  ncc.replace(at, 3, "<h3").replace(ncc.find("</h2"), 4, "</h3");
  const std::vector<DaisyFault> faults = check_daisy(folder);
  CHECK(std::count(faults.begin(), faults.end(), DaisyFault{"ncc.html", "<h3> follows <h1>"}) == 1);
}

TEST_CASE("words of a talking book that are not there, or out of order, are found") {
  CHECK(fault_with("s0001.smil", "content.html#s2", "content.html#s77") ==
        "s0001.smil: there is no content.html#s77");
  CHECK(fault_with("s0001.smil", "content.html#s1", "content.html#s6") ==
        "s0001.smil: content.html#s2 is heard before what stands before it");
  CHECK(fault_with("content.html", "id=\"s1\"", "id=\"s0\"") ==
        "content.html: the id s0 is there twice");
}

TEST_CASE("clips of a talking book that a player would trip over are found") {
  CHECK(fault_with("s0002.smil", "npt=1.000s", "npt=1.500s") ==
        "s0002.smil: a clip ends at 1.500 s, past the end of s0002.mp3");
  CHECK(fault_with("s0002.smil", "clip-end=\"npt=1.000s\"", "clip-end=\"npt=0.300s\"") ==
        "s0002.smil: a clip ends before it begins: 0.400 s");
  CHECK(fault_with("s0001.smil", "clip-begin=\"npt=1.000s\"", "clip-begin=\"npt=1.200s\"") ==
        "s0001.smil: s0001.mp3 is not heard from 1.000 s to 1.200 s");
  CHECK(fault_with("s0001.smil", "clip-begin=\"npt=1.000s\"", "clip-begin=\"npt=0.900s\"") ==
        "s0001.smil: s0001.mp3 is heard twice from 0.900 s");
  CHECK(fault_with("s0001.smil", "s0001.mp3", "s0009.mp3") == "s0001.smil: there is no s0009.mp3");
}

TEST_CASE("SMIL that is not as players know it is found") {
  CHECK(fault_with("s0001.smil", " endsync=\"last\"", "") ==
        "s0001.smil: a <par> without endsync=\"last\"");
  CHECK(fault_with("s0002.smil", "00:00:02.500", "00:00:09.500") ==
        "s0002.smil: ncc:totalElapsedTime is 00:00:09.500, and the clips make 2.500 s");
  CHECK(fault_with("s0001.smil", "</smil>", "").starts_with("s0001.smil: it is not XML"));
  CHECK(fault_with("master.smil", "src=\"s0001.smil\"", "src=\"s0002.smil\"") ==
        "master.smil: it has not the files of the contents in order");
}

TEST_CASE("a file's name that old players cannot read is found") {
  DaisyFolder folder = small_book();
  folder.sounds["the quay.mp3"] = 10;
  CHECK(check_daisy(folder).front().file == "the quay.mp3");
}
