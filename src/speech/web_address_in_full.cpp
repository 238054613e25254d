#include <array>
#include <cstddef>

#include "speech/letters.hpp"
#include "speech/numbers.hpp"
#include "speech/web_address.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct SpokenMark {
  char written;
  std::string_view spoken;
};

constexpr auto marks = std::to_array<SpokenMark>({{'.', "dot"},          {'/', "slash"},
                                                  {':', "colon"},        {'-', "dash"},
                                                  {'_', "underscore"},   {'@', "at"},
                                                  {'&', "ampersand"},    {'+', "plus"},
                                                  {'~', "tilde"},        {'%', "percent"},
                                                  {'=', "equals"},       {'#', "hash"},
                                                  {',', "comma"},        {'!', "exclamation mark"},
                                                  {'*', "star"},         {'\'', "apostrophe"},
                                                  {'(', "open bracket"}, {')', "close bracket"},
                                                  {'$', "dollar"},       {'?', "question mark"}});

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string said_letters(std::string_view letters) {
  std::string small = lower(letters);
  if (small == "jpg") return "jpeg";
  constexpr std::size_t longest_spelled = 5;
  constexpr auto words =
      std::to_array<std::string_view>({"at", "co", "gmail", "go", "in", "me", "my", "to"});
  bool word = small.size() > longest_spelled || (small.size() > 2 && can_be_said(small));
  for (const std::string_view known : words) word = word || small == known;
  if (word) return small;
  std::string capitals = small;
  for (char& c : capitals) c = static_cast<char>(c - 'a' + 'A');
  return spelled(capitals);
}

std::string said_digits(std::string_view digits) {
  const bool round = digits.ends_with("00") && digits.front() != '0' && digits.size() <= 5;
  return round ? cardinal(digits, Manner::american) : digit_words(digits);
}

std::string said_mark(char c) {
  for (const SpokenMark& mark : marks)
    if (mark.written == c) return std::string(mark.spoken);
  return {};
}

}  // namespace

std::string spoken_in_full(std::string_view address) {
  std::string out;
  for (std::size_t at = 0; at < address.size();) {
    const bool letter = is_ascii_letter(address[at]);
    const bool digit = is_ascii_digit(address[at]);
    std::size_t end = at + 1;
    while ((letter && end < address.size() && is_ascii_letter(address[end])) ||
           (digit && end < address.size() && is_ascii_digit(address[end])))
      ++end;
    const std::string_view part = address.substr(at, end - at);
    const std::string words = letter  ? said_letters(part)
                              : digit ? said_digits(part)
                                      : said_mark(part.front());
    if (!out.empty() && !words.empty()) out += ' ';
    out += words;
    at = end;
  }
  return out;
}

}  // namespace plainsong
