#include "young/item_list.hpp"

#include <algorithm>

#include "young/coordination.hpp"
#include "young/mention.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_items = 3;
constexpr std::size_t most_words_of_an_item = 14;
constexpr std::size_t fewest_words_of_lead = 2;

/// Behind the last word, without the full stop.
std::size_t words_end(const Syntax& syntax) {
  std::size_t end = syntax.size();
  while (end > 0 && (syntax.form(end - 1) == "." || syntax.form(end - 1) == "!")) --end;
  return end;
}

/// The heads of the items: a word and those that are joined to it.
std::vector<std::size_t> heads_of(const Syntax& syntax, std::size_t first) {
  std::vector<std::size_t> heads{first};
  for (const std::int32_t child : syntax.children(first)) {
    const auto at = static_cast<std::size_t>(child);
    if (syntax.word(at).relation == Relation::conj) heads.push_back(at);
  }
  return heads;
}

/// Where the first item begins: in front of what belongs to the noun, behind the "with" or "to"
/// that all of them share.
std::size_t first_begin(const Syntax& syntax, std::size_t first) {
  std::size_t begin = syntax.phrase(first).begin;
  for (const std::int32_t child : syntax.children(first)) {
    const auto at = static_cast<std::size_t>(child);
    const Relation relation = base_of(syntax.word(at).relation);
    const bool leads = relation == Relation::case_marking || relation == Relation::mark ||
                       relation == Relation::punct || relation == Relation::cop ||
                       relation == Relation::aux || relation == Relation::nsubj ||
                       relation == Relation::fixed;
    if (at < first && leads) begin = std::max(begin, syntax.phrase(at).end);
  }
  static const NameSet introduce = {"notably", "especially", "particularly", "mainly", "namely"};
  while (begin < first && introduce.contains(syntax.form(begin))) ++begin;
  return begin;
}

/// The items between commas and the last "and"; none where they stand in another way.
std::vector<WordRange> items_of(const Syntax& syntax, const std::vector<std::size_t>& heads) {
  std::vector<WordRange> items{{first_begin(syntax, heads.front()), 0}};
  for (std::size_t place = 1; place < heads.size(); ++place) {
    std::size_t begin = syntax.phrase(heads[place]).begin;
    const bool last = place + 1 == heads.size();
    bool comma = begin > 0 && is_comma(syntax, begin - 1);
    std::size_t end = comma ? begin - 1 : begin;
    for (; is_comma(syntax, begin); ++begin) comma = true;
    const bool joint = syntax.form(begin) == "and";
    if (joint != last || (!last && !comma)) return {};
    items.back().end = end;
    items.push_back({joint ? begin + 1 : begin, 0});
  }
  items.back().end = syntax.phrase(heads.back()).end;
  while (items.back().size() > 0 && syntax.word(items.back().end - 1).upos == Upos::punct)
    --items.back().end;
  return items;
}

enum class ItemKind { none, noun, name, gerund, bare_verb };

ItemKind kind_of(const Syntax& syntax, std::size_t head) {
  const Word& word = syntax.word(head);
  const bool own_subject = syntax.subject(head) && !syntax.child(head, Relation::cop);
  if (own_subject || syntax.child(head, Relation::aux)) return ItemKind::none;
  if (word.upos == Upos::noun || word.upos == Upos::propn) return ItemKind::noun;
  if (word.xpos == Xpos::vbg) return ItemKind::gerund;
  return word.xpos == Xpos::vb ? ItemKind::bare_verb : ItemKind::none;
}

/// "and other things", "and many more": the end of a list, but no thing in it.
bool is_the_rest(const Syntax& syntax, WordRange item) {
  static const NameSet all = {"other", "others", "more", "so", "many", "countless", "etc"};
  return all.contains(syntax.form(item.begin));
}

bool has_comma(const Syntax& syntax, WordRange item) {
  for (std::size_t at = item.begin; at < item.end; ++at)
    if (is_comma(syntax, at) || syntax.form(at) == ":" || syntax.form(at) == ";") return true;
  return false;
}

bool starts_with_preposition(const Syntax& syntax, WordRange item) {
  const Upos first = syntax.word(item.begin).upos;
  return first == Upos::adp || first == Upos::sconj || first == Upos::part;
}

/// "the", "our": what stands in front of the first item may hold for all.
bool has_owner(const Syntax& syntax, std::size_t head) {
  return syntax.child(head, Relation::det) || syntax.child(head, Relation::nmod_poss) ||
         syntax.child(head, Relation::nummod);
}

bool has_tail(const Syntax& syntax, std::size_t head) {
  return std::any_of(
      syntax.children(head).begin(), syntax.children(head).end(), [&](std::int32_t child) {
        const auto at = static_cast<std::size_t>(child);
        const Relation relation = base_of(syntax.word(at).relation);
        const auto with = syntax.child(at, Relation::case_marking);
        const bool of = with && syntax.form(*with) == "of";
        return at > head && (relation == Relation::acl || relation == Relation::appos ||
                             (relation == Relation::nmod && !of));
      });
}

