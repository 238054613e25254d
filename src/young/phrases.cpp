#include "young/phrases.hpp"

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/row_grammar.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_gap = 4;  // words: "took all of their views on board"

constexpr std::array<std::string_view, 7> owners = {"my",  "your", "his",  "her",
                                                    "its", "our",  "their"};

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_subject_pronoun(std::string_view word) {
  constexpr std::array<std::string_view, 10> all = {"i",  "we",   "you", "he",    "she",
                                                    "it", "they", "who", "which", "that"};
  return std::find(all.begin(), all.end(), word) != all.end();
}

bool takes_participle(std::string_view word) {
  constexpr std::array<std::string_view, 20> all = {
      "have", "has",  "had",   "having", "be",      "is",    "are", "was",  "were", "been",
      "am",   "i've", "we've", "you've", "they've", "being", "get", "gets", "got",  "getting"};
  return std::find(all.begin(), all.end(), word) != all.end();
}

bool is_passed_over(std::string_view word) {
  return word == "not" || word == "also" || word == "already" || word == "never" ||
         word == "just" || (word.size() > 4 && word.substr(word.size() - 2) == "ly");
}

/// Whether a form that may be a past or a participle is one or the other here; neither where that
/// is not plain.
std::optional<Form> past_or_participle(const std::vector<Lexeme>& tokens, std::size_t at) {
  while (at > 0 && is_passed_over(tokens[at - 1].folded)) --at;
  if (at == 0) return std::nullopt;
  const std::string& before = tokens[at - 1].folded;
  if (takes_participle(before)) return Form::participle;
  if (is_subject_pronoun(before)) return Form::past;
  return std::nullopt;
}

/// The plain side in the form that the matched word has; nothing where two forms fit and they
/// differ.
std::optional<std::string> in_form(std::string_view plain_base, const std::vector<Form>& forms,
                                   const std::vector<Lexeme>& tokens, std::size_t at,
                                   const Inflection& inflection) {
  std::vector<std::string> found;
  for (const Form form : forms) {
    const std::string word = inflection.inflected(plain_base, form);
    if (!has(found, word)) found.push_back(word);
  }
  if (found.size() == 1) return found.front();
  const auto has_form = [&](Form form) {
    return std::find(forms.begin(), forms.end(), form) != forms.end();
  };
  if (!has_form(Form::past) || has_form(Form::base))
    return std::nullopt;  // "set" may be now or then
  const std::optional<Form> form = past_or_participle(tokens, at);
  if (!form || std::find(forms.begin(), forms.end(), *form) == forms.end()) return std::nullopt;
  return inflection.inflected(plain_base, *form);
}

bool fits(Part part, Form form) {
  if (part == Part::any) return true;
  if (part == Part::noun) return form == Form::base || form == Form::plural;
  if (part == Part::verb) return form != Form::plural;
  return form == Form::base;
}

/// "a resume", "the 3-0 win over": behind these a word is no verb.
bool stands_as_noun(const std::vector<Lexeme>& tokens, std::size_t at) {
  if (at == 0) return false;
  const Lexeme& before = tokens[at - 1];
  return before.kind == LexemeKind::number ||
         (is_determiner(before.folded) && before.folded != "that" && before.folded != "all" &&
          before.folded != "both");
}

/// Whether the row is about a verb that starts it.
bool starts_with_verb(const PhraseRow& row, const Inflection& inflection) {
  if (row.part == Part::verb) return true;
  const PhraseWord& first = row.pattern.front();
  return row.part == Part::any && first.kind == PhraseWord::Kind::inflecting &&
         inflection.knows_verb(first.word);
}

/// Whether a guard names this token, with "#" for a number or a sum of money and "^" for none: the
/// sentence starts or ends there.
bool names(const Guard& guard, const Lexeme* token) {
  if (token == nullptr) return has(guard.words, "^");
  const std::string& word = token->folded;
  const bool counts =
      token->kind == LexemeKind::number || word == "£" || word == "$" || word == "€";
  return has(guard.words, word) || (counts && has(guard.words, "#"));
}

