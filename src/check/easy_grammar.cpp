// Rules about how a sentence is built. The first two ask the parsers, which cost time: only
// sentences that have the words for it are taken apart.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "check/easy_looks.hpp"
#include "check/rows_of_things.hpp"
#include "check/statements.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

/// The parsers are the less sure the longer a sentence is, and cost the more.
constexpr std::size_t longest_parsed = 80;  // words

const Syntax* syntax_of(const SentenceSide& side) {
  if (side.view.tokens.size() > 2 * longest_parsed) return nullptr;
  return side.reading.syntax();
}

// Passives

bool is_passive_auxiliary(std::string_view word) {
  static const Set all = {"is",      "are",   "was",    "were",   "be",      "been",  "being",
                          "am",      "'s",    "'re",    "'m",     "get",     "gets",  "got",
                          "getting", "isn't", "aren't", "wasn't", "weren't", "gotten"};
  if (all.contains(word)) return true;
  return word.ends_with("'re") || word.ends_with("'s") || word.ends_with("'m");
}

bool may_be_participle(std::string_view word, const Inflection& inflection) {
  if (word.ends_with("ed")) return true;
  const std::vector<BaseForm> forms = inflection.base_forms(word);
  return std::any_of(forms.begin(), forms.end(), [](const BaseForm& reading) {
    return reading.form == Form::participle || reading.form == Form::past;
  });
}

bool may_be_passive(const SentenceSide& side) {
  bool auxiliary = false;
  for (const Lexeme& token : side.view.tokens) {
    if (token.kind != LexemeKind::word) continue;
    if (auxiliary && may_be_participle(token.folded, side.document.words.inflection)) return true;
    auxiliary = auxiliary || is_passive_auxiliary(token.folded);
  }
  return false;
}

/// Passive in form, but nobody would say it in another way: "she was born", "it is called".
bool has_no_active(std::string_view participle) {
  static const Set all = {"born", "called", "named", "married", "based", "located", "situated"};
  return all.contains(participle);
}

bool is_form_of_get(std::string_view word) {
  static const Set all = {"get", "gets", "got", "getting", "gotten"};
  return all.contains(word);
}

/// "got lost", "got married": what somebody becomes.
bool is_becoming(const Syntax& syntax, std::size_t auxiliary, std::size_t participle) {
  static const Set becoming = {
      "married", "lost",  "stuck",   "tired",      "used",      "involved", "dressed",    "started",
      "rid",     "bored", "engaged", "divorced",   "excited",   "confused", "interested", "worried",
      "upset",   "drunk", "done",    "acquainted", "organised", "prepared", "annoyed",    "sorted"};
  return is_form_of_get(syntax.form(auxiliary)) && becoming.contains(syntax.form(participle));
}

/// "got stolen".
bool is_got_passive(const Syntax& syntax, std::size_t at) {
  return is_form_of_get(syntax.form(at)) && at + 1 < syntax.size() &&
         syntax.word(at + 1).xpos == Xpos::vbn && !is_becoming(syntax, at, at + 1) &&
         (at == 0 || !syntax.form(at - 1).ends_with("'ve")) && syntax.form(at + 1) != "got";
}

/// "is made up of", "are made of wood": what something is.
bool consists_of(const Syntax& syntax, std::size_t participle) {
  if (syntax.form(participle) != "made" && syntax.form(participle) != "composed") return false;
  const std::size_t next = participle + (syntax.form(participle + 1) == "up" ? 2 : 1);
  return syntax.form(next) == "of";
}

/// "is closed", "are retired": how something is now, unless the words say who did it.
bool is_state(const Syntax& syntax, std::size_t auxiliary, std::size_t participle) {
  static const Set states = {
      "closed",  "retired",  "locked",    "packed",    "booked",   "frozen",   "broken",
      "crowded", "mixed",    "divorced",  "separated", "gone",     "heated",   "furnished",
      "aged",    "equipped", "qualified", "skilled",   "limited",  "detailed", "advanced",
      "suited",  "opposed",  "committed", "dedicated", "devoted",  "entitled", "determined",
      "pleased", "worried",  "concerned", "delighted", "disabled", "gifted",   "talented"};
  static const Set simple = {"is", "are", "am", "was", "were", "'s", "'re", "'m"};
  const std::string_view word = syntax.form(participle);
  const bool accustomed = word == "used" && syntax.form(participle + 1) == "to" &&
                          participle + 2 < syntax.size() &&
                          syntax.word(participle + 2).xpos != Xpos::vb;
  if (accustomed) return true;
  if (!states.contains(word) || !simple.contains(syntax.form(auxiliary))) return false;
  constexpr std::size_t reach = 6;  // "closed for two days by the"
  for (std::size_t at = participle + 1; at < std::min(participle + reach, syntax.size()); ++at)
    if (syntax.form(at) == "by") return false;
  return true;
}

