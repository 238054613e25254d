// A feed as plainsong publishes it has no faults; each planted one is found.

#include <catch2/catch.hpp>

#include "check/planted.hpp"
#include "check/published.hpp"
#include "publish/podcast.hpp"
#include "publish/publish.hpp"
#include "publish/small_release.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

/// A feed of two episodes, and what lies beside it.
PackageContents podcast() {
  Release release = small_release();
  std::vector<PodcastEpisode> episodes;
  Package package;
  for (ReleasedEdition& released : release.editions) {
    released.whole = released.sections.front().track;
    released.whole->chapters = {0, 1000};
    released.whole_bytes = 1000;
    const std::string name = "may/" + folder_of(released);
    add_episode_files(released, name, package);
    package[name + ".mp3"] = std::filesystem::path("01.mp3");
    const std::string address = "https://a.org/pod/" + name;
    episodes.push_back({&released, "Harbour news", "2024-05-02", address + ".mp3",
                        address + ".chapters.json", address, "may", ""});
  }
  PodcastShow show;
  show.title = "Harbour news";
  show.description = "News of the harbour.";
  show.website = "https://a.org/pod/";
  show.image = "https://a.org/pod/cover.png";
  show.address = "https://a.org/pod/feed.xml";
  package["feed.xml"] = write_feed(show, episodes);
  PackageContents contents;
  contents.files["cover.png"].picture = PictureFacts{"image/png", 1400, 1400, true};
  for (const auto& [path, file] : package) {
    const auto* bytes = std::get_if<std::string>(&file);
    contents.files[path] =
        bytes != nullptr ? text(path, *bytes) : sound(std::get<std::filesystem::path>(file));
  }
  return contents;
}

void check_feed_found(const PackageContents& contents, const std::string& rule) {
  check_found(check_feed(contents, "feed.xml"), rule);
}

}  // namespace

TEST_CASE("a feed as plainsong publishes it has no faults") {
  check_sound(check_feed(podcast(), "feed.xml"));
}

TEST_CASE("a feed that is no feed is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "</rss>", "");
  check_feed_found(contents, "feed.markup");
}

TEST_CASE("an episode of another length than it says is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "length=\"1000\"", "length=\"999\"");
  check_feed_found(contents, "feed.enclosure");
}

TEST_CASE("an episode that takes another time than it says is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<itunes:duration>3<", "<itunes:duration>300<");
  check_feed_found(contents, "feed.duration");
}

TEST_CASE("two episodes with one guid are found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "urn:uuid:1<", "urn:uuid:2<");
  check_feed_found(contents, "feed.guid");
}

TEST_CASE("an episode's date that is none is found, also one of another weekday") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "Thu, 02 May 2024", "2024-05-02");
  check_feed_found(contents, "feed.date");
  contents = podcast();
  plant(contents, "feed.xml", "Thu, 02 May 2024", "Fri, 02 May 2024");
  check_feed_found(contents, "feed.date");
}

TEST_CASE("chapters out of order, or behind the end, are found") {
  PackageContents contents = podcast();
  plant(contents, ".chapters.json", "\"startTime\": 0.0", "\"startTime\": 1.5");
  check_feed_found(contents, "feed.chapters");
  contents = podcast();
  plant(contents, ".chapters.json", "\"startTime\": 1.0", "\"startTime\": 9.0");
  check_feed_found(contents, "feed.chapters");
}

TEST_CASE("a feed that does not say what it is called is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<title>Harbour news</title>", "");
  check_feed_found(contents, "feed.stated");
}

TEST_CASE("an empty transcript is found") {
  PackageContents contents = podcast();
  contents.files.at("may/young.srt").text = " ";
  check_feed_found(contents, "feed.transcript");
}

TEST_CASE("a file that is missing beside a feed is found, whatever kind it is") {
  for (const char* file : {"may/young.mp3", "may/standard.vtt", "may/young.chapters.json",
                           "may/standard.json", "cover.png"}) {
    PackageContents contents = podcast();
    contents.files.erase(file);
    INFO(file);
    const Findings findings = check_feed(contents, "feed.xml");
    check_found(findings, "feed.missing-file");
    CHECK(findings.size() == 1);
  }
}

