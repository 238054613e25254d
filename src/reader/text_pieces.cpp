#include "reader/text_pieces.hpp"

#include <optional>

#include "reader/text_lines.hpp"
#include "reader/text_list_marks.hpp"
#include "reader/text_shapes.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::uint32_t page_gap = 2;  // blank lines that part pages rather than paragraphs
constexpr std::size_t longest_underlined = 120;

// A word with a hyphen may have been broken behind it: "care-" and "experienced".
Joint joint_between(std::string_view before, std::string_view after) {
  if (before.size() < 2 || !before.ends_with('-')) return Joint::space;
  const bool word_goes_on = is_lower(code_point_at(after, 0).value) &&
                            is_letter(code_point_before(before, before.size() - 1).value);
  return word_goes_on ? Joint::nothing : Joint::space;
}

class Parter {
 public:
  explicit Parter(std::string_view source)
      : source_(source), lines_(lines_of(source)), wrapping_(wrapping_of(source, lines_)) {}

  std::vector<Piece> part() {
    for (; at_ < lines_.size(); ++at_) {
      new_page_ = new_page_ || lines_[at_].new_page;
      if (lines_[at_].blank()) {
        ++blank_lines_;
        open_ = false;
      } else {
        take(lines_[at_]);
        blank_lines_ = 0;
        new_page_ = false;
      }
    }
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] std::string_view words(const Line& line) const {
    return slice(source_, line.range);
  }

  void take(const Line& line) {
    if (open_ && line.quoted != pieces_.back().quoted) open_ = false;
    if (is_rule(words(line))) return take_rule(line);
    if (take_heading(line)) return;
    const std::optional<ListMark> mark = list_mark(words(line));
    if (mark && may_start_item(line)) return take_item(line, *mark);
    if (open_ && continues(line)) return take_more(line);
    start(Piece::Kind::paragraph, line, line.range);
    const bool loud = is_loud(words(line)) && at_ + 1 < lines_.size() && !lines_[at_ + 1].blank() &&
                      !is_loud(words(lines_[at_ + 1]));
    if (loud) open_ = false;
  }

  // A line that is bold or all in capitals may head the lines below it.
  static bool is_loud(std::string_view line) {
    return (is_bold(line) || is_all_capitals(line)) && may_be_heading(line);
  }

  void start(Piece::Kind kind, const Line& line, Span range) {
    Piece piece;
    piece.kind = kind;
    piece.stretches = {{range}};
    piece.begin = line.range.begin;
    piece.indent = line.indent;
    piece.blank_lines = blank_lines_;
    piece.new_page = new_page_;
    piece.quoted = line.quoted;
    pieces_.push_back(std::move(piece));
    open_ = kind == Piece::Kind::paragraph || kind == Piece::Kind::item;
  }

  void take_rule(const Line& line) {
    const bool underlines = open_ && pieces_.back().is(Piece::Kind::paragraph) &&
                            pieces_.back().stretches.size() == 1 && !has_mark_of_rule(line) &&
                            may_be_underlined(only_line(source_, pieces_.back()));
    if (!underlines) return start(Piece::Kind::rule, line, line.range);
    // Mailing programs write "** Spring fair" above such a line.
    Span& heading = pieces_.back().stretches.front().range;
    if (slice(source_, heading).starts_with("** ")) heading.begin += 3;
    pieces_.back().kind = Piece::Kind::heading;
    pieces_.back().level = words(line).front() == '=' ? 1 : 2;
    pieces_.back().marked = true;
    open_ = false;
  }

  // Asterisks and underscores part, they do not underline.
  [[nodiscard]] bool has_mark_of_rule(const Line& line) const {
    return words(line).find_first_of("*_ ") != std::string_view::npos;
  }

  static bool may_be_underlined(std::string_view line) {
    return columns(line) <= longest_underlined &&
           std::string_view(".,:;").find(line.back()) == std::string_view::npos;
  }

