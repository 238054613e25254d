// What "with" sets the scene with in front of a sentence is one more thing that is so: "With spring
// now nearly here, we are …" → "Spring is now nearly here. We are …". Parsers take the first words
// for almost anything, so the pattern is closed and both sides are read by themselves.

#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/retold.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

constexpr std::size_t most_words_in_front = 14;

/// What says how far something has come.
bool is_degree(std::string_view word) {
  static const NameSet all = {"now", "already", "still", "almost", "nearly", "just", "finally"};
  return all.contains(word);
}

bool is_standing(std::string_view word) {
  static const NameSet all = {"here",  "over",  "gone",   "closed",   "behind",
                              "ahead", "close", "within", "underway", "complete"};
  return all.contains(word);
}

/// "with the world watching"; a state is seldom told as "was having".
bool is_going_on(const Syntax& syntax, std::size_t at) {
  static const NameSet states = {"being",     "having",  "knowing", "belonging", "including",
                                 "according", "costing", "wanting", "needing",   "containing"};
  return syntax.word(at).xpos == Xpos::vbg && !states.contains(syntax.form(at));
}

/// Where what is said of the noun begins: "now nearly here", "rising"; none where nothing is.
std::optional<std::size_t> predicate_in(const Syntax& syntax, std::size_t comma) {
  for (std::size_t at = 2; at < comma; ++at) {
    const Word& word = syntax.word(at);
    if (word.upos == Upos::verb && word.xpos != Xpos::vbg) return std::nullopt;
    if (word.upos == Upos::cconj || word.upos == Upos::sconj) return std::nullopt;
    const std::string_view form = syntax.form(at);
    const bool noun_in_front =
        syntax.word(at - 1).upos == Upos::noun || syntax.word(at - 1).upos == Upos::propn;
    if (!noun_in_front) continue;
    const bool way = form == "under" && syntax.form(at + 1) == "way";
    if (is_degree(form) || is_standing(form) || way || is_going_on(syntax, at)) return at;
  }
  return std::nullopt;
}

/// "is", "are", "was", "were": by the noun, and by when the rest plays.
std::string copula(const Syntax& syntax, std::size_t noun, TimeOfClause time) {
  const bool plural = syntax.word(noun).features.number == GrammaticalNumber::plural;
  switch (time) {
    case TimeOfClause::past:
      return plural ? "were" : "was";
    case TimeOfClause::present:
    case TimeOfClause::perfect:
      return plural ? "are" : "is";
    case TimeOfClause::unknown:
      return {};
  }
  return {};
}

/// "In a month which saw a new park, we …" → "This month saw a new park. We …"
std::optional<Recast> time_recast(const Syntax& syntax, const Setting& setting) {
  static const NameSet times = {"month", "year", "week", "day", "season", "decade", "term"};
  constexpr std::size_t pronoun = 3;
  const bool opens = syntax.form(0) == "in" && syntax.form(1) == "a" &&
                     times.contains(syntax.form(2)) &&
                     (syntax.form(pronoun) == "which" || syntax.form(pronoun) == "that");
  if (!opens) return std::nullopt;
  for (std::size_t comma = pronoun + 3; comma + 3 < syntax.size(); ++comma) {
    if (!is_comma(syntax, comma)) continue;
    const RecastPiece main = copied(syntax, {comma + 1, syntax.size()});
    const std::string rest = retold(syntax, {main});
    const Syntax read = setting.syntax->read(rest);
    if (!reads_well(syntax, {main}, setting)) continue;
    const TimeOfClause time = time_of(read, read.root());
    const bool now = time == TimeOfClause::present || time == TimeOfClause::perfect;
    const Pieces told = {made(now ? "this" : "that"), copied(syntax, {2, pronoun}),
                         copied(syntax, {pronoun + 1, comma})};
    if (time == TimeOfClause::unknown || !reads_well(syntax, told, setting)) return std::nullopt;
    return Recast{{told, {main}},
                  "split:with-front",
                  "What the sentence sets the scene with is a sentence of its own."};
  }
  return std::nullopt;
}

std::optional<Recast> with_recast(const Syntax& syntax, const Draft& /*draft*/,
                                  const Setting& setting) {
  if (syntax.form(0) != "with") return time_recast(syntax, setting);
  std::size_t comma = 1;
  while (comma < syntax.size() && !is_comma(syntax, comma)) ++comma;
  if (comma > most_words_in_front || comma + 3 > syntax.size()) return std::nullopt;
  const auto at = predicate_in(syntax, comma);
  const RecastPiece main = copied(syntax, {comma + 1, syntax.size()});
  const std::string rest = retold(syntax, {main});
  const Syntax read = setting.syntax->read(rest);
  if (!at || !read.usable() || !read.is_whole() || !reads_well(syntax, {main}, setting) ||
      is_of_no_one_in_particular(syntax, comma))
    return std::nullopt;
  const std::string verb = copula(syntax, *at - 1, time_of(read, read.root()));
  if (verb.empty()) return std::nullopt;
  const Pieces told = {copied(syntax, {1, *at}), made(verb), copied(syntax, {*at, comma})};
  if (!reads_well(syntax, told, setting)) return std::nullopt;
  return Recast{{told, {main}},
                "split:with-front",
                "What the sentence sets the scene with is a sentence of its own."};
}

}  // namespace

Drafts split_scenes(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, with_recast);
}

}  // namespace plainsong