TEST_CASE("a missing file is found by where the others are, also without the feed's own address") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<atom:link", "<atom:other");
  contents.files.erase("may/standard.srt");
  check_feed_found(contents, "feed.missing-file");
}

TEST_CASE("a feed that stands alone lacks nothing") {
  PackageContents contents;
  contents.files["feed.xml"] = podcast().files.at("feed.xml");
  check_sound(check_feed(contents, "feed.xml"));
}

TEST_CASE("an address that no player could fetch is found") {
  for (const char* base :
       {"a.org/pod/", "https:///pod/", "https://me:pw@a.org/pod/", "https://a.org/my pod/",
        "https://a.org/pod/?x=1/", "https://a.org/pod#x/", "https://a.org/stra\u00dfe/"}) {
    PackageContents contents = podcast();
    plant(contents, "feed.xml", "url=\"https://a.org/pod/", "url=\"" + std::string(base));
    INFO(base);
    check_feed_found(contents, "feed.address");
  }
}

TEST_CASE("a category that Apple does not have is doubted") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "text=\"News\"", "text=\"Newsletters\"");
  check_feed_found(contents, "feed.category");
}

TEST_CASE("a podcast's picture that is none is found, and one of another size is doubted") {
  PackageContents contents = podcast();
  contents.files.at("cover.png").picture->width = 1399;
  check_feed_found(contents, "feed.picture");
  contents.files.at("cover.png").picture.reset();
  check_feed_found(contents, "feed.picture");
}

TEST_CASE("the feed in a rendered folder needs no place on the web; a published one does") {
  Release release = small_release();
  for (ReleasedEdition& released : release.editions) {
    released.whole = released.sections.front().track;
    released.whole->chapters = {0, 1000};
    released.whole_bytes = 1000;
  }
  Package package;
  publish_podcast(release, package);
  PackageContents contents;
  for (const auto& [path, file] : package)
    contents.files[path] = text(path, std::get<std::string>(file));
  for (const char* sound_path : {"standard/audio/whole.mp3", "young/audio/whole.mp3"})
    contents.files[sound_path] = sound("01.mp3");
  check_sound(check_feed(contents, "podcast/feed.xml"));
  plant(contents, "feed.xml", "<generator>plainsong", "<generator>other");
  const Findings findings = check_feed(contents, "podcast/feed.xml");
  check_found(findings, "feed.stated");
  check_found(findings, "feed.address");
}

TEST_CASE("a transcript that goes on behind the sound is another episode's") {
  for (const char* file : {"may/young.vtt", "may/young.srt"}) {
    PackageContents contents = podcast();
    INFO(file);
    plant(contents, file, "00:00:02", "00:03:02");
    check_feed_found(contents, "feed.transcript");
  }
  PackageContents contents = podcast();
  plant(contents, "may/young.json", "\"startTime\": 2.0", "\"startTime\": 200.0");
  check_feed_found(contents, "feed.transcript");
}

TEST_CASE("a transcript that leaves out what another has is found, and only that one") {
  PackageContents contents = podcast();
  plant(contents, "may/young.srt", "00:00:01,000 --> 00:00:02,000\nIt rained.\n", "");
  const Findings findings = check_feed(contents, "feed.xml");
  check_found(findings, "feed.transcript");
  CHECK(findings.size() == 1);
}

TEST_CASE("a transcript that is none is found; JSON in another form is left alone") {
  PackageContents contents = podcast();
  contents.files.at("may/young.vtt").text = "nonsense";
  check_feed_found(contents, "feed.transcript");
  contents = podcast();
  contents.files.at("may/young.json").text = R"({"words": []})";
  check_sound(check_feed(contents, "feed.xml"));
}

TEST_CASE("a feed without a link of its own is found, whatever other links it has") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<link>https://a.org/pod/</link>", "");
  check_feed_found(contents, "feed.stated");
}

TEST_CASE("a feed without the picture that players show is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<itunes:image", "<itunes:other");
  check_feed_found(contents, "feed.stated");
}

TEST_CASE("a podcast's guid that is no UUID is found") {
  PackageContents contents = podcast();
  plant(contents, "feed.xml", "<item>", "<podcast:guid>podcast-1</podcast:guid><item>");
  plant(contents, "feed.xml", "<podcast:guid>", "<podcast:guid>x");
  check_feed_found(contents, "feed.guid");
}