/// Whether what stands in front of the first item or behind the last one belongs to it alone.
bool keep_to_themselves(const Syntax& syntax, const std::vector<std::size_t>& heads) {
  const auto owned = [&](std::size_t head) {
    return has_owner(syntax, head) || syntax.word(head).upos == Upos::propn;
  };
  const auto tailed = [&](std::size_t head) { return has_tail(syntax, head); };
  if (kind_of(syntax, heads.front()) != ItemKind::noun) return true;
  if (has_owner(syntax, heads.front()) && !std::all_of(heads.begin(), heads.end(), owned))
    return false;
  const bool all_owned = std::all_of(heads.begin(), heads.end(), owned);
  return all_owned || !tailed(heads.back()) || std::any_of(heads.begin(), heads.end() - 1, tailed);
}

/// "Department for Levelling Up, Housing and Communities": one name, not three things.
bool may_be_one_name(const Syntax& syntax, WordRange first) {
  static const NameSet bodies = {"department", "ministry", "minister",  "office",    "committee",
                                 "secretary",  "council",  "institute", "society",   "association",
                                 "centre",     "center",   "faculty",   "school",    "college",
                                 "agency",     "board",    "group",     "university"};
  for (std::size_t at = first.begin; at < first.end; ++at)
    if (syntax.word(at).upos == Upos::propn && bodies.contains(syntax.form(at))) return true;
  return false;
}

