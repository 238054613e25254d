#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <set>

#include "publish/publish.hpp"
#include "publish/spoken_release.hpp"
#include "support/generate.hpp"

using namespace plainsong;

namespace {

constexpr const char* newsletter =
    "# News\n\nIt rained. It *stopped*.\n\n## Shops\n\n- Tea\n- Cake\n\n| Town | Floods |\n| --- | "
    "--- |\n| Ely | 2 |\n";

class OpenBook {
 public:
  explicit OpenBook(const Release& release, const std::string& path = "standard/standard.epub") {
    Package package;
    publish_epub(release, package);
    archive_ = std::get<Archive>(package.at(path));
  }

  [[nodiscard]] std::string text(const std::string& path) const {
    for (const ArchiveEntry& entry : archive_.entries)
      if (entry.path == path) return std::get<std::string>(entry.content);
    return {};
  }

  [[nodiscard]] pugi::xml_document xml(const std::string& path) const {
    pugi::xml_document document;
    INFO(path);
    REQUIRE(document.load_string(text(path).c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
    return document;
  }

  [[nodiscard]] pugi::xml_document package() const { return xml("EPUB/package.opf"); }

  [[nodiscard]] const std::vector<ArchiveEntry>& entries() const { return archive_.entries; }

  /// The overlays, in reading order.
  [[nodiscard]] std::vector<std::string> overlays() const {
    std::vector<std::string> paths;
    for (const ArchiveEntry& entry : archive_.entries)
      if (entry.path.ends_with(".smil")) paths.push_back(entry.path);
    return paths;
  }

 private:
  Archive archive_;
};

std::vector<std::string> properties(const pugi::xml_document& package, const char* property) {
  std::vector<std::string> values;
  for (pugi::xml_node meta : package.child("package").child("metadata").children("meta"))
    if (std::string(meta.attribute("property").value()) == property)
      values.emplace_back(meta.text().get());
  return values;
}

long milliseconds(const std::string& clock) {
  return std::stol(clock.substr(0, 2)) * 3600000 + std::stol(clock.substr(3, 2)) * 60000 +
         std::stol(clock.substr(6, 2)) * 1000 + std::stol(clock.substr(9));
}

std::string page_of(const std::string& overlay) {
  return overlay.substr(0, overlay.size() - 4) + "xhtml";
}

/// What is wrong with the overlays of a book; checkers of books do not look for most of it.
std::string fault(const OpenBook& book) {
  for (const std::string& path : book.overlays()) {
    const pugi::xml_document smil = book.xml(path);
    const pugi::xml_document page = book.xml(page_of(path));
    const std::string page_name = page_of(path).substr(page_of(path).rfind('/') + 1);
    std::map<std::string, std::size_t> places;  // ids in the order of the page
    for (const pugi::xpath_node& node : page.select_nodes("//*[@id]"))
      if (!places.emplace(node.node().attribute("id").value(), places.size()).second)
        return path + ": an id twice";
    std::map<std::string, std::string> heard_until;
    std::size_t last = 0;
    pugi::xpath_node_set targets = smil.select_nodes("//text/@src | //seq/@epub:textref");
    targets.sort();
    for (const pugi::xpath_node& node : targets) {
      const std::string target = node.attribute().value();
      const std::string id = target.substr(target.find('#') + 1);
      if (target.substr(0, target.find('#')) != page_name) return target + " is another page";
      if (!places.contains(id)) return target + " is not there";
      if (places[id] < last) return target + " is out of order";
      last = places[id];
    }
    for (const pugi::xpath_node& node : smil.select_nodes("//audio")) {
      const std::string begin = node.node().attribute("clipBegin").value();
      const std::string end = node.node().attribute("clipEnd").value();
      std::string& until = heard_until[node.node().attribute("src").value()];
      if (end <= begin) return path + ": nothing is heard";
      if (!until.empty() && until != begin) return path + ": a gap before " + begin;
      until = end;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("a book begins with its type, and has a page for each section") {
  const OpenBook book(spoken_release(newsletter));
  CHECK(book.entries().front().path == "mimetype");
  CHECK_FALSE(book.entries().front().deflated);
  CHECK(book.text("mimetype") == "application/epub+zip");
  CHECK(book.text("META-INF/container.xml").find("EPUB/package.opf") != std::string::npos);
  CHECK(book.text("EPUB/standard/section-01.xhtml").find("<h1><span id=\"s0\">News</span></h1>") !=
        std::string::npos);
  CHECK(book.text("EPUB/standard/section-02.xhtml").find("<h2>") != std::string::npos);
}

TEST_CASE("every sentence of a section is heard where it stands") {
  const OpenBook book(spoken_release(newsletter));
  CHECK(fault(book).empty());
  const pugi::xml_document smil = book.xml("EPUB/standard/section-01.smil");
  const auto clips = smil.select_nodes("//par");
  REQUIRE(clips.size() == 3);
  const pugi::xml_node second = clips[1].node();
  CHECK(std::string(second.child("text").attribute("src").value()) == "section-01.xhtml#s1");
  CHECK(std::string(second.child("audio").attribute("src").value()) == "audio/01-news.mp3");
  CHECK(std::string(second.child("audio").attribute("clipBegin").value()) == "00:00:01.000");
  CHECK(std::string(second.child("audio").attribute("clipEnd").value()) == "00:00:03.000");
}

TEST_CASE("the contents are heard in the words of the headings") {
  const OpenBook book(spoken_release(newsletter));
  CHECK(book.text("EPUB/contents.xhtml")
            .find("<a href=\"standard/section-02.xhtml\"><span "
                  "id=\"contents-standard-s3\">Shops</span></a>") != std::string::npos);
  const pugi::xml_document smil = book.xml("EPUB/contents.smil");
  const pugi::xml_node second = smil.select_nodes("//par")[1].node();
  CHECK(std::string(second.child("text").attribute("src").value()) ==
        "contents.xhtml#contents-standard-s3");
  CHECK(std::string(second.child("audio").attribute("src").value()) ==
        "standard/audio/02-shops.mp3");
  CHECK(std::string(second.child("audio").attribute("clipBegin").value()) == "00:00:00.000");
}

TEST_CASE("a heading is in its own language in the contents, and is one link there") {
  Document document = read_markdown("# See [us](https://a.org), Bore da\n\nTea.\n");
  document.sections[0].heading.inlines.push_back({InlineKind::language, {8, 15}, "cy"});
  Release release = spoken_release("Tea.\n");
  release.editions = {spoken_edition(EditionKind::standard, document)};
  CHECK(OpenBook(release)
            .text("EPUB/contents.xhtml")
            .find("<span id=\"contents-standard-s0\">See us, <span lang=\"cy\" "
                  "xml:lang=\"cy\">Bore da</span></span></a>") != std::string::npos);
}

TEST_CASE("a section without a heading is in the contents by what it is") {
  Release release = spoken_release("It rained.\n\n# Shops\n\nTea.\n");
  release.editions[0].edition.document.title = "Harbour\x01 news";
  CHECK(OpenBook(release)
            .text("EPUB/contents.xhtml")
            .find("<a href=\"standard/section-01.xhtml\">Harbour news</a>") != std::string::npos);
}

TEST_CASE("the newsletter's own list of contents leads to its sections") {
  Document document = read_markdown("- Shops\n\n# Shops\n\nTea.\n");
  document.sections[0].role = SectionRole::contents;
  Release release = spoken_release("Tea.\n");
  release.editions = {spoken_edition(EditionKind::standard, document)};
  CHECK(OpenBook(release)
            .text("EPUB/standard/section-01.xhtml")
            .find("<span id=\"s0\"><a href=\"section-02.xhtml\">Shops</a></span>") !=
        std::string::npos);
}

TEST_CASE("a book's duration is the sum of its pages', and a page's that of its clips as written") {
  const OpenBook book(spoken_release(newsletter));
  const std::vector<std::string> durations = properties(book.package(), "media:duration");
  REQUIRE(durations.size() == 4);  // the contents, two sections, and all
  // 1 + 4 seconds of headings, 6 of the first section, 49 of the second, each sentence 7 frames
  // more
  CHECK(durations ==
        std::vector<std::string>{"00:00:05.000", "00:00:06.000", "00:00:49.002", "00:01:00.002"});
}

TEST_CASE("a listener can leave a list, a table or a row of it") {
  const OpenBook book(spoken_release(newsletter));
  std::vector<std::string> types;
  const pugi::xml_document smil = book.xml("EPUB/standard/section-02.smil");
  for (const pugi::xpath_node& node : smil.select_nodes("//seq"))
    types.emplace_back(node.node().attribute("epub:type").value());
  CHECK(types == std::vector<std::string>{"list", "list-item", "list-item", "table", "table-row",
                                          "table-row"});
}

TEST_CASE("words that a listener hears once are heard wherever a reader sees them") {
  Release release =
      spoken_release("# Words\n\nA quay is a wall.\n\n# News\n\nIt rained. A quay is a wall.\n");
  auto& cues = release.editions[0].sections[0].track->cues;
  REQUIRE(cues.size() == 2);
  cues.pop_back();
  cues[0].end = release.editions[0].sections[0].track->length;
  const OpenBook book(release);
  const pugi::xml_document smil = book.xml("EPUB/standard/section-01.smil");
  const auto clips = smil.select_nodes("//par");
  REQUIRE(clips.size() == 2);
  const pugi::xml_node meaning = clips[1].node();
  CHECK(std::string(meaning.child("text").attribute("src").value()) == "section-01.xhtml#s1");
  CHECK(std::string(meaning.child("audio").attribute("src").value()) == "audio/02-news.mp3");
}

TEST_CASE("a section that is not spoken is in the book all the same") {
  Release release = spoken_release(newsletter);
  release.editions[0].sections[1].track.reset();
  release.editions[0].sections[1].failure = "the voice stopped";
  const OpenBook book(release);
  CHECK(fault(book).empty());
  CHECK_FALSE(book.text("EPUB/standard/section-02.xhtml").empty());
  CHECK(book.text("EPUB/standard/section-02.smil").empty());
  CHECK(book.text("EPUB/package.opf").find("02-shops.mp3") == std::string::npos);
}

TEST_CASE("a book without any sound is one to read") {
  Release release = spoken_release(newsletter);
  release.editions[0].sections.clear();
  const std::string package = OpenBook(release).text("EPUB/package.opf");
  CHECK(OpenBook(release).text("EPUB/style.css").find("overlay") == std::string::npos);
  CHECK(package.find("media:") == std::string::npos);
  CHECK(package.find("auditory") == std::string::npos);
  CHECK(package.find("synchronizedAudioText") == std::string::npos);
}

TEST_CASE("a book claims what is true of it") {
  Release release = spoken_release(newsletter);
  using Values = std::vector<std::string>;
  CHECK(properties(OpenBook(release).package(), "schema:accessModeSufficient") ==
        Values{"textual", "auditory"});
  release.editions[0].unspoken.push_back({SentenceId{3}, "contents lists are not spoken"});
  const pugi::xml_document package = OpenBook(release).package();
  CHECK(properties(package, "schema:accessModeSufficient") == Values{"textual"});
  CHECK(properties(package, "schema:accessibilityHazard") == Values{"none"});
  CHECK(properties(package, "dcterms:conformsTo").empty());
  CHECK(properties(package, "dcterms:modified") == Values{"2022-02-25T00:00:00Z"});
  CHECK(properties(package, "media:narrator") == Values{"synthetic voice: calm"});
}

TEST_CASE("a picture without a description is owned up to") {
  Release release = spoken_release("![](map.png)\n\nIt rained.\n");
  release.source.pictures.push_back({"map.png", "image/png", "\x89PNG\r\n\x1a\n..."});
  const pugi::xml_document package = OpenBook(release).package();
  CHECK(properties(package, "schema:accessModeSufficient").front() == "textual,visual");
  CHECK(properties(package, "schema:accessibilitySummary").front().find("no description") !=
        std::string::npos);
}

TEST_CASE("a picture is what its bytes say, and is there only where it is shown") {
  Release release = spoken_release("![A map.](map.png)\n\n![A film.](film.svg)\n");
  release.source.pictures = {{"map.png", "image/png", "\xff\xd8\xff..."},
                             {"film.svg", "image/svg+xml", "<svg/>"},
                             {"logo.png", "image/png", "\x89PNG\r\n\x1a\n..."}};
  const OpenBook book(release);
  const std::string package = book.text("EPUB/package.opf");
  CHECK(package.find("href=\"pictures/01-map.jpg\" media-type=\"image/jpeg\"") !=
        std::string::npos);
  CHECK(package.find("film") == std::string::npos);
  CHECK(package.find("logo") == std::string::npos);
  const std::string page = book.text("EPUB/standard/section-01.xhtml");
  CHECK(page.find("<img src=\"../pictures/01-map.jpg\" alt=\"A map.\"/>") != std::string::npos);
  CHECK(page.find("Picture: A film.") != std::string::npos);
}

TEST_CASE("a book tells other voices how its names are said, where that is always the same") {
  Release release = spoken_release("Priya will use Use Reading. Dr. Osei sings.\n");
  release.editions[0].sections[0].ssml.xml =
      "<speak xmlns=\"http://www.w3.org/2001/10/synthesis\"><s><phoneme "
      "ph=\"ˈpɹiːjə\">Priya</phoneme> "
      "<phoneme ph=\"juːz\">use</phoneme> <phoneme ph=\"juːs\">Use</phoneme> "
      "<phoneme ph=\"ˈɹɛdɪŋ\">Reading</phoneme> <phoneme ph=\"ˈɹiːdɪŋ\">Reading</phoneme> <lang "
      "xml:lang=\"cy\"><phoneme ph=\"ˈɬʊɪbɹaɪ\">Llwybrau</phoneme></lang></s></speak>";
  const OpenBook book(release);
  const pugi::xml_document lexicon = book.xml("EPUB/pronunciation.pls");
  REQUIRE(lexicon.select_nodes("//lexeme").size() == 1);
  CHECK(std::string(lexicon.select_node("//grapheme").node().text().get()) == "Priya");
  CHECK(std::string(lexicon.select_node("//phoneme").node().text().get()) == "ˈpɹiːjə");
  CHECK(book.text("EPUB/standard/section-01.xhtml").find("href=\"../pronunciation.pls\"") !=
        std::string::npos);
  CHECK(OpenBook(spoken_release("It rained.\n")).text("EPUB/package.opf").find("pronunciation") ==
        std::string::npos);
}

TEST_CASE("Opus is named as the standard of books wants it") {
  Release release = spoken_release("It rained.\n");
  release.editions[0].sections[0].track->format.container = Container::opus;
  CHECK(OpenBook(release).text("EPUB/package.opf").find("\"audio/ogg; codecs=opus\"") !=
        std::string::npos);
}

TEST_CASE("in a book of both editions each section leads to the other's") {
  const Release release = spoken_release("# News\n\nIt rained.\n\n## Shops\n\nTea.\n",
                                         "# News\n\nIt rained.\n\n## Shops\n\nTea.\n");
  const OpenBook book(release, "both.epub");
  CHECK(fault(book).empty());
  CHECK(book.text("EPUB/standard/section-02.xhtml")
            .find("<a href=\"../young/section-02.xhtml\">This part, easier to read</a>") !=
        std::string::npos);
  CHECK(book.text("EPUB/young/section-02.xhtml")
            .find("<a href=\"../standard/section-02.xhtml\">The full text of this part</a>") !=
        std::string::npos);
  CHECK(book.text("EPUB/package.opf").find(release.identifier) != std::string::npos);
  CHECK(OpenBook(release, "young/young.epub")
            .text("EPUB/young/section-02.xhtml")
            .find("counterpart") == std::string::npos);
}

TEST_CASE("a book of one edition is not made twice") {
  Package package;
  publish_epub(spoken_release("It rained.\n"), package);
  CHECK(package.size() == 1);
}

TEST_CASE("whatever the document, overlays follow the page without a gap") {
  for (const std::uint64_t seed : generate::seeds(100)) {
    CAPTURE(seed);
    Release release = spoken_release("It rained.\n");
    release.source = generate::random_document(seed);
    release.editions = {spoken_edition(EditionKind::young, release.source)};
    const OpenBook book(release, "young/young.epub");
    CHECK(fault(book) == "");
    long sum = 0;
    const std::vector<std::string> durations = properties(book.package(), "media:duration");
    for (std::size_t at = 0; at + 1 < durations.size(); ++at) sum += milliseconds(durations[at]);
    const long total = durations.empty() ? 0 : milliseconds(durations.back());
    CHECK(total == sum);
    std::size_t heard = 0;
    for (const std::string& path : book.overlays())
      if (path != "EPUB/contents.smil") heard += book.xml(path).select_nodes("//par").size();
    CHECK(heard == release.editions[0].edition.origins.size());
  }
}

TEST_CASE("many clips add up to the duration that is stated") {
  std::string many;
  for (int at = 0; at < 120; ++at) many += "# Part " + std::to_string(at) + "\n\nIt rained.\n\n";
  const OpenBook book(spoken_release(many));
  long sum = 0;
  const pugi::xml_document contents = book.xml("EPUB/contents.smil");
  for (const auto& clip : contents.select_nodes("//audio"))
    sum += milliseconds(clip.node().attribute("clipEnd").value()) -
           milliseconds(clip.node().attribute("clipBegin").value());
  CHECK(sum == milliseconds(properties(book.package(), "media:duration").front()));
}
