#include <array>
#include <cstddef>
#include <vector>

#include "speech/numbers.hpp"
#include "speech/say_as_kinds.hpp"
#include "text/utf8.hpp"

namespace plainsong::say_as_kinds {
namespace {

struct NamedSign {
  char32_t sign;
  std::string_view spoken;
};

constexpr auto signs = std::to_array<NamedSign>({{U'.', "dot"},
                                                 {U'-', "hyphen"},
                                                 {U'/', "slash"},
                                                 {U'\\', "backslash"},
                                                 {U'@', "at"},
                                                 {U'_', "underscore"},
                                                 {U',', "comma"},
                                                 {U'\'', "apostrophe"},
                                                 {U'’', "apostrophe"},
                                                 {U'"', "quote"},
                                                 {U':', "colon"},
                                                 {U';', "semicolon"},
                                                 {U'+', "plus"},
                                                 {U'=', "equals"},
                                                 {U'#', "hash"},
                                                 {U'*', "star"},
                                                 {U'&', "and"},
                                                 {U'%', "per cent"},
                                                 {U'!', "exclamation mark"},
                                                 {U'?', "question mark"},
                                                 {U'(', "open bracket"},
                                                 {U')', "close bracket"},
                                                 {U'[', "open square bracket"},
                                                 {U']', "close square bracket"},
                                                 {U'<', "less than"},
                                                 {U'>', "greater than"},
                                                 {U'~', "tilde"},
                                                 {U'£', "pound"},
                                                 {U'€', "euro"},
                                                 {U'$', "dollar"},
                                                 {U'–', "dash"},
                                                 {U'—', "dash"}});

std::string_view name_of_sign(char32_t sign) {
  for (const NamedSign& row : signs)
    if (row.sign == sign) return row.spoken;
  return {};
}

/// format="glyphs" also tells capitals.
std::string character(CodePoint point, std::string_view written, const SayAsRequest& request) {
  if (const std::string_view name = name_of_sign(point.value); !name.empty())
    return std::string(request.english ? name : written);
  if (is_ascii_digit(written.front())) return digit_word(written.front(), request);
  const bool capital = request.english && request.format == "glyphs" && is_upper(point.value);
  return (capital ? "capital " : "") + capitalised(written);
}

/// detail="1 3 2" → how many characters to say before a short pause, the last for all that is left.
std::vector<std::size_t> groups_of(std::string_view detail) {
  std::vector<std::size_t> out;
  for (const char c : detail)
    if (c >= '1' && c <= '9') out.push_back(static_cast<std::size_t>(c - '0'));
  return out;
}

bool opens_extension(std::string_view text, std::size_t at) {
  const std::string rest = lower(text.substr(at, 3));
  return rest.starts_with("ext") ||
         (rest.starts_with("x") && rest.size() > 1 && (is_ascii_digit(rest[1]) || rest[1] == ' '));
}

}  // namespace

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string digit_word(char digit, const SayAsRequest& request) {
  return request.english ? digit_words({&digit, 1}) : std::string(1, digit);
}

std::string only_digits(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (is_ascii_digit(c)) out += c;
  return out;
}

std::optional<std::string> characters(std::string_view text, const SayAsRequest& request) {
  const std::vector<std::size_t> groups = groups_of(request.detail);
  std::string out;
  std::size_t group = 0;
  std::size_t said = 0;  // of this group
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::string_view written = text.substr(at, point.size);
    at += point.size;
    if (is_white_space(point.value)) continue;
    if (group < groups.size() && said == groups[group]) {
      out += ',';
      said = 0;
      ++group;
    }
    if (!out.empty()) out += ' ';
    out += character(point, written, request);
    ++said;
  }
  return out;
}

/// Digit by digit, with a short pause where the number is grouped; detail="punctuation" names what
/// stands between the groups.
std::optional<std::string> telephone(std::string_view text, const SayAsRequest& request) {
  const bool named = request.detail == "punctuation";
  std::string out;
  bool gap = false;
  const auto add = [&](std::string_view words) {
    if (gap && !out.empty()) out += ',';
    if (!out.empty()) out += ' ';
    out += words;
    gap = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::string_view written = text.substr(at, point.size);
    if (opens_extension(text, at)) {
      gap = true;
      add("extension");
      const std::size_t next = text.find_first_of("0123456789", at);
      at = next == std::string_view::npos ? text.size() : next;
      continue;
    }
    at += point.size;
    if (is_ascii_digit(written.front()))
      add(digit_word(written.front(), request));
    else if (point.value == U'+')
      add("plus");
    else if (is_letter(point.value))
      add(capitalised(written));
    else if (named && !name_of_sign(point.value).empty())
      add(name_of_sign(point.value));
    else
      gap = true;
  }
  return only_digits(text).empty() ? std::nullopt : std::optional(out);
}

}  // namespace plainsong::say_as_kinds
