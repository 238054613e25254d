#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "base/diagnostic.hpp"
#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/web_edition.hpp"
#include "publish/web_files.hpp"
#include "publish/web_sound.hpp"
#include "reader/reader.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

Edition edition_of(EditionKind kind, const std::string& markdown) {
  Diagnostics diagnostics;
  Edition edition;
  edition.kind = kind;
  edition.document = read_document({"a.md", markdown}, {}, diagnostics);
  const std::size_t sentences = sentence_places(edition.document).size();
  for (std::size_t id = 0; id < sentences; ++id)
    edition.origins.push_back({{static_cast<SentenceId>(id)}, {}, {}});
  return edition;
}

/// The edition with each section spoken, a second a sentence.
ReleasedEdition spoken(Edition edition) {
  ReleasedEdition released;
  released.label = "Made by a computer program.";
  const std::string name(name_of(edition.kind));
  for (const Section& section : edition.document.sections) {
    SpokenSection spoken;
    spoken.ssml.section = section.id;
    spoken.ssml.name = "part-" + std::to_string(number(section.id));
    Track track;
    track.file = "sound.mp3";
    track.format.rate_hz = 1000;
    for_each_text(section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences) {
        track.cues.push_back({sentence.id, track.length, track.length + 1000});
        track.length += 1000;
      }
    });
    spoken.track = track;
    released.sections.push_back(spoken);
  }
  released.edition = std::move(edition);
  return released;
}

const std::string newsletter =
    "# News\n\nIt rained. It *stopped* & \\<dried>.\n\n## Help\n\nCall us: https://a.org/b?c=d\n";

Release release_of(const std::string& markdown = newsletter) {
  Release release;
  release.source = edition_of(EditionKind::standard, markdown).document;
  release.editions.push_back(spoken(edition_of(EditionKind::standard, markdown)));
  release.editions.push_back(spoken(edition_of(EditionKind::young, markdown)));
  return release;
}

std::string page_of(const Release& release, Package package = {}) {
  publish_web(release, package);
  return std::get<std::string>(package.at("index.html"));
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

bool holds(std::string_view text, std::string_view part) {
  return count(text, part) > 0;
}

/// The signs of one sentence that ends at `end`.
std::string signs_of(const std::string& sentence, std::vector<WordCue> words, Frames end) {
  Track track;
  track.format.rate_hz = 1000;
  track.cues.push_back({SentenceId{1}, 0, end, std::move(words)});
  const Edition edition = edition_of(EditionKind::standard, "First.\n\n" + sentence);
  return web_times(track, sentence_places(edition.document));
}

}  // namespace

TEST_CASE("the web page has every sentence of each edition once") {
  const std::string page = page_of(release_of());
  for (const char* id : {"ys0", "ys1", "ys2", "ys3", "ys4", "ss0", "ss1", "ss2", "ss3", "ss4"})
    CHECK(count(page, "id=\"" + std::string(id) + "\"") == 1);
  CHECK(count(page, "It <em>stopped</em> &amp; &lt;dried&gt;.") == 2);
}

TEST_CASE("a sentence that is all of its paragraph or heading needs no element of its own") {
  const std::string page = page_of(release_of());
  CHECK(holds(page, "<h3 id=\"ys0\">News</h3>"));
  CHECK(holds(page, "<p><span id=\"ys1\">It rained.</span> <span id=\"ys2\">"));
}

TEST_CASE("the web page begins with the edition that is easier to read") {
  const std::string page = page_of(release_of());
  CHECK(page.find("<article id=\"young\"") < page.find("<article id=\"standard\""));
  CHECK(page.find("<!DOCTYPE html>") == 0);
}

TEST_CASE("each part of the web page has its sound, and when each sentence ends") {
  const std::string page = page_of(release_of());
  CHECK(holds(page,
              "<audio controls=\"\" preload=\"none\" src=\"young/audio/part-0.mp3\" "
              "data-times=\"0:s s s\"></audio>"));
  CHECK(holds(page, "src=\"standard/audio/part-1.mp3\" data-times=\"3:s s\""));
}

TEST_CASE("a part that is not spoken says so") {
  Release release = release_of();
  release.editions[0].sections.pop_back();
  release.editions[1].sections.back().track.reset();
  const std::string page = page_of(release);
  CHECK(count(page, "Not read aloud.") == 1);
  CHECK(count(page, "Could not be read aloud.") == 1);
}

TEST_CASE("a sentence's number stands in its times where it is not the next") {
  Track track;
  track.format.rate_hz = 22050;
  track.cues = {
      {SentenceId{7}, 0, 22050}, {SentenceId{8}, 22050, 44100}, {SentenceId{10}, 44100, 55125}};
  CHECK(web_times(track, {}) == "7:s s 10:Z");
}

TEST_CASE("a word has one sign for the time since the word before") {
  CHECK(signs_of("It rained.", {{"It", 0, 200}, {"rained", 200, 1000}}, 1000) == "AKi");
  CHECK(signs_of("It rained.", {{"It", 0, 1300}, {"rained", 1300, 2000}}, 2000) == "A~Ed");
}

