// "…, as Ann wrote last week "…"": who wrote it stands in front of the quoted words, in a sentence
// of its own.

#include "language/function_words.hpp"
#include "young/clause.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

bool may_lead_to_quotation(const Syntax& syntax, std::size_t verb) {
  static const NameSet verbs = {"write", "say",  "explain", "argue", "put",
                                "note",  "tell", "state",   "warn",  "add"};
  return verbs.contains(syntax.word(verb).lemma);
}

/// The whole sentence in quotation marks that ends this one.
std::optional<Span> quotation_at_end(std::string_view sentence) {
  const std::vector<Span> all = quotations(sentence);
  if (all.size() != 1) return std::nullopt;
  const std::string_view behind = sentence.substr(all.front().end);
  const bool ends = behind.empty() || behind == ".";
  const std::string_view quoted = slice(sentence, all.front());
  const std::size_t letter = quoted.front() == '"' || quoted.front() == '\'' ? 1 : 3;  // “
  const bool whole = quoted.size() > letter && starts_with_capital(quoted.substr(letter));
  return ends && whole ? std::optional<Span>(all.front()) : std::nullopt;
}

/// "… because, as the paper says, …": goes on behind the words of the writer.
bool is_joint(const Syntax& syntax, std::size_t at) {
  const Upos kind = syntax.word(at).upos;
  return kind == Upos::cconj || kind == Upos::sconj || is_clause_opener(syntax.form(at));
}

std::optional<Recast> quotation_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  const auto quoted = quotation_at_end(syntax.sentence());
  if (!quoted) return std::nullopt;
  std::size_t quote = 0;
  while (quote < syntax.size() && syntax.word(quote).span.begin < quoted->begin) ++quote;
  for (std::size_t as = 1; as + 2 < quote; ++as) {
    const auto verb = syntax.head(as);
    if (syntax.form(as) != "as" || !verb || *verb <= as || *verb >= quote) continue;
    const auto teller = syntax.subject(*verb);
    if (!may_lead_to_quotation(syntax, *verb) || !teller ||
        syntax.phrase(*teller).begin != as + 1 || !syntax.is_finite(*verb))
      continue;
    std::size_t end = as;
    while (end > 0 && syntax.form(end - 1) == ",") --end;
    std::size_t told = quote;
    while (syntax.form(told - 1) == "," || syntax.form(told - 1) == ":") --told;
    if (end == 0 || is_joint(syntax, end - 1)) return std::nullopt;
    const PartReading first(syntax, {0, end}, *setting.syntax);
    if (!stands_alone(first.syntax())) return std::nullopt;
    return Recast{
        {{copied(syntax, {0, end})},
         {copied(syntax, {as + 1, told}), made(":"), copied(syntax, {quote, syntax.size()})}},
        "split:quotation",
        "Who said it stands in front of what was said."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_quotations(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, quotation_recast);
}

}  // namespace plainsong
