#include "young/mention.hpp"

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/claim.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_words_said_again = 5;

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::array<std::string_view, Size>& all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

bool is_definite(std::string_view word) {
  static constexpr std::array<std::string_view, 12> all = {
      "the", "this", "that", "these", "those", "my", "our", "your", "his", "her", "its", "their"};
  return is_one_of(word, all);
}

/// Determiners that make it uncertain of how many, or whether of any, the phrase speaks.
bool leaves_open_which(std::string_view word) {
  static constexpr std::array<std::string_view, 16> all = {
      "no",     "any",     "every", "each", "all",   "most",     "few",  "both",
      "either", "neither", "fewer", "what", "which", "whatever", "half", "little"};
  return is_one_of(word, all);
}

/// The word's ancestor that hangs directly under `top`; none where it hangs elsewhere.
std::optional<std::size_t> branch_of(const Syntax& syntax, std::size_t at, std::size_t top) {
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    const auto head = syntax.head(at);
    if (!head) return std::nullopt;
    if (*head == top) return at;
    at = *head;
  }
  return std::nullopt;
}

bool belongs_before_noun(Relation relation) {
  switch (base_of(relation)) {
    case Relation::det:
    case Relation::amod:
    case Relation::compound:
    case Relation::nummod:
    case Relation::flat:
      return true;
    default:
      return relation == Relation::nmod_poss || relation == Relation::nmod_desc;
  }
}

/// From the determiner or first adjective up to the noun and the rest of its name.
std::optional<WordRange> core_of(const Syntax& syntax, std::size_t noun) {
  WordRange core{noun, noun + 1};
  while (core.begin > 0) {
    const std::size_t before = core.begin - 1;
    const auto branch = branch_of(syntax, before, noun);
    if (!branch || !belongs_before_noun(syntax.word(*branch).relation)) break;
    core.begin = before;
  }
  while (core.end < syntax.size()) {
    const auto branch = branch_of(syntax, core.end, noun);
    if (!branch || base_of(syntax.word(*branch).relation) != Relation::flat) break;
    ++core.end;
  }
  if (syntax.child(noun, Relation::cop)) return core;  // "It is a report"
  // Whatever else stands in front must be what ties the phrase to the sentence: "of the team".
  for (std::size_t at = syntax.phrase(noun).begin; at < core.begin; ++at) {
    const auto branch = branch_of(syntax, at, noun);
    const Relation relation = branch ? base_of(syntax.word(*branch).relation) : Relation::dep;
    if (relation != Relation::case_marking && relation != Relation::cc &&
        relation != Relation::punct && relation != Relation::mark)
      return std::nullopt;
  }
  return core;
}

bool is_counted(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Word& word = syntax.word(at);
    if (word.upos == Upos::num || word.xpos == Xpos::jjs || word.xpos == Xpos::rbs) return true;
    const std::string_view form = syntax.form(at);
    if (form == "first" || form == "second" || form == "third" || form == "only" ||
        form == "last" || form == "next" || form == "another" || form == "other")
      return true;
  }
  return false;
}

/// "Lalueza-Fox"
bool is_hyphen(const Syntax& syntax, std::size_t at) {
  return at > 0 && at + 1 < syntax.size() && syntax.form(at) == "-" &&
         syntax.word(at - 1).span.end == syntax.word(at).span.begin &&
         syntax.word(at).span.end == syntax.word(at + 1).span.begin;
}

/// The capital words at the end of a phrase: of "British singer Adele", "Adele".
WordRange name_at_end(const Syntax& syntax, WordRange words) {
  std::size_t begin = words.end;
  while (begin > words.begin && (syntax.word(begin - 1).upos == Upos::propn ||
                                 (begin < words.end && is_hyphen(syntax, begin - 1))))
    --begin;
  static const NameSet particles = {"van", "der", "den", "de", "von", "al",  "bin", "la",
                                    "le",  "du",  "da",  "di", "el",  "ten", "ter"};
  if (begin == words.end || (begin > words.begin && particles.contains(syntax.form(begin - 1))))
    return words;
  if (begin > words.begin && syntax.form(begin - 1) == "the") --begin;
  const bool title = begin > words.begin && syntax.word(begin - 1).upos == Upos::noun;
  return title ? WordRange{begin, words.end} : words;
}

/// "University of London", "Department for Education": one name, though the parser sees two.
std::size_t end_of_name(const Syntax& syntax, std::size_t noun, std::size_t end) {
  for (const std::int32_t place : syntax.children(noun)) {
    const auto at = static_cast<std::size_t>(place);
    const WordRange phrase = syntax.phrase(at);
    const bool joined =
        phrase.begin == end && (syntax.form(end) == "of" || syntax.form(end) == "for");
    if (!joined || base_of(syntax.word(at).relation) != Relation::nmod ||
        syntax.word(at).upos != Upos::propn || phrase.size() > 5)
      continue;
    for (std::size_t in = phrase.begin; in < phrase.end; ++in) {
      const Upos upos = syntax.word(in).upos;
      if (upos != Upos::propn && upos != Upos::adp && upos != Upos::det && upos != Upos::cconj)
        return end;
    }
    end = phrase.end;
  }
  return end;
}

