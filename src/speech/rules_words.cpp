#include <algorithm>
#include <array>

#include "speech/letters.hpp"
#include "speech/rules.hpp"
#include "speech/web_address.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// Whether the token is all that the text holds, beside brackets, quotes and what ends a sentence.
bool is_all(const Reading& reading, std::size_t at) {
  if (!reading.opens(at)) return false;
  for (std::size_t next = at + 1; next < reading.size(); ++next)
    if (reading.is(next, TokenKind::word) || reading.is(next, TokenKind::digits) ||
        reading.is(next, TokenKind::web) || reading.is(next, TokenKind::email))
      return false;
  return true;
}

std::string said_address(const Reading& reading, std::size_t at) {
  if (reading.is(at, TokenKind::email)) return spoken_email(reading.written(at));
  const std::string site = spoken_site(reading.written(at));
  if (is_all(reading, at))
    return site.empty() ? "There is a link here" : "There is a link here: " + site;
  if (site.empty()) return "link";
  // "gov.uk" without "https://" is a name in the sentence: "visit gov.uk".
  const bool is_name = reading.written(at).find("://") == std::string_view::npos;
  return is_name ? site : "link to " + site;
}

std::string foreign_dot(std::string_view language) {
  struct Dot {
    std::string_view language;
    std::string_view word;
  };

  constexpr auto dots = std::to_array<Dot>({{"cy", "dot"},
                                            {"de", "Punkt"},
                                            {"es", "punto"},
                                            {"fr", "point"},
                                            {"it", "punto"},
                                            {"nl", "punt"},
                                            {"pl", "kropka"},
                                            {"pt", "ponto"}});
  for (const Dot& dot : dots)
    if (language.substr(0, 2) == dot.language) return std::string(dot.word);
  return "dot";
}

struct Possessive {
  std::string_view stem;
  std::string_view ending;  ///< "'s", "’s" or nothing
};

Possessive without_possessive(std::string_view word) {
  for (const std::string_view ending : {std::string_view("'s"), std::string_view("’s")})
    if (word.ends_with(ending)) return {word.substr(0, word.size() - ending.size()), ending};
  return {word, {}};
}

bool is_glued(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) || reading.is(at, TokenKind::digits);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_capitals(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_capital);
}

// Short words of everyday English, that are words in capitals too. `initials`: in capitals alone
// among small letters they stand for something else: the US, the WHO, IT.
struct ShortWord {
  std::string_view written;
  bool initials;
};

constexpr auto short_words = std::to_array<ShortWord>(
    {{"add", false}, {"age", false}, {"all", false}, {"an", false},  {"and", false}, {"any", false},
     {"are", false}, {"as", false},  {"ask", false}, {"at", false},  {"bad", false}, {"be", false},
     {"big", false}, {"but", false}, {"buy", false}, {"by", false},  {"can", false}, {"day", false},
     {"did", false}, {"do", false},  {"end", false}, {"few", false}, {"for", false}, {"fun", false},
     {"get", false}, {"go", false},  {"had", false}, {"has", false}, {"he", false},  {"her", false},
     {"him", false}, {"his", false}, {"how", false}, {"if", false},  {"in", false},  {"is", false},
     {"it", true},   {"its", false}, {"job", false}, {"let", false}, {"man", false}, {"may", false},
     {"me", false},  {"my", false},  {"new", false}, {"no", false},  {"not", false}, {"now", false},
     {"of", false},  {"off", false}, {"old", false}, {"on", false},  {"one", false}, {"or", false},
     {"our", false}, {"out", false}, {"own", false}, {"put", false}, {"say", false}, {"see", false},
     {"she", false}, {"so", false},  {"ten", false}, {"the", false}, {"to", false},  {"too", false},
     {"top", false}, {"try", false}, {"two", false}, {"up", false},  {"us", true},   {"use", false},
     {"was", false}, {"way", false}, {"we", false},  {"who", true},  {"why", false}, {"yes", false},
     {"yet", false}, {"you", false}});

