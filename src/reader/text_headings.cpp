#include "reader/text_headings.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "reader/text_entries.hpp"
#include "reader/text_shapes.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

using Kind = Piece::Kind;

constexpr std::size_t most_lines_before_contents = 6;
constexpr std::size_t longest_entry = 120;  // bytes
constexpr std::size_t longest_title = 160;
constexpr std::size_t shortest_body = 60;  // bytes of a paragraph that a short line may head

// The pieces that make a list at the start, before any prose.
struct Opening {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] bool found() const { return begin < end; }

  // Whether short lines (a title, a date, "In this issue:") stand above it.
  [[nodiscard]] bool has_lines_above() const { return found() && begin > 0; }
};

class Finder {
 public:
  Finder(std::string_view source, std::vector<Piece>& pieces) : source_(source), pieces_(pieces) {}

  void find() {
    const Opening list = opening_list();
    const bool listed = list.found() && find_listed(list);
    const bool marked = listed || marked_headings() >= 2;
    find_shaped(listed ? list.end : 0, marked);
    find_title(listed ? list : Opening{});
  }

 private:
  [[nodiscard]] std::string_view line(std::size_t i) const {
    return only_line(source_, pieces_[i]);
  }

  [[nodiscard]] bool is(std::size_t i, Kind kind) const {
    return i < pieces_.size() && pieces_[i].is(kind);
  }

  void make_heading(std::size_t i, int level) {
    pieces_[i].stretches.front().range.begin = pieces_[i].begin;
    pieces_[i].kind = Kind::heading;
    pieces_[i].level = level;
  }

  [[nodiscard]] std::size_t marked_headings() const {
    return static_cast<std::size_t>(
        std::count_if(pieces_.begin(), pieces_.end(),
                      [](const Piece& piece) { return piece.is(Kind::heading); }));
  }

  [[nodiscard]] bool may_be_entry(std::size_t i) const {
    return is(i, Kind::item) && !line(i).empty() && line(i).size() <= longest_entry &&
           !line(i).ends_with('.');
  }

  [[nodiscard]] bool may_stand_above_contents(std::size_t i) const {
    if (is(i, Kind::rule)) return true;
    const Span first = pieces_[i].stretches.front().range;
    const Span last = pieces_[i].stretches.back().range;
    const bool prose = is(i, Kind::paragraph) && has_final_punctuation(slice(source_, last));
    return last.end - first.begin <= longest_title && !prose;
  }

  [[nodiscard]] Opening opening_list() const {
    std::size_t begin = 0;
    while (begin < pieces_.size() && !is(begin, Kind::item)) {
      if (begin == most_lines_before_contents || !may_stand_above_contents(begin)) return {};
      ++begin;
    }
    std::size_t end = begin;
    while (may_be_entry(end) && (end == begin || goes_on_in_list(end))) ++end;
    if (end - begin < 2 || (is(end, Kind::item) && goes_on_in_list(end))) return {};
    return {begin, end};
  }

  // Whether an item belongs to the list of the item right before it.
  [[nodiscard]] bool goes_on_in_list(std::size_t i) const {
    const Piece& before = pieces_[i - 1];
    if (!before.is(Kind::item)) return false;
    if (before.numbered != pieces_[i].numbered) return before.indent != pieces_[i].indent;
    return !pieces_[i].numbered || pieces_[i].number == before.number + 1;
  }

  // Makes headings of the lines that the list names, if enough of its entries name one.
  bool find_listed(const Opening& list) {
    Entries entries;
    for (std::size_t i = list.begin; i < list.end; ++i) entries.add(line(i));
    std::vector<std::optional<std::size_t>> named(entries.size());
    for (const bool exact : {true, false})
      for (std::size_t i = list.end; i < pieces_.size(); ++i) claim(entries, i, exact, named);
    const auto found = static_cast<std::size_t>(std::count_if(
        named.begin(), named.end(), [](const auto& piece) { return piece.has_value(); }));
    const bool labelled = list.begin > 0 && is_contents_label(line(list.begin - 1));
    if (found < 2 && !labelled) return false;
    for (const std::optional<std::size_t>& piece : named)
      if (piece && !is(*piece, Kind::heading)) make_heading(*piece, 2);
    return true;
  }

  // Lets the entry that names piece `i` have it, unless it has one already.
  void claim(const Entries& entries, std::size_t i, bool exact,
             std::vector<std::optional<std::size_t>>& named) const {
    const bool heading = is(i, Kind::heading);
    if (!heading && (!may_head(i) || !stands_alone(i) || line(i).ends_with('.'))) return;
    const std::optional<Entries::Naming> naming = entries.naming(line(i));
    if (!naming || named[naming->entry] || naming->exact != exact) return;
    named[naming->entry] = i;
  }

