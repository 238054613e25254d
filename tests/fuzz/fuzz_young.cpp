#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "document/build.hpp"
#include "document/invariants.hpp"
#include "text/utf8.hpp"
#include "young/small_words.hpp"
#include "young/young.hpp"

namespace {

using namespace plainsong;

const Words& words() {
  static const Words all = small_words();
  return all;
}

// Simplifying a line gives one line of UTF-8, and the same again from that.
void check_line(std::string_view line) {
  for (const Level level : {Level::plain, Level::easy}) {
    YoungOptions options;
    options.level = level;
    const std::string once = simplify_line(line, words(), options);
    if (!is_valid_utf8(once) || once.find('\n') != std::string::npos) std::abort();
    if (simplify_line(once, words(), options) != once) std::abort();
  }
}

// A document of one paragraph gives an edition that keeps every invariant.
void check_document(const std::string& line) {
  Document document;
  document.source = std::make_shared<const Source>(Source{"fuzz", line});
  Section section;
  Block paragraph;
  append_copied(paragraph.text, line, 0);
  tidy_white_space(paragraph.text);
  if (paragraph.text.empty()) return;
  section.blocks.push_back(std::move(paragraph));
  document.sections.push_back(std::move(section));
  number_sentences(document, words().known);
  Diagnostics diagnostics;
  const Edition edition = simplify(document, words(), {}, diagnostics);
  if (!broken_invariant(edition, document).empty()) std::abort();
  if (explain(edition, document).empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string line(reinterpret_cast<const char*>(data), size);
  if (size > 4096 || !is_valid_utf8(line)) return 0;
  check_line(line);
  check_document(line);
  return 0;
}
