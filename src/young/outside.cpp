#include "young/outside.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "document/walk.hpp"
#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/passages.hpp"
#include "young/sensitive.hpp"
#include "young/setting.hpp"
#include "young/verify.hpp"
#include "young/young.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_words = 5;  ///< a shorter sentence is simple enough
constexpr double shortest = 0.3;         ///< of the sentence's words
constexpr double longest = 1.6;
constexpr double fewest_kept = 0.6;  ///< of its content words

using WordSet = std::set<std::string, std::less<>>;

/// Words that say little by themselves and that plain English is made of. They let an answer say
/// "people who get help" for "recipients of assistance"; they cannot say something new about
/// anybody. No word here judges, counts, feels or tells when.
const WordSet& plain_words() {
  static const WordSet all = {
      "able",  "about", "ask",  "become",     "begin",  "bring",  "come",  "do",   "find", "get",
      "give",  "go",    "have", "help",       "hold",   "idea",   "keep",  "know", "let",  "like",
      "look",  "make",  "need", "part",       "people", "person", "place", "plan", "put",  "reason",
      "run",   "say",   "see",  "set",        "show",   "start",  "take",  "talk", "tell", "thing",
      "think", "time",  "try",  "understand", "use",    "want",   "way",   "work", "write"};
  return all;
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> found;
  for (const Lexeme& token : lexemes(text))
    if (token.kind != LexemeKind::mark) found.push_back(token.folded);
  return found;
}

bool is_content(const std::string& word) {
  if (word.find_first_not_of("0123456789.,") == std::string::npos) return false;  // a fact
  static const WordSet joints = {"also", "because", "then", "these", "this", "those", "example"};
  return !is_function_word(word) && !is_subject_pronoun(word) && !joints.contains(word);
}

/// The base forms of all words of a text.
WordSet bases_of(std::string_view text, const Inflection& inflection) {
  WordSet found;
  for (const std::string& word : words_in(text)) {
    found.insert(word);
    for (const BaseForm& form : inflection.base_forms(word)) found.insert(form.base);
  }
  return found;
}

bool has_base(const std::string& word, const WordSet& bases, const Inflection& inflection) {
  if (bases.contains(word)) return true;
  const std::vector<BaseForm> forms = inflection.base_forms(word);
  return std::any_of(forms.begin(), forms.end(),
                     [&](const BaseForm& form) { return bases.contains(form.base); });
}

/// Who speaks and who is spoken to: "we", "my" and "you" may neither come nor go.
std::string speakers_in(std::string_view text) {
  const std::vector<std::string> all = words_in(text);
  const auto any = [&](const WordSet& people) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& word) {
      return people.contains(word.substr(0, word.find('\'')));
    });
  };
  std::string speakers;
  if (any({"i", "me", "my", "mine", "myself"})) speakers += "I ";
  if (any({"we", "us", "our", "ours", "ourselves"})) speakers += "we ";
  if (any({"you", "your", "yours", "yourself", "yourselves"})) speakers += "you ";
  return speakers;
}

bool has_new_mark(const std::string& sentence, const std::string& answer) {
  return std::any_of(answer.begin(), answer.end(), [&](char c) {
    const bool odd = std::string_view("*_`<>[]{}#|\\~^").find(c) != std::string_view::npos;
    return static_cast<unsigned char>(c) < 0x20 || (odd && sentence.find(c) == std::string::npos);
  });
}

std::string trouble_with_form(const std::string& sentence, const std::string& answer) {
  if (!is_valid_utf8(answer) || is_blank(answer)) return "It is empty, or no text.";
  if (has_new_mark(sentence, answer)) return "It has marks that are not the sentence's.";
  const std::size_t before = words_in(sentence).size();
  const std::size_t now = words_in(answer).size();
  const auto share =
      static_cast<double>(now) / static_cast<double>(std::max<std::size_t>(before, 1));
  if (share < shortest || share > longest)
    return fmt::format("It has {} words for {}.", now, before);
  const bool asked = trimmed(sentence).ends_with('?');
  if (asked != trimmed(answer).ends_with('?')) return "One is a question, the other is not.";
  return speakers_in(sentence) == speakers_in(answer) ? "" : "Other people speak in it.";
}

std::string trouble_with_words(const std::string& sentence, const std::string& answer,
                               const Words& words) {
  const Inflection& inflection = words.inflection;
  const std::string ruled = simplify_line(sentence, words, {});
  WordSet known = bases_of(sentence, inflection);
  known.merge(bases_of(ruled, inflection));
  for (const std::string& word : words_in(answer))
    if (is_content(word) && !has_base(word, known, inflection) &&
        !has_base(word, plain_words(), inflection))
      return fmt::format("The word \"{}\" would be made up.", word);
  const WordSet said = bases_of(answer, inflection);
  const auto kept_of = [&](const std::string& text) {
    std::size_t content = 0;
    std::size_t kept = 0;
    for (const std::string& word : words_in(text)) {
      content += is_content(word) ? 1 : 0;
      kept += is_content(word) && has_base(word, said, inflection) ? 1 : 0;
    }
    return content == 0 ? 1.0 : static_cast<double>(kept) / static_cast<double>(content);
  };
  return std::max(kept_of(sentence), kept_of(ruled)) < fewest_kept
             ? "Too many of the sentence's words would be lost."
             : "";
}

Draft draft_of(const std::string& text) {
  Draft draft;
  draft.text = made_text(text);
  return draft;
}

}  // namespace

std::vector<OutsideRequest> outside_requests(const Document& source, const Words& words,
                                             const YoungOptions& options) {
  Diagnostics ignored;
  const DecidedSentences decided = decided_sentences(source, options.decisions, ignored);
  std::set<std::size_t> left_out;
  if (options.sensitive == Sensitive::skip)
    for (const SensitiveSection& section : sensitive_sections(source, words))
      left_out.insert(section.section);
  const std::vector<SentencePlace> places = sentence_places(source);
  const auto words_at = [&](std::size_t id) {
    return std::string(id < places.size() ? places[id].words() : std::string_view());
  };
  std::vector<OutsideRequest> requests;
  for (const Passage& passage : passages(source)) {
    if (left_out.contains(passage.section)) continue;
    for (const Draft& draft : passage.drafts) {
      const SentenceId id = draft.sources.front();
      const std::size_t at = number(id);
      if (decided.contains(id) || words_in(draft.text.utf8).size() < fewest_words ||
          draft.text.utf8.size() > longest_rewritten)
        continue;
      requests.push_back({id, draft.text.utf8, at == 0 ? "" : words_at(at - 1), words_at(at + 1)});
    }
  }
  return requests;
}

std::string trouble_with_answer(const std::string& sentence, const std::string& answer,
                                const Words& words) {
  if (std::string trouble = trouble_with_form(sentence, answer); !trouble.empty()) return trouble;
  Drafts drafts;
  for (const Span span : sentences(answer, "en-GB", words.known))
    drafts.push_back(draft_of(std::string(slice(answer, span))));
  const std::vector<std::string> stakes = facts_at_stake(draft_of(sentence), drafts);
  return stakes.empty() ? trouble_with_words(sentence, answer, words) : stakes.front();
}

}  // namespace plainsong
