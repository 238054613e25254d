#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include "base/failure.hpp"
#include "text/tsv.hpp"
#include "text/utf8.hpp"
#include "young/decisions_file.hpp"
#include "young/words.hpp"

using namespace plainsong;

namespace {

constexpr std::array names = {"replace.tsv", "glossary.tsv",     "idioms.tsv",
                              "phrases.tsv", "contractions.tsv", "sensitive.tsv",
                              "verbs.tsv",   "nouns.tsv",        "helplines.tsv"};

void check_table(std::string_view text) {
  std::size_t line = 0;
  for (const TsvRow& row : read_tsv(text)) {
    if (row.line <= line || row.cells.empty()) std::abort();
    line = row.line;
  }
}

/// What was read can be written, and then is as it will be written again.
void check_decisions(std::string_view text) {
  try {
    read_decisions(text, "fuzz");
    const std::string written = without_word(text, "fuzz", "no such word");
    if (without_word(written, "fuzz", "no such word") != written) std::abort();
  } catch (const Failure& failure) {
    if (failure.trouble() != Trouble::input) std::abort();
  }
}

}  // namespace

/// The first byte says which file of an editor the others are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  check_table(text);
  const std::size_t which = data[0] % (names.size() + 1);
  if (which == names.size()) {
    check_decisions(text);
    return 0;
  }
  Diagnostics diagnostics;
  load_words({{names[which], std::string(text)}}, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.message.empty()) std::abort();
  return 0;
}
