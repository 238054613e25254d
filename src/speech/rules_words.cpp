#include <algorithm>
#include <array>
#include <iterator>

#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

// Short words of everyday English, that are words in capitals too. `initials`: in capitals alone
// among small letters they stand for something else: the US, the WHO, IT.
struct ShortWord {
  std::string_view written;
  bool initials;
};

constexpr auto short_words = std::to_array<ShortWord>(
    {{"act", false}, {"add", false}, {"age", false}, {"ago", false}, {"aid", false}, {"air", false},
     {"all", false}, {"an", false},  {"and", false}, {"any", false}, {"are", false}, {"art", false},
     {"as", false},  {"ask", false}, {"at", false},  {"bad", false}, {"bag", false}, {"bar", false},
     {"be", false},  {"bed", false}, {"big", false}, {"bit", false}, {"box", false}, {"boy", false},
     {"bus", false}, {"but", false}, {"buy", false}, {"by", false},  {"can", false}, {"car", false},
     {"cat", false}, {"cup", false}, {"cut", false}, {"dad", false}, {"day", false}, {"did", false},
     {"die", false}, {"do", false},  {"dog", false}, {"dry", false}, {"due", false}, {"eat", false},
     {"egg", false}, {"end", false}, {"eye", false}, {"far", false}, {"few", false}, {"fit", false},
     {"fix", false}, {"fly", false}, {"for", false}, {"fun", false}, {"gap", false}, {"gas", false},
     {"get", false}, {"go", false},  {"god", false}, {"got", false}, {"guy", false}, {"had", false},
     {"has", false}, {"hat", false}, {"he", false},  {"her", false}, {"hey", false}, {"hi", false},
     {"him", false}, {"his", false}, {"hit", false}, {"hot", false}, {"how", false}, {"ice", false},
     {"if", false},  {"ill", false}, {"in", false},  {"is", false},  {"it", true},   {"its", false},
     {"job", false}, {"joy", false}, {"key", false}, {"kid", false}, {"law", false}, {"lay", false},
     {"leg", false}, {"let", false}, {"lie", false}, {"lot", false}, {"low", false}, {"mad", false},
     {"man", false}, {"map", false}, {"may", false}, {"me", false},  {"met", false}, {"mix", false},
     {"mom", false}, {"mum", false}, {"my", false},  {"net", false}, {"new", false}, {"no", false},
     {"nor", false}, {"not", false}, {"now", false}, {"of", false},  {"off", false}, {"oh", false},
     {"oil", false}, {"old", false}, {"on", false},  {"one", false}, {"or", false},  {"our", false},
     {"out", false}, {"own", false}, {"pay", false}, {"pen", false}, {"per", false}, {"pet", false},
     {"put", false}, {"ran", false}, {"raw", false}, {"red", false}, {"rid", false}, {"run", false},
     {"sad", false}, {"sat", false}, {"saw", false}, {"say", false}, {"sea", false}, {"see", false},
     {"set", false}, {"sex", false}, {"she", false}, {"sir", false}, {"sit", false}, {"six", false},
     {"sky", false}, {"so", false},  {"son", false}, {"sun", false}, {"tax", false}, {"tea", false},
     {"ten", false}, {"the", false}, {"tie", false}, {"tip", false}, {"to", false},  {"toe", false},
     {"too", false}, {"top", false}, {"toy", false}, {"try", false}, {"two", false}, {"up", false},
     {"us", true},   {"use", false}, {"van", false}, {"via", false}, {"war", false}, {"was", false},
     {"way", false}, {"we", false},  {"wet", false}, {"who", true},  {"why", false}, {"win", false},
     {"won", false}, {"yes", false}, {"yet", false}, {"you", false}});

// Sets of initials that could be taken for words in a heading all in capitals.
constexpr auto known_initials = std::to_array<std::string_view>(
    {"ai", "api", "ceo", "cio", "coo", "eu",  "faq", "gcse", "hiv", "id",
     "la", "mot", "mp",  "pe",  "re",  "sen", "uk",  "un",   "usa", "vat"});

const ShortWord* short_word(std::string_view capitals) {
  const std::string small = lower(capitals);
  const auto* const found = std::lower_bound(
      std::begin(short_words), std::end(short_words), small,
      [](const ShortWord& row, const std::string& word) { return row.written < word; });
  return found != std::end(short_words) && found->written == small ? found : nullptr;
}

/// Whether the word beside `at` is one in capitals that is not a set of initials: then this one is
/// a word as well.
bool is_word_in_capitals(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return false;
  const std::string_view word = without_possessive(reading.written(at)).stem;
  if (!is_ascii_capitals(word)) return false;
  if (word.size() <= 3) {
    const ShortWord* known = short_word(word);
    return known != nullptr && !known->initials;
  }
  return can_be_said(word);
}

bool stands_among_capitals(const Reading& reading, std::size_t at) {
  return reading.is_shouted() || (at >= 2 && is_word_in_capitals(reading, at - 2)) ||
         is_word_in_capitals(reading, at + 2);
}

enum class Said { as_written, in_small_letters, in_letters };

