#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "document/walk.hpp"
#include "fuzz/read_anything.hpp"
#include "reader/formats.hpp"
#include "reader/roles.hpp"
#include "text/utf8.hpp"

namespace {

using namespace plainsong;

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z')) letters += c;
  return letters;
}

std::string words_of(const Document& document) {
  std::string words;
  for_each_text(document, [&](const Text& text) { words += text.utf8; });
  return words;
}

// Where no link and no numbered list can hide any, every letter is read, in order; and finding
// roles moves none.
void check_nothing_is_lost(const std::string& text) {
  const auto source = std::make_shared<const Source>(Source{"fuzz", text});
  Diagnostics diagnostics;
  Document document = read_text(source, diagnostics);
  const std::string words = words_of(document);
  classify_sections(document);
  if (words_of(document) != words) std::abort();
  const bool may_hide = text.find_first_of("(:.)@") != std::string::npos;
  if (!may_hide && letters_of(words) != letters_of(text)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  plainsong::testing::read_anything(InputFormat::text, data, size);
  const std::string text(data, data + size);
  if (is_valid_utf8(text)) check_nothing_is_lost(text);
  return 0;
}
