// "Not only can I …, but I can also …": two sentences.

#include "language/inflection.hpp"
#include "young/clause.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

bool is_do(std::string_view word) {
  return word == "do" || word == "does" || word == "did";
}

/// The comma in front of "but she also …", or of "she also …".
std::optional<std::size_t> comma_between(const Syntax& syntax) {
  for (std::size_t at = syntax.root() + 1; at + 2 < syntax.size(); ++at)
    if (syntax.form(at) == "," || syntax.form(at) == ";") {
      const std::size_t next = syntax.form(at + 1) == "but" ? at + 2 : at + 1;
      const std::size_t end = std::min(next + 6, syntax.size());
      for (std::size_t word = next; word < end; ++word)
        if (syntax.form(word) == "also") return at;
    }
  return std::nullopt;
}

/// "can I move" → "I can move"; "did he win" → "he won".
std::optional<Pieces> in_plain_order(const Syntax& syntax, WordRange words,
                                     const Inflection& inflection) {
  const std::size_t helper = words.begin;
  const auto subject = syntax.subject(syntax.root());
  if (!subject || *subject < helper || !syntax.agreed(*subject)) return std::nullopt;
  const WordRange doer = syntax.phrase(*subject);
  if (doer.begin != helper + 1) return std::nullopt;
  if (!is_do(syntax.form(helper)))
    return Pieces{copied(syntax, doer), copied(syntax, {helper, helper + 1}),
                  copied(syntax, {doer.end, words.end})};
  const std::size_t verb = syntax.root();
  const std::string_view lemma = syntax.word(verb).lemma;
  if (!inflection.knows_verb(lemma) || verb < doer.end) return std::nullopt;
  const Form form = syntax.form(helper) == "did"    ? Form::past
                    : syntax.form(helper) == "does" ? Form::third
                                                    : Form::base;
  Pieces pieces{copied(syntax, doer)};
  if (doer.end < verb) pieces.push_back(copied(syntax, {doer.end, verb}));
  pieces.push_back(made(inflection.inflected(lemma, form)));
  pieces.push_back(copied(syntax, {verb + 1, words.end}));
  return pieces;
}

std::optional<Recast> pair_recast(const Syntax& syntax, const Draft& /*draft*/,
                                  const Setting& setting) {
  if (syntax.form(0) != "not" || syntax.form(1) != "only" || syntax.size() < 6) return std::nullopt;
  const bool inverted = syntax.word(2).upos == Upos::aux || is_do(syntax.form(2));
  const auto comma = comma_between(syntax);
  if (!inverted || !comma) return std::nullopt;
  const auto first = in_plain_order(syntax, {2, *comma}, setting.words.inflection);
  const std::size_t begin = syntax.form(*comma + 1) == "but" ? *comma + 2 : *comma + 1;
  const PartReading second(syntax, {begin, syntax.size()}, *setting.syntax);
  if (!first || !could_stand(second.syntax())) return std::nullopt;
  return Recast{{*first, {copied(syntax, {begin, syntax.size()})}},
                "split:not-only",
                "Two things are easier to follow in two sentences."};
}

}  // namespace

Drafts split_pairs(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, pair_recast);
}

}  // namespace plainsong
