#include <catch2/catch.hpp>

#include "document/build.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "house_words.hpp"
#include "small_words.hpp"
#include "young/words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Text text_of(std::string& source, const std::string& words) {
  Text text;
  append_copied(text, words, source.size());
  source += words + "\n";
  return text;
}

/// A document with one section for each heading and its one paragraph.
Document document_of(const std::vector<std::pair<std::string, std::string>>& sections) {
  Document document;
  std::string source;
  for (const auto& [heading, words] : sections) {
    Section section;
    section.level = 2;
    section.heading = text_of(source, heading);
    Block paragraph;
    paragraph.text = text_of(source, words);
    section.blocks.push_back(std::move(paragraph));
    document.sections.push_back(std::move(section));
  }
  document.source = std::make_shared<Source>(Source{"test", source});
  number_sentences(document, {});
  return document;
}

}  // namespace

TEST_CASE("a young edition opens by saying that a program made it") {
  Document source = document_of({{"Care Day", "It rained. It stopped."}});
  source.title = "News";
  source.metadata["we"] = "the review team";
  Diagnostics diagnostics;
  const Edition edition = simplify(source, Words{}, {}, diagnostics);
  CHECK(broken_invariant(edition, source).empty());
  CHECK(dump(edition.document).find("Easier to read (draft), made by a computer program.") !=
        std::string::npos);
  CHECK(dump(edition.document).find("In this newsletter, “we” means the review team.") !=
        std::string::npos);
}

TEST_CASE("a meaning stands behind a whole sentence, never behind a quotation without an end") {
  Diagnostics diagnostics;
  const auto explained = [&](const std::string& words) {
    const Document source = document_of({{"News", words}});
    const std::string all = dump(simplify(source, small_words(), {}, diagnostics).document);
    const std::size_t body = all.find("We spoke");
    return all.find("Stigma is when people treat you badly", body) != std::string::npos;
  };
  CHECK(explained("We spoke of stigma and more."));
  CHECK(explained("We spoke of stigma and said \"it must go.\""));
  CHECK_FALSE(explained("We spoke of stigma, as Josh wrote \"it must go\""));
}

TEST_CASE("an edition that was checked says by whom") {
  const Document source = document_of({{"Care Day", "It rained."}});
  Diagnostics diagnostics;
  YoungOptions options;
  options.checked_by = "Ada Byron";
  const std::string words = dump(simplify(source, Words{}, options, diagnostics).document);
  CHECK(words.find("Checked by Ada Byron.") != std::string::npos);
  CHECK(words.find("draft") == std::string::npos);
}

TEST_CASE("a standard edition says what the document does not say itself") {
  Document source = document_of({{"Care Day", "It rained."}});
  source.title = "News";
  source.metadata["publisher"] = "The Trust";
  const Edition edition = standard_edition(source);
  CHECK(broken_invariant(edition, source).empty());
  CHECK(
      dump(edition.document) ==
      R"(section{1 "[0 News]" title paragraph{[1 This full-text edition was made by a computer program.] [2 It was published by The Trust.]}}
section{2 "[3 Care Day]" paragraph{[4 It rained.]}})");
}

TEST_CASE("an explanation has one line of JSON for each sentence") {
  const Document source = document_of({{"Care Day", "It rained."}});
  const std::string lines = explain(standard_edition(source), source);
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 3);
  CHECK(
      lines.find(
          R"({"sentence":2,"text":"It rained.","sources":[{"sentence":1,"text":"It rained.","line":2,"column":1}],"changes":[]})") !=
      std::string::npos);
}

TEST_CASE("an explanation says what was left as it was, and why") {
  const Document source = document_of(
      {{"Care Day",
        "It rained on the hill and the mill and the house and the barn and the cows and the pigs "
        "and the hens and us."}});
  const std::string lines = explain(standard_edition(source), source);
  CHECK(lines.find(R"("left":[{"what":"long sentence","words":25,"why":)") != std::string::npos);
}

TEST_CASE("an explanation names the words that stay hard, and not those that are explained") {
  const Document source = document_of({{"Care Day", "Fecundity is not stigma."}});
  const std::string lines = explain(standard_edition(source), source, &house_words());
  CHECK(lines.find(R"("left":[{"what":"hard word","word":"Fecundity","why":)") !=
        std::string::npos);
  CHECK(lines.find(R"("word":"stigma")") == std::string::npos);
}

TEST_CASE("only English documents get a young edition") {
  Document french = document_of(
      {{"",
        "Le gouvernement a annoncé hier que les enfants qui vivent dans des familles d'accueil "
        "pourront désormais demander une aide plus tôt et que les écoles devront les aider "
        "à trouver une place dans les meilleurs délais."}});
  CHECK_FALSE(can_simplify(french));
  const Document english = document_of({{"",
                                         "The government has said that children who live with "
                                         "foster families will be able to ask for "
                                         "help sooner, and that schools will have to help them to "
                                         "find a place as soon as they can."}});
  CHECK(can_simplify(english));
  french.language = "fr";
  CHECK_FALSE(can_simplify(french));
}

TEST_CASE("a paragraph of more than five sentences is parted where a new thought may begin") {
  Diagnostics diagnostics;
  YoungOptions options;
  options.body_only = true;
  const auto sizes = [&](const std::string& words) {
    const Document source = document_of({{"News", words}});
    const Edition edition = simplify(source, Words{}, options, diagnostics);
    CHECK(broken_invariant(edition, source).empty());
    std::vector<std::size_t> found;
    for (const Block& block : edition.document.sections.back().blocks)
      found.push_back(block.text.sentences.size());
    return found;
  };
  using Sizes = std::vector<std::size_t>;
  CHECK(sizes("Ann ran. Ben swam. Cara sang. Dan cooked. Eve read.") == Sizes{5});
  CHECK(sizes("Ann ran. Ben swam. Cara sang. Dan cooked. Eve read. Finn slept.") == Sizes{3, 3});
  CHECK(sizes("Ann ran. Ben swam. Cara sang. They won. Eve read. Finn slept.") == Sizes{2, 4});
  CHECK(sizes("Ann ran. Ann swam. Ann sang. Ann won. Ann read. Ann slept.") == Sizes{6});
}