TEST_CASE("a dash has the time of the word after it, and what is not printed has none") {
  CHECK(signs_of("It – rained.", {{"Part", 0, 500}, {"It", 500, 700}, {"rained", 700, 1000}},
                 1000) == "ZKAP");
  CHECK(signs_of("It rained.", {}, 1000) == "s");
}

TEST_CASE("the web page tells which sentence of the other edition says the same") {
  Release release = release_of();
  release.editions[1].edition.origins[1].sources.clear();
  const std::string page = page_of(release);
  CHECK(holds(page, "aria-label=\"Easier to read\" data-twins=\"0 - 2 1 1\""));
}

TEST_CASE("parts that tell the same stand side by side") {
  const Edition left = edition_of(EditionKind::young, "# A\n\n# B\n\n# C\n");
  Edition right = edition_of(EditionKind::standard, "# A\n\n# C\n");
  right.origins[1].sources = {SentenceId{2}};
  CHECK(side_by_side(left, right).left == std::vector<int>{0, 1, 2});
  CHECK(side_by_side(left, right).right == std::vector<int>{0, 2});
  CHECK(side_by_side(right, left).left == std::vector<int>{0, 2});
  CHECK(side_by_side(right, left).right == std::vector<int>{0, 1, 2});
}

TEST_CASE("a hard word leads to what it means, once in a part and not where that stands") {
  const std::string text =
      "A survey asks people.\n\n# One\n\nSurveys help. The survey is long. The Survey Board "
      "met.\n\n"
      "# Two\n\nA survey came. A survey asks people.\n";
  Release release = release_of(text);
  Edition& young = release.editions[1].edition;
  young.origins[0] = {{}, "glossary:survey", {}};
  young.origins[7] = {{}, "glossary:survey", {}};
  const std::string page = page_of(release);
  CHECK(count(page, "href=\"#ys") == 1);
  CHECK(holds(page, "<a href=\"#ys0\">Surveys</a> help."));
}

TEST_CASE("a link that shows its address shows where it leads, and no more") {
  CHECK(holds(page_of(release_of()), "<a href=\"https://a.org/b?c=d\">a.org</a>"));
}

TEST_CASE("the newsletter's own list of contents leads to the parts of the web page") {
  Release release = release_of("- Help\n\n# Help\n\nTea.\n");
  release.editions[1].edition.document.sections[0].role = SectionRole::contents;
  const std::string page = page_of(release);
  CHECK(holds(page, "<li id=\"ys0\"><a href=\"#young-2\">Help</a></li>"));
  CHECK(holds(page, "<section id=\"young-2\""));
}

TEST_CASE("the web page loads nothing from elsewhere") {
  const std::string page = page_of(release_of());
  CHECK(holds(page, "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"));
  CHECK_FALSE(holds(page, "src=\"http"));
  CHECK_FALSE(holds(page, "<link rel=\"stylesheet\" href=\"http"));
  for (const std::string_view file : {web_script, web_style}) {
    CHECK_FALSE(holds(file, "http:"));
    CHECK_FALSE(holds(file, "https:"));
    CHECK_FALSE(holds(file, "url("));
    CHECK_FALSE(holds(file, "fetch("));
  }
}

TEST_CASE("the web page's frame, script and style are small") {
  CHECK(web_page.size() + web_script.size() + web_style.size() < 24'500);
}

TEST_CASE("the web page offers what else was made") {
  Package package;
  package["young/young.epub"] = std::string();
  package["standard/edition.txt"] = std::string();
  const std::string page = page_of(release_of(), package);
  CHECK(holds(page, "href=\"young/young.epub\""));
  CHECK(holds(page, "href=\"standard/edition.txt\""));
  CHECK_FALSE(holds(page, "href=\"standard/standard.epub\""));
}

TEST_CASE("beside a DAISY book stands what to do with it") {
  Package package;
  package["young/daisy202/ncc.html"] = std::string();
  CHECK(holds(page_of(release_of(), package),
              "Talking book (DAISY)</a><small>To hear it on a DAISY player, copy the whole folder "
              "daisy202 to the player.</small>"));
}

TEST_CASE("the web page offers all the sound in one file, or that of each part") {
  Release release = release_of();
  release.editions[0].whole = release.editions[0].sections[0].track;
  const std::string page = page_of(release);
  CHECK(holds(page, "<a href=\"standard/audio/whole.mp3\">"));
  CHECK_FALSE(holds(page, "<a href=\"standard/audio/part-0.mp3\">"));
  CHECK(holds(page, "<a href=\"young/audio/part-1.mp3\">Sound: Help</a>"));
}

TEST_CASE("the web page of one edition offers no choice of editions") {
  Release release = release_of();
  release.editions.pop_back();
  const std::string page = page_of(release);
  CHECK_FALSE(holds(page, "name=\"view\""));
  CHECK(count(page, "<article") == 1);
}

TEST_CASE("the web page is the same each time") {
  CHECK(page_of(release_of()) == page_of(release_of()));
}
