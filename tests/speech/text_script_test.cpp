#include "speech/text_script.hpp"

#include <catch2/catch.hpp>

#include "speaking.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

TEST_CASE("a plain text file is said paragraph by paragraph") {
  CHECK(dump(script_from_text("It rained.\nIt stopped at\n7pm.\n\n- First\n- Second\n====\n",
                              "en-GB", {}, {})) ==
        "s0 It rained. +350\n"
        "s1 It stopped at seven p.m. +700\n"
        "s2 First +700\n"
        "s3 Second +700");
  CHECK(script_from_text("", "en-GB", {}, {}).utterances.empty());
}

TEST_CASE("a plain text file has the pauses of its voice") {
  pauses::Lengths slow;
  slow.sentence = std::chrono::milliseconds(1000);
  CHECK(dump(script_from_text("One. Two.", "en-GB", {}, {}, slow)) ==
        "s0 One. +1000\ns1 Two. +1350");
}
