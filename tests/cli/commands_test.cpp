#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;
using nlohmann::json;

TEST_CASE("text reads standard input and prints the plain-text edition") {
  const ProgramResult result = run_plainsong(
      {"text", "-", "--quiet"}, "# Hello\n\nIt *rained*. See <https://example.org/a>.\n");
  CHECK(result.status == 0);
  CHECK(result.output.find("Hello") != std::string::npos);
  CHECK(result.output.find("It rained.") != std::string::npos);
  CHECK(result.output.find("https://example.org/a") != std::string::npos);
}

TEST_CASE("simplify gives one line for each line") {
  const ProgramResult result =
      run_plainsong({"simplify", "--lines"}, "We can't go.\n\nIn order to win, we ran.\n");
  CHECK(result.status == 0);
  CHECK(std::count(result.output.begin(), result.output.end(), '\n') == 3);
  CHECK(result.output.starts_with("We cannot go.\n\n"));
}

TEST_CASE("simplifying twice changes no more than simplifying once") {
  for (const std::filesystem::path& newsletter : newsletters()) {
    INFO(newsletter);
    const ProgramResult once = run_plainsong({"simplify", newsletter, "--body", "--quiet"});
    const ProgramResult twice =
        run_plainsong({"simplify", "-", "--from", "md", "--body", "--quiet"}, once.output);
    CHECK(once.status == 0);
    CHECK(twice.output == once.output);
  }
}

TEST_CASE("explain says of every changed sentence what was changed, and why") {
  const Scratch scratch;
  const ProgramResult result =
      run_plainsong({"simplify", "-", "--explain", scratch / "why.jsonl", "--quiet"},
                    "In order to win, we can't stop.\n");
  REQUIRE(result.status == 0);
  std::istringstream lines(file_at(scratch / "why.jsonl"));
  std::size_t changed = 0;
  for (std::string line; std::getline(lines, line);) {
    const json row = json::parse(line);
    if (!row.contains("changes")) continue;
    for (const json& change : row["changes"]) {
      ++changed;
      CHECK(change["rule"] != "");
      CHECK(change["reason"] != "");
    }
  }
  CHECK(changed >= 2);
}

TEST_CASE("a section's SSML can be changed by hand and spoken again") {
  const Scratch scratch;
  const ProgramResult ssml =
      run_plainsong({"ssml", "-", "--section", "1", "--quiet"}, "It rained.\n");
  REQUIRE(ssml.status == 0);
  const ProgramResult spoken = run_plainsong(
      {"speak", "-", "-o", scratch / "rain.wav", "--cues", scratch / "cues.json", "--quiet"},
      ssml.output);
  INFO(spoken.errors);
  REQUIRE(spoken.status == 0);
  const json cues = json::parse(file_at(scratch / "cues.json"));
  CHECK(cues["cues"].back()["end"] == cues["frames"]);
  CHECK(file_at(scratch / "rain.wav").starts_with("RIFF"));
}

TEST_CASE("plain text can be spoken, to standard output too") {
  const ProgramResult spoken =
      run_plainsong({"speak", "-", "-o", "-", "--quiet"}, "It rained. It stopped.\n");
  CHECK(spoken.status == 0);
  CHECK(spoken.output.starts_with("RIFF"));
}

TEST_CASE("malformed SSML is refused with its line and column") {
  const ProgramResult result = run_plainsong({"speak", "-", "-o", "-", "--quiet"},
                                             "<speak version=\"1.1\">\n<s>Oh.</p></speak>\n");
  CHECK(result.status == 3);
  CHECK(result.errors.find("2:") != std::string::npos);
}

TEST_CASE("SSML whose bytes are not what it says they are is refused") {
  const ProgramResult result = run_plainsong({"speak", "-", "-o", "-", "--quiet"},
                                             "<speak version=\"1.1\">\n<s>Caf\xE9.</s></speak>\n");
  CHECK(result.status == 3);
  CHECK(result.errors.find("2:") != std::string::npos);
}

TEST_CASE("a folder cannot be written to standard output") {
  CHECK(run_plainsong({"ssml", "-", "-o", "-"}, "It rained.").status == 2);
  CHECK(run_plainsong({"render", "-", "-o", "-"}, "It rained.").status == 2);
}

TEST_CASE("the language that the user states is believed") {
  const std::string list =
      "# Diary\n\n- Mon 6 May: Yoga, Town Hall, 9am\n- Tue 7 May: Chess, Mill Hotel, 7pm\n"
      "- Wed 8 May: Pilates, Town Hall, 9am\n- Thu 9 May: Quiz, Red Lion, 8pm\n- Fri 10 May: "
      "Bingo, Church Hall, 2pm\n";
  CHECK(run_plainsong({"simplify", "-", "--from", "md", "--language", "en-GB", "--quiet"}, list)
            .status == 0);
}

TEST_CASE("a document whose only heading is its title says it once") {
  const ProgramResult result =
      run_plainsong({"text", "-", "--from", "md", "--quiet"}, "# Rota\n\nAna is on duty.\n");
  CHECK(result.output.find("Rota") == result.output.rfind("Rota"));
}

TEST_CASE("voices are listed, shown and tried") {
  CHECK(run_plainsong({"voices"}).output.find("young: ") != std::string::npos);
  CHECK(run_plainsong({"voices", "show", "standard"}).output.find("pace: ") != std::string::npos);
  CHECK(run_plainsong({"voices", "test", "young"}).output.find("works") != std::string::npos);
  CHECK(run_plainsong({"voices", "show", "nobody"}).status == 4);
}

TEST_CASE("doctor finds that what is needed works") {
  const ProgramResult result = run_plainsong({"doctor"});
  CHECK(result.status == 0);
  CHECK(result.output.find("Everything that is needed works.") != std::string::npos);
}

TEST_CASE("every command's help shows an example") {
  for (const char* command :
       {"render", "text", "simplify", "ssml", "speak", "normalise", "voices", "doctor"}) {
    const ProgramResult result = run_plainsong({command, "--help"});
    CHECK(result.status == 0);
    CHECK(result.output.find("Example: ") != std::string::npos);
  }
}

TEST_CASE("the version names the program and the engines that it speaks with") {
  const ProgramResult result = run_plainsong({"--version"});
  CHECK(result.status == 0);
  CHECK(result.output.starts_with("plainsong "));
  CHECK(result.output.find("\neSpeak NG ") != std::string::npos);
  CHECK(result.output.find("voice") == std::string::npos);
}
