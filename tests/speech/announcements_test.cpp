#include "speech/announcements.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// What is said in one section, a sentence a line: announcements in brackets, pauses left out.
std::string said(const std::string& xml) {
  std::string out;
  bool tag = false;
  for (std::size_t at = xml.find("<s "); at < xml.size(); ++at) {
    const std::string_view rest = std::string_view(xml).substr(at);
    if (rest.starts_with("<s ") && !out.empty()) out += '\n';
    if (rest.starts_with("<sub")) {
      const std::size_t begin = rest.find('"') + 1;
      out += "[" + std::string(rest.substr(begin, rest.find('"', begin) - begin)) + "]";
      at += rest.find("</sub>");
    }
    if (xml[at] == '<') tag = true;
    if (!tag && (xml[at] != '\n') && !(xml[at] == ' ' && (out.empty() || out.ends_with(' '))))
      out += xml[at];
    if (xml[at] == '>') tag = false;
  }
  while (out.ends_with(' ')) out.pop_back();
  std::string tidy;
  for (std::size_t at = 0; at < out.size(); ++at)
    if (!(out[at] == ' ' && at + 1 < out.size() && out[at + 1] == '\n')) tidy += out[at];
  return tidy;
}

std::string said(const Edition& edition, std::size_t section) {
  return said(
      write_ssml(edition, roles_spoken_by_default(), {}, announcing()).sections.at(section).xml);
}

/// The blocks of one section among others, so that neither the edition's first words nor its last
/// ones are near.
std::string said_of(std::vector<Block> blocks) {
  Edition made = edition({section("", {paragraph("First.")}), section("", std::move(blocks)),
                          section("", {paragraph("Last.")})});
  for (Section& part : made.document.sections) part.level = 2;
  SsmlStyle style = announcing();
  const std::string xml = write_ssml(made, roles_spoken_by_default(), {}, style).sections.at(1).xml;
  const std::string words = said(xml);
  constexpr std::string_view sign = "[Part two of three.] ";
  return words.starts_with(sign) ? words.substr(sign.size()) : words;
}

Block list_of(BlockKind kind, const std::vector<std::string>& items) {
  std::vector<Block> made;
  for (const std::string& words : items)
    made.push_back(container(BlockKind::list_item, {paragraph(words)}));
  return container(kind, made);
}

Block linked(std::string words, const std::vector<std::pair<std::string, std::string>>& links,
             InlineKind kind = InlineKind::link) {
  Block block = paragraph(std::move(words));
  for (const auto& [shown, target] : links) {
    const std::size_t at = block.text.utf8.find(shown);
    block.text.inlines.push_back({kind, span_of(at, at + shown.size()), target});
  }
  return block;
}

Block row_of(const std::vector<std::string>& cells, bool header = false) {
  std::vector<Block> made;
  for (const std::string& words : cells) {
    made.push_back(leaf(BlockKind::table_cell, words));
    made.back().header = header;
  }
  return container(BlockKind::table_row, made);
}

void refused(const std::string& table, const std::string& why) {
  CAPTURE(table);
  CHECK_THROWS_MATCHES(
      Announcements::read(table, "announcements.tsv", "en"), Failure,
      Catch::Matchers::Predicate<Failure>([&](const Failure& f) { return f.what() == why; }, why));
}

}  // namespace

TEST_CASE("a template is said with its placeholders filled") {
  const Announcements some = Announcements::read(
      "# a comment\nlink\tlink {number}\nend\tThat was {title}.\tlast\nthanks\t\n", "a.tsv",
      "en-GB");
  CHECK(some.say(Announced::link, {{"number", "3"}}) == "link 3");
  CHECK(some.say(Announced::end, {{"title", "What next?"}}) == "That was What next?");
  CHECK(some.say(Announced::thanks).empty());
  CHECK(some.say(Announced::list, {{"count", "3"}}).empty());
  CHECK(some.language() == "en-GB");
  CHECK(Announcements().say(Announced::link, {{"number", "3"}}).empty());
}

