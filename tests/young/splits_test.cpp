#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

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

TEST_CASE("a clause that says where, when or why is no sentence of its own") {
  check_left_alone(
      {"George talks about the bold project – where care leavers have worked together to redesign "
       "leaving care.",
       "The team went back to the old school – because the children had asked them to come "
       "again."});
}