  bool take_heading(const Line& line) {
    std::string_view text = words(line);
    const std::size_t level = text.find_first_not_of('#');
    if (level == 0 || level == std::string_view::npos || level > 6) return false;
    if (!is_white_space(code_point_at(text, level).value)) return false;
    const std::size_t last = text.find_last_not_of('#');
    if (is_white_space(code_point_before(text, last + 1).value)) text = text.substr(0, last + 1);
    const std::string_view heading = trimmed(text.substr(level));
    if (heading.empty()) return false;
    const auto begin = static_cast<std::size_t>(heading.data() - source_.data());
    start(Piece::Kind::heading, line, span_of(begin, begin + heading.size()));
    open_ = wrapping_.wrapped && heading.starts_with("**") && !is_bold(heading);  // goes on below
    pieces_.back().level = static_cast<int>(level);
    pieces_.back().marked = true;
    return true;
  }

  // In the middle of a paragraph, a dash or "2." at the start of a line is most often part of the
  // sentence.
  [[nodiscard]] bool may_start_item(const Line& line) const {
    if (!open_ || pieces_.back().is(Piece::Kind::item)) return true;
    if (!wrapping_.wrapped) return true;
    const std::string_view before = slice(source_, pieces_.back().stretches.back().range);
    return has_final_punctuation(before) || before.ends_with(':') ||
           wrapping_.broken_on_purpose(before, words(line));
  }

  void take_item(const Line& line, const ListMark& mark) {
    start(Piece::Kind::item, line, span_of(line.range.begin + mark.size, line.range.end));
    pieces_.back().numbered = mark.numbered;
    pieces_.back().number = mark.number;
  }

  // Whether the line belongs to the piece above it. Unwrapped, a long line is a paragraph of its
  // own.
  [[nodiscard]] bool continues(const Line& line) const {
    if (wrapping_.wrapped || pieces_.back().is(Piece::Kind::item)) return true;
    constexpr std::size_t short_line = 80;
    const std::string_view before = slice(source_, pieces_.back().stretches.back().range);
    return before.size() <= short_line && columns(words(line)) <= short_line;
  }

  void take_more(const Line& line) {
    std::vector<Stretch>& stretches = pieces_.back().stretches;
    const std::string_view before = slice(source_, stretches.back().range);
    const std::string_view after = words(line);
    const bool on_purpose = wrapping_.broken_on_purpose(before, after) && !goes_on(before, after);
    stretches.push_back(
        {line.range, on_purpose ? Joint::line_break : joint_between(before, after)});
  }

  std::string_view source_;
  std::vector<Line> lines_;
  Wrapping wrapping_;
  std::vector<Piece> pieces_;
  std::size_t at_ = 0;
  std::uint32_t blank_lines_ = 0;
  bool new_page_ = false;
  bool open_ = false;  // the last piece may go on with this line
};

bool parted_by_page(std::string_view source, const Piece& first, const Piece& second) {
  if (!first.is(Piece::Kind::paragraph) && !first.is(Piece::Kind::item)) return false;
  if (!second.is(Piece::Kind::paragraph) || first.quoted != second.quoted) return false;
  if (second.blank_lines < page_gap && !second.new_page) return false;
  return goes_on(slice(source, first.stretches.back().range),
                 slice(source, second.stretches.front().range));
}

}  // namespace

std::vector<Piece> pieces_of(std::string_view source) {
  return Parter(source).part();
}

void join_over_pages(std::string_view source, std::vector<Piece>& pieces) {
  std::vector<Piece> joined;
  joined.reserve(pieces.size());
  for (Piece& piece : pieces) {
    if (joined.empty() || !parted_by_page(source, joined.back(), piece)) {
      joined.push_back(std::move(piece));
      continue;
    }
    std::vector<Stretch>& stretches = joined.back().stretches;
    piece.stretches.front().joint = joint_between(slice(source, stretches.back().range),
                                                  slice(source, piece.stretches.front().range));
    stretches.insert(stretches.end(), piece.stretches.begin(), piece.stretches.end());
  }
  pieces = std::move(joined);
}

std::string_view only_line(std::string_view source, const Piece& piece) {
  return piece.stretches.size() == 1 ? slice(source, piece.stretches.front().range)
                                     : std::string_view();
}

}  // namespace plainsong