/// "be given tickets": participles that have an object of their own behind them all the same, which
/// the parsers take for adjectives.
bool gives(std::string_view participle) {
  static const Set all = {"given", "offered", "told",    "shown",  "sent",   "paid",
                          "asked", "awarded", "granted", "taught", "handed", "lent"};
  return all.contains(participle);
}

/// "who's allowed to", "he's told to": a short form that the parsers take for "has".
bool is_short_passive(const Syntax& syntax, std::size_t at) {
  static const Set shorts = {"'s", "'re", "'m"};
  static const Set told = {"allowed", "told",       "expected", "forced",
                           "invited", "encouraged", "advised",  "required"};
  return shorts.contains(syntax.form(at)) && at + 2 < syntax.size() &&
         told.contains(syntax.form(at + 1)) && syntax.form(at + 2) == "to";
}

/// "will be sent tickets", "Was she told": passives that the tree does not show.
std::optional<std::size_t> unparsed_passive(const Syntax& syntax, std::size_t at) {
  if (is_short_passive(syntax, at)) return at + 1;
  static const Set forms = {"is", "are", "am", "was", "were", "be", "been", "being"};
  if (!forms.contains(syntax.form(at))) return std::nullopt;
  std::size_t next = at + 1;
  while (next < syntax.size() && syntax.word(next).upos == Upos::adv) ++next;
  if (next < syntax.size() && gives(syntax.form(next)) && syntax.word(next).xpos == Xpos::vbn)
    return next;
  const auto head = syntax.head(at);
  const bool past = head && (syntax.word(*head).xpos == Xpos::vbd);
  const bool asked = past && *head > at && base_of(syntax.word(at).relation) == Relation::aux;
  return asked ? head : std::nullopt;
}

/// The participle that a word makes passive.
std::optional<std::size_t> made_passive(const Syntax& syntax, std::size_t at) {
  if (is_got_passive(syntax, at)) return at + 1;
  if (syntax.word(at).relation != Relation::aux_pass) return unparsed_passive(syntax, at);
  const auto participle = syntax.head(at);
  if (!participle || *participle < at || has_no_active(syntax.form(*participle)) ||
      is_becoming(syntax, at, *participle) || is_state(syntax, at, *participle) ||
      consists_of(syntax, *participle))
    return std::nullopt;
  return participle;
}

// Ideas

bool may_have_two_clauses(const SentenceView& view) {
  static const Set joints = {"and", "but", "or", "so", "yet", "nor", ";", ":", "–", "—", "--", "-"};
  for (std::size_t at = view.first_word() + 1; at < view.tokens.size(); ++at)
    if (joints.contains(view.written(at)) || joints.contains(view.folded(at))) return true;
  return false;
}

}  // namespace

void sentence_length(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading) return;
  const std::size_t count = side.view.count_words();
  if (count > finder.limit())
    finder.find(side.view, span_of(0, side.view.bytes.size()),
                fmt::format("{} words in one sentence", count));
}

void passives(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading || !may_be_passive(side)) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  for (std::size_t at = 0; at < syntax->size(); ++at) {
    const auto participle = made_passive(*syntax, at);
    if (!participle) continue;
    const Span here = syntax->bytes({at, *participle + 1});
    finder.find(side.view, here, fmt::format("\"{}\" is passive", slice(side.view.bytes, here)));
  }
}

void ideas(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading || !may_have_two_clauses(side.view)) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  const std::size_t count = count_statements(*syntax);
  if (count > finder.limit())
    finder.find(side.view, span_of(0, side.view.bytes.size()),
                fmt::format("{} statements in one sentence", count));
}

void lists_in_sentences(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  const auto commas = std::count_if(view.tokens.begin(), view.tokens.end(),
                                    [](const Lexeme& token) { return token.folded == ","; });
  if (view.heading || static_cast<std::size_t>(commas) + 2 <= finder.limit()) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  if (const auto row = row_of_things(*syntax, finder.limit()))
    finder.find(view, syntax->bytes(row->words), fmt::format("{} things in a row", row->things));
}

}  // namespace plainsong::easy
