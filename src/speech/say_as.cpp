#include "speech/say_as.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "speech/numbers.hpp"
#include "speech/ssml.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Named {
  char32_t mark;
  std::string_view spoken;
};

constexpr auto marks = std::to_array<Named>({{U'.', "dot"},
                                             {U'-', "hyphen"},
                                             {U'/', "slash"},
                                             {U'@', "at"},
                                             {U'_', "underscore"},
                                             {U',', "comma"},
                                             {U'\'', "apostrophe"},
                                             {U':', "colon"},
                                             {U'+', "plus"},
                                             {U'#', "hash"},
                                             {U'*', "star"},
                                             {U'&', "and"},
                                             {U'(', "open bracket"},
                                             {U')', "close bracket"}});

std::string character(CodePoint point, std::string_view written) {
  for (const Named& row : marks)
    if (row.mark == point.value) return std::string(row.spoken);
  const std::string digit = digit_words(written);
  return digit.empty() ? capitalised(written) : digit;
}

std::string characters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!is_white_space(point.value)) {
      if (!out.empty()) out += ' ';
      out += character(point, text.substr(at, point.size));
    }
    at += point.size;
  }
  return out;
}

/// Digit by digit, with a short pause where the number is grouped.
std::string telephone(std::string_view text) {
  std::string out;
  bool gap = false;
  for (const char c : text) {
    if (c == '+') out += "plus";
    if (c < '0' || c > '9') {
      gap = !out.empty() && c != '+';
      continue;
    }
    if (gap) out += ',';
    if (!out.empty()) out += ' ';
    out += digit_words(std::string_view(&c, 1));
    gap = false;
  }
  return out;
}

std::string only_digits(std::string_view text) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out),
               [](char c) { return c >= '0' && c <= '9'; });
  return out;
}

/// The three numbers of a date in the order that `format` states ("dmy", "mdy"), as year-month-day;
/// empty where they are not three.
std::string iso_date(std::string_view text, std::string_view format) {
  std::array<std::string, 3> parts;
  std::size_t count = 0;
  bool open = false;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !open && ++count > 3) return {};
    if (digit) parts.at(count - 1) += c;
    open = digit;
  }
  if (count != 3 || format.size() != 3) return {};
  std::string date;
  for (const char letter : {'y', 'm', 'd'}) {
    const std::size_t place = format.find(letter);
    if (place == std::string_view::npos) return {};
    if (!date.empty()) date += '-';
    date += parts.at(place);
  }
  return date;
}

bool is_whole_number(std::string_view text) {
  return !only_digits(text).empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == ' ';
  });
}

std::string cardinal_of(std::string_view text, Manner manner) {
  const std::string words = cardinal(only_digits(text), manner);
  return text.front() == '-' ? "minus " + words : words;
}

}  // namespace

std::optional<std::string> say_as(std::string_view words, const SayAs& how,
                                  const Pronunciation& pronunciation) {
  const Manner manner = manner_of(how.language);
  const std::string_view kind = how.interpret_as;
  const std::string_view format = how.format;
  const std::string digits = only_digits(words);
  const std::string_view unsigned_words = words.starts_with('-') ? words.substr(1) : words;
  if (kind == "characters" || kind == "spell-out" || kind == "verbatim" || kind == "letters")
    return characters(words);
  if (kind == "digits" && !digits.empty()) return digit_words(digits);
  if (kind == "telephone" && !digits.empty()) return telephone(words);
  if ((kind == "cardinal" || kind == "number") && format != "ordinal" &&
      is_whole_number(unsigned_words))
    return cardinal_of(words, manner);
  if ((kind == "ordinal" || format == "ordinal") && is_whole_number(words))
    return ordinal(digits, manner);
  const std::string date = kind == "date" ? iso_date(words, format) : std::string();
  return spoken_form(date.empty() ? words : date, how.language, pronunciation);
}

}  // namespace plainsong