Said way_to_say(const Reading& reading, std::size_t at, std::string_view capitals) {
  constexpr std::size_t longest_initialism = 8;
  if (capitals.size() > longest_initialism) return Said::as_written;
  if (!can_be_said(capitals)) return Said::in_letters;
  if (capitals.size() > 3) return Said::as_written;
  const ShortWord* known = short_word(capitals);
  if (known != nullptr && !known->initials) return Said::in_small_letters;
  if (known == nullptr && is_listed(capitals, known_initials)) return Said::in_letters;
  return stands_among_capitals(reading, at) ? Said::in_small_letters : Said::in_letters;
}

bool ends_with_letter_name(std::string_view spoken) {
  return is_ascii_capitals(spoken.substr(spoken.size() - 1)) &&
         (spoken.size() == 1 || spoken[spoken.size() - 2] == ' ');
}

/// The sound that an s at the end of a word has behind these sounds.
std::string with_s(const std::string& ipa) {
  const auto ends_in = [&](std::initializer_list<std::string_view> sounds) {
    return std::any_of(sounds.begin(), sounds.end(),
                       [&](std::string_view sound) { return ipa.ends_with(sound); });
  };
  if (ends_in({"s", "z", "ʃ", "ʒ"})) return ipa + "ɪz";
  return ipa + (ends_in({"p", "t", "k", "f", "θ"}) ? "s" : "z");
}

/// What the lexicon says of these tokens; for one word that has several ways to be said, by its
/// part of speech.
const SaidAs* said(const Reading& reading, std::size_t at, std::string_view written) {
  const Pronunciation& known = reading.pronunciation();
  if (!known.has_roles(written)) return known.said(written, {}, reading.language());
  const std::string_view tag = reading.tag(at);
  // "We read it and spent time": what may be past as well, is so beside what surely is.
  if (tag == "VBP" && reading.tells_past()) {
    const SaidAs* past = known.said(written, "VBD", reading.language());
    if (past != known.said(written, {}, reading.language())) return past;
  }
  return known.said(written, tag, reading.language());
}

/// "Read" at the beginning of a sentence is said as "read" is, where that has several ways.
const SaidAs* said_in_small_letters(const Reading& reading, std::size_t at) {
  const bool may_be_small = reading.opens(at) || reading.is_shouted();
  if (!may_be_small || !is_capitalised(reading, at) || !reading.pronunciation().tagger())
    return nullptr;
  const std::string small = lower(reading.written(at));
  if (!reading.pronunciation().has_roles(small)) return nullptr;
  return reading.pronunciation().said(small, reading.tag(at), reading.language());
}

Match as_said(const SaidAs& way, std::size_t tokens, std::string_view written) {
  if (!way.ipa.empty()) return {tokens, std::string(written), way.ipa};
  return {tokens, way.alias};
}

/// "Barnardo's", "PhDs": what is listed, with an s behind it.
std::optional<Match> listed_with_s(const Reading& reading, std::size_t tokens,
                                   std::string_view written) {
  const Possessive word = without_possessive(written);
  const bool plural = word.ending.empty() && written.size() > 3 && written.ends_with('s') &&
                      written[1] >= 'A' && written[written.size() - 2] >= 'A' &&
                      written[written.size() - 2] <= 'Z';
  if (word.ending.empty() && !plural) return std::nullopt;
  const std::string_view stem = plural ? written.substr(0, written.size() - 1) : word.stem;
  const SaidAs* way = reading.pronunciation().said(stem, {}, reading.language());
  if (way == nullptr) return std::nullopt;
  if (!way->ipa.empty()) return Match{tokens, std::string(written), with_s(way->ipa)};
  const bool apostrophe = !plural || ends_with_letter_name(way->alias);
  return Match{tokens, way->alias + (apostrophe ? "'s" : "s")};
}

}  // namespace

std::optional<Match> listed(const Reading& reading, std::size_t at) {
  const Pronunciation& known = reading.pronunciation();
  if (known.longest() == 0 || (reading.is_word_or_digits(at) && reading.follows_word(at)))
    return std::nullopt;
  constexpr std::size_t longest_ending = 4;  // ’s
  std::optional<Match> longest;
  for (std::size_t count = 1; at + count <= reading.size(); ++count) {
    const std::string_view written = reading.written(at, count);
    if (written.size() > known.longest() + longest_ending) break;
    if (reading.is_word_or_digits(at + count - 1) && reading.is_word_or_digits(at + count))
      continue;
    if (reading.is(at + count - 1, TokenKind::space)) continue;
    if (const SaidAs* way = said(reading, at, written))
      longest = as_said(*way, count, written);
    else if (auto match = listed_with_s(reading, count, written))
      longest = std::move(match);
  }
  if (longest) return longest;
  if (const SaidAs* way = said_in_small_letters(reading, at))
    return as_said(*way, 1, reading.written(at));
  return std::nullopt;
}

std::optional<Match> initialism(const Reading& reading, std::size_t at) {
  if (reading.is_word_or_digits(at + 1) || reading.follows_word(at)) return std::nullopt;
  auto [word, ending] = without_possessive(reading.written(at));
  const bool plural = word.size() > 2 && word.ends_with('s');
  if (plural) word.remove_suffix(1);
  if (word.size() < 2 || !is_ascii_capitals(word)) return std::nullopt;
  // "NEETs", "SENCOs" are words with an s.
  if (plural && word.size() > 3 && can_be_said(word)) return Match{1, lower(word) + "s"};
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