const ShortWord* short_word(std::string_view capitals) {
  const std::string small = lower(capitals);
  const auto* const found = std::lower_bound(
      std::begin(short_words), std::end(short_words), small,
      [](const ShortWord& row, const std::string& word) { return row.written < word; });
  return found != std::end(short_words) && found->written == small ? found : nullptr;
}

/// Whether the word beside `at` is one in capitals that is not a set of initials: then this one is
/// a word as well.
bool is_shouted(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return false;
  const std::string_view word = without_possessive(reading.written(at)).stem;
  if (!is_capitals(word)) return false;
  if (word.size() <= 3) {
    const ShortWord* known = short_word(word);
    return known != nullptr && !known->initials;
  }
  return can_be_said(word);
}

bool stands_among_capitals(const Reading& reading, std::size_t at) {
  return (at >= 2 && is_shouted(reading, at - 2)) || is_shouted(reading, at + 2);
}

enum class Said { as_written, in_small_letters, in_letters };

Said way_to_say(const Reading& reading, std::size_t at, std::string_view capitals) {
  constexpr std::size_t longest_initialism = 8;
  if (capitals.size() > longest_initialism) return Said::as_written;
  if (!can_be_said(capitals)) return Said::in_letters;
  if (capitals.size() > 3) return Said::as_written;
  const ShortWord* known = short_word(capitals);
  if (known != nullptr && !known->initials) return Said::in_small_letters;
  return stands_among_capitals(reading, at) ? Said::in_small_letters : Said::in_letters;
}

}  // namespace

std::optional<Match> address(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::web) && !reading.is(at, TokenKind::email)) return std::nullopt;
  return Match{1, said_address(reading, at)};
}

std::optional<Match> foreign_address(const Reading& reading, std::size_t at) {
  const std::string dot = foreign_dot(reading.language());
  if (reading.is(at, TokenKind::email)) return Match{1, spoken_email(reading.written(at), dot)};
  if (!reading.is(at, TokenKind::web)) return std::nullopt;
  return Match{1, spoken_site(reading.written(at), dot)};
}

std::optional<Match> listed(const Reading& reading, std::size_t at) {
  const Pronunciation& known = reading.pronunciation();
  if (known.longest() == 0 || (is_glued(reading, at) && at > 0 && is_glued(reading, at - 1)))
    return std::nullopt;
  std::optional<Match> longest;
  for (std::size_t count = 1; at + count <= reading.size(); ++count) {
    const std::string_view written = reading.written(at, count);
    const Possessive word = without_possessive(written);
    if (word.stem.size() > known.longest()) break;
    if (is_glued(reading, at + count - 1) && is_glued(reading, at + count)) continue;
    if (const std::string* whole = known.alias(written)) {
      longest = Match{count, *whole};
    } else if (const std::string* stem = known.alias(word.stem);
               stem != nullptr && !word.ending.empty()) {
      longest = Match{count, *stem + "'s"};
    }
  }
  return longest;
}

std::optional<Match> initialism(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return std::nullopt;
  if (is_glued(reading, at + 1) || (at > 0 && is_glued(reading, at - 1))) return std::nullopt;
  auto [word, ending] = without_possessive(reading.written(at));
  const bool plural = word.size() > 2 && word.ends_with('s');
  if (plural) word.remove_suffix(1);
  if (word.size() < 2 || !is_capitals(word)) return std::nullopt;
  // An apostrophe keeps "Gs" from being read as two letters; said aloud, one and several owners
  // sound the same.
  const std::string tail = plural || !ending.empty() ? "'s" : "";
  if (plural) return Match{1, spelled(word) + tail};
  switch (way_to_say(reading, at, word)) {
    case Said::in_letters:
      return Match{1, spelled(word) + tail};
    case Said::in_small_letters:
      return Match{1, lower(word) + tail};
    case Said::as_written:
      break;
  }
  return Match{1, std::string(reading.written(at))};
}

}  // namespace plainsong::rules