bool allows(const Guard& guard, const SentenceReading& reading, const RowPlace& place) {
  const std::vector<Lexeme>& tokens = reading.tokens();
  const Lexeme* const before = place.first > 0 ? &tokens[place.first - 1] : nullptr;
  const Lexeme* const after = place.end < tokens.size() ? &tokens[place.end] : nullptr;
  switch (guard.kind) {
    case Guard::Kind::before:
      return !names(guard, after);
    case Guard::Kind::after:
      return !names(guard, before);
    case Guard::Kind::only_before:
      return names(guard, after);
    case Guard::Kind::only_after:
      return names(guard, before);
    default:
      return role_allows(guard, reading, place);
  }
}

/// What a row's marked words stand for in one place of a text.
struct Binding {
  std::vector<Form> forms;
  std::size_t inflected_at = 0;  ///< or the first word, where none inflects
  std::size_t end = 0;           ///< behind the row's last word
  std::string owner;
};

/// Binds the word that stands behind those that are bound; false where it is another.
bool bind_word(Binding& binding, const PhraseWord& word, Part part,
               const std::vector<Lexeme>& tokens, const Inflection& inflection) {
  const std::string& here = tokens[binding.end].folded;
  if (word.kind == PhraseWord::Kind::literal) return here == word.word;
  if (word.kind == PhraseWord::Kind::owner) {
    binding.owner = here;
    return is_owner(here);
  }
  binding.inflected_at = binding.end;
  for (const BaseForm& reading : inflection.base_forms(here))
    if (reading.base == word.word && fits(part, reading.form))
      binding.forms.push_back(reading.form);
  return !binding.forms.empty();
}

/// "over their heads", where the row has "over one's head".
bool is_plural_of(const std::string& here, const PhraseWord& word, const Inflection& inflection) {
  return word.kind == PhraseWord::Kind::literal && here.ends_with('s') &&
         inflection.inflected(word.word, Form::plural) == here;
}

