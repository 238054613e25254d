#include <catch2/catch.hpp>

#include "base/archive.hpp"
#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

const std::string sample = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";

bool missing(const std::string& program) {
  if (find_program(program)) return false;
  WARN("skipped: there is no " + program);
  return true;
}

ProgramResult render_documents(const std::string& folder) {
  return run_plainsong(
      {"render", sample, "-o", folder, "--quiet", "--edition", "young", "--packages", "documents"});
}

}  // namespace

TEST_CASE("the young edition is a Word file with its headings and the words for its pictures") {
  if (missing("pandoc")) return;
  const Scratch scratch;
  REQUIRE(render_documents(scratch / "out").status == 0);
  std::string words;
  read_archive(scratch / "out/young/edition.docx",
               [&](const ArchivedFile& file, const std::function<std::string()>& read) {
                 if (file.path == "word/document.xml") words = read();
               });
  CHECK(words.find("w:val=\"Heading1\"") != std::string::npos);
  CHECK(words.find("w:val=\"Title\"") == std::string::npos);  // the first heading says it
  CHECK(words.find("(Harbour Town Council)") != std::string::npos);  // paper has no pointer
  CHECK(words.find("descr=\"") != std::string::npos);
}

TEST_CASE("the young edition is a tagged PDF with its title") {
  if (missing("chromium")) return;
  const Scratch scratch;
  REQUIRE(render_documents(scratch / "out").status == 0);
  const std::string pdf = file_at(scratch / "out/young/edition.pdf");
  CHECK(pdf.find("/MarkInfo") != std::string::npos);
  CHECK(pdf.find("/CreationDate (D:20240503000000") != std::string::npos);
  CHECK(pdf.find("/Title (Harbour Library news") != std::string::npos);
}

TEST_CASE("a document that no program can make is named, and the rest is made") {
  const Scratch scratch;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const ProgramResult result = render_documents(scratch / "out");
  ::setenv("PATH", path.c_str(), 1);
  CHECK(result.status == 0);
  CHECK(result.errors.find("young/edition.docx is not made: there is no pandoc") !=
        std::string::npos);
  CHECK(result.errors.find("young/edition.pdf is not made: there is no Chromium") !=
        std::string::npos);
  CHECK(std::filesystem::exists(scratch / "out/young/edition.html"));
}
