#include "young/sensitive.hpp"

#include <catch2/catch.hpp>

#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "reader/reader.hpp"
#include "young/house_words.hpp"
#include "young/people_who_died.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Document read(const std::string& markdown) {
  Diagnostics ignored;
  ReadOptions options;
  options.from = InputFormat::markdown;
  return read_document({"news.md", markdown}, options, ignored);
}

Edition simplified(const Document& source, Sensitive sensitive) {
  Diagnostics diagnostics;
  YoungOptions options;
  options.sensitive = sensitive;
  Edition edition = simplify(source, house_words(), options, diagnostics);
  CHECK(broken_invariant(edition, source).empty());
  return edition;
}

/// The subjects of the one section that these words make.
std::string subjects(const std::string& words) {
  const std::vector<SensitiveSection> found = sensitive_sections(read(words), house_words());
  if (found.empty()) return "none";
  std::string all;
  for (const std::string& subject : found.front().subjects)
    all += (all.empty() ? "" : ", ") + subject;
  return all.empty() ? found.front().note : all;
}

bool has(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}

const std::string news =
    "# News\n\n## Sun\n\nIt was warm.\n\n## A sad day\n\nTwo children died in a fire. We are "
    "sad.\n";

}  // namespace

TEST_CASE("a part is about what its words say") {
  CHECK(subjects("He was murdered.") == "murder");
  CHECK(subjects("The report is about neglect and domestic abuse.") ==
        "people not being cared for, people being hurt or frightened at home");
  CHECK(subjects("He took his own life.") == "suicide");
  CHECK(subjects("This was heartbreaking news.") == "This part has some sad news.");
}

TEST_CASE("figures of speech call for no note") {
  for (const char* words :
       {"The deadline is Monday.", "We were killing time.", "This road is a dead end.",
        "I am dying to know.", "The storm died down.", "A dead heat.", "A murder mystery evening.",
        "The war memorial is open.", "Take a painkiller.", "It was a shot in the arm.",
        "The crash course starts soon.", "A trade war looms.", "Dog grooming for all."})
    CHECK((std::string(words) + " " + subjects(words)) == std::string(words) + " none");
}

TEST_CASE("who died, and how many, is told where the source says so outright") {
  CHECK(people_who_died("Two children died.") == "two children who died");
  CHECK(people_who_died("We think of the two young people who have died.") ==
        "two people who died");
  CHECK(people_who_died("In the fire 12 people were killed.") == "12 people who were killed");
  CHECK(people_who_died("The awful news of two cases of children - Star Hobson and Arthur "
                        "Labinjo-Hughes - who died at the hands of their carers.") ==
        "two children who died");
}

TEST_CASE("where it is not sure who died, no number is told") {
  for (const char* words :
       {"Almost 20 people died.", "Two children nearly died.", "Two children could have died.",
        "No children died.", "If two children died, we would say so.", "Two reports died a death.",
        "Two cases of children who died.", "Two children met the man who died.",
        "More than two children died."})
    CHECK((std::string(words) + " " + people_who_died(words)) == std::string(words) + " ");
}

TEST_CASE("a note comes before the document and before the part") {
  const std::string words = dump(simplified(read(news), Sensitive::note).document);
  CHECK(has(words, "One part of this text talks about two children who died."));
  CHECK(has(words, "This part talks about two children who died."));
  CHECK(has(words, "You can skip this part."));
  CHECK(has(words, "Childline: 0800 1111"));
  CHECK(has(words, "We are sad."));
  CHECK(words.find("Before you read") < words.find("It was warm."));
}

TEST_CASE("skipped parts leave a note, and each sentence is an omission with its reason") {
  const Document source = read(news);
  const Edition edition = simplified(source, Sensitive::skip);
  const std::string words = dump(edition.document);
  CHECK(has(words, "A sad day"));
  CHECK(has(words, "This part is left out here."));
  CHECK(has(words, "This part talks about two children who died."));
  CHECK_FALSE(has(words, "We are sad."));
  REQUIRE(edition.omissions.size() == 2);
  CHECK(has(edition.omissions[0].reason, "two children who died"));
  CHECK(has(dump(standard_edition(source).document), "We are sad."));
}

TEST_CASE("where all is kept there is no note") {
  const std::string words = dump(simplified(read(news), Sensitive::keep).document);
  CHECK(has(words, "We are sad."));
  CHECK_FALSE(has(words, "skip"));
  CHECK_FALSE(has(words, "Childline"));
}

TEST_CASE("Words to know has what comes up again, and what is not explained where it is used") {
  const Document source = read(
      "# News\n\n## Stigma\n\nWe talked about stigma. People laughed.\n\n## More\n\nStigma is bad. "
      "We met a charity. People laughed.\n\n- A podcast\n- A talk\n");
  const std::string words = dump(simplified(source, Sensitive::note).document);
  const std::string opening = words.substr(0, words.find("section{2"));
  CHECK(has(opening, "is when people treat you unfairly"));
  CHECK(has(opening, "is a talk, like a radio"));
  CHECK_FALSE(has(opening, "is a group that uses"));
  CHECK(has(words, "is a group that uses"));
}

TEST_CASE("a word that cannot be explained where it is used first is explained at the next place") {
  const Document source =
      read("# News\n\n- A podcast\n\n## More\n\nWe made a podcast. People laughed.\n");
  const std::string words = dump(simplified(source, Sensitive::note).document);
  const std::size_t held = words.find("We made a podcast.");
  CHECK(words.find("A podcast is", held) != std::string::npos);
  CHECK(words.find("A podcast is") > held);
}
