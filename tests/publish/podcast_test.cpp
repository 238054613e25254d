#include "publish/podcast.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "reader/reader.hpp"

using namespace plainsong;

namespace {

/// An edition whose sentences are a second long each.
ReleasedEdition spoken(const std::string& markdown, EditionKind kind = EditionKind::standard) {
  Diagnostics diagnostics;
  ReleasedEdition released;
  released.edition.kind = kind;
  released.edition.document = read_document({"a.md", markdown}, {}, diagnostics);
  released.label = "Made by a program.";
  released.identifier = "urn:uuid:1-" + std::string(name_of(kind));
  released.voice = {{"name", "young"}};
  released.whole_bytes = 4321;
  Track whole;
  whole.file = "whole.mp3";
  for (const Section& section : released.edition.document.sections) {
    SpokenSection one;
    one.ssml.section = section.id;
    released.sections.push_back(one);
    whole.chapters.push_back(whole.length);
    const auto add = [&](const Text& text) {
      for (const Sentence& sentence : text.sentences) {
        whole.cues.push_back({sentence.id, whole.length, whole.length + 22050});
        whole.length += 22050;
      }
    };
    add(section.heading);
    for (const Block& block : section.blocks) add(block.text);
  }
  released.whole = whole;
  return released;
}

PodcastEpisode episode(const ReleasedEdition& released, const std::string& date) {
  return {&released,
          "Harbour news",
          date,
          "https://a.org/may.mp3",
          "https://a.org/may.chapters.json",
          "https://a.org/may",
          "may",
          ""};
}

pugi::xml_document feed(const std::vector<PodcastEpisode>& episodes, const PodcastShow& show = {}) {
  pugi::xml_document document;
  REQUIRE(document.load_string(write_feed(show, episodes).c_str()));
  return document;
}

std::string shown_at(const pugi::xml_document& document, const char* path) {
  return document.select_node(path).node().text().get();
}

}  // namespace

TEST_CASE("a link is a chapter that no list shows, while its sentence is said") {
  const ReleasedEdition released =
      spoken("# News\n\nIt rained.\n\n# Help\n\nCall us. See [our page](https://a.org/help).\n");
  const auto json = nlohmann::json::parse(write_chapters(released));
  CHECK(json["version"] == "1.2.0");
  REQUIRE(json["chapters"].size() == 3);
  CHECK(json["chapters"][0] == nlohmann::json{{"startTime", 0.0}, {"title", "News"}});
  CHECK(json["chapters"][1] == nlohmann::json{{"startTime", 2.0}, {"title", "Help"}});
  CHECK(json["chapters"][2] == nlohmann::json{{"startTime", 4.0},
                                              {"endTime", 5.0},
                                              {"title", "our page"},
                                              {"url", "https://a.org/help"},
                                              {"toc", false}});
}

TEST_CASE("a link that shows its address is called by its host") {
  const auto json = nlohmann::json::parse(write_chapters(spoken("See https://www.a.org/x/y.\n")));
  CHECK(json["chapters"].back()["title"] == "a.org");
}

TEST_CASE("a transcript has a segment for each sentence, and who says it") {
  const auto json = nlohmann::json::parse(write_transcript(spoken("It rained. It stopped.")));
  REQUIRE(json["segments"].size() == 2);
  CHECK(json["segments"][1] == nlohmann::json{{"speaker", "synthetic voice: young"},
                                              {"startTime", 1.0},
                                              {"endTime", 2.0},
                                              {"body", "It stopped."}});
}

TEST_CASE("a feed tells what players need of an episode") {
  const ReleasedEdition released = spoken("# News\n\nIt rained.\n", EditionKind::young);
  const auto document = feed({episode(released, "2021-12-20")});
  CHECK(shown_at(document, "//item/title") == "Harbour news (easier to read)");
  CHECK(shown_at(document, "//item/guid") == "urn:uuid:1-young");
  CHECK(shown_at(document, "//item/pubDate") == "Mon, 20 Dec 2021 12:01:00 +0000");
  CHECK(shown_at(document, "//item/itunes:duration") == "2");
  CHECK(shown_at(document, "//item/description") == "Made by a program. In this edition: News.");
  const auto enclosure = document.select_node("//item/enclosure").node();
  CHECK(enclosure.attribute("url").value() == std::string("https://a.org/may.mp3"));
  CHECK(enclosure.attribute("length").as_int() == 4321);
  CHECK(enclosure.attribute("type").value() == std::string("audio/mpeg"));
  CHECK(document.select_nodes("//item/podcast:transcript").size() == 3);
  CHECK(shown_at(document, "//podcast:medium") == "newsletter");
}