bool are_alike(const Syntax& syntax, const std::vector<std::size_t>& heads,
               const std::vector<WordRange>& items) {
  const ItemKind kind = kind_of(syntax, heads.front());
  if (kind == ItemKind::none) return false;
  for (std::size_t place = 0; place < items.size(); ++place) {
    const WordRange item = items[place];
    const bool words =
        std::any_of(syntax.written(heads[place]).begin(), syntax.written(heads[place]).end(),
                    [](char letter) { return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'; });
    if (item.size() == 0 || !words || kind_of(syntax, heads[place]) != kind ||
        syntax.count_words(item) > most_words_of_an_item || starts_with_preposition(syntax, item) ||
        is_the_rest(syntax, item) || has_comma(syntax, item))
      return false;
    if (place > 0 && !syntax.agreed(heads[place])) return false;
  }
  return keep_to_themselves(syntax, heads);
}

/// A name may be cut only at the "and" that joins it to others of the list.
bool cuts_through(const Syntax& syntax, const std::vector<WordRange>& items, const Protected& kept,
                  bool names) {
  for (std::size_t place = 0; place < items.size(); ++place) {
    const Span span = syntax.bytes(items[place]);
    const bool last_two = place + 2 >= items.size();
    for (const Span fixed : kept.spans) {
      const bool inside = (fixed.begin < span.begin && span.begin < fixed.end) ||
                          (fixed.begin < span.end && span.end < fixed.end);
      if (inside && !(names && last_two)) return true;
    }
  }
  return false;
}

bool holds_back(const Syntax& syntax, std::size_t lead_end) {
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const std::string_view word = syntax.form(at);
    if (word == "respectively" || word == "or" || word == "nor" || word == "etc") return true;
    if (at < lead_end && (word == "both" || word == "either" || word == "between")) return true;
    if (at < lead_end && syntax.word(at).features.negative) return true;
  }
  return reach_of(syntax, lead_end).pair && syntax.form(lead_end - 1) != ":";
}

std::optional<ItemList> list_under(const Syntax& syntax, std::size_t first, const Protected& kept) {
  const std::vector<std::size_t> heads = heads_of(syntax, first);
  if (heads.size() < fewest_items) return std::nullopt;
  const std::vector<WordRange> items = items_of(syntax, heads);
  if (items.empty() || items.back().end != words_end(syntax)) return std::nullopt;
  const std::size_t lead_end = items.front().begin;
  if (syntax.count_words({0, lead_end}) < fewest_words_of_lead || holds_back(syntax, lead_end) ||
      !are_alike(syntax, heads, items) || may_be_one_name(syntax, items.front()))
    return std::nullopt;
  const bool names = std::all_of(heads.begin(), heads.end(), [&](std::size_t head) {
    return syntax.word(head).upos == Upos::propn;
  });
  if (cuts_through(syntax, items, kept, names)) return std::nullopt;
  return ItemList{lead_end, items};
}

/// "including", "include", a colon, "to": all that follows may be the list.
bool opens_list(const Syntax& syntax, std::size_t at) {
  const std::string_view word = syntax.form(at);
  return word == ":" || syntax.word(at).lemma == "include" || syntax.word(at).lemma == "involve" ||
         syntax.word(at).xpos == Xpos::to ||
         (word == "as" && at > 0 && syntax.form(at - 1) == "such");
}

/// What stands between commas and the last "and" from here to the end; none where there is more
/// than one "and" or none.
std::vector<WordRange> stretches(const Syntax& syntax, std::size_t begin) {
  const std::size_t end = words_end(syntax);
  std::vector<WordRange> found{{begin, end}};
  bool last = false;
  for (std::size_t at = begin; at < end; ++at) {
    const bool joint = syntax.form(at) == "and";
    if (!joint && !is_comma(syntax, at)) continue;
    if (last) return {};
    last = joint;
    found.back().end = at;
    found.push_back({at + 1, end});
  }
  return last && found.size() >= fewest_items ? found : std::vector<WordRange>{};
}

/// "visiting the school", "help children": what is done, and nothing else that is done.
bool is_verb_phrase(const Syntax& syntax, WordRange words, bool gerund) {
  for (std::size_t at = words.begin + 1; at < words.end; ++at)
    if (syntax.word(at).features.verb_form == VerbForm::finite) return false;
  if (words.size() > 2 && syntax.word(words.begin).xpos == Xpos::rb) ++words.begin;
  if (words.size() < 2) return false;
  const std::string_view first = syntax.form(words.begin);
  const Xpos tag = syntax.word(words.begin).xpos;
  if (gerund) return first.size() > 4 && first.substr(first.size() - 3) == "ing";
  return tag == Xpos::vb || tag == Xpos::vbp;
}

bool is_name(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (!starts_with_capital(syntax.written(at)) && syntax.form(at) != "of" &&
        syntax.form(at) != "for" && (at != words.begin || syntax.form(at) != "the"))
      return false;
  return words.size() > 0 && starts_with_capital(syntax.written(words.end - 1));
}

/// "kinship", "foster carers": nouns alone, and what stands before a noun in front of each or none.
bool are_bare_nouns(const Syntax& syntax, const std::vector<WordRange>& items) {
  constexpr std::size_t most_words = 4;
  const auto is_plain = [&](WordRange item) { return syntax.word(item.begin).upos == Upos::noun; };
  const auto is_nouns = [&](WordRange item) {
    if (item.size() == 0 || item.size() > most_words) return false;
    for (std::size_t at = item.begin; at < item.end; ++at)
      if (syntax.word(at).upos != Upos::noun && syntax.word(at).upos != Upos::adj &&
          syntax.word(at).xpos != Xpos::hyph)
        return false;
    return syntax.word(item.end - 1).upos == Upos::noun;
  };
  return std::all_of(items.begin(), items.end(), is_nouns) &&
         (is_plain(items.front()) || std::none_of(items.begin(), items.end(), is_plain));
}

/// "spent the year meeting …, visiting … and reading …": what was done opens a list by itself.
bool stands_before_gerund(const Syntax& syntax, std::size_t at) {
  return at + 1 < syntax.size() && syntax.word(at + 1).xpos == Xpos::vbg &&
         syntax.word(at).upos == Upos::noun;
}

/// "include visiting …, spending … and speaking …", "including projects Anna, Bell and Clay": lists
/// that can be told from their words, however the parsers take them.
std::optional<ItemList> plain_list(const Syntax& syntax, std::size_t opener,
                                   const Protected& kept) {
  std::size_t begin = opener + 1;
  const bool colon = syntax.form(opener) == ":";
  while (!colon && begin < syntax.size() && syntax.word(begin).xpos == Xpos::nns) ++begin;
  const std::vector<WordRange> items = stretches(syntax, begin);
  if (items.empty() || holds_back(syntax, begin)) return std::nullopt;
  const bool names = std::all_of(items.begin(), items.end(),
                                 [&](WordRange item) { return is_name(syntax, item); });
  const bool gerund = syntax.word(opener).xpos != Xpos::to;
  const bool verbs = std::all_of(items.begin(), items.end(), [&](WordRange item) {
    return is_verb_phrase(syntax, item, gerund);
  });
  const bool nouns = colon && are_bare_nouns(syntax, items);
  if ((!verbs && !nouns && (!names || !gerund)) || cuts_through(syntax, items, kept, names) ||
      may_be_one_name(syntax, items.front()))
    return std::nullopt;
  return ItemList{begin, items};
}

}  // namespace

std::optional<ItemList> list_at_end(const Syntax& syntax, const Protected& kept) {
  if (!syntax.usable()) return std::nullopt;
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    auto list = list_under(syntax, at, kept);
    const bool opens = opens_list(syntax, at) || stands_before_gerund(syntax, at);
    if (!list && at > 0 && opens) list = plain_list(syntax, at, kept);
    if (list) return list;
  }
  return std::nullopt;
}

}  // namespace plainsong