/// Whether both parsers build the phrase alike, whatever they hang it under.
bool is_agreed(const Syntax& syntax, WordRange core, std::size_t noun) {
  for (std::size_t at = core.begin; at < core.end; ++at)
    if (at != noun && syntax.word(at).upos != Upos::punct && !syntax.agreed(at)) return false;
  return true;
}

/// Only words with capitals, and nothing beside them that they might belong to: what is a name
/// needs no second opinion on how it is built.
bool is_bare_name(const Syntax& syntax, WordRange core) {
  for (std::size_t at = core.begin; at < core.end; ++at)
    if (syntax.word(at).upos != Upos::propn && !is_hyphen(syntax, at)) return false;
  return core.begin == 0 || (syntax.word(core.begin - 1).upos != Upos::noun &&
                             syntax.word(core.begin - 1).upos != Upos::adj &&
                             (syntax.word(core.begin - 1).upos != Upos::cconj || core.begin == 1));
}

/// "per hour", "like a bird": no hour and no bird that could be spoken of.
bool is_measure_or_likeness(const Syntax& syntax, std::size_t noun) {
  const auto tie = syntax.child(noun, Relation::case_marking);
  if (!tie) return false;
  const std::string_view form = syntax.form(*tie);
  return form == "per" || form == "than" || form == "as" || form == "like" || form == "unlike" ||
         form == "without";
}

std::optional<Mention> name_again(const Syntax& syntax, WordRange core) {
  const WordRange name = name_at_end(syntax, core);
  const std::string_view first = syntax.form(name.begin);
  if (first == "a" || first == "an" || is_counted(syntax, name) || leaves_open_which(first) ||
      name.size() > most_words_said_again + 2)
    return std::nullopt;
  return Mention{{copied(syntax, name)}, false, true};
}

bool is_plural(const Syntax& syntax, std::size_t noun) {
  return syntax.word(noun).features.number == GrammaticalNumber::plural;
}

/// The number that the finite verb shows: "is", "was", "helps"; "are", "were", "help".
GrammaticalNumber number_shown(const Syntax& syntax, std::size_t predicate) {
  const std::size_t at = finite_word(syntax, predicate);
  const std::string_view form = syntax.form(at);
  if (syntax.word(at).xpos == Xpos::vbz || form == "was") return GrammaticalNumber::singular;
  if (syntax.word(at).xpos == Xpos::vbp || form == "were") return GrammaticalNumber::plural;
  return GrammaticalNumber::none;
}

bool has_rival_of(const Syntax& syntax, std::size_t noun, GrammaticalNumber shown) {
  std::size_t at = noun;
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    const Relation relation = base_of(syntax.word(at).relation);
    const auto head = syntax.head(at);
    if (!head ||
        (relation != Relation::nmod && relation != Relation::appos && relation != Relation::conj))
      return false;
    if (relation == Relation::conj && shown != GrammaticalNumber::singular) return true;
    const Upos kind = syntax.word(*head).upos;
    const bool may_be_meant = shown == GrammaticalNumber::none ||
                              is_plural(syntax, *head) == (shown == GrammaticalNumber::plural);
    if ((kind == Upos::noun || kind == Upos::propn) && may_be_meant) return true;
    at = *head;
  }
  return false;
}

/// The noun with the nouns that make one word with it: "children's home", "care worker".
WordRange with_compounds(const Syntax& syntax, std::size_t noun) {
  std::size_t begin = noun;
  while (begin > 0) {
    const auto branch = branch_of(syntax, begin - 1, noun);
    const Upos kind = syntax.word(begin - 1).upos;
    const bool joined = branch && base_of(syntax.word(*branch).relation) == Relation::compound;
    if (!joined || (kind != Upos::noun && kind != Upos::propn)) break;
    --begin;
  }
  const bool in_pieces =
      begin > 0 && syntax.word(begin - 1).span.end == syntax.word(begin).span.begin;
  return in_pieces || noun - begin > 2 ? WordRange{noun, noun + 1} : WordRange{begin, noun + 1};
}

/// "£2.50 an hour": no hour that more can be told of.
bool is_rate(const Syntax& syntax, std::size_t noun) {
  static const NameSet units = {"hour", "day", "week", "month", "year", "night", "minute", "head"};
  if (noun < 2) return false;
  const std::string_view each = syntax.form(noun - 1);
  return units.contains(syntax.form(noun)) && (each == "a" || each == "an" || each == "per") &&
         syntax.word(noun - 2).upos == Upos::num;
}

}  // namespace

bool names_a_place(std::string_view lemma) {
  static const NameSet all = {"city", "town",     "village", "suburb",   "island", "river",
                              "lake", "mountain", "county",  "district", "region", "country"};
  return all.contains(lemma);
}

bool is_comma(const Syntax& syntax, std::size_t at) {
  return at < syntax.size() && syntax.form(at) == ",";
}

