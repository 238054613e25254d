#include "speech/say_as.hpp"

#include <catch2/catch.hpp>

#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

/// "format" may be followed by "|detail".
std::string said(std::string_view kind, std::string_view text, std::string_view format = {},
                 std::string_view language = "en-GB", std::string_view detail = {}) {
  return say_as(text, {kind, format, detail, language}, Pronunciation()).value_or("(as text)");
}

}  // namespace

TEST_CASE("a date is said in the order that its format states") {
  const char* whole = "the third of April twenty twenty-one";
  for (const auto& [format, text] : {std::pair("dmy", "3/4/2021"),
                                     {"dmy", "03-04-21"},
                                     {"dmy", "3.4.2021"},
                                     {"mdy", "4/3/2021"},
                                     {"ymd", "2021/4/3"},
                                     {"ymd", "21.04.03"},
                                     {"yyyymmdd", "20210403"},
                                     {"ymd", "20210403"},
                                     {"ddmmyyyy", "03042021"},
                                     {"dmy", "3 April 2021"},
                                     {"mdy", "Apr 3, 2021"},
                                     {"dmy", "3rd of April, 2021"},
                                     {"dmy", "Saturday 3 Apr 2021"},
                                     {"", "3/4/2021"},
                                     {"", "2021-04-03"},
                                     {"", "April 3, 2021"}}) {
    CAPTURE(format, text);
    CHECK(said("date", text, format) == whole);
  }
  CHECK(said("date:mdy", "4/3/2021") == whole);
}

TEST_CASE("a date may have parts only") {
  CHECK(said("date", "31/3", "dm") == "the thirty-first of March");
  CHECK(said("date", "3/31", "md") == "the thirty-first of March");
  CHECK(said("date", "3/2022", "my") == "March twenty twenty-two");
  CHECK(said("date", "2022-03", "ym") == "March twenty twenty-two");
  CHECK(said("date", "5", "d") == "the fifth");
  CHECK(said("date", "12", "m") == "December");
  CHECK(said("date", "1999", "y") == "nineteen ninety-nine");
  CHECK(said("date", "99", "y") == "nineteen ninety-nine");
  CHECK(said("date", "04", "y").find("two thousand") == 0);
  CHECK(said("date", "????0331", "yyyymmdd") == "the thirty-first of March");
  CHECK(said("vxml:date", "202203??", "yyyymmdd") == "March twenty twenty-two");
  CHECK(said("date", "31/3") == "the thirty-first of March");
}

TEST_CASE("what is no date is said as text") {
  for (const auto& [format, text] : {std::pair("dmy", "soon"),
                                     {"mdy", "31/12/2021"},
                                     {"dmy", "1/2"},
                                     {"m", "13"},
                                     {"d", "0"},
                                     {"dmy", "1/2/3/4"}}) {
    CAPTURE(format, text);
    CHECK(said("date", text, format) == "(as text)");
  }
}

TEST_CASE("Americans say the month first") {
  CHECK(said("date", "4/3/2021", "", "en-US").find("April third") == 0);
  CHECK(said("date", "3/4/2021", "dmy", "en-US").find("April third") == 0);
  CHECK(said("date", "12/31", "", "en-us").find("December thirty-first") == 0);
  CHECK(said("cardinal", "1234", "", "en-US") == "one thousand two hundred thirty-four");
}

TEST_CASE("a time of day, on either clock") {
  CHECK(said("time", "2:30:15pm", "hms12").find("two thirty") == 0);
  CHECK(said("time", "2:30:15pm", "hms12").ends_with(" and fifteen seconds"));
  CHECK(said("time", "02:30p", "hms12") == said("time", "2.30 p.m.", "hms12"));
  CHECK(said("time", "0230pm", "hms12") == said("time", "2:30 PM", "hms12"));
  CHECK(said("time", "10:00", "hms12").find("ten o") == 0);
  CHECK(said("time", "19:30", "hms24") == said("time", "1930", "hms24"));
  CHECK(said("vxml:time", "0730p") == said("time", "7:30pm"));
  for (const char* text : {"25:00", "7:61", "noonish", "1:2:3:4", ":", "13:00am"}) {
    CAPTURE(text);
    CHECK(said("time", text) == "(as text)");
  }
  CHECK(said("time", "19:30", "hms12") == "(as text)");
}

TEST_CASE("how long something took") {
  CHECK(said("time", "2'30\"") == "two minutes and thirty seconds");
  CHECK(said("time", "1'21″") == "one minute and twenty-one seconds");
  CHECK(said("duration", "1h 20m 5s") == "one hour, twenty minutes and five seconds");
  CHECK(said("duration", "2:00:10", "hms") == "two hours and ten seconds");
  CHECK(said("duration", "01:30", "ms") == "one minute and thirty seconds");
  CHECK(said("duration", "long") == "(as text)");
}

