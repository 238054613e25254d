// Ranges of numbers are written with a word: "aged 18–25" → "aged 18 to 25".

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>

#include "document/build.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

std::optional<std::uint32_t> whole_number(const Lexeme& token) {
  std::string digits = token.folded;
  digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
  std::uint32_t value = 0;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (trouble != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// A dash between numbers may be a score, a date or a vote: it is a range where a word beside it
/// says what is counted.
bool opens_range(std::string_view before) {
  return is_one_of(before, {"aged", "age", "ages", "from", "between", "pages", "about", "around",
                            "chapters", "years", "weeks"});
}

bool is_counted(std::string_view after) {
  return is_one_of(after, {"years", "year-olds", "months", "weeks",  "days",     "hours", "minutes",
                           "miles", "people",    "metres", "km",     "percent",  "per",   "%",
                           "times", "seconds",   "pages",  "pupils", "children", "places"});
}

/// What the dash stands for, if tokens[at] is a dash in a range.
std::optional<std::string> range_word(const std::vector<Lexeme>& all, std::size_t at) {
  if (at == 0 || at + 1 >= all.size() || (all[at].folded != "–" && all[at].folded != "-"))
    return std::nullopt;
  const Lexeme& low = all[at - 1];
  const Lexeme& high = all[at + 1];
  const bool tight = low.span.end == all[at].span.begin && all[at].span.end == high.span.begin;
  if (!tight || low.kind != LexemeKind::number || high.kind != LexemeKind::number)
    return std::nullopt;
  const auto from = whole_number(low);
  const auto to = whole_number(high);
  if (!from || !to || *from >= *to) return std::nullopt;
  const bool goes_on = at + 2 < all.size() && all[at + 2].span.begin == high.span.end &&
                       is_one_of(all[at + 2].folded, {"–", "-", "/"});
  const std::string_view before =
      at > 1 ? std::string_view(all[at - 2].folded) : std::string_view();
  const std::string_view after =
      at + 2 < all.size() ? std::string_view(all[at + 2].folded) : std::string_view();
  if (goes_on || (!opens_range(before) && !is_counted(after))) return std::nullopt;
  return before == "between" ? "and" : "to";
}

void write_ranges(Draft& draft) {
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  const std::vector<Span> quotes = quotations(draft.text.utf8);
  std::vector<Edit> edits;
  for (std::size_t at = 0; at < all.size(); ++at) {
    const auto word = range_word(all, at);
    const Span here = all[at].span;
    const bool quoted =
        std::any_of(quotes.begin(), quotes.end(), [&](Span quote) { return quote.overlaps(here); });
    if (!word || quoted) continue;
    const std::string after = " " + *word + " ";
    draft.changes.push_back({ChangeKind::reword, here, std::string(draft.text.slice(here)), after,
                             "numbers:range", "The word is read more easily than the dash."});
    edits.push_back({here, after});
  }
  if (!edits.empty()) make_edits(draft.text, edits);
}

}  // namespace

Drafts word_ranges(Drafts drafts, const Setting& /*setting*/) {
  for (Draft& draft : drafts)
    if (draft.made_by.empty() && draft.text.utf8.size() <= longest_rewritten) write_ranges(draft);
  return drafts;
}

}  // namespace plainsong