bool is_spaced_dash(const Syntax& syntax, std::size_t at) {
  const std::string_view form = syntax.form(at);
  if (form != "-" && form != "–" && form != "—") return false;
  return at > 0 && at + 1 < syntax.size() &&
         syntax.word(at - 1).span.end < syntax.word(at).span.begin &&
         syntax.word(at).span.end < syntax.word(at + 1).span.begin;
}

bool is_month(std::string_view word) {
  static const NameSet all = {"january",   "february", "march",    "april",
                              "may",       "june",     "july",     "august",
                              "september", "october",  "november", "december"};
  return all.contains(word);
}

bool is_sentence_end(const Syntax& syntax, std::size_t at) {
  return at >= syntax.size() || (at + 1 == syntax.size() && syntax.word(at).upos == Upos::punct);
}

std::vector<RecastPiece> joined_pieces(std::vector<RecastPiece> first,
                                       const std::vector<RecastPiece>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

std::string without(const Syntax& syntax, WordRange gone) {
  const Span bytes = syntax.bytes(gone);
  const std::string_view all = syntax.sentence();
  std::string rest(all.substr(0, bytes.begin));
  while (!rest.empty() && rest.back() == ' ') rest.pop_back();
  std::string_view behind = all.substr(bytes.end);
  while (!behind.empty() && behind.front() == ' ') behind.remove_prefix(1);
  const bool mark = gone.end < syntax.size() && syntax.word(gone.end).upos == Upos::punct;
  return rest + (mark ? "" : " ") + std::string(behind);
}

std::optional<std::size_t> noun_before(const Syntax& syntax, std::size_t behind) {
  if (behind == 0 || behind > syntax.size()) return std::nullopt;
  std::size_t at = behind - 1;
  while (base_of(syntax.word(at).relation) == Relation::flat && syntax.head(at))
    at = *syntax.head(at);
  const Upos kind = syntax.word(at).upos;
  if (kind != Upos::noun && kind != Upos::propn) return std::nullopt;
  return is_rate(syntax, at) ? std::nullopt : std::optional<std::size_t>(at);
}

WordRange without_marks(const Syntax& syntax, WordRange words) {
  while (words.size() > 0 && syntax.word(words.begin).upos == Upos::punct) ++words.begin;
  while (words.size() > 0 && syntax.word(words.end - 1).upos == Upos::punct) --words.end;
  return words;
}

std::optional<Mention> mention_of(const Syntax& syntax, std::size_t noun, std::size_t behind,
                                  bool person) {
  const Upos kind = syntax.word(noun).upos;
  if (kind != Upos::propn && kind != Upos::noun) return std::nullopt;
  if (syntax.child(noun, Relation::conj)) {
    const auto second = syntax.child(noun, Relation::conj);
    if (syntax.phrase(*second).begin < behind) return std::nullopt;
  }
  auto core = core_of(syntax, noun);
  if (!core) return std::nullopt;
  const bool named = syntax.word(core->end - 1).upos == Upos::propn;
  if (named) core->end = end_of_name(syntax, noun, core->end);
  if (core->end != behind || (!is_agreed(syntax, *core, noun) && !is_bare_name(syntax, *core)))
    return std::nullopt;
  if (named) {
    auto name = name_again(syntax, *core);
    if (name && name->pieces.front().copied.size() > 60) return std::nullopt;
    return name;
  }
  const std::string_view first = syntax.form(core->begin);
  if (leaves_open_which(first) || is_measure_or_likeness(syntax, noun)) return std::nullopt;
  const auto owner = syntax.child(noun, Relation::nmod_poss);
  const bool definite = is_definite(first) || owner.has_value();
  if (definite && !is_counted(syntax, *core) && core->size() <= most_words_said_again)
    return Mention{{copied(syntax, *core)}, is_plural(syntax, noun), false};
  if (owner) return std::nullopt;
  Mention pointing = pointed_at(syntax, noun);
  if (person && !pointing.plural) pointing.pieces.front() = made("the");
  return pointing;
}

Mention pointed_at(const Syntax& syntax, std::size_t noun) {
  const bool plural = is_plural(syntax, noun);
  return {{made(plural ? "these" : "this"), copied(syntax, with_compounds(syntax, noun))},
          plural,
          false};
}

bool agrees_in_number(const Syntax& syntax, std::size_t predicate, const Mention& subject) {
  switch (number_shown(syntax, predicate)) {
    case GrammaticalNumber::singular:
      return !subject.plural;
    case GrammaticalNumber::plural:
      return subject.plural || subject.name;
    case GrammaticalNumber::none:
      return true;
  }
  return true;
}

bool has_rival(const Syntax& syntax, std::size_t noun, std::size_t predicate) {
  return has_rival_of(syntax, noun, number_shown(syntax, predicate));
}

bool has_rival(const Syntax& syntax, std::size_t noun) {
  return has_rival_of(syntax, noun, GrammaticalNumber::none);
}

}  // namespace plainsong
