#include <string>
#include <string_view>

#include "speech/normalise.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_dash(char32_t c) {
  return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

bool is_long_dash(char32_t c) {
  return c == 0x2014 || c == 0x2015;
}

// Marks that part what stands on their sides, where white space is around them: "Home | News".
bool parts_words(char32_t c) {
  return is_dash(c) || c == U'|' || c == U'·' || c == U'•' || c == U'›' || c == U'»' || c == U'>';
}

// Marks that say nothing and that some engines name: "asterisk", "vertical bar", "bullet".
bool is_silent(char32_t c) {
  constexpr std::u32string_view silent =
      U"*•‣◦▪●○■□_~^`\\<>{}[]¶†‡™®℠\uFFFD\uFEFF\u00AD\u200B\u200D\u20E3\uFE0E\uFE0F";
  return silent.find(c) != std::u32string_view::npos;
}

bool ends_clause(char c) {
  return std::string_view(",;:.!?").find(c) != std::string_view::npos;
}

void add_pause(std::string& out) {
  while (out.ends_with(' ')) out.pop_back();
  if (!out.empty() && !ends_clause(out.back())) out += ',';
  out += ' ';
}

std::size_t run_of(std::string_view text, std::size_t at, char c) {
  std::size_t end = at;
  while (end < text.size() && text[end] == c) ++end;
  return end;
}

/// " ." → ".": some engines name a full stop that stands alone.
std::string without_lone_marks(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool ends = at + 1 == text.size() || text[at + 1] == ' ';
    if (ends_clause(text[at]) && ends && out.ends_with(' ')) out.pop_back();
    out += text[at];
  }
  return out;
}

}  // namespace

std::string settled_punctuation(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::size_t next = at + point.size;
    const bool spaced =
        (at == 0 || text[at - 1] == ' ') && (next == text.size() || text[next] == ' ');
    if (is_long_dash(point.value) || (parts_words(point.value) && spaced)) {
      add_pause(out);
    } else if (point.value == U'|') {
      out += ' ';
    } else if (is_silent(point.value)) {
      if (point.value != 0xAD && point.value != 0x200B && point.value != 0xFEFF) out += ' ';
    } else if (point.value == U'.' && run_of(text, at, '.') > at + 1) {
      out += "…";
      at = run_of(text, at, '.');
      continue;
    } else {
      append_utf8(out, point.value);
    }
    at = next;
  }
  out = without_lone_marks(xml::one_line(out));
  while (!out.empty() && (out.front() == ',' || out.front() == ' ')) out.erase(0, 1);
  return out;
}

}  // namespace plainsong
