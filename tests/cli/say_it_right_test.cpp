#include <catch2/catch.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

constexpr const char* news =
    "# News\n\nWe met Zadie Quell and the APPG. They read it yesterday.\n\n"
    "Zadie Quell paid £3bn.\n";

constexpr const char* lexicon =
    "<lexicon version='1.0' alphabet='ipa' xml:lang='en-GB'>"
    "<lexeme><grapheme>Quell</grapheme><phoneme>kwiːl</phoneme></lexeme>"
    "<lexeme><grapheme>APPG</grapheme><alias>the group</alias></lexeme></lexicon>";

}  // namespace

TEST_CASE("say-it-right lists names once, with their place, and writes a lexicon of them") {
  const Scratch scratch;
  write_file(scratch / "news.md", news);
  const auto listed =
      run_plainsong({"say-it-right", scratch / "news.md", "-o", scratch / "news.pls", "--quiet"});
  CHECK(listed.status == 0);
  CHECK_THAT(listed.output, Catch::Contains("Zadie") && Catch::Contains("news.md:3:8") &&
                                Catch::Contains("twice, first at") &&
                                Catch::Contains("three billion pounds"));
  const std::string written = file_at(scratch / "news.pls");
  CHECK_THAT(written, Catch::Contains("<grapheme>Zadie</grapheme><alias>Zadie</alias>") &&
                          Catch::Contains("<grapheme>APPG</grapheme><alias>A P P G</alias>") &&
                          !Catch::Contains("billion"));

  const auto again =
      run_plainsong({"say-it-right", scratch / "news.md", "-o", scratch / "news.pls", "--quiet"});
  CHECK_THAT(again.output, Catch::Contains("listed, twice, first at"));
  CHECK(file_at(scratch / "news.pls") == written);
}

TEST_CASE("the lexicon beside a document goes before all others") {
  const Scratch scratch;
  write_file(scratch / "news.md", news);
  write_file(scratch / "news.pls", lexicon);
  const auto ssml = run_plainsong({"ssml", scratch / "news.md", "-o", scratch / "ssml", "--quiet"});
  REQUIRE(ssml.status == 0);
  std::string all;
  for (const auto& [name, contents] : tree(scratch / "ssml")) all += contents;
  CHECK_THAT(all, Catch::Contains("ph=\"kwiːl\"") &&
                      Catch::Contains("<sub alias=\"the group\">APPG</sub>"));
}

TEST_CASE("render uses the lexicon beside its document") {
  const Scratch scratch;
  write_file(scratch / "news.md", news);
  write_file(scratch / "news.pls", lexicon);
  REQUIRE(run_plainsong({"render", scratch / "news.md", "-o", scratch / "out", "--edition",
                         "standard", "--format", "wav", "--packages", "captions", "--quiet"})
              .status == 0);
  std::string all;
  for (const auto& [name, contents] : tree(scratch / "out/standard/ssml")) all += contents;
  CHECK_THAT(all, Catch::Contains("ph=\"kwiːl\""));
}

TEST_CASE("a sound that the voice does not have is named, and the word said as it is written") {
  const Scratch scratch;
  const auto speak = [&](const std::string& words) {
    write_file(scratch / "a.ssml",
               "<speak version='1.1' xml:lang='en-GB'><s>We met " + words + ".</s></speak>");
    return run_plainsong({"speak", scratch / "a.ssml", "-o", scratch / "a.wav"});
  };
  const auto refused = speak("<phoneme ph='ˈmylə'>Muller</phoneme>");
  CHECK(refused.status == 0);
  CHECK_THAT(refused.errors, Catch::Contains("\"Muller\" is said as it is written, not /ˈmylə/: "
                                             "the voice has no sound \"y\""));
  const std::string as_written = file_at(scratch / "a.wav");
  CHECK(speak("Muller").errors.find("as it is written") == std::string::npos);
  CHECK(file_at(scratch / "a.wav") == as_written);
  CHECK(speak("<phoneme ph='ˈsɪseɪ'>Muller</phoneme>").status == 0);
  CHECK(file_at(scratch / "a.wav") != as_written);
}

TEST_CASE("a word of one's own costs none of the others") {
  const Scratch scratch;
  std::filesystem::create_directories(scratch / "mine/en");
  write_file(scratch / "mine/en/pronounce.pls", lexicon);
  const auto said =
      run_plainsong({"normalise", "--lines", "--voices", scratch / "mine"}, "APPG and CAMHS\n");
  CHECK(said.output == "the group and cams\n");
}

TEST_CASE("a broken lexicon beside a document is named with line and column") {
  const Scratch scratch;
  write_file(scratch / "news.md", news);
  write_file(scratch / "news.pls", "<lexicon>\n<lexeme></lexicon>");
  const auto refused = run_plainsong({"ssml", scratch / "news.md", "--section", "1"});
  CHECK(refused.status == 3);
  CHECK_THAT(refused.errors, Catch::Contains("news.pls:2:"));
}
