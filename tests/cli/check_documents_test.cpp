#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;
using Json = nlohmann::json;

namespace {

const std::string sample = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";

Json checked_json(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"check", "--format", "json"});
  return Json::parse(run_plainsong(arguments).output);
}

bool has_rule(const Json& findings, const std::string& rule) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Json& finding) { return finding.at("rule") == rule; });
}

}  // namespace

TEST_CASE("check tells where in a document a rule is broken, why, and what to do") {
  const Scratch scratch;
  write_file(scratch / "news.md", "# News\n\nHello. Bring tea and/or milk.\n");
  const ProgramResult result = run_plainsong({"check", scratch / "news.md"});
  CHECK(result.status == 0);
  CHECK(result.output.find("news.md:3:18: warning: \"and/or\": it can mean \"and\", \"or\" or both "
                           "[easy.slash]\n  Write \"and\" or \"or\".\n") != std::string::npos);
  CHECK(result.output.find("2 sentences, 6 words of running prose\n") != std::string::npos);
  CHECK(result.output.find("  Flesch-Kincaid grade ") != std::string::npos);
  CHECK(result.errors == "0 errors, 1 warning, 0 notes\n");
}

TEST_CASE("check --fail-on says which findings make the exit status 1") {
  const Scratch scratch;
  write_file(scratch / "news.md", "Bring tea and/or milk.\n");
  CHECK(run_plainsong({"check", scratch / "news.md"}).status == 0);
  CHECK(run_plainsong({"check", scratch / "news.md", "--fail-on", "warning"}).status == 1);
  write_file(scratch / "plainsong.toml", "[check]\nfail-on = \"warning\"\n");
  CHECK(run_plainsong({"check", scratch / "news.md"}).status == 1);
  CHECK(run_plainsong({"check", scratch / "news.md", "--fail-on", "error"}).status == 0);
}

TEST_CASE("plainsong.toml above a document switches rules and sets limits") {
  const Scratch scratch;
  std::filesystem::create_directories(scratch / "a/b");
  write_file(scratch / "a/b/news.md", "Bring tea and/or milk to us.\n");
  write_file(
      scratch / "plainsong.toml",
      "[check.easy]\nslash = false\nsentence-length = { limit = 5, severity = \"error\" }\n");
  const ProgramResult result = run_plainsong({"check", scratch / "a/b/news.md"});
  CHECK(result.status == 1);
  CHECK(result.output.find("easy.slash") == std::string::npos);
  CHECK(result.output.find("error: 7 words in one sentence") != std::string::npos);
}

TEST_CASE("a plainsong.toml that makes no sense is refused in one sentence, with its line") {
  const Scratch scratch;
  write_file(scratch / "news.md", "Hello.\n");
  for (const char* const odd :
       {"[check.easy]\nslsh = false\n", "[check]\nhard = false\n", "[check]\nfail-on = 3\n",
        "[check.easy]\nslash = -1\n", "[check.easy]\nslash = 99999999999\n",
        "[check.easy]\nslash = \"bad\"\n", "[check.easy]\nslash = { x = 1 }\n", "check = 1\n",
        "[check\n", "[check.easy]\nslash = [1]\n"}) {
    INFO(odd);
    write_file(scratch / "plainsong.toml", odd);
    const ProgramResult result = run_plainsong({"check", scratch / "news.md"});
    CHECK(result.status == 3);
    CHECK(result.errors.find("plainsong.toml:") != std::string::npos);
    CHECK(std::count(result.errors.begin(), result.errors.end(), '\n') == 1);
  }
}

TEST_CASE("a comment in a document switches rules off") {
  const Scratch scratch;
  write_file(scratch / "news.md",
             "Bring and/or.\n\n<!-- plainsong-check off: easy.slash -->\n\nTake and/or.\n");
  const Json findings = checked_json({scratch / "news.md"}).at("findings");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].at("line") == 1);
}

TEST_CASE("a picture without a description is found where it stands") {
  const Scratch scratch;
  write_file(scratch / "news.md", "Hello.\n\n![](boat.png)\n");
  const Json checked = checked_json({scratch / "news.md"});
  for (const Json& finding : checked.at("findings"))
    if (finding.at("rule") == "easy.picture-description") {
      CHECK(finding.at("line") == 3);
      return;
    }
  FAIL("the picture is not found");
}

