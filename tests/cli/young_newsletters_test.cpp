// The young editions of whole newsletters, as somebody read them through. A change of a rule or of
// a list shows here what it does: read it, then write the files anew with PLAINSONG_WRITE_GOLDEN=1.

#include <catch2/catch.hpp>

#include "cli/program.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

TEST_CASE("the young editions of newsletters read as they did when somebody read them through") {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): tests run in one thread
  const bool write = std::getenv("PLAINSONG_WRITE_GOLDEN") != nullptr;
  for (const fs::path& newsletter : newsletters()) {
    INFO(newsletter);
    const ProgramResult made =
        run_plainsong({"simplify", newsletter.string(), "--body", "--quiet"});
    CHECK(made.status == 0);
    const fs::path golden =
        fs::path(PLAINSONG_SOURCE_DIR) / "tests/cases/young" / (newsletter.stem().string() + ".md");
    if (write) write_file_whole(golden, made.output);
    CHECK(made.output == file_at(golden));
  }
}

TEST_CASE("the young edition of a young edition is the same") {
  for (const fs::path& newsletter : newsletters()) {
    INFO(newsletter);
    const std::string once =
        run_plainsong({"simplify", newsletter.string(), "--body", "--quiet"}).output;
    CHECK(run_plainsong({"simplify", "-", "--from", "md", "--body", "--quiet"}, once).output ==
          once);
  }
}