TEST_CASE("a template that makes no sense is refused with its file and line") {
  refused("#\nlink\tlink {site}\n", "announcements.tsv:2: \"link\" does not know {site}");
  refused("lnk\tlink {number}\n", "announcements.tsv:1: \"lnk\" is nothing that is announced");
  refused("link\tlink {number\n", "announcements.tsv:1: a brace in \"link\" has no partner");
  refused("link\tlink number}\n", "announcements.tsv:1: a brace in \"link\" has no partner");
  refused("link\ta\n\nlink\tb\n", "announcements.tsv:3: \"link\" comes twice");
}

TEST_CASE("parts are counted where there are three or more") {
  Edition three = edition({section("One", {paragraph("A.")}), section("Two", {paragraph("B.")}),
                           section("", {paragraph("C.")})});
  CHECK(said(three, 0) ==
        "[It is read aloud by a computer voice.] [There are three parts.] [Part one of three:] "
        "One\nA.");
  CHECK(said(three, 1) == "[Part two of three:] Two\nB.");
  CHECK(said(three, 2) ==
        "[Part three of three.] C. [This is the end.] [Thank you for listening.]");
  Edition two = edition({section("One", {paragraph("A.")}), section("Two", {paragraph("B.")})});
  CHECK(said(two, 1) == "Two\nB. [This is the end.] [Thank you for listening.]");
}

TEST_CASE("sections inside a part are not counted") {
  Edition made = edition({section("A", {paragraph("a.")}), section("A one", {paragraph("b.")}),
                          section("B", {paragraph("c.")}), section("C", {paragraph("d.")})});
  made.document.sections[1].level = 2;
  CHECK(said(made, 1) == "A one\nb.");
  CHECK(said(made, 3) ==
        "[Part three of three:] C\nd. [This is the end.] [Thank you for listening.]");
}

TEST_CASE("an edition opens with what its own first words do not say") {
  Edition made =
      edition({section("", {paragraph("This was made by a program. It is long. Dear all.")},
                       SectionRole::title),
               section("One", {paragraph("A.")}), section("Two", {paragraph("B.")})});
  made.document.title = "Spring News";
  made.document.metadata["publisher"] = "The Review";
  made.document.metadata["date"] = "2022-02-25";
  made.origins.resize(7);
  made.origins[0].made_by = "template:opening";
  made.origins[1].made_by = "template:length";
  CHECK(said(made, 0) ==
        "[Spring News.] [Published by The Review, the twenty-fifth of February twenty twenty-two.] "
        "This was made by a program. [It is read aloud by a computer voice.]\n"
        "It is long. [There are three parts.]\nDear all.");
  CHECK(said(made, 1) == "[Part two of three:] One\nA.");
  CHECK(said(made, 2) ==
        "[Part three of three:] Two\nB. [This is the end of Spring News.] "
        "[Thank you for listening.]");
  made.document.sections[0].heading = text("Spring news of The Review, 25 February 2022");
  number_sentences(made.document, {});
  made.origins.clear();
  CHECK(said(made, 0) ==
        "[It is read aloud by a computer voice.] [There are three parts.] Spring "
        "news of The Review, [the twenty-fifth of February twenty twenty-two]\nThis was made by "
        "a program.\nIt is long.\nDear all.");
}

TEST_CASE("a list of three or more is announced") {
  CHECK(said_of({list_of(BlockKind::bullet_list, {"A.", "B."})}) == "A.\nB.");
  CHECK(said_of({list_of(BlockKind::bullet_list, {"A.", "B.", "--", "C."}), paragraph("D.")}) ==
        "[A list of three items.] A.\nB.\nC.\nD.");
  CHECK(said_of({list_of(BlockKind::numbered_list, {"A.", "", "C."})}) == "[one:] A.\n[three:] C.");
}

TEST_CASE("a long list says where it ends, if more comes") {
  const Block list = list_of(BlockKind::bullet_list, {"A.", "B.", "C.", "D.", "E.", "F.", "G."});
  CHECK(said_of({list, paragraph("More.")}) ==
        "[A list of seven items.] A.\nB.\nC.\nD.\nE.\nF.\nG. [End of the list.]\nMore.");
  CHECK(said_of({list}) == "[A list of seven items.] A.\nB.\nC.\nD.\nE.\nF.\nG.");
}

