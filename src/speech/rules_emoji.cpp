#include <algorithm>
#include <array>
#include <vector>

#include "speech/emoji_names.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t emoji_style = 0xFE0F;
constexpr char32_t text_style = 0xFE0E;
constexpr char32_t keycap_sign = 0x20E3;
constexpr char32_t last_tag = 0xE007F;

char32_t character(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::symbol) ? code_point_at(reading.written(at), 0).value : 0;
}

bool is_skin_tone(char32_t c) {
  return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool is_regional(char32_t c) {
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool is_tag(char32_t c) {
  return c >= 0xE0020 && c <= last_tag;
}

bool is_person(char32_t c) {
  return (c >= 0x1F466 && c <= 0x1F469) || c == 0x1F9D1 || c == 0x1F9D2 || c == 0x1F476;
}

bool is_flag(char32_t c) {
  return c == 0x1F3F3 || c == 0x1F3F4;
}

/// One picture as people see it, however many characters it is made of.
struct Picture {
  std::size_t tokens = 0;
  std::string name;
};

std::size_t behind_style(const Reading& reading, std::size_t at) {
  while (character(reading, at) == emoji_style || is_skin_tone(character(reading, at))) ++at;
  return at;
}

Picture country_flag(const Reading& reading, std::size_t at) {
  std::string letters;
  for (std::size_t token = at; token < at + 2; ++token)
    if (is_regional(character(reading, token)))
      letters += static_cast<char>('A' + (character(reading, token) - 0x1F1E6));
  if (letters.size() < 2) return {1, "flag"};
  const std::string country = country_name(letters);
  return {2, country.empty() ? "flag" : "flag of " + country};
}

/// "🏴" with "gbwls" in invisible letters.
Picture nation_flag(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_tags = 8;
  std::string letters;
  std::size_t end = at + 1;
  for (; end < at + most_tags && is_tag(character(reading, end)); ++end)
    if (character(reading, end) != last_tag)
      letters += static_cast<char>(character(reading, end) - 0xE0000);
  if (letters == "gbeng") return {end - at, "flag of England"};
  if (letters == "gbsct") return {end - at, "flag of Scotland"};
  if (letters == "gbwls") return {end - at, "flag of Wales"};
  return {end - at, "flag"};
}

/// The name of pictures that are joined to one.
std::string joined_name(const std::vector<char32_t>& parts) {
  const char32_t first = parts.front();
  if (parts.size() == 1) return emoji_name(first);
  const char32_t second = parts[1];
  if (first == 0x1F3F3 && second == 0x1F308) return "rainbow flag";
  if (first == 0x1F3F3 && second == 0x26A7) return "transgender flag";
  if (first == 0x1F3F4 && second == 0x2620) return "pirate flag";
  const bool people = std::all_of(parts.begin(), parts.end(), is_person);
  if (people) return "family";
  if (is_person(first) && second == 0x2764) return "couple with a heart";
  if (is_person(first) && second == 0x1F91D) return "people holding hands";
  if (const std::string_view work = occupation(second); is_person(first) && !work.empty())
    return emoji_name(first) + " " + std::string(work);
  if (first == 0x2764 && second == 0x1F525) return "heart on fire";
  return emoji_name(first);
}

Picture picture_at(const Reading& reading, std::size_t at) {
  const char32_t first = character(reading, at);
  if (!is_pictograph(first) || character(reading, at + 1) == text_style) return {};
  if (is_regional(first)) return country_flag(reading, at);
  if (is_flag(first) && is_tag(character(reading, at + 1))) return nation_flag(reading, at);
  constexpr std::size_t most_parts = 8;
  std::vector<char32_t> parts = {first};
  std::size_t end = behind_style(reading, at + 1);
  while (character(reading, end) == joiner && parts.size() < most_parts &&
         reading.is(end + 1, TokenKind::symbol)) {
    parts.push_back(character(reading, end + 1));
    end = behind_style(reading, end + 2);
  }
  return {end - at, joined_name(parts)};
}

bool needs_pause(const Reading& reading, std::size_t at) {
  const std::size_t next = reading.behind_space(at);
  return next < reading.size() && !reading.is(next, TokenKind::symbol);
}

}  // namespace

std::optional<Match> emoji(const Reading& reading, std::size_t at) {
  std::string names;
  std::string last;
  std::size_t end = at;
  std::size_t next = at;
  while (true) {
    const Picture picture = picture_at(reading, next);
    if (picture.tokens == 0) break;
    if (picture.name != last) names.append(names.empty() ? "" : ", ").append(picture.name);
    last = picture.name;
    end = next + picture.tokens;
    next = reading.behind_space(end);
  }
  if (end == at) return std::nullopt;
  // "⚠️ Warning": what the picture says is written beside it.
  if (is_same_word(reading.written(reading.behind_space(end)), names)) return Match{end - at, " "};
  const std::size_t before = at > 0 && reading.is(at - 1, TokenKind::space) ? at - 1 : at;
  const bool behind_word = before > 0 && reading.is_word_or_digits(before - 1);
  return Match{end - at, (behind_word              ? ", "
                          : before == at && at > 0 ? " "
                                                   : "") +
                             names + (needs_pause(reading, end) ? ", " : "")};
}

std::optional<Match> keycap(const Reading& reading, std::size_t at) {
  const std::size_t sign = character(reading, at + 1) == emoji_style ? at + 2 : at + 1;
  if (character(reading, sign) != keycap_sign || reading.written(at).size() != 1)
    return std::nullopt;
  const std::string name = reading.is(at, "#")   ? "hash"
                           : reading.is(at, "*") ? "star"
                                                 : digit_words(reading.written(at));
  return Match{sign + 1 - at, name + (needs_pause(reading, sign + 1) ? "," : "")};
}

}  // namespace plainsong::rules
