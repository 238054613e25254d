// Relative clauses that tell more of a name or a thing become sentences of their own.

#include <algorithm>

#include "young/recast.hpp"

namespace plainsong {
namespace {

/// ", who led the review," behind the noun that it tells more of.
struct RelativeClause {
  std::size_t noun = 0;
  std::size_t pronoun = 0;
  WordRange clause;
};

bool is_comma(const Syntax& syntax, std::size_t at) {
  return at < syntax.size() && syntax.form(at) == ",";
}

/// The clause under `verb`, if it stands between commas and its subject is "who" or "which".
std::optional<RelativeClause> non_restrictive(const Syntax& syntax, std::size_t verb) {
  if (syntax.word(verb).relation != Relation::acl_relcl || !syntax.agreed(verb))
    return std::nullopt;
  const auto noun = syntax.head(verb);
  const auto subject = syntax.subject(verb);
  if (!noun || !subject || !syntax.agreed(*subject)) return std::nullopt;
  if (syntax.form(*subject) != "who" && syntax.form(*subject) != "which") return std::nullopt;
  WordRange clause = syntax.phrase(verb);
  while (clause.size() > 0 && is_comma(syntax, clause.begin)) ++clause.begin;
  while (clause.size() > 0 && syntax.word(clause.end - 1).upos == Upos::punct) --clause.end;
  const bool opens = clause.begin == *subject && *subject > 0 && is_comma(syntax, *subject - 1);
  const bool closes = is_comma(syntax, clause.end) || clause.end + 1 >= syntax.size();
  if (!opens || !closes || !syntax.is_finite(verb)) return std::nullopt;
  return RelativeClause{*noun, *subject, clause};
}

/// The noun phrase in front of the clause, which is said again; none where it is long or is not
/// certain to be what the clause is about.
std::optional<WordRange> said_again(const Syntax& syntax, const RelativeClause& relative) {
  const WordRange all = syntax.phrase(relative.noun);
  const WordRange words{all.begin, relative.pronoun - 1};
  const Upos kind = syntax.word(relative.noun).upos;
  if (words.size() > 5 || (kind != Upos::propn && kind != Upos::noun)) return std::nullopt;
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (!syntax.agreed(at) || syntax.word(at).relation == Relation::conj ||
        (at > relative.noun && syntax.word(at).relation != Relation::flat))
      return std::nullopt;
  return words;
}

std::optional<Recast> relative_recast(const Syntax& syntax, const Draft& /*draft*/,
                                      const Setting& /*setting*/) {
  for (std::size_t verb = 0; verb < syntax.size(); ++verb) {
    const auto relative = non_restrictive(syntax, verb);
    const auto noun = relative ? said_again(syntax, *relative) : std::nullopt;
    if (!noun) continue;
    const WordRange clause{relative->pronoun + 1, relative->clause.end};
    std::vector<RecastPiece> main = {copied(syntax, {0, relative->pronoun - 1})};
    if (clause.end + 1 < syntax.size())
      main.push_back(copied(syntax, {clause.end + 1, syntax.size()}));
    return Recast{{main, {copied(syntax, *noun), copied(syntax, clause)}},
                  "split:relative",
                  "The words between commas tell more of a name or a thing: they are a sentence of "
                  "their own."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_relatives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, relative_recast);
}

}  // namespace plainsong
