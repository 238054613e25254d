#include "speech/text_script.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "speech/script_builder.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr auto bullets =
    std::to_array<std::string_view>({"- ", "* ", "+ ", "• ", "– ", "— ", "◦ ", "▪ "});

bool begins_item(std::string_view line) {
  for (const std::string_view bullet : bullets)
    if (line.starts_with(bullet)) return true;
  std::size_t digits = 0;
  while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9') ++digits;
  const std::string_view rest = line.substr(digits);
  return digits > 0 && (rest.starts_with(". ") || rest.starts_with(") "));
}

/// The paragraphs, with their lines joined.
std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> out;
  bool open = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\r\f"), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) {
      open = false;
      continue;
    }
    if (open && !begins_item(line)) {
      out.back().append(" ").append(line);
    } else {
      out.emplace_back(line);
    }
    open = true;
  }
  return out;
}

}  // namespace

Script script_from_text(std::string_view text, std::string_view language,
                        const Abbreviations& known, const Pronunciation& pronunciation,
                        const pauses::Lengths& pauses) {
  ScriptBuilder script{std::string(language), {}, pronunciation, [&](const std::string& /*voice*/) {
                         return pauses;
                       }};
  for (const std::string& paragraph : paragraphs(text)) {
    const std::string words = xml::one_line(xml::allowed(paragraph));
    for (const Span sentence : sentences(words, language, known)) {
      script.begin_sentence(std::nullopt);
      script.add({std::string(slice(words, sentence)), std::nullopt, {std::string(language)}});
      script.end_sentence();
    }
    script.end_paragraph();
  }
  return script.finish();
}

}  // namespace plainsong
