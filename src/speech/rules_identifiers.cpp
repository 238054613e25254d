#include <array>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/quantity.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

/// Groups of digits with one mark between each two: "978-1-4028-9462-6", "12-34-56".
struct Groups {
  std::size_t tokens = 0;
  std::size_t digits = 0;
  std::size_t groups = 0;
  std::string spoken;
};

bool is_mark(const Reading& reading, std::size_t at, std::string_view mark) {
  return mark == "-" ? reading.is_dash(at) : reading.is(at, mark);
}

Groups groups_at(const Reading& reading, std::size_t at, std::string_view mark,
                 std::string_view between) {
  constexpr std::size_t most_groups = 6;
  Groups out;
  std::size_t next = at;
  while (out.groups < most_groups && reading.is(next, TokenKind::digits)) {
    if (out.groups > 0) out.spoken += between;
    out.spoken += digit_words(reading.written(next));
    out.digits += reading.written(next).size();
    ++out.groups;
    out.tokens = next + 1 - at;
    if (!is_mark(reading, next + 1, mark)) break;
    next += 2;
  }
  return out;
}

constexpr auto isbn_words = std::to_array<std::string_view>({"isbn", "isbns", "issn"});
constexpr auto sort_words = std::to_array<std::string_view>({"sort"});
constexpr auto security_words = std::to_array<std::string_view>({"security", "ssn"});
constexpr auto ending_words = std::to_array<std::string_view>({"ended", "ending", "ends"});
constexpr auto cards =
    std::to_array<std::string_view>({"account", "card", "number", "numbers", "phone"});
constexpr auto short_codes =
    std::to_array<std::string_view>({"code", "id", "otp", "passcode", "password", "pin", "ref"});
constexpr auto long_codes = std::to_array<std::string_view>(
    {"account", "ca",        "charity",      "code",       "company",  "id",  "invoice",
     "isbn",    "licence",   "license",      "membership", "no",       "nos", "number",
     "numbers", "order",     "otp",          "passcode",   "password", "pin", "policy",
     "ref",     "reference", "registration", "serial",     "urn",      "zip"});
constexpr auto before_quantities =
    std::to_array<std::string_view>({"about", "additional", "all", "almost", "around", "least",
                                     "nearly", "of", "over", "than", "these", "those", "under"});

/// "ISBN 978-1-4028-9462-6", "0-306-40615-X"
std::optional<Match> book_number(const Reading& reading, std::size_t at) {
  const bool named = has_before(reading, at, isbn_words, 2);
  Groups found = groups_at(reading, at, "-", ", ");
  if (named && found.groups == 1)
    if (const Groups apart = groups_at(reading, at, " ", ", ");
        apart.digits == 13 || apart.digits == 10 || apart.digits == 9)
      found = apart;
  const std::size_t check = at + found.tokens + (found.groups > 1 ? 1U : 0U);
  const bool letter = named && reading.is(check, "X");
  const bool prefix = reading.is(at, "978") || reading.is(at, "979");
  if (!named && !(prefix && found.digits == 13 && found.groups == 5)) return std::nullopt;
  if (found.digits < 8) return std::nullopt;
  std::string words = found.groups == 1 ? digits_in_groups(reading.written(at)) : found.spoken;
  if (letter) return Match{check + 1 - at, words + ", X"};
  return Match{found.tokens, std::move(words)};
}

/// "12-34-56" behind "sort code", "123-45-6789" behind "social security number"
std::optional<Match> bank_number(const Reading& reading, std::size_t at) {
  const Groups found = groups_at(reading, at, "-", ", ");
  const bool sort =
      found.groups == 3 && found.digits == 6 && has_before(reading, at, sort_words, 4);
  const bool shape = found.groups == 3 && found.digits == 9 && reading.written(at).size() == 3 &&
                     reading.written(at + 2).size() == 2;
  const bool security =
      shape && (reading.is_american() || has_before(reading, at, security_words, 4));
  if (!sort && !security) return std::nullopt;
  return Match{found.tokens, found.spoken};
}

std::optional<Match> internet_number(const Reading& reading, std::size_t at) {
  const Groups found = groups_at(reading, at, ".", " dot ");
  if (found.groups != 4 || found.digits > 12) return std::nullopt;
  for (std::size_t group = 0; group < 4; ++group) {
    const int value = number_at(reading, at + 2 * group);
    if (value < 0 || value > 255) return std::nullopt;
  }
  return Match{found.tokens, found.spoken};
}

