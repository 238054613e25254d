#include "young/illustrate.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "document/walk.hpp"
#include "reader/reader.hpp"
#include "young/house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Edition illustrated(const std::string& markdown) {
  Diagnostics ignored;
  ReadOptions options;
  options.from = InputFormat::markdown;
  const Document source = read_document({"news.md", markdown}, options, ignored);
  YoungOptions young;
  young.level = Level::easy;
  Edition edition = simplify(source, house_words(), young, ignored);
  illustrate(edition, house_words());
  return edition;
}

/// "A school, A bus": what the pictures of a document show, in reading order.
std::string shown(const std::string& markdown) {
  std::string all;
  for (const auto& [sentence, illustration] : illustrated(markdown).illustrations)
    all += (all.empty() ? "" : ", ") + illustration.description;
  return all;
}

}  // namespace

TEST_CASE("a picture stands beside a paragraph that names an idea which the table has") {
  CHECK(shown("# News\n\nThe new school opens in May.\n\nYou can go there by bus.\n") ==
        "A school, A bus");
  const Edition edition = illustrated("# News\n\nThe new school opens in May.\n");
  REQUIRE(edition.illustrations.size() == 1);
  const auto& [sentence, illustration] = *edition.illustrations.begin();
  CHECK(sentence_places(edition.document)[number(sentence)].words() ==
        "The new school opens in May.");
  CHECK(illustration.file == "1F3EB.svg");
}

TEST_CASE("a longer term wins over the words in it") {
  CHECK(shown("# News\n\nThe family court is in town.\n") == "Scales");
  CHECK(shown("# News\n\nWe wrote to the school nurse.\n") == "A nurse");
}

TEST_CASE("a word inside a longer term that the table has not is no reason for a picture") {
  CHECK(shown("# News\n\nYour council tax goes up.\n").empty());
  CHECK(shown("# News\n\nThe tennis court is shut.\n").empty());
  CHECK(shown("# News\n\nIt is a school-based thing for the bus-pass age.\n").empty());
}

TEST_CASE("what belongs to somebody is not a picture of them") {
  CHECK(shown("# News\n\nThe children's corner is dry again.\n").empty());
  CHECK(shown("# News\n\nThe parents' group met.\n").empty());
  CHECK(shown("# News\n\nShe lives in a children's home.\n") == "A house");
}

TEST_CASE("a word shows its picture only as the part of speech that the table names") {
  CHECK(shown("# News\n\nPlease book early.\n").empty());
  CHECK(shown("# News\n\nThey house many people.\n").empty());
  CHECK(shown("# News\n\nI read a book.\n") == "An open book");
}

TEST_CASE("a name is not what it is called after") {
  CHECK(shown("# News\n\nMr Church and Mrs Bird came.\n").empty());
}

TEST_CASE("the same picture does not stand there twice in a row") {
  CHECK(
      shown("# News\n\nThe school is big.\n\nThe school is new.\n\nThe bus is late.\n\nThe school "
            "is old.\n") == "A school, A bus, A school");
}

TEST_CASE("nothing is shown in a part that may upset a reader") {
  CHECK(shown("# News\n\n## Sun\n\nThe school is open.\n\n## A sad day\n\nTwo children died in a "
              "fire at home.\n\nTheir school is sad.\n") == "A school");
}

TEST_CASE("what plainsong wrote itself has no pictures") {
  const Edition edition = illustrated("# News\n\nThe local authority looks after her.\n");
  for (const auto& [sentence, illustration] : edition.illustrations)
    CHECK(edition.origins[number(sentence)].made_by.empty());
}

TEST_CASE("without an analyser there are no pictures") {
  Edition edition = illustrated("# News\n\nThe new school opens in May.\n");
  edition.illustrations.clear();
  Words words = house_words();
  words.analyzer = nullptr;
  illustrate(edition, words);
  CHECK(edition.illustrations.empty());
}

TEST_CASE("every picture of the table is there, and every file there is in the table") {
  const std::filesystem::path folder = PLAINSONG_SOURCE_DIR "/voices/en/pictures";
  std::set<std::string> named;
  for (const ConceptPicture& picture : house_words().pictures) {
    INFO(picture.concept_name);
    CHECK(std::filesystem::is_regular_file(folder / picture.file));
    CHECK_FALSE(picture.description.empty());
    CHECK(named.insert(picture.file).second);  // one picture for two ideas would tell neither
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".svg") CHECK(named.contains(entry.path().filename().string()));
  CHECK(house_words().pictures.size() >= 150);
}

TEST_CASE("a row of pictures that cannot be used is named") {
  Diagnostics diagnostics;
  const Words words = load_words(
      {{"pictures.tsv",
        "bus\tbus\tnoun\t../bus.svg\tA bus\twhy\nfish\tfish\tthing\tfish.svg\tA fish\twhy\n"}},
      diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].message.find("is no plain name of a file") != std::string::npos);
  CHECK(diagnostics[1].message.find("is not noun, verb or any") != std::string::npos);
  CHECK(words.pictures.size() == 1);
}
