// Rules about numbers, dates and times in a sentence.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>

#include "check/easy_looks.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// How many digits stand at `at`, and their value; no more than `most`.
struct Digits {
  std::size_t count = 0;
  int value = 0;
};

Digits digits_at(std::string_view text, std::size_t at, std::size_t most) {
  Digits found;
  while (found.count < most && is_digit_at(text, at + found.count)) {
    found.value = found.value * 10 + (text[at + found.count] - '0');
    ++found.count;
  }
  return found;
}

bool fits(Digits number, int least, int most) {
  return number.count > 0 && number.value >= least && number.value <= most;
}

/// The size of "23/05/2024", "3.5.22" or "2024-05-23" at `at`; 0 where there is none.
std::size_t date_size(std::string_view text, std::size_t at) {
  const Digits first = digits_at(text, at, 5);
  const std::size_t mark = at + first.count;
  if (first.count == 0 || mark >= text.size()) return 0;
  const char parting = text[mark];
  if (parting != '/' && parting != '.' && parting != '-') return 0;
  const Digits second = digits_at(text, mark + 1, 3);
  const std::size_t next = mark + 1 + second.count;
  if (next >= text.size() || text[next] != parting) return 0;
  const Digits third = digits_at(text, next + 1, 5);
  const std::size_t end = next + 1 + third.count;
  if (is_digit_at(text, end) ||
      (end < text.size() && text[end] == parting && is_digit_at(text, end + 1)))
    return 0;
  // "12.06.24" is a date, "3.5.22" may be a section
  const bool both_full = first.count == 2 && second.count == 2 && fits(second, 1, 12);
  const bool days = first.count <= 2 && fits(first, 1, 31) && second.count <= 2 &&
                    fits(second, 1, 31) &&
                    (third.count == 4 || (third.count == 2 && (parting != '.' || both_full)));
  const bool years = first.count == 4 && parting != '.' && second.count == 2 &&
                     fits(second, 1, 12) && third.count == 2 && fits(third, 1, 31);
  return days || years ? end - at : 0;
}

bool inside_address(const SentenceView& view, std::size_t at) {
  return std::any_of(view.tokens.begin(), view.tokens.end(), [&](const Lexeme& token) {
    return token.kind == LexemeKind::address && token.span.contains(static_cast<std::uint32_t>(at));
  });
}

bool is_short_month(std::string_view written) {
  static const Set all = {"Jan", "Feb", "Mar",  "Apr", "Jun", "Jul",
                          "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"};
  return all.contains(written);
}

/// A number as it is written: "1,200", "1.5m". None for other tokens and for telephone numbers.
struct WrittenNumber {
  double value = 0;
  std::string_view unit;  ///< "m" in "1.5m"
};

std::optional<WrittenNumber> number_of(std::string_view token) {
  WrittenNumber number;
  double place = 0;  // 0 before the decimal point
  std::size_t at = 0;
  for (; at < token.size() && (is_digit_at(token, at) || token[at] == ',' || token[at] == '.');
       ++at) {
    if (token[at] == ',') continue;
    if (token[at] == '.') {
      if (place != 0) return std::nullopt;
      place = 1;
      continue;
    }
    const int digit = token[at] - '0';
    if (place == 0) {
      number.value = number.value * 10 + digit;
    } else {
      place /= 10;
      number.value += digit * place;
    }
  }
  const bool telephone = token.size() > 1 && token[0] == '0' && is_digit_at(token, 1);
  if (at == 0 || telephone) return std::nullopt;
  number.unit = token.substr(at);
  return number;
}

/// A group of figures behind one that starts with 0: "01632 960018".
bool is_of_telephone(const SentenceView& view, std::size_t at) {
  while (at > 0 && view.is_number(at - 1)) --at;
  return view.folded(at).starts_with('0') || (at > 0 && view.folded(at - 1) == "+");
}

/// What the word or the letters behind a number make of it; 0 for any other word.
double multiple(std::string_view word) {
  struct Multiple {
    std::string_view word;
    double times;
  };

  static constexpr auto all = std::to_array<Multiple>({{"k", 1e3},
                                                       {"thousand", 1e3},
                                                       {"m", 1e6},
                                                       {"mn", 1e6},
                                                       {"million", 1e6},
                                                       {"bn", 1e9},
                                                       {"billion", 1e9},
                                                       {"trillion", 1e12}});
  const auto* const found =
      std::find_if(all.begin(), all.end(), [&](const Multiple& row) { return row.word == word; });
  return found == all.end() ? 0 : found->times;
}

