// "This is a project started by Ann in 1990": who made it, and what for, is a sentence of its own.

#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/retold.hpp"
#include "young/said_again.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// "was" of what was done once, "is" of what goes on; empty where that cannot be told.
std::string_view copula_of(const Syntax& syntax, std::size_t verb) {
  static const NameSet once = {"start",  "found",   "make",   "write",     "build",    "create",
                               "set",    "launch",  "design", "publish",   "produce",  "invent",
                               "open",   "develop", "form",   "introduce", "organise", "paint",
                               "direct", "film",    "buy"};
  static const NameSet now = {"run", "own", "lead", "use", "fund", "support", "locate"};
  const std::string& lemma = syntax.word(verb).lemma;
  const auto cop = syntax.child(syntax.root(), Relation::cop);
  if (!cop) return {};
  const bool past = syntax.form(*cop) == "was";
  if (syntax.form(*cop) != "is" && !past) return {};
  if (once.contains(lemma)) return "was";
  return now.contains(lemma) ? (past ? "was" : "is") : std::string_view();
}

std::optional<Recast> reduced_at(const Syntax& syntax, std::size_t verb, const Setting& setting) {
  constexpr std::size_t fewest_behind = 4;
  const std::size_t root = syntax.root();
  const auto article = syntax.child(root, Relation::det);
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  constexpr std::size_t fewest_in_front = 5;
  if (verb < fewest_in_front || verb != root + 1 || syntax.word(verb).xpos != Xpos::vbn ||
      syntax.head(verb) != root || base_of(syntax.word(verb).relation) != Relation::acl ||
      !syntax.agreed(verb) || !syntax.agreed(root) || verb + fewest_behind > end || !article ||
      (syntax.form(*article) != "a" && syntax.form(*article) != "an") ||
      without_marks(syntax, syntax.phrase(verb)).end != end || is_hedged(syntax, root) ||
      !is_stated(syntax, root) || is_of_no_one_in_particular(syntax, verb))
    return std::nullopt;
  const std::string_view copula = copula_of(syntax, verb);
  const auto subject = subject_again(syntax, verb, false);
  if (copula.empty() || !subject) return std::nullopt;
  Pieces told = *subject;
  told.push_back(made(std::string(copula)));
  told.push_back(copied(syntax, {verb, syntax.size()}));
  const Pieces main = {copied(syntax, {0, verb})};
  if (!reads_well(syntax, told, setting) || !reads_whole(syntax, main, setting))
    return std::nullopt;
  return Recast{{main, told}, "split:made", "Who made it, and what for, is told by itself."};
}

std::optional<Recast> reduced_recast(const Syntax& syntax, const Draft& /*draft*/,
                                     const Setting& setting) {
  const std::size_t verb = syntax.root() + 1;
  return verb < syntax.size() ? reduced_at(syntax, verb, setting) : std::nullopt;
}

}  // namespace

Drafts split_reduced(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, reduced_recast);
}

}  // namespace plainsong
