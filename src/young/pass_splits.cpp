// What stands behind a semicolon becomes a sentence of its own where it is one.

#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// "but" and "so" at the start stay, "and" goes.
std::vector<RecastPiece> without_joint(const Syntax& syntax, WordRange words) {
  if (syntax.form(words.begin) == "and") ++words.begin;
  return {copied(syntax, words)};
}

/// "either …; or …", or a bracket or a dash that is still open.
bool has_pair_inside(const Syntax& syntax, WordRange part) {
  std::size_t semicolons = 0;
  for (std::size_t at = 0; at < part.end; ++at) semicolons += syntax.form(at) == ";" ? 1 : 0;
  return semicolons == 0 && reach_of(syntax, part.end).pair;
}

std::optional<Recast> semicolon_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  Recast plan;
  plan.rule = "split:semicolon";
  plan.reason = "What stands behind the semicolon is a sentence of its own.";
  WordRange part{0, 0};
  for (std::size_t at = 0; at <= syntax.size(); ++at) {
    if (at < syntax.size() && syntax.form(at) != ";") continue;
    part.end = at;
    const bool last = at == syntax.size();
    if (part.size() == 0) return std::nullopt;
    const PartReading reading(syntax, part, *setting.syntax);
    const bool leans = part.begin > 0 && leans_back(reading.syntax());
    if (!stands_alone(reading.syntax()) || leans ||
        (!last && (may_report(reading.syntax()) || has_pair_inside(syntax, part))))
      return std::nullopt;
    plan.sentences.push_back(without_joint(syntax, part));
    part.begin = at + 1;
  }
  return plan.sentences.size() > 1 ? std::optional<Recast>(plan) : std::nullopt;
}

}  // namespace

Drafts split_semicolons(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, semicolon_recast, setting.longest,
                     LooseQuotes::allow_at_ends);
}

}  // namespace plainsong
