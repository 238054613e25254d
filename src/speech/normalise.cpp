#include "speech/normalise.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "speech/reading.hpp"
#include "speech/rules.hpp"
#include "speech/ssml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

// What a rule's first token may be.
enum : unsigned {
  word = 1U << static_cast<unsigned>(TokenKind::word),
  digits = 1U << static_cast<unsigned>(TokenKind::digits),
  symbol = 1U << static_cast<unsigned>(TokenKind::symbol),
  addresses =
      1U << static_cast<unsigned>(TokenKind::web) | 1U << static_cast<unsigned>(TokenKind::email)
};

struct Row {
  Rule rule;
  unsigned starts;
};

// In this order at every token: what is more particular comes first.
constexpr auto english_rules = std::to_array<Row>({
    {rules::address, word | addresses},
    {rules::markup, symbol},
    {rules::listed, word | digits | symbol},
    {rules::file_name, word | digits},
    {rules::american_host, word},
    {rules::hashtag, symbol},
    {rules::handle, symbol},
    {rules::keycap, digits | symbol},
    {rules::verse, digits},
    {rules::book_of_two, digits},
    {rules::slashed_reference, word | digits},
    {rules::path, symbol},
    {rules::date, word | digits},
    {rules::identifier, digits},
    {rules::one_to_one, digits},
    {rules::star_rating, digits},
    {rules::vanity_number, digits},
    {rules::telephone, digits | symbol},
    {rules::american_address, word | digits},
    {rules::time_of_day, digits},
    {rules::duration, digits},
    {rules::score, digits},
    {rules::decade, digits | symbol},
    {rules::era_year, digits},
    {rules::year, digits},
    {rules::quarter, digits},
    {rules::arithmetic, digits},
    {rules::two_of_them, digits},
    {rules::fraction, digits | symbol},
    {rules::ordinal_number, digits},
    {rules::dimensions, digits},
    {rules::feet_and_inches, digits},
    {rules::ratio, digits},
    {rules::plural_number, digits},
    {rules::number_with_ending, digits},
    {rules::weekday, word},
    {rules::short_month, word},
    {rules::world_war, word},
    {rules::financial_year, word},
    {rules::under_age, word},
    {rules::postcode, word},
    {rules::school_year, word},
    {rules::section_of_law, word},
    {rules::version, word},
    {rules::abbreviation, word},
    {rules::starred, word},
    {rules::ampersand, word | symbol},
    {rules::roman_numeral, word},
    {rules::american_state, word},
    {rules::list_item, word | symbol},
    {rules::code, word | digits},
    {rules::quantity, word | digits | symbol},
    {rules::lone_unit, word | symbol},
    {rules::dotted_initials, word},
    {rules::mixed_case, word},
    {rules::initialism, word},
    {rules::slash, word | symbol},
    {rules::power, word | symbol},
    {rules::times_sign, word | symbol},
    {rules::note_in_brackets, symbol},
    {rules::parts_of_section, symbol},
    {rules::section_sign, symbol},
    {rules::arrow, symbol},
    {rules::stars, symbol},
    {rules::emoji, symbol},
    {rules::sign, symbol},
});
constexpr auto rules_elsewhere = std::to_array<Row>(
    {{rules::foreign_address, addresses}, {rules::listed, word | digits | symbol}});

bool is_english(std::string_view language) {
  return language == "en" || language.starts_with("en-");
}

std::optional<Match> first_match(std::span<const Row> known, const Reading& reading,
                                 std::size_t at) {
  const unsigned kind = 1U << static_cast<unsigned>(reading.token(at).kind);
  for (const Row& row : known)
    if ((row.starts & kind) != 0)
      if (auto match = row.rule(reading, at)) return match;
  return std::nullopt;
}

}  // namespace

std::vector<Replacement> replacements(std::string_view sentence, std::string_view language,
                                      const Pronunciation& pronunciation) {
  constexpr std::size_t most_bytes = 100'000;  // nobody says a sentence that is longer
  std::vector<Replacement> found;
  if (sentence.size() > most_bytes) return found;
  const Reading reading(sentence, language, pronunciation);
  const bool english = is_english(language);
  for (std::size_t at = 0; at < reading.size();) {
    auto match = english ? first_match(english_rules, reading, at)
                         : first_match(rules_elsewhere, reading, at);
    if (!match) {
      ++at;
      continue;
    }
    const Span first = reading.token(at).range;
    at += match->tokens;
    const Span range = {first.begin, reading.token(at - 1).range.end};
    if (slice(sentence, range) != match->spoken || !match->ipa.empty())
      found.push_back({range, std::move(match->spoken), std::move(match->ipa)});
  }
  return found;
}

bool has_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    constexpr char32_t first_symbol =
        0x2190;  // arrows, signs, emoji; below it are dashes, quotes and bullets
    constexpr std::u32string_view signs = U"&%+=@#$£€§©®°½¼¾";
    const bool sign = signs.find(point.value) != std::u32string_view::npos;
    const bool symbol = point.value >= first_symbol && point.value != 0xFFFD &&
                        point.value != 0xFEFF && !is_white_space(point.value) &&
                        !(point.value >= 0x2500 && point.value <= 0x259F) &&
                        !(point.value >= 0x25A0 && point.value <= 0x25FF) &&
                        !(point.value >= 0x3000 && point.value <= 0x3003) &&
                        !(point.value >= 0xFE00 && point.value <= 0xFE0F);
    if (is_letter(point.value) || is_digit(point.value) || sign || symbol) return true;
    at += point.size;
  }
  return false;
}

std::string spoken_form(std::string_view words, std::string_view language,
                        const Pronunciation& pronunciation) {
  std::string out;
  std::uint32_t done = 0;
  for (const Replacement& replacement : replacements(words, language, pronunciation)) {
    out += slice(words, {done, replacement.range.begin});
    // Sounds cannot be written in words; what is written can, as it would be said without them.
    out += replacement.ipa.empty() ? replacement.spoken
                                   : spoken_form(replacement.spoken, language, {});
    done = replacement.range.end;
  }
  out += words.substr(done);
  return settled_punctuation(out);
}

}  // namespace plainsong
