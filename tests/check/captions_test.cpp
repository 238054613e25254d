#include "check/captions.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

using Captions = std::vector<TimedWords>;

const Captions two = {{0, 1000, "One & two"}, {1000, 2500, "Three lines here"}};

}  // namespace

TEST_CASE("captions are read as WebVTT, as SubRip and as the JSON of podcasts") {
  CHECK(read_captions("a.vtt",
                      "WEBVTT\n\nNOTE none\n\ns1\n00:00.000 --> 00:01.000 align:left\n<v Ann>One "
                      "&amp; two\n\n00:00:01.000 --> 00:00:02.500\nThree\nlines\nhere\n") == two);
  CHECK(read_captions("a.srt",
                      "1\r\n00:00:00,000 --> 00:00:01,000\r\nOne & two\r\n\r\n2\r\n"
                      "00:00:01,000 --> 00:00:02,500\r\nThree lines\r\nhere\r\n") == two);
  CHECK(read_captions("a.json",
                      R"({"segments": [{"startTime": 0, "endTime": 1.0, "body": "One & two"},
                          {"startTime": 1, "endTime": 2.5, "body": "Three lines here"}]})") == two);
}

TEST_CASE("what is no captions is not read as such") {
  for (const char* text : {"", "nonsense", "WEBVTT\n\nsoon --> later\nOne\n", "<html/>"})
    CHECK((!read_captions("a.vtt", text) && !read_captions("a.srt", text)));
  CHECK_FALSE(read_captions("a.json", "nonsense"));
  CHECK(read_captions("a.vtt", "WEBVTT\n") == Captions{});
  CHECK(read_captions("a.json", R"({"segments": [1, {"startTime": "x"}]})") == Captions{});
}

TEST_CASE("captions may outlast their sound by what encoders round, and no more") {
  CHECK(caption_faults(two, 2200).empty());
  CHECK(caption_faults(two, std::nullopt).empty());
  CHECK(caption_faults(two, 1500) ==
        std::vector<std::string>{
            "\"Three lines here\" is shown at 2.500 s, and the sound is only 1.500 s long"});
}

TEST_CASE("what others show while nothing is shown here is left out") {
  CHECK_FALSE(left_out_of(two, two));
  CHECK(left_out_of({two[0]}, two) == two[1]);
  CHECK(left_out_of({two[1]}, two) == two[0]);
  CHECK_FALSE(left_out_of({{0, 2500, "All in one"}}, two));
  CHECK_FALSE(left_out_of(two, {{0, 2500, "All in one"}}));
}
