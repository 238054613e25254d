#include <algorithm>
#include <array>

#include "speech/amount.hpp"
#include "speech/compound_words.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/quantity.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// Letters and digits one behind the other, without a space: "CO2". The end of them.
std::size_t run_end(const Reading& reading, std::size_t at) {
  while (reading.is_word_or_digits(at)) ++at;
  return at;
}

/// ".5" behind "PM2": its tokens.
std::size_t decimals_at(const Reading& reading, std::size_t at) {
  const bool decimals = reading.is(at - 1, TokenKind::digits) && reading.is(at, ".") &&
                        reading.is(at + 1, TokenKind::digits) &&
                        !reading.is_word_or_digits(at + 2) && !reading.is(at + 2, ".");
  return decimals ? 2 : 0;
}

bool is_year_like(std::string_view digits) {
  const int value = small_value(digits);
  return digits.size() == 4 && value >= 1900 && value < 2100;
}

std::string said_digits(std::string_view digits, bool first, Manner manner) {
  const bool round = digits.ends_with("00") && digits.size() == 3;
  if (is_year_like(digits)) return year_words(small_value(digits), manner);
  if (digits.size() < 3 || first || round)
    return digits.size() > 3 || digits.front() == '0' ? digit_words(digits)
                                                      : cardinal(digits, manner);
  return manner == Manner::american && digits.size() == 3 ? digits_in_pairs(digits, manner)
                                                          : digit_words(digits);
}

std::string said_letters(std::string_view letters) {
  if (letters.size() == 1) return capitalised(letters);
  const std::string_view stem = letters.substr(0, letters.size() - 1);
  if (letters.size() > 2 && letters.ends_with('s') && is_ascii_capitals(stem))
    return spelled(stem) + "'s";
  const bool as_word = !is_ascii_capitals(letters) || (letters.size() > 2 && can_be_said(letters));
  return as_word ? std::string(letters) : spelled(letters);
}

// The ends of names of files, and how they are said.
struct Extension {
  std::string_view written;
  std::string_view spoken;
};

constexpr auto extensions = std::to_array<Extension>(
    {{"csv", "C S V"},    {"doc", "doc"},      {"docx", "doc X"},   {"epub", "E pub"},
     {"exe", "E X E"},    {"gif", "gif"},      {"html", "H T M L"}, {"jpeg", "jpeg"},
     {"jpg", "jpeg"},     {"json", "jason"},   {"mov", "mov"},      {"mp3", "M P three"},
     {"mp4", "M P four"}, {"odt", "O D T"},    {"pdf", "P D F"},    {"png", "P N G"},
     {"ppt", "P P T"},    {"pptx", "P P T X"}, {"rtf", "R T F"},    {"svg", "S V G"},
     {"txt", "text"},     {"wav", "wave"},     {"xls", "X L S"},    {"xlsx", "X L S X"},
     {"xml", "X M L"},    {"zip", "zip"}});

/// The extension behind the full stop at the token: how it is said, and its tokens.
std::optional<Match> extension_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, ".") || !reading.is(at + 1, TokenKind::word)) return std::nullopt;
  const std::size_t tokens = reading.is(at + 2, TokenKind::digits) ? 2 : 1;
  if (reading.is_word_or_digits(at + 1 + tokens)) return std::nullopt;
  const std::string written = lower(reading.written(at + 1, tokens));
  for (const Extension& row : extensions)
    if (row.written == written) return Match{1 + tokens, " dot " + std::string(row.spoken)};
  return std::nullopt;
}

bool joins_file_name(const Reading& reading, std::size_t at) {
  return reading.is_word_or_digits(at) || reading.is(at, "_") || reading.is(at, "-") ||
         reading.is(at, ".") || reading.is(at, "/");
}

}  // namespace

std::optional<Match> code(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.is_word_or_digits(at + 1)) return std::nullopt;
  if (reading.is(at, TokenKind::digits))
    if (const auto quantity = quantity_at(reading, at);
        quantity && (quantity->unit.unit != nullptr || !quantity->scale.empty()))
      return std::nullopt;
  const std::size_t end = run_end(reading, at);
  std::string out;
  for (std::size_t part = at; part < end; ++part) {
    // The letter A alone would be heard as the article; a hyphen keeps it a letter's name.
    const bool letter_a = out == "A" || out.ends_with(" A");
    if (!out.empty()) out += letter_a ? '-' : ' ';
    const std::string_view written = reading.written(part);
    const bool in_order = reading.is(part, TokenKind::digits) && part > at && part + 2 == end &&
                          is_ordinal_ending(reading.written(part + 1));
    if (in_order) {
      out += ordinal(written, reading.manner());
      break;
    }
    const bool plural = written == "s" && part + 1 == end && part > at && !reading.is_american();
    if (plural) {
      out.pop_back();
      out = plural_of_number(out);
      continue;
    }
    out += reading.is(part, TokenKind::digits) ? said_digits(written, part == at, reading.manner())
                                               : said_letters(written);
  }
  if (const std::size_t decimals = decimals_at(reading, end); decimals > 0) {
    out += " point " + digit_words(reading.written(end + 1));
    return Match{end + decimals - at, out};
  }
  const bool goes_on = reading.is(end, TokenKind::space) && reading.is(end + 1, TokenKind::word);
  if (out.ends_with(" A") && goes_on) out += ',';
  return Match{end - at, out};
}

std::optional<Match> file_name(const Reading& reading, std::size_t at) {
  if (at > 0 && joins_file_name(reading, at - 1)) return std::nullopt;
  constexpr std::size_t longest = 24;
  std::size_t end = at;
  std::optional<Match> ending;
  for (std::size_t next = at + 1; next < at + longest && joins_file_name(reading, next); ++next) {
    const auto found = extension_at(reading, next);
    if (!found) continue;
    ending = found;
    end = next;
  }
  if (!ending) return std::nullopt;
  const std::string stem = compound_words(reading.written(at, end - at), reading.manner());
  return Match{end + ending->tokens - at, stem + ending->spoken};
}

std::optional<Match> mixed_case(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || reading.is(at + 1, TokenKind::digits)) return std::nullopt;
  const Possessive word = without_possessive(reading.written(at));
  // "MoD", "BoE", "QoL", "mRNA", "pH": a small o or f for "of", or one small letter in front.
  const std::string_view stem = word.stem;
  const auto capital = [&](std::size_t letter) {
    return stem[letter] >= 'A' && stem[letter] <= 'Z';
  };
  const bool of = stem.size() >= 3 && stem.size() <= 5 && capital(0) &&
                  (stem[1] == 'o' || stem[1] == 'f') && is_ascii_capitals(stem.substr(2));
  const bool prefix = stem.size() >= 2 && stem.size() <= 4 && stem[0] >= 'a' && stem[0] <= 'z' &&
                      is_ascii_capitals(stem.substr(1)) && (stem == "pH" || !can_be_said(stem));
  if (!of && !prefix) return std::nullopt;
  std::string capitals(stem);
  for (char& c : capitals)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return Match{1, spelled(capitals) + std::string(word.ending)};
}

}  // namespace plainsong::rules
