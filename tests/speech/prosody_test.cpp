#include "speech/prosody.hpp"

#include <catch2/catch.hpp>

#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

Prosody prosody_of(const std::string& inside) {
  return read_inside(inside).only().prosody;
}

bool told(const std::string& attributes) {
  return !read_inside("<prosody " + attributes + ">a</prosody>").diagnostics.empty();
}

std::string contours(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances) {
    out += out.empty() ? "" : " / ";
    for (const PitchPoint& point : said.contour)
      out += std::to_string(std::lround(point.part * 100)) + ":" +
             std::to_string(std::lround(point.times * 100)) + " ";
  }
  return out;
}

std::string lengths(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances)
    out += (out.empty() ? "" : " ") + (said.length ? std::to_string(said.length->count()) : "-");
  return out;
}

}  // namespace

TEST_CASE("every form of rate, pitch, range and volume is read") {
  CHECK(rate_change("120%")->value == Approx(1.2));
  CHECK(rate_change(" x-fast ")->value == Approx(1.6));
  CHECK(rate_change("+50%")->value == Approx(1.5));
  CHECK(rate_change("0.5")->value == Approx(0.5));
  CHECK(pitch_change("-2st")->value == Approx(std::exp2(-1.0 / 6)));
  CHECK(pitch_change("+1.5st")->value == Approx(std::exp2(1.0 / 8)));
  CHECK(pitch_change("90Hz") == ProsodyChange{0.75, true});
  CHECK(pitch_change("+12Hz")->value == Approx(1.1));
  CHECK(pitch_change("+5%")->value == Approx(1.05));
  CHECK(range_change("25Hz")->value == Approx(0.5));
  CHECK(range_change("0%")->value == 0);
  CHECK(volume_change("+6dB")->value == 6);
  CHECK(volume_change("-3.5 dB")->value == Approx(-3.5));
  CHECK(volume_change("0")->value == silent_db);
  CHECK(volume_change("silent")->value == silent_db);
  CHECK(volume_change("100")->value == 0);
  CHECK(volume_change("+10%")->value == Approx(20 * std::log10(1.1)));
}

TEST_CASE("what is beyond sense is told and passed over") {
  for (const char* value : {"rate='300'", "rate='0%'", "rate='-200%'", "rate='fastest'", "rate=''",
                            "pitch='5000Hz'", "pitch='+99st'", "pitch='0Hz'", "range='-110%'",
                            "volume='101'", "volume='+90dB'", "volume='loudest'", "duration='2'",
                            "duration='0s'", "duration='601s'", "contour='up'", "contour=''"}) {
    CAPTURE(value);
    CHECK(told(value));
  }
  CHECK(prosody_of("<prosody rate='300' volume='+90dB'>a</prosody>") == Prosody());
}

TEST_CASE("prosody multiplies where it is nested, but default and hertz are the voice's own") {
  CHECK(prosody_of("<prosody rate='50%'><prosody rate='default'>a</prosody></prosody>").rate == 1);
  CHECK(prosody_of("<prosody rate='50%'><prosody rate='medium'>a</prosody></prosody>").rate == 1);
  CHECK(prosody_of("<prosody pitch='high'><prosody pitch='240Hz'>a</prosody></prosody>").pitch ==
        2);
  CHECK(prosody_of("<prosody pitch='high'><prosody pitch='+10%'>a</prosody></prosody>").pitch ==
        Approx(1.32));
  CHECK(
      prosody_of("<prosody volume='-6dB'><prosody volume='-6dB'>a</prosody></prosody>").volume_db ==
      Approx(-12));
  CHECK(prosody_of("<prosody volume='silent'><prosody volume='+6dB'>a</prosody></prosody>")
            .volume_db == silent_db);
  CHECK(prosody_of("<prosody rate='200%'><emphasis level='none'>a</emphasis></prosody>").rate == 2);
}

TEST_CASE("emphasis is heard, and gentle") {
  const Prosody strong = prosody_of("<emphasis level='strong'>a</emphasis>");
  const Prosody moderate = prosody_of("<emphasis>a</emphasis>");
  const Prosody reduced = prosody_of("<emphasis level='reduced'>a</emphasis>");
  CHECK(strong.rate < moderate.rate);
  CHECK(moderate.rate < 1);
  CHECK(strong.volume_db > moderate.volume_db);
  CHECK(strong.volume_db <= 3);
  CHECK(moderate.volume_db > 0);
  CHECK(reduced.volume_db < 0);
  CHECK(prosody_of("<emphasis level='moderate'>a</emphasis>") == moderate);
}

TEST_CASE("a contour is read in all its forms, by its places") {
  CHECK(contours(read_inside("<prosody contour='(0%,+20Hz)(50%,+10%)(100%,-3st)'>One</prosody>")
                     .script) == "0:117 50:110 100:84 ");
  CHECK(contours(
            read_inside("<prosody contour=' (100%, low) ( 0% , 180Hz ) '>One</prosody>").script) ==
        "0:150 100:85 ");
  CHECK(contours(read_inside("<prosody contour='(50% +20%)'>One</prosody>").script) ==
        "0:120 50:120 100:120 ");
  CHECK(contours(read_inside("<prosody pitch='120%' contour='(0%,180Hz)'>One</prosody>").script) ==
        "0:125 100:125 ");
  const ReadSsml partly = read_inside("<prosody contour='(0%,+10%)(200%,+20%)(x)'>One</prosody>");
  CHECK(contours(partly.script) == "0:110 100:110 ");
  CHECK(partly.diagnostics.size() == 1);
}

TEST_CASE("a contour runs over all the utterances of its element") {
  CHECK(contours(
            read_inside(
                "<prosody contour='(0%,+0%)(100%,+100%)'>abcd <break time='1s'/> abcd</prosody> e")
                .script) == "0:100 100:150  / 0:150 100:200  / ");
  CHECK(contours(read_inside("<prosody contour='(0%,+0%)(100%,+100%)'>ab<prosody "
                             "contour='(0%,+50%)'>cd</prosody>ef</prosody>")
                     .script) == "0:100 100:150  / 0:150 100:150  / 0:150 100:200 ");
}

TEST_CASE("a duration is shared out by the words, and pauses are a part of it") {
  CHECK(lengths(read_inside("<prosody duration='3s'>One two</prosody> three").script) == "3000 -");
  CHECK(lengths(read_inside("<prosody duration='4s'>abcd <break time='1s'/> ab</prosody> three")
                    .script) == "2000 1000 -");
  CHECK(
      lengths(read_inside(
                  "<prosody duration='4s'>ab <prosody duration='1s'>abab</prosody> abcd</prosody>")
                  .script) == "1000 1000 2000");
  CHECK(
      lengths(read_inside("<prosody duration='500ms'>ab <break time='1s'/> ab</prosody>").script) ==
      "1 1");
}