TEST_CASE("a list inside an item says so, and where it ends") {
  const Block inner = list_of(BlockKind::bullet_list, {"A one.", "A two."});
  const Block list =
      container(BlockKind::bullet_list, {container(BlockKind::list_item, {paragraph("A."), inner}),
                                         container(BlockKind::list_item, {paragraph("B.")})});
  CHECK(said_of({list, paragraph("C.")}) ==
        "A.\n[Inside it, a list of two items.] A one.\nA two. [End of the inner list.]\nB.\nC.");
}

TEST_CASE("tasks say whether they are done") {
  Block list = list_of(BlockKind::bullet_list, {"Write.", "Read."});
  list.children[0].done = true;
  list.children[1].done = false;
  CHECK(said_of({list}) == "[Done:] Write.\n[To do:] Read.");
}

TEST_CASE("items of several paragraphs stand further apart than paragraphs of one item") {
  const Block item = container(BlockKind::list_item, {paragraph("A."), paragraph("B.")});
  const SsmlEdition written =
      write_ssml(edition({section("", {container(BlockKind::bullet_list, {item, item})})}),
                 roles_spoken_by_default(), {});
  std::string breaks;
  const std::string& xml = written.sections.at(0).xml;
  for (std::size_t at = xml.find("time="); at != std::string::npos; at = xml.find("time=", at + 1))
    breaks += xml.substr(at + 6, xml.find('"', at + 6) - at - 6) + " ";
  CHECK(breaks == "500ms 700ms 500ms ");
}

TEST_CASE("an address alone follows soon behind the words that it belongs to") {
  Edition made = edition({section("", {paragraph("Read it here:"), paragraph("https://a.org/x")})});
  const std::string xml =
      write_ssml(made, roles_spoken_by_default(), {}, announcing()).sections.at(0).xml;
  const std::size_t at = xml.find("<break time=", xml.find("Read it here"));
  CHECK(xml.substr(at, xml.find('>', at) + 1 - at) == "<break time=\"500ms\"/>");
}

TEST_CASE("a table is read by row, each cell with its heading") {
  const Block table =
      container(BlockKind::table, {row_of({"Area", "Children:"}, true), row_of({"Leeds", "250"}),
                                   row_of({"York", ""}), row_of({"", "3"})});
  CHECK(said_of({table, paragraph("More.")}) ==
        "[A table with three rows and two columns.] [The headings are:] Area\nChildren:\n"
        "[Row one.] [Area:] Leeds\n[Children:] [two hundred and fifty]\n"
        "[Row two.] [Area:] York [Children: empty.]\n"
        "[Row three.] [Area: empty.] [Children:] [three] [End of the table.]\nMore.");
}

TEST_CASE("a table without headings is read by row, and one of a single column as it stands") {
  CHECK(said_of({container(BlockKind::table, {row_of({"a", "b"}), row_of({"c", "d"})})}) ==
        "[A table with two rows and two columns.] [Row one.] a\nb\n[Row two.] c\nd");
  CHECK(said_of({container(BlockKind::table, {row_of({"a"}), row_of({"b"})})}) == "a\nb");
}

TEST_CASE("a long heading is not said again in every row") {
  const Block table = container(
      BlockKind::table, {row_of({"Area", std::string(70, 'x')}, true), row_of({"Leeds", "many"})});
  CHECK(said_of({table}).ends_with("[Area:] Leeds\n[Column two:] many"));
}

TEST_CASE("a quotation says where it begins, and a longer one where it ends") {
  CHECK(said_of({container(BlockKind::quotation, {paragraph("We ran.")}), paragraph("A.")}) ==
        "[Quote:] We ran.\nA.");
  CHECK(said_of({container(BlockKind::quotation, {paragraph("We ran."), paragraph("We hid.")})}) ==
        "[Quote.] We ran.\nWe hid. [End of quote.]");
}

TEST_CASE("a picture is announced") {
  Block picture = leaf(BlockKind::picture, "Two children");
  picture.text.inlines = {{InlineKind::image, {0, 12}, "a.png"}};
  CHECK(said_of({picture}) == "[Picture:] Two children");
  CHECK(said_of({linked("See the map here.", {{"map", "map.png"}}, InlineKind::image)}) ==
        "See the [Picture:] map here.");
  CHECK(said_of({leaf(BlockKind::picture, ""), paragraph("A.")}) == "A.");
}

