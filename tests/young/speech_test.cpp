#include <catch2/catch.hpp>

#include "lines.hpp"
#include "young/verify.hpp"

using namespace plainsong;

TEST_CASE("two sentences that somebody said are quoted one by one") {
  check_all({
      {"Anna Hill said: “The old hall is cold in the winter and we want a new one for the "
       "children.”",
       "Anna Hill said: “The old hall is cold in the winter.” Anna Hill also said: “We want a new "
       "one for the children.”"},
      {"“Everyone can do it at home but children should start with a teacher in the school,” he "
       "explains.",
       "“Everyone can do it at home,” he explains. He also explains: “But children should start "
       "with a teacher in the school.”"},
      {"He added: “Some may point to the gap in the numbers since the end of the year, but there "
       "is "
       "more than one sign of a change.”",
       "He added: “Some may point to the gap in the numbers since the end of the year.” He also "
       "added: “But there is more than one sign of a change.”"},
  });
}

TEST_CASE("words that go on in the next sentence are cut in two, too, and stay as they are") {
  check_all({
      {"“We like the old school in the north of the town and we want to keep it for the children.",
       "“We like the old school in the north of the town. We want to keep it for the children."},
      {"We like the old school in the north of the town, but we want a new one for the children.”",
       "We like the old school in the north of the town. But we want a new one for the "
       "children.”"},
  });
}

TEST_CASE("what somebody says in one breath stays in one quotation") {
  check_left_alone({
      "“I think that the old school is too small and that the children need a new one,” she said.",
      "“We want everyone in the town to be who he and she is at home and at school,” she said.",
      "“If it rains on the day of the visit, the children and I can stay in the hall,” she said.",
  });
}

TEST_CASE("the words of a quotation that was cut are compared one by one") {
  const Draft before =
      made_draft("Ann said: “The hall is old and we need a new one.”", {}, Placement::running);
  const auto cut = [](std::string_view first, std::string_view second) {
    Draft one = made_draft(first, {}, Placement::running);
    Draft two = made_draft(second, {}, Placement::running);
    one.changes = {{ChangeKind::split, {}, "and", "ann also said:", "split:speech", {}}};
    two.changes = one.changes;
    return Drafts{one, two};
  };
  CHECK(at_stake(before, cut("Ann said: “The hall is old.”", "Ann also said: “We need a new one.”"))
            .empty());
  CHECK_FALSE(
      at_stake(before, cut("Ann said: “The hall is old.”", "Ann also said: “We need a new hall.”"))
          .empty());
  CHECK_FALSE(
      at_stake(before, cut("Ann said: “The hall is old.”", "Ann also said that we need a new one."))
          .empty());
}
