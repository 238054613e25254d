#include "language/readability.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

#include "language/lexemes.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr int polysyllable = 3;
constexpr std::size_t long_word = 6;      // LIX
constexpr double unfamiliar_allowed = 5;  // per cent, Dale-Chall
constexpr double smog_sample = 30;        // sentences
constexpr std::size_t longest_spelt = 4;  // "BBC", "NHS"

constexpr auto formulas = std::to_array<ReadabilityFormula>({
    {"flesch", "Flesch reading ease", &Readability::flesch},
    {"flesch-kincaid", "Flesch-Kincaid grade", &Readability::flesch_kincaid},
    {"dale-chall", "New Dale-Chall", &Readability::dale_chall},
    {"spache", "Spache", &Readability::spache},
    {"smog", "SMOG", &Readability::smog},
    {"coleman-liau", "Coleman-Liau", &Readability::coleman_liau},
    {"ari", "Automated Readability Index", &Readability::ari},
    {"gunning-fog", "Gunning Fog", &Readability::gunning_fog},
    {"lix", "LIX", &Readability::lix},
});

/// Calls `visit` for each part of a compound.
template <typename Visit>
void for_each_part(std::string_view word, const Visit& visit) {
  while (!word.empty()) {
    const std::size_t joint = std::min(word.find_first_of("-&"), word.size());
    if (joint > 0) visit(word.substr(0, joint));
    word.remove_prefix(std::min(joint + 1, word.size()));
  }
}

/// Letters that are spelt out: "bbc" has three syllables.
bool is_spelt(std::string_view word) {
  return word.size() <= longest_spelt &&
         word.find_first_of("aeiouy'0123456789") == std::string_view::npos &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

int syllables_of_part(std::string_view part, const ReadingWords& known) {
  if (is_spelt(part) && !known.difficulty->has(part)) return static_cast<int>(part.size());
  return known.difficulty->syllables(part, *known.inflection);
}

/// Endings that make a syllable of their own behind the sounds in front of them.
bool has_sounded_ending(std::string_view part) {
  constexpr auto endings = std::to_array<std::string_view>(
      {"ing", "ted", "ded", "ses", "xes", "zes", "ches", "shes", "ces", "ges"});
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return part.ends_with(ending); });
}

/// Gunning's hard words: three syllables or more in one part, where the endings -es, -ed and -ing
/// do not make the third.
bool is_foggy(std::string_view word, const ReadingWords& known) {
  bool foggy = false;
  for_each_part(word, [&](std::string_view part) {
    const int syllables = syllables_of_part(part, known);
    const bool by_ending = syllables == polysyllable && has_sounded_ending(part);
    foggy = foggy || (syllables >= polysyllable && !by_ending);
  });
  return foggy;
}

std::size_t letters_in(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint here = code_point_at(word, at);
    if (is_letter(here.value) || is_digit(here.value)) ++count;
    at += here.size;
  }
  return count;
}

bool opens_speech(std::string_view sentence, std::size_t at) {
  if (at == 0) return false;
  const char32_t before = code_point_before(sentence, at).value;
  return before == U'"' || before == U'“' || before == U'‘';
}

/// A capital that the beginning of a sentence or of speech does not explain.
bool is_name(std::string_view sentence, const Lexeme& token, bool first) {
  return !first && token.kind == LexemeKind::word &&
         starts_with_capital(slice(sentence, token.span)) && token.folded != "i" &&
         !token.folded.starts_with("i'") && !opens_speech(sentence, token.span.begin);
}

class Counter {
 public:
  Counter(const ReadingWords& known, Names names) : known_(&known), names_(names) {}

  void add(std::string_view sentence) {
    bool first = true;
    for (const Lexeme& token : lexemes(sentence)) {
      if (token.kind != LexemeKind::word && token.kind != LexemeKind::number) continue;
      const bool name = is_name(sentence, token, first);
      if (first) ++counts_.sentences;
      first = false;
      if (!name || names_ == Names::counted) add(token, name);
    }
  }

  TextCounts counts() {
    counts_.unfamiliar_once = strange_.size();
    return counts_;
  }

 private:
  void add(const Lexeme& token, bool name) {
    const bool number = token.kind == LexemeKind::number;
    const int syllables = number ? 1 : syllables_of(token.folded, *known_);
    const std::size_t letters = letters_in(token.folded);
    ++counts_.words;
    counts_.syllables += static_cast<std::size_t>(syllables);
    counts_.letters += letters;
    if (syllables >= polysyllable) ++counts_.polysyllables;
    if (letters > long_word) ++counts_.long_words;
    if (name || number) return;
    if (syllables >= polysyllable && is_foggy(token.folded, *known_)) ++counts_.foggy;
    if (!known_->difficulty->is_familiar(token.folded, *known_->inflection)) ++counts_.unfamiliar;
    if (!known_->spache->knows(token.folded)) strange_.insert(token.folded);
  }

  const ReadingWords* known_;
  Names names_;
  TextCounts counts_;
  std::set<std::string> strange_;
};

}  // namespace

std::span<const ReadabilityFormula> readability_formulas() {
  return formulas;
}

int syllables_of(std::string_view word, const ReadingWords& known) {
  int count = 0;
  for_each_part(word, [&](std::string_view part) { count += syllables_of_part(part, known); });
  return std::max(1, count);
}

TextCounts counts_of(std::span<const std::string_view> sentences, const ReadingWords& known,
                     Names names) {
  Counter counter(known, names);
  for (const std::string_view sentence : sentences) counter.add(sentence);
  return counter.counts();
}

Readability readability(const TextCounts& counts) {
  Readability found;
  if (counts.words == 0 || counts.sentences == 0) return found;
  const auto words = static_cast<double>(counts.words);
  const auto sentences = static_cast<double>(counts.sentences);
  const auto a_word = [&](std::size_t count) { return static_cast<double>(count) / words; };
  const double length = words / sentences;
  const double syllables = a_word(counts.syllables);
  const double letters = a_word(counts.letters);
  found.words_per_sentence = length;
  found.percent_unfamiliar = 100 * a_word(counts.unfamiliar);
  found.flesch = 206.835 - 1.015 * length - 84.6 * syllables;
  found.flesch_kincaid = 0.39 * length + 11.8 * syllables - 15.59;
  found.dale_chall = 0.1579 * found.percent_unfamiliar + 0.0496 * length +
                     (found.percent_unfamiliar > unfamiliar_allowed ? 3.6365 : 0);
  found.spache = 0.121 * length + 0.082 * 100 * a_word(counts.unfamiliar_once) + 0.659;
  found.smog =
      1.0430 * std::sqrt(smog_sample * static_cast<double>(counts.polysyllables) / sentences) +
      3.1291;
  found.coleman_liau = 0.0588 * 100 * letters - 0.296 * 100 / length - 15.8;
  found.ari = 4.71 * letters + 0.5 * length - 21.43;
  found.gunning_fog = 0.4 * (length + 100 * a_word(counts.foggy));
  found.lix = length + 100 * a_word(counts.long_words);
  return found;
}

}  // namespace plainsong
