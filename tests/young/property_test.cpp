#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "document/invariants.hpp"
#include "document/walk.hpp"
#include "house_words.hpp"
#include "reader/reader.hpp"
#include "young/young.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// Data that is not part of the project, where this machine has it.
fs::path shared() {
  const char* const named =
      std::getenv("PLAINSONG_SHARED");  // NOLINT(concurrency-mt-unsafe): tests run in one thread
  return named != nullptr ? fs::path(named) : fs::path(PLAINSONG_SOURCE_DIR) / ".." / "shared";
}

std::vector<fs::path> texts() {
  std::vector<fs::path> found;
  for (const fs::path& folder :
       {shared() / "newsletters", fs::path(PLAINSONG_SOURCE_DIR) / "samples"})
    if (fs::exists(folder))
      for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt" || entry.path().extension() == ".md" ||
            entry.path().extension() == ".html")
          if (entry.path().stem() != "README") found.push_back(entry.path());
  return found;
}

Document read_file(const fs::path& path) {
  ReadOptions options;
  options.abbreviations = house_words().known;
  Diagnostics diagnostics;
  return read_document({path.filename().string(), bytes_of(path)}, options, diagnostics);
}

void check_simple_twice(const std::string& line) {
  for (const Level level : {Level::plain, Level::young, Level::easy}) {
    YoungOptions options;
    options.level = level;
    const std::string once = simplify_line(line, house_words(), options);
    const std::string twice = simplify_line(once, house_words(), options);
    if (once != twice) CHECK(once == twice);
  }
}

}  // namespace

TEST_CASE("every sentence of a newsletter is in its editions, and nothing comes from nowhere") {
  for (const fs::path& path : texts()) {
    INFO(path);
    const Document source = read_file(path);
    Diagnostics diagnostics;
    for (const bool body_only : {false, true}) {
      YoungOptions options;
      options.body_only = body_only;
      const Edition edition = simplify(source, house_words(), options, diagnostics);
      CHECK(broken_invariant(edition, source).empty());
      CHECK(!explain(edition, source).empty());
    }
    CHECK(broken_invariant(standard_edition(source), source).empty());
  }
}

TEST_CASE("the headings of a young edition are the newsletter's own, in their order") {
  for (const fs::path& path : texts()) {
    INFO(path);
    const Document source = read_file(path);
    Diagnostics diagnostics;
    const Edition edition = simplify(source, house_words(), {}, diagnostics);
    auto made = edition.document.sections.begin();
    for (const Section& section : source.sections) {
      const auto same = [&](const Section& other) {
        return other.heading.utf8 == section.heading.utf8;
      };
      made = std::find_if(made, edition.document.sections.end(), same);
      REQUIRE(made != edition.document.sections.end());
      ++made;
    }
  }
}

TEST_CASE("simplifying a newsletter's sentence twice gives the same") {
  for (const fs::path& path : texts()) {
    const Document source = read_file(path);
    for (const SentencePlace& place : sentence_places(source))
      check_simple_twice(std::string(place.words()));
  }
}

TEST_CASE("simplifying public sentences twice gives the same") {
  const fs::path path = shared() / "bench/data/dev/asset/valid.orig";
  if (!fs::exists(path)) {
    WARN("skipped: no " << path);
    return;
  }
  std::istringstream lines(bytes_of(path));
  int count = 0;
  for (std::string line; std::getline(lines, line) && count < 400; ++count)
    check_simple_twice(line);
}

TEST_CASE("simplifying twice gives the same where rules could feed each other") {
  for (const char* const line :
       {"a; b; c", "It was; it is; it will be, and it was, but it is – it can be.", "'",
        "\"He said, and she said\" and they did.", "https://a.org: https://b.org",
        "Don't, and can't, and won't.", "— — —", "We will be, and we are; so we do: a, b and c.",
        "She did (and he did, but it did, so they did) and it was, and he was, so we are, but you "
        "are, and they are all very late."})
    check_simple_twice(line);
}
