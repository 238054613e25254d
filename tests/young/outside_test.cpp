#include "young/outside.hpp"

#include <catch2/catch.hpp>

#include "young/house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string trouble(const std::string& sentence, const std::string& answer) {
  return trouble_with_answer(sentence, answer, house_words());
}

}  // namespace

TEST_CASE("an answer in plainer words that says the same may stand") {
  CHECK(trouble("We commenced the consultation in June in order to assist families.",
                "We started the consultation in June to help families.")
            .empty());
  CHECK(trouble("The recipients of the grant, who live in Stoke, told us their stories.",
                "People who got the grant live in Stoke. They told us their stories.") == "");
}

TEST_CASE("an answer that loses or makes up something may not") {
  const std::string sentence = "Almost 600 people in Leeds may not get help from the council.";
  CHECK(trouble(sentence, "600 people in Leeds may not get help from the council.") ==
        "The number \"almost 600\" would be lost.");
  CHECK(trouble(sentence, "Almost 600 people may not get help from the council.") ==
        "The name \"Leeds\" would be lost.");
  CHECK(trouble(sentence, "Almost 600 people in Leeds may get help from the council.") ==
        "The sense of \"not\" would be lost.");
  CHECK(trouble(sentence, "Almost 600 people in Leeds will not get help from the council.") ==
        "The sense of \"may\" would be lost.");
  CHECK(trouble(sentence, "Almost 600 angry people in Leeds may not get help from the council.") ==
        "The word \"angry\" would be made up.");
  CHECK(trouble(sentence, "Almost 600 people in Leeds may not.") ==
        "Too many of the sentence's words would be lost.");
}

TEST_CASE("an answer of another form may not stand") {
  const std::string sentence = "We met the families who live in the town.";
  CHECK(trouble(sentence, "") == "It is empty, or no text.");
  CHECK(trouble(sentence, "We.") == "It has 1 words for 9.");
  CHECK(trouble(sentence, "**We met** the families who live in the town.") ==
        "It has marks that are not the sentence's.");
  CHECK(trouble(sentence, "We met the families who live in the town?") ==
        "One is a question, the other is not.");
  CHECK(trouble(sentence, "You met the families who live in the town.") ==
        "Other people speak in it.");
  CHECK(trouble(sentence, "We met the families who live in the town.\nSure!") ==
        "It has marks that are not the sentence's.");
}

TEST_CASE("a name at the start of an answer is no cover for a new one") {
  CHECK(trouble("The families met in the town hall.", "London families met in the town hall.") ==
        "The word \"london\" would be made up.");
}
