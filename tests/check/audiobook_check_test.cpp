// An audiobook as plainsong publishes it has no faults; each planted one is found.

#include <catch2/catch.hpp>

#include "check/planted.hpp"
#include "check/published.hpp"
#include "publish/publish.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

PackageContents audiobook() {
  return published(publish_audiobook, "young/audiobook.lpf");
}

}  // namespace

TEST_CASE("an audiobook as plainsong publishes it has no faults") {
  check_sound(check_audiobook(audiobook()));
}

TEST_CASE("an audiobook without a manifest is found") {
  PackageContents contents = audiobook();
  contents.files.at("publication.json").text = "{";
  check_found(check_audiobook(contents), "audiobook.manifest");
}

TEST_CASE("an audiobook that lacks a sound is found") {
  PackageContents contents = audiobook();
  remove(contents, ".mp3");
  check_found(check_audiobook(contents), "audiobook.missing-file");
}

TEST_CASE("an audiobook's part that is not as long as it says is found") {
  PackageContents contents = audiobook();
  for (auto& [path, file] : contents.files)
    if (is_sound(path)) file.sound_milliseconds = 1700;
  check_found(check_audiobook(contents), "audiobook.duration");
}

TEST_CASE("an audiobook whose total is not the sum is found") {
  PackageContents contents = audiobook();
  plant(contents, "publication.json", "PT3.5", "PT9.5");
  check_found(check_audiobook(contents), "audiobook.total");
}

TEST_CASE("an audiobook that does not say what it is called is found") {
  PackageContents contents = audiobook();
  plant(contents, "publication.json", "\"name\"", "\"nome\"");
  check_found(check_audiobook(contents), "audiobook.stated");
}

TEST_CASE("an audiobook whose contents lead nowhere is found") {
  PackageContents contents = audiobook();
  plant(contents, "index.html", "href=\"audio/", "href=\"sound/");
  check_found(check_audiobook(contents), "audiobook.missing-file");
}

TEST_CASE("an audiobook whose contents are in another order than it is heard in is found") {
  PackageContents contents = audiobook();
  plant(contents, "publication.json", "\"url\": \"audio/01-harbour-news.mp3\"", "\"url\": \"x\"");
  plant(contents, "publication.json", "\"url\": \"audio/02-floods.mp3\"",
        "\"url\": \"audio/01-harbour-news.mp3\"");
  plant(contents, "publication.json", "\"url\": \"x\"", "\"url\": \"audio/02-floods.mp3\"");
  check_found(check_audiobook(contents), "audiobook.contents-order");
}

TEST_CASE("an audiobook's captions that are none are found") {
  PackageContents contents = audiobook();
  contents.files.at("captions/01-harbour-news.vtt").text = "nonsense";
  check_found(check_audiobook(contents), "audiobook.captions");
}

TEST_CASE("captions that nobody can follow are found") {
  const std::vector<std::pair<const char*, const char*>> faults = {
      {"00:00:02.500", "00:09:02.500"},                                    // past the end
      {"00:00:01.000 --> 00:00:02.000", "00:00:01.000 --> 00:00:00.500"},  // turned round
      {"00:00:01.000 --> 00:00:02.000", "00:00:00.500 --> 00:00:02.000"},  // into the one before
      {"00:00:02.000 --> 00:00:02.500", "00:00:00.200 --> 00:00:02.500"},  // out of order
  };
  for (const auto& [before, after] : faults) {
    PackageContents contents = audiobook();
    plant(contents, "01-harbour-news.vtt", before, after);
    INFO(after);
    check_found(check_audiobook(contents), "audiobook.captions");
  }
}

TEST_CASE("words that are written and heard, and in no caption, are found") {
  PackageContents contents = audiobook();
  plant(contents, "01-harbour-news.vtt", "00:00:01.000 --> 00:00:02.000\nIt rained.\n", "");
  check_found(check_audiobook(contents), "audiobook.words");
}

TEST_CASE("words that are heard and not written are found") {
  PackageContents contents = audiobook();
  plant(contents, "text/01-harbour-news.html", "It rained.", "");
  check_found(check_audiobook(contents), "audiobook.words");
}

TEST_CASE("captions in other words than the page's are left alone") {
  PackageContents contents = audiobook();
  for (const char* words : {"Harbour news", "It rained.", "It stopped."})
    plant(contents, "01-harbour-news.vtt", words, "Quelque chose");
  check_sound(check_audiobook(contents));
}

TEST_CASE("a pause between two captions, and words that are only written, are no fault") {
  PackageContents contents = audiobook();
  plant(contents, "01-harbour-news.vtt", "--> 00:00:01.000", "--> 00:00:00.400");
  check_sound(check_audiobook(contents));
  contents = audiobook();
  plant(contents, "text/01-harbour-news.html", "It rained.", "It rained.<p>Only written.</p>");
  check_sound(check_audiobook(contents));
  plant(contents, "text/01-harbour-news.html", "Only written.", "123");
  plant(contents, "01-harbour-news.vtt", "00:00:01.000 --> 00:00:02.000",
        "00:00:01.000 --> 00:00:01.100");
  check_sound(check_audiobook(contents));
}

TEST_CASE("a part of an audiobook that has no words where others have is found") {
  PackageContents contents = audiobook();
  plant(contents, "publication.json", "\"alternate\"", "\"other\"");
  check_found(check_audiobook(contents), "audiobook.alternate");
  plant(contents, "publication.json", "\"alternate\"", "\"other\"");
  CHECK_FALSE(has(check_audiobook(contents), "audiobook.alternate"));
}

TEST_CASE("an audiobook's cover without an alternative is found") {
  for (const char* other : {" title=\"Cover", " alt=\"\" title=\"Cover"}) {
    PackageContents contents = audiobook();
    plant(contents, "index.html", " alt=\"Cover", other);
    INFO(other);
    check_found(check_audiobook(contents), "audiobook.alternative");
  }
}