TEST_CASE("numbers") {
  CHECK(said("cardinal", "-1,234.50") ==
        "minus one thousand two hundred and thirty-four point five zero");
  CHECK(said("cardinal", "XIV") == "fourteen");
  CHECK(said("number", "17") == "seventeen");
  CHECK(said("number", "3/4") == "three quarters");
  CHECK(said("number", "2", "ordinal") == "second");
  CHECK(said("number:ordinal", "2") == "second");
  CHECK(said("number", "407", "digits") == "four zero seven");
  CHECK(said("ordinal", "1,000th") == "one thousandth");
  CHECK(said("ordinal", "VIII") == "eighth");
  CHECK(said("digits", "12-3.4") == "one two, three point four");
  CHECK(said("fraction", "2+1/2") == "two and a half");
  CHECK(said("fraction", "½") == "a half");
  for (const auto& [kind, text] : {std::pair("cardinal", "seven"),
                                   {"ordinal", "1.5"},
                                   {"digits", "x"},
                                   {"fraction", "half"},
                                   {"cardinal", "-"}}) {
    CAPTURE(kind, text);
    CHECK(said(kind, text) == "(as text)");
  }
}

TEST_CASE("measures and money") {
  CHECK(said("unit", "5kg") == "five kilograms");
  CHECK(said("unit", "20 mph") == "twenty miles an hour");
  CHECK(said("unit", "kg") == "kilograms");
  CHECK(said("currency", "£12.50") == "twelve pounds fifty");
  CHECK(said("currency", "GBP 5") == "five pounds");
  CHECK(said("currency", "USD45.30", "", "en-US") == said("currency", "$45.30", "", "en-US"));
  CHECK(said("currency", "USD5") == "five US dollars");
  CHECK(said("currency", "XYZ 5") == "(as text)");
  CHECK(said("currency", "-5 GBP") == "minus five pounds");
  CHECK(said("currency", "1 CAD") == "one Canadian dollar");
  CHECK(said("currency", "2.50", "EUR") == said("currency", "€2.50"));
  CHECK(said("vxml:currency", "GBP12.50") == "twelve pounds fifty");
  CHECK(said("currency", "lots") == "(as text)");
}

TEST_CASE("letters, telephone numbers and addresses") {
  CHECK(said("characters", "a-1 B") == "A hyphen one B");
  CHECK(said("characters", "aB", "glyphs") == "A capital B");
  CHECK(said("characters", "12345", "", "en-GB", "1 3") == "one, two three four, five");
  CHECK(said("spell-out", "É&") == "É and");
  CHECK(said("telephone", "+44 (0)20 7946 0018 x12") ==
        "plus four four, zero, two zero, seven nine four six, zero zero one eight, extension one "
        "two");
  CHECK(said("telephone", "0800-CALL", "", "en-GB", "punctuation") ==
        "zero eight zero zero hyphen C A L L");
  CHECK(said("telephone", "none") == "(as text)");
  CHECK(said("address", "10 Mill St") == "ten Mill Street");
  CHECK(said("net", "joe@x.org", "email") == "joe at x dot org");
  CHECK(said("net", "https://www.x.org/y?z", "uri") == "x dot org");
  CHECK(said("net", "two words") == "(as text)");
  CHECK(said("name", "Dr Lee") == "Doctor Lee");
  CHECK(said("vxml:boolean", "true") == "yes");
}

TEST_CASE("what must not be heard is a beep") {
  CHECK(said("expletive", "bother") == "beep");
  CHECK(said("bleep", "bother") == "beep");
  CHECK(written(read_inside("Oh <say-as interpret-as='expletive'>b****r</say-as>!").script) ==
        "Oh | b****r=beep");
}

TEST_CASE("other languages have only what needs no words of English") {
  CHECK(said("date", "3/4/2021", "dmy", "fr") == "(as text)");
  CHECK(said("characters", "ab-1", "", "fr") == "A B - 1");
  CHECK(said("digits", "12", "", "fr") == "1 2");
  CHECK(said("telephone", "01 23", "", "fr") == "0 1, 2 3");
}

TEST_CASE("a kind that is not known is told, and said as text") {
  const ReadSsml read = read_inside("Say <say-as interpret-as='song'>£5</say-as> now");
  CHECK(read.only().words == "Say five pounds now");
  CHECK(messages(read).find("interpret-as=\"song\"") != std::string::npos);
  CHECK(read_inside("<say-as>hello</say-as>").diagnostics.size() == 1);
  CHECK(read_inside("<say-as interpret-as='date'> </say-as>a").only().words == "a");
}

TEST_CASE("say-as is printed as it was written") {
  CHECK(written(
            read_inside("On <say-as interpret-as='date' format='dmy'>3/4/2021</say-as>.").script) ==
        "On | 3/4/2021=the third of April twenty twenty-one");
}