/// Two to ninety-nine in words, also in "ten-minute"; not in "two-way" and "two-thirds".
bool is_number_word(std::string_view word) {
  static const Set all = {"two",      "three",   "four",    "five",      "six",      "seven",
                          "eight",    "nine",    "ten",     "eleven",    "twelve",   "thirteen",
                          "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
                          "twenty",   "thirty",  "forty",   "fifty",     "sixty",    "seventy",
                          "eighty",   "ninety"};
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return all.contains(word);
  const std::string_view rest = word.substr(hyphen + 1);
  const std::string_view next = rest.substr(0, rest.find('-'));  // "three-year-old"
  static const Set no_counts = {"way",      "fold",    "thirds", "quarters", "fifths", "sixths",
                                "sevenths", "eighths", "ninths", "tenths",   "tone",   "faced"};
  return all.contains(word.substr(0, hyphen)) && !no_counts.contains(next);
}

bool is_roman(std::string_view word) {
  static const Set all = {"II",  "III",  "IV",   "VI",    "VII",  "VIII", "IX",    "XI",
                          "XII", "XIII", "XIV",  "XV",    "XVI",  "XVII", "XVIII", "XIX",
                          "XX",  "XXI",  "XXII", "XXIII", "XXIV", "XXV"};
  return all.contains(word);
}

}  // namespace

void dates(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  const std::string_view text = view.bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = is_digit_at(text, at) &&
                        (at == 0 || std::string_view("0123456789./-,:").find(text[at - 1]) ==
                                        std::string_view::npos);
    const std::size_t size = starts && !inside_address(view, at) ? date_size(text, at) : 0;
    if (size == 0) continue;
    finder.find(view, span_of(at, at + size),
                fmt::format("the date \"{}\" in figures alone", text.substr(at, size)));
    at += size;
  }
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_word(at) || !is_short_month(view.written(at))) continue;
    if (view.is_number(at + 1) || (at > 0 && view.is_number(at - 1)))
      finder.find(view, view.tokens[at].span,
                  fmt::format("a month cut short: \"{}\"", view.written(at)));
  }
}

void clock_times(const SentenceSide& side, RuleFinder& finder) {
  constexpr int first_hour = 13;
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_number(at)) continue;
    const std::string_view token = view.folded(at);
    const bool colon = token.size() == 5 && token[2] == ':';
    const bool hours = (token.size() == 7 && token.substr(4) == "hrs") ||
                       (token.size() == 4 && view.folded(at + 1) == "hrs");
    if (!colon && !hours) continue;
    const Digits hour = digits_at(token, 0, 2);
    const Digits minute = digits_at(token, colon ? 3 : 2, 2);
    if (hour.count != 2 || minute.count != 2 || minute.value > 59 || hour.value > 23) continue;
    if (colon && hour.value < first_hour && hour.value != 0) continue;
    finder.find(view, view.tokens[at].span,
                fmt::format("the 24-hour time \"{}\"", view.written(at)));
  }
}

void percentages(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    const std::string_view word = view.folded(at);
    const bool sign = word == "%" && at > 0 && view.is_number(at - 1);
    const bool two_words = word == "per" && view.folded(at + 1) == "cent";
    const bool one_word = word == "percent" || word == "percentage" || word == "percentages";
    if (!sign && !two_words && !one_word) continue;
    const bool number = at > 0 && view.is_number(at - 1);
    const Span here{view.tokens[number ? at - 1 : at].span.begin,
                    view.tokens[two_words ? at + 1 : at].span.end};
    finder.find(view, here, fmt::format("a percentage, \"{}\"", slice(view.bytes, here)));
  }
}

void big_numbers(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_number(at)) continue;
    const auto number = number_of(view.folded(at));
    if (!number || is_of_telephone(view, at)) continue;
    double value = number->value;
    std::size_t last = at;
    if (const double times = multiple(number->unit); times > 0) {
      value *= times;
    } else if (!number->unit.empty()) {
      continue;  // "31st", "2024-05-23"
    } else if (const double behind = multiple(view.folded(at + 1)); behind > 0) {
      value *= behind;
      last = at + 1;
    }
    if (value <= static_cast<double>(finder.limit())) continue;
    const Span here{view.tokens[at].span.begin, view.tokens[last].span.end};
    finder.find(view, here, fmt::format("a big number, \"{}\"", slice(view.bytes, here)));
  }
}

void number_words(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = view.first_word() + 1; at < view.tokens.size(); ++at) {
    if (!view.is_word(at) || !is_number_word(view.folded(at))) continue;
    if (overlaps_any(given_words(view, side.document.names), view.tokens[at].span)) continue;
    finder.find(view, view.tokens[at].span,
                fmt::format("the number \"{}\" in words", view.written(at)));
  }
}

void roman_numbers(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at)
    if (view.is_word(at) && is_roman(view.written(at)))
      finder.find(view, view.tokens[at].span,
                  fmt::format("the Roman number \"{}\"", view.written(at)));
}

}  // namespace plainsong::easy
