// Passes that give part of a sentence a place of its own: a link a paragraph, a list's items
// bullets.

#include <algorithm>
#include <optional>

#include "document/build.hpp"
#include "young/item_list.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

constexpr std::size_t many_items = 4;  // in a short sentence, too

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

Drafts with_items_apart(const Draft& draft, const Setting& setting) {
  const Syntax syntax = setting.syntax->read_whole(draft.text.utf8);
  if (!syntax.usable()) return {draft};
  const Protected kept = protected_spans(draft.text, lexemes(draft.text.utf8), setting.names);
  const std::optional<ItemList> found = list_at_end(syntax, kept);
  const bool is_long = syntax.count_words({0, syntax.size()}) > setting.longest;
  if (!found || (!is_long && found->items.size() < many_items)) return {draft};
  std::size_t lead_end = found->lead_end;
  while (lead_end > 0 && syntax.word(lead_end - 1).upos == Upos::punct) --lead_end;
  Draft lead = part(draft, {0, syntax.word(lead_end - 1).span.end}, draft.placement);
  append_made(lead.text, ":", Span{});
  const Span rest{syntax.word(lead_end - 1).span.end,
                  static_cast<std::uint32_t>(draft.text.utf8.size())};
  lead.changes.push_back({ChangeKind::split, rest, ", and", ":", "split:list",
                          "A list is easier to read with one thing in each line."});
  Drafts drafts{lead};
  for (const WordRange item : found->items) {
    drafts.push_back(part(draft, syntax.bytes(item), Placement::bullet));
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
  if (!setting.bullets || setting.syntax == nullptr) return drafts;
  Drafts all;
  for (Draft& draft : drafts) {
    Drafts parts =
        is_left_alone(draft) ? Drafts{std::move(draft)} : with_items_apart(draft, setting);
    for (Draft& made : parts) all.push_back(std::move(made));
  }
  return all;
}

}  // namespace plainsong
