#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>

#include "base/scratch.hpp"
#include "cli/program.hpp"
#include "speech/ssml.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

namespace {

/// The numbered addresses of a plain-text edition, section by section: "[1] https://a.org".
std::vector<std::string> links_in_text(const std::string& text) {
  std::vector<std::string> links;
  std::istringstream lines(text);
  const std::regex listed(R"(\[(\d+)\] (\S+))");
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    std::smatch found;
    if (line == "Links in this part:")
      inside = true;
    else if (inside && std::regex_match(line, found, listed))
      links.push_back(found[1].str() + " " + found[2].str());
    else
      inside = false;
  }
  return links;
}

/// The same of the spoken sections, by their metadata.
std::vector<std::string> links_in_ssml(const fs::path& folder) {
  std::vector<std::string> links;
  for (const auto& [path, xml] : tree(folder)) {
    if (!path.ends_with(".ssml")) continue;
    Diagnostics diagnostics;
    std::map<int, std::string> numbered;
    for (const auto& [name, content] : read_ssml(xml, diagnostics).metadata)
      if (name.starts_with("link-"))
        numbered[std::stoi(name.substr(5))] = content.substr(0, content.find(' '));
    for (const auto& [number, url] : numbered)
      links.push_back(std::to_string(number) + " " +
                      (url.starts_with("mailto:") ? url.substr(7) : url));
  }
  return links;
}

}  // namespace

TEST_CASE("ssml writes the files that render speaks") {
  const Scratch scratch;
  const std::string input = PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";
  REQUIRE(run_plainsong({"render", input, "-o", scratch / "out", "--format", "wav", "--loudness",
                         "none", "--quiet"})
              .status == 0);
  for (const std::string edition : {"standard", "young"}) {
    REQUIRE(run_plainsong({"ssml", input, "--edition", edition, "-o", scratch / edition, "--quiet"})
                .status == 0);
    auto rendered = tree((scratch / "out") / edition / "ssml");
    auto written = tree(scratch / edition);
    for (auto* files : {&rendered, &written})
      std::erase_if(*files, [](const auto& file) { return !file.first.ends_with(".ssml"); });
    CHECK(written == rendered);
  }
}

TEST_CASE("a link is said by the number that it has in the plain-text edition") {
  for (const fs::path& newsletter : newsletters()) {
    INFO(newsletter);
    const Scratch scratch;
    REQUIRE(run_plainsong({"ssml", newsletter, "--speak", "all", "-o", scratch / "ssml", "--quiet"})
                .status == 0);
    const ProgramResult text = run_plainsong({"text", newsletter, "--quiet"});
    const std::vector<std::string> links = links_in_text(text.output);
    CHECK_FALSE(links.empty());
    CHECK(links_in_ssml(scratch / "ssml") == links);
  }
}

TEST_CASE("an editor's own words are announced, and a slip in them is refused by its line") {
  const Scratch scratch;
  fs::create_directories((scratch / "voices") / "en");
  const fs::path table = (scratch / "voices") / "en/announcements.tsv";
  const std::string input = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";
  const auto run = [&](const std::string& row) {
    write_file(table, row);
    return run_plainsong(
        {"ssml", input, "--section", "2", "--quiet", "--voices", scratch / "voices"});
  };
  const ProgramResult said = run("part\tChapter {number}:\tour way\n");
  CHECK(said.output.find("<sub alias=\"Chapter two:\">Chapter 2:</sub>") != std::string::npos);
  CHECK(said.output.find("Part") == std::string::npos);
  const ProgramResult slip = run("# ours\npart\tChapter {nummer}:\n");
  CHECK(slip.status == 4);
  CHECK(slip.errors.find("en/announcements.tsv:2: \"part\" does not know {nummer}") !=
        std::string::npos);
}

TEST_CASE("ssml writes the list of its files, too, and a folder of such is written again") {
  const Scratch scratch;
  const std::string input = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";
  for (const char* profile : {"1.1", "amazon"}) {
    REQUIRE(run_plainsong({"ssml", input, "-o", scratch / "ssml", "--profile", profile, "--quiet"})
                .status == 0);
    const auto index = nlohmann::json::parse(file_at(scratch / "ssml/index.json"));
    CHECK(index["ssml"] == profile);
    CHECK(index["words"] > 100);
    for (const auto& section : index["sections"])
      CHECK(fs::exists((scratch / "ssml") / section["file"].get<std::string>()));
    CHECK(file_at(scratch / "ssml/README.txt").find("Nothing is spoken yet") != std::string::npos);
  }
}

TEST_CASE("a reduced copy is written on request") {
  const std::string input = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";
  const ProgramResult amazon =
      run_plainsong({"ssml", input, "--section", "1", "--profile", "amazon", "--quiet"});
  CHECK(amazon.output.find("<mark name=\"s0\"/>") != std::string::npos);
  CHECK(amazon.output.find("xml:id") == std::string::npos);
  CHECK(run_plainsong({"ssml", input, "--section", "1", "--profile", "acme"}).status == 2);
}
