#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

struct Row {
  std::string before, after;
};

void check_all(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CHECK(simple(row.before) == row.after);
    CHECK(simple(row.after) == row.after);
  }
}

void check_left_alone(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) CHECK(simple(line) == line);
}

}  // namespace

TEST_CASE("a clause behind a semicolon becomes a sentence") {
  check_all(
      {{"The plan was made by the team in the spring; it was printed in the month of June.",
        "The plan was made by the team in the spring. It was printed in the month of June."}});
  check_left_alone(
      {"They were from Leeds, in the north; Bath, in the west; and Dover, in the south of "
       "England."});
}

TEST_CASE("a clause or a description behind a dash becomes a sentence") {
  check_all(
      {{"Thank you to everyone who took the time to write to us - we'll publish your letters.",
        "Thank you to everyone who took the time to write to us. We'll publish your letters."},
       {"Huge thanks to Become – the national charity for children in care and young people "
        "leaving care.",
        "Huge thanks to Become. This is the national charity for children in care and young people "
        "leaving care."}});
  check_left_alone(
      {"We want to give everyone – from young people to big charities – the chance to share ideas "
       "with us.",
       "The case of Star Hobson – a 16 month old murdered by her mother's partner – was in the "
       "news again this month."});
}