TEST_CASE("the newest issue comes first, and in it what is easier to read") {
  const ReleasedEdition full = spoken("It rained.");
  const ReleasedEdition easy = spoken("It rained.", EditionKind::young);
  const auto document =
      feed({episode(full, "2021-12-20"), episode(easy, "2021-12-20"), episode(full, "2022-02-25")});
  std::vector<std::string> dates;
  for (const auto& found : document.select_nodes("//item/pubDate"))
    dates.emplace_back(found.node().text().get());
  CHECK(dates == std::vector<std::string>{"Fri, 25 Feb 2022 12:00:00 +0000",
                                          "Mon, 20 Dec 2021 12:01:00 +0000",
                                          "Mon, 20 Dec 2021 12:00:00 +0000"});
}

TEST_CASE("another issue leaves an episode as it was") {
  const ReleasedEdition december = spoken("It snowed.");
  const ReleasedEdition february = spoken("It rained. It stopped.");
  const auto printed = [](const pugi::xml_document& document, const char* path) {
    std::ostringstream out;
    document.select_node(path).node().print(out);
    return out.str();
  };
  CHECK(printed(feed({episode(december, "2021-12-20")}), "//item[1]") ==
        printed(feed({episode(december, "2021-12-20"), episode(february, "2022-02-25")}),
                "//item[2]"));
}

TEST_CASE("a feed's notes list the parts and the links, as markup that is escaped once") {
  const auto document = feed({episode(spoken("# Tea & cake\n\nSee [us](https://a.org).\n"), "")});
  const std::string notes = shown_at(document, "//item/content:encoded");
  CHECK(notes.find("<li>Tea &amp; cake</li>") != std::string::npos);
  CHECK(notes.find("<a href=\"https://a.org\">us</a>") != std::string::npos);
}

TEST_CASE("the title of a podcast is what its issues' titles share, in any order") {
  CHECK(shared_title({"Harbour news - May", "Harbour news - June"}) == "Harbour news");
  CHECK(shared_title({"Harbour news – May", "Harbour news – March"}) == "Harbour news");
  CHECK(shared_title({"Harbour news", "Harbour news: June"}) == "Harbour news");
  CHECK(shared_title({"Harbour news: June", "Harbour news"}) == "Harbour news");
  CHECK(shared_title({"Harbour news", "Harbours"}).empty());
  CHECK(shared_title({"Harbour news"}) == "Harbour news");
}

TEST_CASE("a feed that was written is read back, and an episode of it stays as it was") {
  const ReleasedEdition may = spoken("It snowed & rained. See [us](https://a.org/x?a=1&b=2).");
  const ReleasedEdition june = spoken("It rained. It stopped.");
  const auto one = [&](const ReleasedEdition& released, const std::string& name,
                       const std::string& date) {
    const std::string base = "https://a.org/pod/" + name + "/standard";
    return PodcastEpisode{&released,     "Harbour news - " + name, date,
                          base + ".mp3", base + ".chapters.json",  base,
                          name,          "urn:uuid:" + name};
  };
  PodcastShow show;
  show.title = "Harbour news";
  show.address = "https://a.org/pod/feed.xml";
  show.image = "https://a.org/pod/cover.png";
  show.category = "Tech News";
  const std::string before = write_feed(show, {one(may, "may", "2022-05-31")});
  const auto read = read_feed(before, "https://a.org/pod/");
  REQUIRE(read);
  CHECK(read->show.title == "Harbour news");
  CHECK(read->show.image == "cover.png");
  CHECK(read->show.category == "Tech News");
  REQUIRE(read->episodes.size() == 1);
  CHECK(read->episodes[0].sound == "may/standard.mp3");
  CHECK(read->episodes[0].title == "Harbour news - may (full text)");
  CHECK(read->episodes[0].date == "2022-05-31");
  CHECK(issue_of(read->episodes[0]) == "may");
  CHECK(write_feed(show, {}, read->episodes) == before);
  CHECK(write_feed(show, {one(june, "june", "2022-06-30")}, read->episodes) ==
        write_feed(show, {one(may, "may", "2022-05-31"), one(june, "june", "2022-06-30")}));
}

TEST_CASE("a feed of another program is not read back") {
  CHECK_FALSE(read_feed("<rss><channel><title>Mine</title></channel></rss>", "https://a.org/"));
  CHECK_FALSE(read_feed("no feed", "https://a.org/"));
}

TEST_CASE(
    "a feed that does not know where it will be says which command writes the one to publish") {
  const ReleasedEdition released = spoken("# News\n\nIt rained.\n");
  const std::vector<PodcastEpisode> episodes = {episode(released, "2022-05-31")};
  const auto says_so = [&](const PodcastShow& show) {
    return write_feed(show, episodes).find("<!-- This feed is for a look:") != std::string::npos;
  };
  CHECK(says_so({}));
  PodcastShow published;
  published.address = "https://a.org/feed.xml";
  CHECK_FALSE(says_so(published));
}
