#include <catch2/catch.hpp>
#include <set>

#include "base/scratch.hpp"
#include "cli/program.hpp"
#include "speech/ssml.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

/// What is given to the engine for a document, an utterance a line.
std::string said(const std::filesystem::path& newsletter, const std::string& edition) {
  const Scratch scratch;
  REQUIRE(
      run_plainsong({"ssml", newsletter, "-o", scratch / "ssml", "--edition", edition, "--quiet"})
          .status == 0);
  Diagnostics diagnostics;
  std::string all;
  for (const auto& [name, ssml] : tree(scratch / "ssml"))
    if (name.ends_with(".ssml"))
      for (const Utterance& utterance : read_ssml(ssml, diagnostics).utterances)
        all += utterance.words + "\n";
  return all;
}

std::set<std::string> spoken_words(const std::string& text) {
  std::set<std::string> found;
  for (const Span word : words(text)) found.insert(lower(slice(text, word)));
  return found;
}

/// eSpeak NG's phonemes, where its program is installed.
std::string phonemes(const std::string& text) {
  if (!find_program("espeak-ng")) {
    WARN("skipped: espeak-ng is not installed");
    return {};
  }
  return run_program({"espeak-ng", "-q", "-x", "-v", "gmw/en"}, text, std::chrono::minutes(1))
      .output;
}

/// Lines that say "dot" and are no spoken address: an address is said as "link to …", "there is a
/// link …", or has an "at".
std::string stray_dots(const std::string& text) {
  std::string found;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = text.find('\n', begin);
    const std::string line = text.substr(begin, end - begin);
    const bool address =
        line.find("link") != std::string::npos || line.find(" at ") != std::string::npos;
    if (line.find(" dot ") != std::string::npos && !address) found += line + "\n";
    begin = end + 1;
  }
  return found;
}

}  // namespace

TEST_CASE("no address is read aloud letter by letter") {
  for (const std::filesystem::path& newsletter : newsletters())
    for (const char* edition : {"standard", "young"}) {
      INFO(newsletter << " " << edition);
      const std::string text = said(newsletter, edition);
      const std::set<std::string> found = spoken_words(text);
      for (const char* never : {"http", "https", "www", "slash", "mailto"})
        CHECK_FALSE(found.contains(never));
      CHECK(text.find("://") == std::string::npos);
      CHECK(stray_dots(text) == "");
      const std::string trace = phonemes(text);
      CHECK(trace.find("sl'aS") == std::string::npos);
      CHECK(trace.find(",eItS t'i: t'i:") == std::string::npos);
    }
}

TEST_CASE("the engine says dot only where an address does") {
  for (const std::filesystem::path& newsletter : newsletters()) {
    INFO(newsletter);
    const std::string text = said(newsletter, "standard");
    std::size_t written = 0;
    for (const Span word : words(text)) written += slice(text, word) == "dot" ? 1 : 0;
    const std::string trace = phonemes(text);
    if (trace.empty()) return;
    std::size_t heard = 0;
    for (std::size_t at = trace.find("d0t"); at != std::string::npos;
         at = trace.find("d0t", at + 1))
      ++heard;
    for (std::size_t at = trace.find("d'0t"); at != std::string::npos;
         at = trace.find("d'0t", at + 1))
      ++heard;
    for (std::size_t at = trace.find("d,0t"); at != std::string::npos;
         at = trace.find("d,0t", at + 1))
      ++heard;
    CHECK(heard <= written);
  }
}

TEST_CASE("initialisms are spelled") {
  for (const char* name : {"APPG", "PFAN", "YCA"}) {
    const ProgramResult result = run_plainsong(
        {"normalise", "--lines"}, std::string("The ") + name + " published a report.\n");
    std::string spelled;
    for (const char* letter = name; *letter != '\0'; ++letter)
      spelled += (spelled.empty() ? "" : " ") + std::string(1, *letter);
    CHECK(result.output == "The " + spelled + " published a report.\n");
  }
}
