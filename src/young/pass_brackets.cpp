// What stands in brackets, or between two dashes, becomes a sentence of its own where it is a
// clause, says what a name stands for, or gives examples. An initialism stays with its name.

#include <algorithm>

#include "language/function_words.hpp"
#include "young/apposition.hpp"
#include "young/examples.hpp"

namespace plainsong {
namespace {

/// "(…)" or "– … –": the places of the two marks.
struct Inset {
  std::size_t open = 0;
  std::size_t close = 0;

  [[nodiscard]] WordRange words() const { return {open + 1, close}; }
};

bool is_spaced_dash(const Syntax& syntax, std::size_t at) {
  const std::string_view form = syntax.form(at);
  if (form != "-" && form != "–" && form != "—") return false;
  return at > 0 && at + 1 < syntax.size() &&
         syntax.word(at - 1).span.end < syntax.word(at).span.begin &&
         syntax.word(at).span.end < syntax.word(at + 1).span.begin;
}

/// None at all where they are nested or left open.
std::vector<Inset> brackets_in(const Syntax& syntax) {
  std::vector<Inset> found;
  std::size_t open = syntax.size();
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const bool opens = syntax.form(at) == "(";
    const bool closes = syntax.form(at) == ")";
    const bool inside = open < syntax.size();
    if ((opens && inside) || (closes && !inside)) return {};
    if (closes) found.push_back({open, at});
    if (opens) open = at;
    if (closes) open = syntax.size();
  }
  return open < syntax.size() ? std::vector<Inset>{} : found;
}

std::vector<Inset> dash_pairs_in(const Syntax& syntax) {
  std::vector<std::size_t> dashes;
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (is_spaced_dash(syntax, at)) dashes.push_back(at);
  if (dashes.size() != 2) return {};
  return {{dashes[0], dashes[1]}};
}

/// The noun phrase that ends in front of the inset, by its noun.
std::optional<std::size_t> noun_before(const Syntax& syntax, const Inset& inset) {
  if (inset.open == 0) return std::nullopt;
  std::size_t at = inset.open - 1;
  while (base_of(syntax.word(at).relation) == Relation::flat && syntax.head(at))
    at = *syntax.head(at);
  const Upos kind = syntax.word(at).upos;
  if (kind != Upos::noun && kind != Upos::propn) return std::nullopt;
  return at;
}

/// The word of the inset that the others hang under.
std::optional<std::size_t> top_of(const Syntax& syntax, const Inset& inset) {
  std::optional<std::size_t> top;
  for (std::size_t at = inset.open + 1; at < inset.close; ++at) {
    const auto head = syntax.head(at);
    if (head && inset.words().contains(*head)) continue;
    if (syntax.word(at).upos == Upos::punct) continue;
    if (top) return std::nullopt;
    top = at;
  }
  return top;
}

bool opens_clause_of_other(std::string_view word) {
  return is_clause_opener(word) || word == "and" || word == "or" || word == "but" || word == "so" ||
         word == "then" || word == "not" || word == "nor";
}

/// "(he was born there)": a sentence by itself, whose subject nobody has to look for.
bool is_clause(const Syntax& syntax, const Inset& inset, const Setting& setting) {
  const Syntax inner = setting.syntax->read(slice(syntax.sentence(), syntax.bytes(inset.words())));
  if (!inner.is_whole() || opens_clause_of_other(inner.form(0))) return false;
  const std::size_t root = inner.root();
  const auto subject = inner.subject(root);
  if (inner.word(0).upos == Upos::verb && inner.root() != 0) return false;
  if (!inner.is_finite(root) || !inner.agreed(root) || (subject && !inner.agreed(*subject)))
    return false;
  const bool last = inset.close + 2 >= syntax.size();
  return last || (subject && inner.word(*subject).upos != Upos::pron);
}

/// "– stigma, kinship and freedom –" behind "these issues": what they are, by name.
std::optional<std::vector<RecastPiece>> named_one_by_one(const Syntax& syntax, const Inset& inset,
                                                         std::size_t noun, std::size_t top) {
  bool several = false;
  for (const std::int32_t child : syntax.children(top))
    several = several || syntax.word(static_cast<std::size_t>(child)).relation == Relation::conj;
  bool joined = false;
  for (std::size_t at = inset.open; at < inset.close; ++at)
    joined = joined || syntax.form(at) == "and";
  const Upos kind = syntax.word(top).upos;
  if (!several || !joined || (kind != Upos::noun && kind != Upos::propn)) return std::nullopt;
  auto told = examples_told(syntax, {noun, top, inset.words()});
  if (!told) return std::nullopt;
  RecastPiece& verb = (*told)[told->size() - 2];
  verb.made = verb.made == "included" ? "were" : "are";
  return told;
}

/// What the inset tells, as a sentence; none where it is neither clause nor description nor
/// examples.
std::optional<std::vector<RecastPiece>> told_by(const Syntax& syntax, const Inset& inset,
                                                const Setting& setting) {
  if (inset.words().size() < 2 || !is_stated(syntax, inset.open - 1)) return std::nullopt;
  if (is_clause(syntax, inset, setting)) return std::vector{copied(syntax, inset.words())};
  const auto noun = noun_before(syntax, inset);
  const auto top = top_of(syntax, inset);
  if (!noun || !top) return std::nullopt;
  const std::string_view first = syntax.form(inset.open + 1);
  const bool such_as = first == "such" && syntax.form(inset.open + 2) == "as";
  if (first == "including" || such_as)
    return examples_told(syntax, {*noun, *top, {inset.open + (such_as ? 3U : 2U), inset.close}});
  if (first == "a" || first == "an" || first == "the")
    return description_of(syntax, {*noun, inset.open, *top, inset.words()});
  return named_one_by_one(syntax, inset, *noun, *top);
}

/// Two dashes may have done the work of a comma as well: "coming from a big family – … – he has".
bool needs_comma(const Syntax& syntax, const Inset& inset) {
  if (syntax.form(inset.open) == "(" || inset.close + 1 >= syntax.size()) return false;
  switch (syntax.word(inset.close + 1).upos) {
    case Upos::verb:
    case Upos::aux:
    case Upos::adp:
    case Upos::part:
    case Upos::punct:
      return false;
    default:
      return true;
  }
}

std::optional<Recast> inset_recast(const Syntax& syntax, const Setting& setting,
                                   const std::vector<Inset>& insets) {
  for (const Inset& inset : insets) {
    if (inset.open < 2) continue;
    const auto told = told_by(syntax, inset, setting);
    if (!told) continue;
    std::vector<RecastPiece> rest = {copied(syntax, {0, inset.open})};
    if (needs_comma(syntax, inset)) rest.push_back(made(","));
    if (inset.close + 1 < syntax.size())
      rest.push_back(copied(syntax, {inset.close + 1, syntax.size()}));
    return Recast{{rest, *told},
                  "split:aside",
                  "What stood in brackets or between dashes is a sentence of its own."};
  }
  return std::nullopt;
}

std::optional<Recast> bracket_recast(const Syntax& syntax, const Draft& /*draft*/,
                                     const Setting& setting) {
  return inset_recast(syntax, setting, brackets_in(syntax));
}

std::optional<Recast> dash_pair_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  return inset_recast(syntax, setting, dash_pairs_in(syntax));
}

}  // namespace

Drafts split_brackets(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, bracket_recast);
}

Drafts split_dash_pairs(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, dash_pair_recast);
}

}  // namespace plainsong
