// Passes that give part of a sentence a place of its own: a link a paragraph, a list's items
// bullets.

#include <algorithm>
#include <optional>

#include "document/build.hpp"
#include "language/function_words.hpp"
#include "young/clauses.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_items = 3;
constexpr std::size_t most_words_of_an_item = 8;

bool is_left_alone(const Draft& draft) {
  return !draft.made_by.empty() || draft.text.utf8.size() > longest_rewritten ||
         draft.placement == Placement::bullet;
}

/// A copy of the draft that holds only this part of its text.
Draft part(const Draft& draft, Span range, Placement placement) {
  Draft made = draft;
  made.text = part_of(draft.text, range);
  made.placement = placement;
  return made;
}

/// Whether the words before a colon already point at what follows it: "You can read it here:"
bool points_ahead(std::string_view word) {
  static const NameSet all = {"here", "at",   "below",     "link", "via",
                              "on",   "from", "following", "to",   "back"};
  return all.contains(word);
}

struct LinkPlace {
  std::size_t colon = 0;
  Span link;
};

/// The address that ends the sentence, and the colon in front of it.
std::optional<LinkPlace> link_behind_colon(const Draft& draft, const std::vector<Lexeme>& all) {
  std::size_t last = all.size();
  while (last > 0 && all[last - 1].kind == LexemeKind::mark && all[last - 1].folded != ":") --last;
  if (last < 3 || all[last - 1].kind != LexemeKind::address) return std::nullopt;
  Span link = all[last - 1].span;
  for (const Inline& item : draft.text.inlines)
    if (item.kind == InlineKind::link && item.range.overlaps(link))
      link = {std::min(link.begin, item.range.begin), std::max(link.end, item.range.end)};
  std::size_t colon = last - 1;
  while (colon > 0 && all[colon].folded != ":") {
    if (all[colon].kind != LexemeKind::mark && all[colon].span.begin < link.begin)
      return std::nullopt;
    --colon;
  }
  if (colon < 2 || all[colon].span.end > link.begin) return std::nullopt;
  return LinkPlace{colon, link};
}

Drafts with_link_apart(const Draft& draft) {
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  const std::optional<LinkPlace> place = link_behind_colon(draft, all);
  if (!place) return {draft};
  const std::uint32_t colon = all[place->colon].span.begin;
  const bool keeps_colon = points_ahead(all[place->colon - 1].folded);
  Draft words = part(draft, {0, all[place->colon - 1].span.end}, draft.placement);
  append_made(words.text, keeps_colon ? ":" : ".", Span{});
  words.changes.push_back({ChangeKind::split,
                           {colon, place->link.begin},
                           std::string(draft.text.slice({colon, place->link.begin})),
                           keeps_colon ? ": " : ". ",
                           "split:link",
                           "An address is easier to find in a line of its own."});
  Draft link = part(draft, place->link, Placement::paragraph);
  link.changes = {words.changes.back()};
  return {std::move(words), std::move(link)};
}

/// The items of a list that runs to the sentence's end.
struct Items {
  std::size_t lead_end = 0;  ///< the token behind the lead's last word
  std::vector<LexemeRange> items;
};

class ItemReader {
 public:
  ItemReader(const Draft& draft, const Setting& setting)
      : text_(draft.text.utf8),
        tokens_(lexemes(draft.text.utf8)),
        kept_(protected_spans(draft.text, tokens_, setting.names)),
        clauses_(text_, tokens_, setting.words.inflection) {}

  [[nodiscard]] const std::vector<Lexeme>& all() const { return tokens_; }

  [[nodiscard]] std::optional<Items> items() const {
    for (std::size_t at = 2; at + 4 < tokens_.size(); ++at) {
      const bool colon = is(at, ":");
      if (!colon && !is(at, "including")) continue;
      Items found{colon ? at : at + 1, split(at + 1)};
      if (found.items.size() >= fewest_items && are_alike(found.items)) return found;
      return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool is(std::size_t at, std::string_view word) const {
    return tokens_[at].folded == word && !kept_.touches(tokens_[at].span);
  }

  /// The stretches between commas and the last "and"; none where that is not plain.
  [[nodiscard]] std::vector<LexemeRange> split(std::size_t begin) const {
    std::size_t end = tokens_.size();
    if (tokens_.back().folded == ".") --end;
    std::vector<LexemeRange> found;
    std::size_t from = begin;
    bool last = false;
    for (std::size_t at = begin; at < end; ++at) {
      const bool joint = is(at, "and");
      if (is(at, "or") || is(at, "&") ||
          (tokens_[at].kind == LexemeKind::mark && !is(at, ",") &&
           !kept_.touches(tokens_[at].span)))
        return {};
      if (!joint && !is(at, ",")) continue;
      if (last) return {};
      last = joint;
      if (at > from)
        found.push_back({from, at});
      else if (!joint)
        return {};
      from = at + 1;
    }
    if (!last || from >= end) return {};
    found.push_back({from, end});
    return found;
  }

  [[nodiscard]] bool are_alike(const std::vector<LexemeRange>& items) const {
    const auto capital = [&](LexemeRange item) {
      return starts_with_capital(slice(text_, tokens_[item.begin].span));
    };
    const bool first = capital(items.front());
    return std::all_of(items.begin(), items.end(), [&](LexemeRange item) {
      return item.size() <= most_words_of_an_item && capital(item) == first &&
             !clauses_.has_finite_verb(item) && !clauses_.may_reach_on(item) &&
             !is_preposition(tokens_[item.begin].folded);
    });
  }

  std::string_view text_;
  std::vector<Lexeme> tokens_;
  Protected kept_;
  Clauses clauses_;
};

Drafts with_items_apart(const Draft& draft, const Setting& setting) {
  const ItemReader reader(draft, setting);
  const std::optional<Items> found = reader.items();
  if (!found) return {draft};
  const std::vector<Lexeme>& all = reader.all();
  Draft lead = part(draft, {0, all[found->lead_end - 1].span.end}, draft.placement);
  append_made(lead.text, ":", Span{});
  const Span rest{all[found->lead_end - 1].span.end,
                  static_cast<std::uint32_t>(draft.text.utf8.size())};
  lead.changes.push_back({ChangeKind::split, rest, std::string(draft.text.slice(rest)), ":",
                          "split:list", "A list is easier to read with one thing in each line."});
  Drafts drafts{lead};
  for (const LexemeRange item : found->items) {
    drafts.push_back(
        part(draft, {all[item.begin].span.begin, all[item.end - 1].span.end}, Placement::bullet));
    drafts.back().changes = {lead.changes.back()};
  }
  return drafts;
}

}  // namespace

Drafts part_links(Drafts drafts, const Setting& setting) {
  if (!setting.paragraphs) return drafts;
  Drafts all;
  for (Draft& draft : drafts) {
    Drafts parts = is_left_alone(draft) ? Drafts{std::move(draft)} : with_link_apart(draft);
    for (Draft& made : parts) all.push_back(std::move(made));
  }
  return all;
}

Drafts list_items(Drafts drafts, const Setting& setting) {
  if (!setting.bullets) return drafts;
  Drafts all;
  for (Draft& draft : drafts) {
    Drafts parts =
        is_left_alone(draft) ? Drafts{std::move(draft)} : with_items_apart(draft, setting);
    for (Draft& made : parts) all.push_back(std::move(made));
  }
  return all;
}

}  // namespace plainsong
