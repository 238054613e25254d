#include "speech/normalise.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "speech/reading.hpp"
#include "speech/rules.hpp"
#include "speech/ssml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

// In this order at every token: what is more particular comes first.
constexpr auto english_rules =
    std::to_array<Rule>({rules::address,      rules::listed,         rules::hashtag,
                         rules::handle,       rules::date,           rules::telephone,
                         rules::time_of_day,  rules::decade,         rules::year,
                         rules::fraction,     rules::ordinal_number, rules::times_sign,
                         rules::ratio,        rules::weekday,        rules::short_month,
                         rules::abbreviation, rules::ampersand,      rules::roman_numeral,
                         rules::code,         rules::quantity,       rules::dotted_initials,
                         rules::initialism,   rules::slash,          rules::sign});
constexpr auto rules_elsewhere = std::to_array<Rule>({rules::foreign_address, rules::listed});

bool is_english(std::string_view language) {
  return language == "en" || language.starts_with("en-");
}

std::optional<Match> first_match(std::span<const Rule> known, const Reading& reading,
                                 std::size_t at) {
  for (const Rule rule : known)
    if (auto match = rule(reading, at)) return match;
  return std::nullopt;
}

}  // namespace

std::vector<Replacement> replacements(std::string_view sentence, std::string_view language,
                                      const Pronunciation& pronunciation) {
  const Reading reading(sentence, language, pronunciation);
  const bool english = is_english(language);
  std::vector<Replacement> found;
  for (std::size_t at = 0; at < reading.size();) {
    const auto match = english ? first_match(english_rules, reading, at)
                               : first_match(rules_elsewhere, reading, at);
    if (!match) {
      ++at;
      continue;
    }
    const Span first = reading.token(at).range;
    at += match->tokens;
    const Span range = {first.begin, reading.token(at - 1).range.end};
    if (slice(sentence, range) != match->spoken) found.push_back({range, match->spoken});
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
    out += replacement.spoken;
    done = replacement.range.end;
  }
  out += words.substr(done);
  return settled_punctuation(out);
}

}  // namespace plainsong
