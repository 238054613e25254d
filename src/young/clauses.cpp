#include "young/clauses.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "language/function_words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_words_of_a_subject = 5;

bool is_past_in_ed(const std::string& word) {
  static const std::set<std::string> not_verbs = {
      "need",   "indeed",  "speed",   "feed",  "seed",   "hundred", "red", "bed",
      "exceed", "proceed", "succeed", "naked", "sacred", "breed",   "weed"};
  return word.size() > 3 && word.compare(word.size() - 2, 2, "ed") == 0 &&
         !not_verbs.contains(word);
}

bool is_adverb_in_s(const std::string& word) {
  static const std::set<std::string> all = {
      "always", "sometimes", "perhaps", "besides", "nowadays", "afterwards",
      "this",   "thus",      "towards", "upwards", "us",       "as",
      "its",    "his",       "yes",     "plus",    "across",   "less"};
  return all.contains(word);
}

/// Verbs that are regular, and so in no table, and are what people do in newsletters.
bool is_common_verb(const std::string& word) {
  static const std::set<std::string> all = {
      "ask",     "call",  "care",    "celebrate", "change",  "continue", "create", "enjoy",
      "help",    "hope",  "include", "invite",    "join",    "learn",    "like",   "listen",
      "live",    "look",  "love",    "move",      "need",    "offer",    "plan",   "play",
      "publish", "share", "start",   "stay",      "support", "talk",     "thank",  "try",
      "use",     "visit", "wait",    "walk",      "want",    "welcome",  "work"};
  return all.contains(word);
}

}  // namespace

bool Clauses::has_capital(std::size_t at) const {
  return tokens_[at].kind == LexemeKind::word &&
         starts_with_capital(slice(text_, tokens_[at].span));
}

bool Clauses::is_verb_of(const std::string& subject, const std::string& verb) const {
  if (is_finite_auxiliary(verb)) return true;
  if (is_function_word(verb) || is_middle_adverb(verb)) return false;
  if (is_past_in_ed(verb) || inflection_.is_irregular_past(verb)) return true;
  const bool third = subject == "he" || subject == "she" || subject == "it";
  if (!third) return inflection_.knows_verb(verb) || is_common_verb(verb);
  if (is_adverb_in_s(verb)) return false;
  const std::vector<BaseForm> forms = inflection_.base_forms(verb);
  return std::any_of(forms.begin(), forms.end(), [&](const BaseForm& form) {
    return form.form == Form::third &&
           (inflection_.knows_verb(form.base) || is_common_verb(form.base));
  });
}

std::size_t Clauses::noun_phrase_end(LexemeRange stretch) const {
  std::size_t at = stretch.begin;
  if (has_capital(at) && !is_function_word(word(at))) {
    while (at < stretch.end && has_capital(at)) ++at;
    return at - stretch.begin <= most_words_of_a_subject ? at : stretch.begin;
  }
  if (!is_determiner(word(at))) return stretch.begin;
  for (++at; at < stretch.end; ++at) {
    const Lexeme& token = tokens_[at];
    if (token.kind == LexemeKind::mark || token.kind == LexemeKind::address ||
        is_function_word(token.folded))
      break;
    if (is_middle_adverb(token.folded)) break;
    if (token.folded.size() > 4 && token.folded.compare(token.folded.size() - 3, 3, "ing") == 0)
      return stretch.begin;
    if (at - stretch.begin > most_words_of_a_subject) return stretch.begin;
  }
  return at;
}

bool Clauses::starts_clause(LexemeRange stretch) const {
  if (stretch.size() < 2) return false;
  const std::string& first = word(stretch.begin);
  if (is_subject_and_verb(first)) return stretch.size() > 2;
  std::size_t verb = stretch.begin + 1;
  const auto pass_adverbs = [&] {
    for (int passed = 0; passed < 2 && verb < stretch.end && is_middle_adverb(word(verb)); ++passed)
      ++verb;
  };
  if (is_subject_pronoun(first)) {
    pass_adverbs();
    return verb < stretch.end && is_verb_of(first, word(verb));
  }
  if (first == "this" || first == "these" || first == "those" || first == "there" ||
      first == "both")
    if (is_finite_auxiliary(word(verb))) return true;
  const std::size_t end = noun_phrase_end(stretch);
  if (end <= stretch.begin || (is_determiner(first) && end == stretch.begin + 1)) return false;
  verb = end;
  pass_adverbs();
  return verb < stretch.end && is_finite_auxiliary(word(verb));
}

bool Clauses::has_finite_verb(LexemeRange stretch) const {
  for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
    if (is_finite_auxiliary(word(at)) || is_subject_and_verb(word(at)) ||
        inflection_.is_irregular_past(word(at)))
      return true;
    if (is_past_in_ed(word(at)) && tokens_[at].kind == LexemeKind::word && !has_capital(at))
      return true;
    const bool pronoun = is_subject_pronoun(word(at)) && at + 1 < stretch.end;
    if (pronoun && is_verb_of(word(at), word(at + 1))) return true;
  }
  return false;
}

bool Clauses::may_reach_on(LexemeRange stretch) const {
  for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
    if (is_clause_opener(word(at)) || is_attribution(word(at))) return true;
    if (word(at) == "not" && at + 1 < stretch.end && word(at + 1) == "only") return true;
    if (word(at) == "so" || word(at) == "such" || word(at) == "too" || word(at) == ":") return true;
  }
  return false;
}

bool Clauses::starts_with_setting(LexemeRange stretch) const {
  if (stretch.size() == 0) return true;
  const std::string& first = word(stretch.begin);
  const bool part = first.size() > 4 && first.compare(first.size() - 3, 3, "ing") == 0;
  return is_preposition(first) || is_clause_opener(first) || part || is_past_in_ed(first);
}

bool Clauses::may_reach_back(LexemeRange stretch) const {
  static const std::set<std::string> conditions = {"if",       "unless",       "until", "whether",
                                                   "provided", "respectively", "either"};
  bool comma = false;
  for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
    if (conditions.contains(word(at))) return true;
    if (comma && (is_attribution(word(at)) || is_clause_opener(word(at)))) return true;
    if (word(at) == ",") comma = true;
  }
  return false;
}

}  // namespace plainsong