/// Where a gap that begins here ends: at the word that has to follow it, the nearest one.
std::optional<std::size_t> end_of_gap(const std::vector<Lexeme>& tokens, std::size_t begin,
                                      const PhraseWord& next) {
  for (std::size_t at = begin; at < tokens.size() && at <= begin + longest_gap; ++at) {
    if (at > begin && tokens[at].folded == next.word) return at;
    if (tokens[at].kind == LexemeKind::mark) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Binding> bind(const PhraseRow& row, const std::vector<Lexeme>& tokens, std::size_t at,
                            const Inflection& inflection) {
  Binding binding;
  binding.inflected_at = at;
  binding.end = at;
  for (std::size_t i = 0; i < row.pattern.size(); ++i) {
    const PhraseWord& word = row.pattern[i];
    if (word.kind == PhraseWord::Kind::gap) {
      const auto end = i + 1 < row.pattern.size()
                           ? end_of_gap(tokens, binding.end, row.pattern[i + 1])
                           : std::nullopt;
      if (!end) return std::nullopt;
      binding.end = *end;
      continue;
    }
    if (binding.end >= tokens.size()) return std::nullopt;
    const bool owned = i > 0 && row.pattern[i - 1].kind == PhraseWord::Kind::owner;
    if (!bind_word(binding, word, row.part, tokens, inflection) &&
        !(owned && is_plural_of(tokens[binding.end].folded, word, inflection)))
      return std::nullopt;
    ++binding.end;
  }
  return binding;
}

std::optional<std::string> plain_side(const PhraseRow& row, const Binding& binding,
                                      const std::vector<Lexeme>& tokens,
                                      const Inflection& inflection) {
  std::string plain;
  std::size_t at = 0;
  while (at < row.plain.size()) {
    std::size_t end = row.plain.find(' ', at);
    if (end == std::string::npos) end = row.plain.size();
    std::string word = row.plain.substr(at, end - at);
    if (word == "one's" && !binding.owner.empty()) word = binding.owner;
    if (word.size() > 1 && word.front() == '~') {
      const auto form = in_form(std::string_view(word).substr(1), binding.forms, tokens,
                                binding.inflected_at, inflection);
      if (!form) return std::nullopt;
      word = *form;
    }
    if (!plain.empty()) plain += ' ';
    plain += word;
    at = end + 1;
  }
  return plain;
}

/// The forms that the analysis leaves of those that the letters allow.
std::vector<Form> tagged_forms(const SentenceReading& reading, const Binding& binding) {
  if (binding.forms.size() < 2) return binding.forms;
  const auto form = form_of(reading, binding.inflected_at);
  const bool possible =
      form && std::find(binding.forms.begin(), binding.forms.end(), *form) != binding.forms.end();
  return possible ? std::vector<Form>{*form} : binding.forms;
}

bool has_gap(const PhraseRow& row) {
  return std::any_of(row.pattern.begin(), row.pattern.end(),
                     [](const PhraseWord& word) { return word.kind == PhraseWord::Kind::gap; });
}

/// The match of one row, if its words are here and its part of speech and its guards are right.
std::optional<PhraseMatch> match_of(const PhraseRow& row, const SentenceReading& reading,
                                    std::size_t at, const Inflection& inflection) {
  const std::vector<Lexeme>& tokens = reading.tokens();
  if (stands_as_noun(tokens, at) && starts_with_verb(row, inflection)) return std::nullopt;
  auto binding = bind(row, tokens, at, inflection);
  if (!binding) return std::nullopt;
  const RowPlace place{at, binding->end, binding->inflected_at};
  const bool allowed = std::all_of(row.guards.begin(), row.guards.end(), [&](const Guard& guard) {
    return allows(guard, reading, place);
  });
  if (!allowed || !grammar_allows(row, reading, place)) return std::nullopt;
  binding->forms = tagged_forms(reading, *binding);
  auto plain = plain_side(row, *binding, tokens, inflection);
  if (!plain) return std::nullopt;
  PhraseMatch match{&row, binding->end - at, std::move(*plain), {}, 0};
  if (has_gap(row)) return match;  // the object has its place
  if (!take_next_verb(match, reading, place, inflection) ||
      !part_around_object(match, reading, place))
    return std::nullopt;
  return match;
}

}  // namespace

bool is_owner(std::string_view word) {
  return std::find(owners.begin(), owners.end(), word) != owners.end();
}

std::vector<PhraseWord> parse_phrase(std::string_view written) {
  std::vector<PhraseWord> words;
  bool inflecting = false;
  for (const Lexeme& token : lexemes(written)) {
    if (token.folded == "~") {
      inflecting = true;
      continue;
    }
    const auto kind = inflecting                ? PhraseWord::Kind::inflecting
                      : token.folded == "one's" ? PhraseWord::Kind::owner
                      : token.folded == "…"     ? PhraseWord::Kind::gap
                                                : PhraseWord::Kind::literal;
    words.push_back({kind, token.folded});
    inflecting = false;
  }
  return words;
}

void PhraseTable::add(PhraseRow row) {
  if (row.pattern.empty()) return;
  const std::size_t index = rows_.size();
  const PhraseWord first = row.pattern.front();
  rows_.push_back(std::move(row));
  std::vector<std::string> keys{first.word};
  if (first.kind == PhraseWord::Kind::owner) keys.assign(owners.begin(), owners.end());
  for (const std::string& key : keys) {
    std::vector<std::size_t>& list = by_first_[key];
    const auto place = std::find_if(list.begin(), list.end(), [&](std::size_t other) {
      return rows_[other].pattern.size() < rows_[index].pattern.size();
    });
    list.insert(place, index);
  }
}

std::optional<PhraseMatch> PhraseTable::match(const SentenceReading& reading, std::size_t at,
                                              const Inflection& inflection) const {
  std::vector<std::string> keys;
  for (const BaseForm& base : inflection.base_forms(reading.tokens()[at].folded))
    if (!has(keys, base.base)) keys.push_back(base.base);
  std::optional<PhraseMatch> best;
  for (const std::string& key : keys) {
    const auto found = by_first_.find(key);
    if (found == by_first_.end()) continue;
    for (const std::size_t index : found->second) {
      const PhraseRow& row = rows_[index];
      if (best && row.pattern.size() <= best->tokens) break;
      auto match = match_of(row, reading, at, inflection);
      if (match) best = std::move(match);
    }
  }
  return best;
}

}  // namespace plainsong
