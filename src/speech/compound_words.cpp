#include "speech/compound_words.hpp"

#include <algorithm>
#include <cstddef>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/numbers.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

std::string said_number(std::string_view digits, Manner manner) {
  const int value = small_value(digits);
  constexpr int first_year = 1900;
  constexpr int last_year = 2099;
  if (digits.size() == 4 && value >= first_year && value <= last_year)
    return year_words(value, manner);
  return digits.size() > 4 || digits.front() == '0' ? digit_words(digits)
                                                    : cardinal(digits, manner);
}

std::string said_part(std::string_view part, Manner manner) {
  if (part.front() >= '0' && part.front() <= '9') return said_number(part, manner);
  const bool capitals = part.size() > 1 && std::all_of(part.begin(), part.end(),
                                                       [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals && !can_be_said(part) ? spelled(part) : lower(part);
}

}  // namespace

std::string compound_words(std::string_view name, Manner manner) {
  std::string out;
  std::size_t begin = 0;
  char32_t before = 0;
  const auto finish = [&](std::size_t end) {
    if (begin < end) {
      if (!out.empty()) out += ' ';
      out += said_part(name.substr(begin, end - begin), manner);
    }
    begin = end;
  };
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint point = code_point_at(name, at);
    const std::size_t next = at + point.size;
    const bool next_is_small = next < name.size() && is_lower(code_point_at(name, next).value);
    const bool capital =
        is_upper(point.value) && (is_lower(before) || (is_upper(before) && next_is_small));
    const bool digit = point.value >= U'0' && point.value <= U'9';
    const bool digit_before = before >= U'0' && before <= U'9';
    if (capital || digit != digit_before) finish(at);
    const bool mark = !digit && !is_letter(point.value);
    if (mark) {
      finish(at);
      begin = next;
    }
    before = point.value;
    at = next;
  }
  finish(name.size());
  return out;
}

}  // namespace plainsong