TEST_CASE("check as JSON has findings, counts and figures of each document") {
  const Json all = checked_json({sample, sample});
  CHECK(all.at("documents").size() == 2);
  CHECK(all["documents"][0] == all["documents"][1]);
  CHECK(all["documents"][0].at("readability").at("flesch").is_number());
  CHECK(has_rule(all.at("findings"), "easy.date"));
  for (const Json& finding : all["findings"]) {
    CHECK(finding.at("path") == sample);
    CHECK(finding.contains("message"));
  }
}

TEST_CASE("check as SARIF is a log of version 2.1.0 whose results name rules of its driver") {
  const ProgramResult result = run_plainsong({"check", "--format", "sarif", sample});
  const Json log = Json::parse(result.output);
  CHECK(log.at("version") == "2.1.0");
  CHECK(log.at("$schema").get<std::string>().find("sarif-2.1.0") != std::string::npos);
  REQUIRE(log.at("runs").size() == 1);
  const Json& run = log["runs"][0];
  CHECK(run.at("columnKind") == "unicodeCodePoints");
  const Json& driver = run.at("tool").at("driver");
  CHECK(driver.at("name") == "plainsong");
  CHECK(driver.at("version").get<std::string>().size() > 2);
  REQUIRE(!run.at("results").empty());
  for (const Json& rule : driver.at("rules")) {
    INFO(rule.dump());
    CHECK(rule.at("id").is_string());
    for (const char* const text : {"shortDescription", "fullDescription", "help"})
      CHECK(!rule.at(text).at("text").get<std::string>().empty());
  }
  for (const Json& one : run["results"]) {
    INFO(one.dump());
    const std::string level = one.at("level");
    CHECK((level == "note" || level == "warning" || level == "error"));
    CHECK(driver["rules"].at(one.at("ruleIndex").get<std::size_t>()).at("id") == one.at("ruleId"));
    CHECK(!one.at("message").at("text").get<std::string>().empty());
    const Json& place = one.at("locations").at(0).at("physicalLocation");
    CHECK(place.at("artifactLocation").at("uri").get<std::string>().find(' ') == std::string::npos);
    if (!place.contains("region")) continue;
    const Json& region = place["region"];
    CHECK(region.at("startLine") >= 1);
    CHECK(region.at("startColumn") >= 1);
    CHECK(region.at("endLine") >= region.at("startLine"));
    if (region["endLine"] == region["startLine"])
      CHECK(region.at("endColumn") >= region.at("startColumn"));
  }
}

TEST_CASE("check as HTML is one page that says the same") {
  const ProgramResult result = run_plainsong({"check", "--format", "html", sample});
  pugi::xml_document page;
  CHECK(result.output.rfind("<!DOCTYPE html>", 0) == 0);
  CHECK(result.output.find("<h1>What plainsong check found</h1>") != std::string::npos);
  CHECK(result.output.find("easy.date") != std::string::npos);
  CHECK(result.output.find("Flesch reading ease") != std::string::npos);
}

TEST_CASE("what is told does not depend on how many documents are checked") {
  const ProgramResult one = run_plainsong({"check", "--quiet", sample});
  const ProgramResult again = run_plainsong({"check", "--quiet", sample});
  CHECK(one.output == again.output);
  CHECK(one.errors.empty());
}

TEST_CASE("check reads standard input, and says when it is given nothing") {
  CHECK(run_plainsong({"check", "-"}, "Bring tea and/or milk.").output.find("-:1:11: warning") ==
        0);
  CHECK(run_plainsong({"check"}).status == 2);
  CHECK(run_plainsong({"check", "/nowhere.md"}).status == 3);
}

TEST_CASE("check --source tells what an edition lost or made up") {
  const Scratch scratch;
  write_file(scratch / "news.md", "We have 30 cats.\n");
  write_file(scratch / "easy.md", "We have 40 cats.\n");
  const ProgramResult result =
      run_plainsong({"check", scratch / "easy.md", "--source", scratch / "news.md"});
  CHECK(result.status == 1);
  CHECK(result.output.find("the number \"30\" is not in the edition") != std::string::npos);
  CHECK(result.output.find("the number \"40\" is not in the source") != std::string::npos);
}

TEST_CASE("a young edition that plainsong made is faithful to its source") {
  const Scratch scratch;
  write_file(scratch / "young.md", run_plainsong({"simplify", sample, "--quiet"}).output);
  const Json checked = checked_json({scratch / "young.md", "--source", sample});
  for (const Json& finding : checked.at("findings"))
    CHECK(finding.at("rule").get<std::string>().rfind("faith.", 0) == std::string::npos);
}
