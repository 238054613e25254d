#include <catch2/catch.hpp>

#include "lines.hpp"
#include "small_words.hpp"

using namespace plainsong;

namespace {

/// A few rows of each list, and no analysis.
const Words& few_words() {
  static const Words words = small_words();
  return words;
}

}  // namespace

TEST_CASE("negative short forms are written in full") {
  check_all({{"We can't come.", "We cannot come."},
             {"Don't be late.", "Do not be late."},
             {"They won’t mind.", "They will not mind."},
             {"You could've asked.", "You could have asked."},
             {"Don't you know?", "Do you not know?"},
             {"Aren't I late?", "Am I not late?"},
             {"We're here.", "We're here."}},
            few_words());
}

TEST_CASE("a short form stays in a question that it opens, and in quoted words") {
  check_left_alone({"Why don't children come?", "She called it 'the can't do club' last year."},
                   few_words());
}

TEST_CASE("abbreviations become words") {
  check_all({{"Bring a drink, e.g. water.", "Bring a drink, for example water."},
             {"Bring pens, paper, etc.", "Bring pens, paper, and so on."},
             {"It opens on 3 Feb. at noon.", "It opens on 3 February at noon."},
             {"We met children & young people.", "We met children and young people."}},
            few_words());
  check_left_alone({"We met Dr Lee.", "Marks & Spencer gave money.",
                    "We talked about freedom & responsibility and local news."},
                   few_words());
}

TEST_CASE("wordy phrases become plain ones, in the form that fits") {
  check_all({{"We met in order to talk.", "We met to talk."},
             {"In order to help, we met.", "To help, we met."},
             {"They made a decision.", "They decided."},
             {"They are making a decision.", "They are deciding."},
             {"It took in excess of 100 days.", "It took more than 100 days."}},
            few_words());
  check_left_alone({"It was prior to that.", "The group In Order To Act met us.",
                    "They chose the name 'In order to win'."},
                   few_words());
}

TEST_CASE("idioms carry their owner and their form over") {
  check_all({{"We took on board your ideas.", "We thought about your ideas."},
             {"We have taken on board your ideas.", "We have thought about your ideas."}},
            few_words());
}

TEST_CASE("a form that may be two things is left alone") {
  check_all(
      {{"They commenced at noon.", "They began at noon."}, {"It has commenced.", "It has begun."}},
      few_words());
  check_left_alone(
      {"The year we set out plans will come.", "Talks commenced in 2012.", "It is their obtain."},
      few_words());
}

TEST_CASE("a row never puts a second not into a sentence") {
  check_all({{"It is out of the question.", "It is not possible."},
             {"You are not eligible for it.", "You cannot get it."}},
            few_words());
  check_left_alone({"It is not out of the question.", "I never said it is out of the question."},
                   few_words());
}

TEST_CASE("about is no hedge behind think") {
  check_all({{"We will take on board three ideas.", "We will think about three ideas."}},
            few_words());
}

TEST_CASE("a or an goes with the new word") {
  check_all({{"It was an entire day.", "It was a whole day."}}, few_words());
}

TEST_CASE("a row that waits for a tagger does nothing") {
  check_left_alone({"It comes in spring."}, few_words());
}

TEST_CASE("terms of the glossary are kept, and so is a noun that a later word stands for") {
  check_all({{"She made a submission to us.", "She sent something in to us."}}, few_words());
  check_left_alone({"Thank you to all who make a submission, we will read these."}, few_words());
}

TEST_CASE("the traps of real newsletters are left alone") {
  check_left_alone(
      {
          "Become published a report with The Promise.",
          "We marked Care Day and the Call for Ideas.",
          "The Case for Change was written by the review chair.",
          "We spent time in a secure children's home.",
          "The Experts by Experience board met.",
          "A 16 month old was murdered by her mother's partner.",
          "What's Works Centre and What Work for Children's Social Care are named here as they "
          "were "
          "printed.",
          "Read 'Too Little, Too Late: Early Help and Early Intervention Spending In England' "
          "today.",
          "Write to Review.ChildrensSocialCare@education.gov.uk or see "
          "https://example.org/in-order-to/assist?x=1 now.",
          "The #InOrderTo campaign began.",
      },
      few_words());
}

TEST_CASE("one line stays one line, whatever is in it") {
  check_all({{"  It  rained.\tIt stopped. ", "It rained. It stopped."}, {"", ""}, {" ", ""}},
            few_words());
}

TEST_CASE("the level says how long a sentence may stay") {
  const std::string line =
      "We met the people of the town at home, because the weather was wild that day.";
  const auto at_level = [&](Level level) {
    YoungOptions options;
    options.level = level;
    return simplify_line(line, house_words(), options);
  };
  CHECK(at_level(Level::plain) == line);
  CHECK(at_level(Level::young) ==
        "We met the people of the town at home. This was because the weather was wild that day.");
  CHECK(at_level(Level::easy) == at_level(Level::young));
}