TEST_CASE("what is crossed out says so") {
  CHECK(said_of(
            {linked("Come on Friday or Saturday.", {{"Friday", ""}}, InlineKind::strikethrough)}) ==
        "Come on [crossed out:] Friday, [end of crossed out], or Saturday.");
}

TEST_CASE("an abbreviation that the document explains is explained once") {
  const Block words =
      linked("The DfE met.", {{"DfE", "Department for Education"}}, InlineKind::abbreviation);
  CHECK(said_of({words, words}) ==
        "The [D F E], [short for Department for Education], met.\nThe [D F E] met.");
}

TEST_CASE("links are said by their numbers in the plain-text edition") {
  CHECK(said_of({linked("See the report before you come.", {{"report", "https://a.org"}}),
                 linked("Read it here.", {{"here", "https://b.org"}}),
                 linked("Once more (the report).", {{"the report", "https://a.org"}})}) ==
        "See the report, [link one], before you come.\nRead it here, [link two].\n"
        "Once more (the report).");
}

TEST_CASE("many links in one sentence are numbered behind it") {
  CHECK(said_of({linked("Read one, two and three. Then four.", {{"one", "https://a.org"},
                                                                {"two", "https://b.org"},
                                                                {"three", "https://c.org"},
                                                                {"four", "https://d.org"}})}) ==
        "Read one, two and three. [Links one to three.]\nThen four, [link four].");
}

TEST_CASE("an address is said by its number and its site") {
  CHECK(said_of({paragraph("See https://a.org/x for more.")}) ==
        "See [link one, to a dot org], for more.");
  CHECK(said_of({paragraph("Read it: https://www.becomecharity.org.uk/x?a=b"),
                 linked("pfan.uk", {{"pfan.uk", "https://www.pfan.uk/"}})}) ==
        "Read it: [link one, to becomecharity dot org dot uk]\n[link two, to P F A N dot uk]");
}

TEST_CASE("a mark of a footnote is said as one") {
  CHECK(said_of({linked("As we know1 it rained [2].", {{"1", "#note-1"}, {"[2]", "#note-2"}})}) ==
        "As we know, [note one], it rained [note two].");
}

TEST_CASE("in a document of another language the announcements are in their own") {
  Edition made = edition({section("", {paragraph("Voir le rapport.")})});
  made.document.language = "fr";
  made.document.sections[0].blocks[0].text.inlines = {{InlineKind::link, {8, 15}, "https://a.org"}};
  const std::string xml =
      write_ssml(made, roles_spoken_by_default(), {}, announcing()).sections.at(0).xml;
  CHECK_THAT(xml.substr(xml.find("Voir")),
             StartsWith("Voir le rapport, <lang xml:lang=\"en-GB\"><sub alias=\"link one\">link "
                        "1</sub></lang>."));
}

TEST_CASE("a title in an announcement is said in the document's language") {
  Edition made = edition({section("", {paragraph("Voir le rapport.")})});
  made.document.language = "fr";
  made.document.title = "Lettre de mars";
  const std::string xml =
      write_ssml(made, roles_spoken_by_default(), {}, announcing()).sections.at(0).xml;
  CHECK_THAT(xml,
             Contains("<s xml:id=\"s0\"><sub alias=\"Lettre de mars.\">Lettre de mars.</sub>"));
  CHECK_THAT(xml, Contains("<lang xml:lang=\"en-GB\"><sub alias=\"This is the end of\">This is the "
                           "end of</sub></lang> <sub alias=\"Lettre de mars.\">"));
}

TEST_CASE("an announcement in foreign words is not foreign") {
  Block words = paragraph("Ils ont lu le rapport.");
  words.text.inlines = {{InlineKind::language, {0, 22}, "fr"},
                        {InlineKind::link, {14, 21}, "https://a.org"}};
  const std::string xml =
      write_ssml(edition({section("", {words})}), roles_spoken_by_default(), {}, announcing())
          .sections.at(0)
          .xml;
  CHECK_THAT(xml.substr(xml.find("<lang")),
             StartsWith("<lang xml:lang=\"fr\">Ils ont lu le rapport</lang>, <sub alias=\"link "
                        "one\">link 1</sub><lang xml:lang=\"fr\">.</lang>"));
}
