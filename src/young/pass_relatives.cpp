// Relative clauses that tell more of a name or a thing become sentences of their own.

#include <algorithm>

#include "young/mention.hpp"

namespace plainsong {
namespace {

/// ", who led the review," behind the noun that it tells more of.
struct RelativeClause {
  std::size_t noun = 0;
  std::size_t pronoun = 0;
  std::size_t verb = 0;
  WordRange clause;  ///< from the pronoun on, without the commas
};

bool is_sentence_end(const Syntax& syntax, std::size_t at) {
  return at >= syntax.size() || (at + 1 == syntax.size() && syntax.word(at).upos == Upos::punct);
}

/// The clause under `verb`, if it stands between commas, or a comma and the sentence's end.
std::optional<RelativeClause> between_commas(const Syntax& syntax, std::size_t verb) {
  const auto noun = syntax.head(verb);
  if (!noun || !syntax.agreed(verb) || !syntax.is_finite(verb)) return std::nullopt;
  const WordRange clause = without_marks(syntax, syntax.phrase(verb));
  const bool opens = clause.begin > 0 && is_comma(syntax, clause.begin - 1);
  const bool closes = is_comma(syntax, clause.end) || is_sentence_end(syntax, clause.end);
  if (!opens || !closes || clause.size() < 3) return std::nullopt;
  return RelativeClause{*noun, clause.begin, verb, clause};
}

/// Whether taking the clause out leaves a comma's place where no comma was meant: behind it, the
/// sentence goes on with another item.
bool goes_on_as_list(const Syntax& syntax, const RelativeClause& relative) {
  if (is_sentence_end(syntax, relative.clause.end)) return false;
  const std::string_view next = syntax.form(relative.clause.end + 1);
  return next == "and" || next == "or" || next == "but" || next == "nor" || next == "as" ||
         next == "who" || next == "which" || next == "that";
}

/// Words that make the clause play after the main clause, or hang on it.
bool follows_on(const Syntax& syntax, WordRange clause) {
  for (std::size_t at = clause.begin; at < clause.end; ++at) {
    const std::string_view form = syntax.form(at);
    if (form == "then" || form == "later" || form == "now" || form == "subsequently" ||
        form == "eventually" || form == "also" || form == "therefore" || form == "thus" ||
        form == "too" || syntax.word(at).xpos == Xpos::md)
      return true;
  }
  return false;
}

/// Where the clause tells of the subject, the subject's verb has to come right behind it; anything
/// else belongs to the clause.
bool closes_well(const Syntax& syntax, const RelativeClause& relative) {
  for (std::size_t at = relative.clause.begin + 1; at < relative.clause.end; ++at)
    if (syntax.form(at) == "whose" ||
        (syntax.form(at) == "and" &&
         (syntax.form(at + 1) == "who" || syntax.form(at + 1) == "which")))
      return false;
  if (is_sentence_end(syntax, relative.clause.end) ||
      base_of(syntax.word(relative.noun).relation) != Relation::nsubj)
    return true;
  const auto predicate = syntax.head(relative.noun);
  const std::size_t first = predicate ? finite_word(syntax, *predicate) : 0;
  for (std::size_t at = relative.clause.end + 1; at < first; ++at)
    if (syntax.word(at).upos != Upos::adv) return false;
  return first > relative.clause.end;
}

std::vector<RecastPiece> joined_pieces(std::vector<RecastPiece> first,
                                       const std::vector<RecastPiece>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

/// The main clause without the relative one.
std::vector<RecastPiece> rest_of(const Syntax& syntax, const RelativeClause& relative) {
  std::vector<RecastPiece> rest = {copied(syntax, {0, relative.pronoun - 1})};
  if (!is_sentence_end(syntax, relative.clause.end))
    rest.push_back(copied(syntax, {relative.clause.end + 1, syntax.size()}));
  return rest;
}

/// Whether the sentence starts with the noun and it is the subject: then what is told of it may
/// come first, and all stays in order.
bool opens_sentence(const Syntax& syntax, const RelativeClause& relative, const Mention& mention) {
  if (mention.pieces.size() != 1 || is_sentence_end(syntax, relative.clause.end)) return false;
  return mention.pieces.front().copied.begin == syntax.word(0).span.begin &&
         base_of(syntax.word(relative.noun).relation) == Relation::nsubj &&
         !follows_on(syntax, relative.clause);
}

Recast told_apart(const Syntax& syntax, const RelativeClause& relative, const Mention& mention,
                  const std::vector<RecastPiece>& told) {
  const std::vector<RecastPiece> rest = rest_of(syntax, relative);
  Recast plan{{rest, told},
              "split:relative",
              "The words between commas tell more of a name or a thing: they are a sentence of "
              "their own."};
  if (opens_sentence(syntax, relative, mention)) std::swap(plan.sentences[0], plan.sentences[1]);
  return plan;
}

/// ", who led the review": the pronoun is the subject.
std::optional<std::vector<RecastPiece>> told_with_subject(const Syntax& syntax,
                                                          const RelativeClause& relative,
                                                          const Mention& mention) {
  const std::string_view pronoun = syntax.form(relative.pronoun);
  const auto subject = syntax.subject(relative.verb);
  if ((pronoun != "who" && pronoun != "which") || subject != relative.pronoun ||
      !syntax.agreed(relative.pronoun) || !agrees_in_number(syntax, relative.verb, mention))
    return std::nullopt;
  return joined_pieces(mention.pieces,
                       {copied(syntax, {relative.pronoun + 1, relative.clause.end})});
}

std::optional<Recast> relative_recast(const Syntax& syntax, const Draft& /*draft*/,
                                      const Setting& /*setting*/) {
  for (std::size_t verb = 0; verb < syntax.size(); ++verb) {
    if (syntax.word(verb).relation != Relation::acl_relcl) continue;
    const auto relative = between_commas(syntax, verb);
    if (!relative || goes_on_as_list(syntax, *relative) || !closes_well(syntax, *relative) ||
        !is_stated(syntax, relative->noun) || has_rival(syntax, relative->noun))
      continue;
    const bool person = syntax.form(relative->pronoun) == "who";
    const auto mention = mention_of(syntax, relative->noun, relative->pronoun - 1, person);
    if (!mention) continue;
    if (const auto told = told_with_subject(syntax, *relative, *mention))
      return told_apart(syntax, *relative, *mention, *told);
  }
  return std::nullopt;
}

}  // namespace

Drafts split_relatives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, relative_recast);
}

}  // namespace plainsong
