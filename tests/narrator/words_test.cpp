#include <catch2/catch.hpp>

#include "narrator/plain_words.hpp"

using namespace plainsong;

TEST_CASE("what an engine might take for a command of its own is made plain") {
  struct Row {
    const char* words;
    const char* plain;
  };

  const auto row = GENERATE(values<Row>({{"Hello.", "Hello."},
                                         {"  a \n\t b ", "a b"},
                                         {"say [[h@loU]] now", "say [ [h@loU]] now"},
                                         {"[[[[x", "[ [ [ [x"},
                                         {"\x01+20S fast", "+20S fast"},
                                         {"caf\xc3\xa9 \xc2\x9f x", "café x"},
                                         {"\xc2", "\xc2"},
                                         {"", ""}}));
  CHECK(plain_words(row.words) == row.plain);
}

TEST_CASE("letters that are spelled are joined, so that none is taken for a word") {
  CHECK(with_letters_joined("the A P P G met") == "the A-P-P-G met");
  CHECK(with_letters_joined("two M Ps, a U K M P") == "two M-Ps, a U-K-M-P");
  CHECK(with_letters_joined("(A P P G's)") == "(A-P-P-G's)");
  CHECK(with_letters_joined("A Plan B for APPG A") == "A Plan B for APPG A");
}
