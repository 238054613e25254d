#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;
using nlohmann::json;

namespace {

json metadata_of(const std::filesystem::path& document, std::vector<std::string> options,
                 std::string& errors) {
  const Scratch scratch;
  std::vector<std::string> arguments = {"render",   document, "-o",        scratch / "out",
                                        "--format", "wav",    "--edition", "standard"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  const ProgramResult result = run_plainsong(arguments);
  errors = result.errors;
  REQUIRE(result.status == 0);
  return json::parse(file_at(scratch / "out/manifest.json"))["input"];
}

}  // namespace

TEST_CASE("what a document does not state is asked for, and never made up") {
  const Scratch scratch;
  write_file(scratch / "note.txt", "It rained all day, and nobody went out.\n");
  std::string errors;
  const json stated = metadata_of(scratch / "note.txt", {}, errors);
  CHECK(stated["title"] == "");
  CHECK_FALSE(stated.contains("date"));
  for (const char* key : {"--title", "--date", "--publisher", "--we"})
    CHECK(errors.find(key) != std::string::npos);
}

TEST_CASE(
    "a file beside the document states what it does not, and the command line has the last word") {
  const Scratch scratch;
  write_file(scratch / "note.txt", "It rained all day, and nobody went out.\n");
  write_file(scratch / "note.toml",
             "title = \"Rain\"\ndate = 2024-02-29\nwe = \"the weather team\"\n");
  std::string errors;
  const json stated = metadata_of(scratch / "note.txt", {"--title", "More rain"}, errors);
  CHECK(stated["title"] == "More rain");
  CHECK(stated["date"] == "2024-02-29");
  CHECK(stated["we"] == "the weather team");
}

TEST_CASE("a file beside the document that cannot be read is refused by line") {
  const Scratch scratch;
  write_file(scratch / "note.txt", "It rained.\n");
  write_file(scratch / "note.toml", "title = \"Rain\"\ndate = = 3\n");
  const ProgramResult result = run_plainsong({"text", scratch / "note.txt"});
  CHECK(result.status == 3);
  CHECK(result.errors.find("note.toml:2") != std::string::npos);
}

TEST_CASE("a picture outside the document's folder is left out, and said to be") {
  const Scratch scratch;
  std::filesystem::create_directory(scratch / "news");
  write_file(scratch / "secret.png", "\x89PNG");
  write_file(scratch / "news/news.md", "# News\n\n![A map](../secret.png)\n\nIt rained.\n");
  const ProgramResult result =
      run_plainsong({"render", scratch / "news/news.md", "-o", scratch / "out", "--format", "wav"});
  CHECK(result.status == 0);
  CHECK(result.errors.find("outside the document's folder") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch / "out/pictures"));
}

TEST_CASE("other formats are read through pandoc") {
  if (!find_program("pandoc")) {
    WARN("skipped: pandoc is not installed");
    return;
  }
  const Scratch scratch;
  write_file(scratch / "news.md", "# Rain\n\nIt rained on [Tuesday](https://example.org).\n");
  REQUIRE(run_program({"pandoc", scratch / "news.md", "-o", scratch / "news.docx"}, "",
                      std::chrono::minutes(1))
              .status == 0);
  const ProgramResult result = run_plainsong({"text", scratch / "news.docx", "--quiet"});
  CHECK(result.status == 0);
  CHECK(result.output.find("It rained on Tuesday") != std::string::npos);
  CHECK(result.output.find("Its title is") == std::string::npos);
}