bool counts_things(const Reading& reading, std::size_t end) {
  if (!reading.is(end, TokenKind::space) || !reading.is(end + 1, TokenKind::word)) return false;
  const std::string_view next = reading.written(end + 1);
  constexpr auto others =
      std::to_array<std::string_view>({"children", "men", "more", "of", "people", "women"});
  constexpr auto verbs = std::to_array<std::string_view>({"as", "does", "has", "is", "was"});
  const bool plural = next.ends_with('s') && !is_listed(next, verbs);
  return is_listed(next, others) || (plural && !is_capitalised(reading, end + 1));
}

/// A number too long to be one of things: a code, that is said digit by digit.
std::optional<Match> long_number(const Reading& reading, std::size_t at) {
  const std::string_view digits = reading.written(at);
  const std::size_t fewest = reading.is_american() ? 5 : 8;
  if (reading.is(at + 1, ",") && reading.is(at + 2, TokenKind::digits)) return std::nullopt;
  if (digits.front() == '0' && (digits.size() == 10 || digits.size() == 11))
    return std::nullopt;  // a telephone number
  if (at > 0 && (reading.is(at - 1, ",") || reading.is(at - 1, ".") || reading.is(at - 1, "+")))
    return std::nullopt;
  const bool named = digits.size() >= 5 && has_before(reading, at, long_codes, 2) &&
                     !has_before(reading, at, before_quantities, 1);
  const bool short_code = digits.size() >= 4 && has_before(reading, at, short_codes, 1);
  const bool ending = digits.size() >= 3 && has_before(reading, at, ending_words, 2) &&
                      reading.word_before(at) == "in" &&
                      (!year_at(reading, at) || has_before(reading, at, cards, 6));
  if (!named && !short_code && !ending) {
    if (digits.size() < fewest || counts_things(reading, at + 1) || digits.ends_with("000000") ||
        has_before(reading, at, before_quantities, 1))
      return std::nullopt;
  }
  const auto quantity = quantity_at(reading, at);
  if (!quantity || quantity->tokens != 1) return std::nullopt;
  return Match{1, digits.size() > 6 ? digits_in_groups(digits) : digit_words(digits)};
}

/// "401(k)", "501(c)(3)": American laws are known by the numbers of their sections.
std::optional<Match> american_section(const Reading& reading, std::size_t at) {
  if (!reading.is_american() || reading.written(at).size() != 3 || !reading.is(at + 1, "(") ||
      !reading.is(at + 2, TokenKind::word) || reading.written(at + 2).size() != 1 ||
      !reading.is(at + 3, ")"))
    return std::nullopt;
  return Match{1, digits_in_pairs(reading.written(at), Manner::american)};
}

}  // namespace

std::optional<Match> identifier(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.is(at, TokenKind::digits)) return std::nullopt;
  if (at >= 2 && reading.is(at - 1, ".") && reading.is(at - 2, TokenKind::digits))
    return std::nullopt;
  for (const Rule rule : {book_number, bank_number, internet_number, long_number, american_section})
    if (auto match = rule(reading, at)) return match;
  return std::nullopt;
}

std::optional<Match> postcode(const Reading& reading, std::size_t at) {
  const std::string_view area = reading.written(at);
  if (!is_ascii_capitals(area) || area.size() > 2 || reading.follows_word(at)) return std::nullopt;
  if (!reading.is(at + 1, TokenKind::digits) || reading.written(at + 1).size() > 2)
    return std::nullopt;
  const bool letter = reading.is(at + 2, TokenKind::word);
  const std::size_t space = letter ? at + 3 : at + 2;
  if (letter &&
      (reading.written(at + 2).size() != 1 || !is_ascii_capitals(reading.written(at + 2))))
    return std::nullopt;
  const std::string_view unit = reading.written(space + 2);
  if (!reading.is(space, TokenKind::space) || !reading.is(space + 1, TokenKind::digits) ||
      reading.written(space + 1).size() != 1 || unit.size() != 2 || !is_ascii_capitals(unit) ||
      reading.is_word_or_digits(space + 3))
    return std::nullopt;
  const std::string front = spelled(area);
  std::string out = front + (front.ends_with('A') ? "-" : " ") +
                    cardinal(reading.written(at + 1), Manner::british);
  if (letter) out.append(" ").append(reading.written(at + 2));
  return Match{space + 3 - at,
               out + ", " + digit_words(reading.written(space + 1)) + " " + spelled(unit)};
}

}  // namespace plainsong::rules