  // Paragraphs, and items with a number that are no list: "2. SPRING FAIR".
  [[nodiscard]] bool may_head(std::size_t i) const {
    if (is(i, Kind::paragraph)) return true;
    return is(i, Kind::item) && pieces_[i].numbered && pieces_[i].indent == 0 &&
           is(i + 1, Kind::paragraph) && (i == 0 || !goes_on_in_list(i));
  }

  [[nodiscard]] bool stands_alone(std::size_t i) const {
    return !line(i).empty() && (i == 0 || pieces_[i].blank_lines > 0 || pieces_[i].new_page) &&
           (i + 1 == pieces_.size() || pieces_[i + 1].blank_lines > 0 || pieces_[i + 1].new_page ||
            !is(i + 1, Kind::paragraph));
  }

  // From the end to the start, so that it is known whether a heading follows.
  void find_shaped(std::size_t begin, bool marked) {
    const std::size_t first = first_prose(begin);
    for (std::size_t i = pieces_.size(); i-- > begin;) {
      if (!may_head(i) || pieces_[i].quoted || !may_be_heading(line(i)) || !has_body(i)) continue;
      const bool loud = is_bold(line(i)) || is_all_capitals(line(i));
      const bool greets = i + 1 == first && is_greeting(line(i));
      if (loud || (stands_alone(i) && is(i, Kind::paragraph) &&
                   (greets || (!marked && heads_by_its_shape(i)))))
        make_heading(i, 2);
    }
  }

  // A sign-off such as JOSH has no words below it that it could head, and half a sentence heads
  // nothing.
  [[nodiscard]] bool has_body(std::size_t i) const {
    if (is(i + 1, Kind::item)) return true;
    if (!is(i + 1, Kind::paragraph)) return false;
    const std::string_view next = first_line(i + 1);
    const bool goes_on_below = is_lower(code_point_at(next, 0).value) && !starts_with_address(next);
    return !is_postscript(next) && !goes_on_below && !goes_on(line(i), next);
  }

  [[nodiscard]] std::string_view first_line(std::size_t i) const {
    return slice(source_, pieces_[i].stretches.front().range);
  }

  [[nodiscard]] bool is_prose(std::size_t i) const {
    if (!is(i, Kind::paragraph) || pieces_[i].quoted) return false;
    const std::string_view last = slice(source_, pieces_[i].stretches.back().range);
    return pieces_[i].stretches.size() > 1 || last.size() >= shortest_body ||
           has_final_punctuation(last);
  }

  [[nodiscard]] std::size_t first_prose(std::size_t i) const {
    while (i < pieces_.size() && (!is_prose(i) || may_be_heading(line(i)))) ++i;
    return i;
  }

  [[nodiscard]] bool heads_by_its_shape(std::size_t i) const {
    if (!is_prose(i + 1) && !is(i + 1, Kind::item)) return false;
    if (line(i).find(": ") != std::string_view::npos || has_final_punctuation(line(i)))
      return false;
    if (i == 0 || !is(i - 1, Kind::paragraph)) return true;
    const std::string_view before = slice(source_, pieces_[i - 1].stretches.back().range);
    return !before.ends_with(':') && !is_closing(before);
  }

  void find_title(const Opening& contents) {
    if (pieces_.empty() || !may_be_title()) return;
    if (contents.has_lines_above() || above_heading() ||
        (names_publication(line(0)) && has_body(0)))
      make_heading(0, 1);
  }

  [[nodiscard]] bool may_be_title() const {
    const bool unmarked = is(0, Kind::paragraph) || (is(0, Kind::heading) && !pieces_[0].marked);
    return unmarked && !pieces_[0].quoted && may_be_heading(line(0)) && !is_greeting(line(0)) &&
           !is_contents_label(line(0));
  }

  // The first line, then at most a date or a motto, then a heading.
  [[nodiscard]] bool above_heading() const {
    if (is(1, Kind::heading)) return true;
    const bool motto =
        is(1, Kind::paragraph) && !line(1).empty() && line(1).size() <= longest_entry;
    return motto && !is_prose(1) && is(2, Kind::heading);
  }

  std::string_view source_;
  std::vector<Piece>& pieces_;
};

}  // namespace

void find_headings(std::string_view source, std::vector<Piece>& pieces) {
  Finder(source, pieces).find();
}

}  // namespace plainsong
