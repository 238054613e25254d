#include "reader/composer.hpp"

#include <algorithm>
#include <utility>

#include "document/build.hpp"
#include "reader/text_inlines.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// No person nests this deep; deeper containers and inlines are flattened, so that no later walk
/// can overflow a stack. An item that had to be made for what stands in a list without one takes a
/// level of its own.
constexpr std::size_t deepest = 48;
static_assert(2 * deepest < deepest_block);

bool is_list(BlockKind kind) {
  return kind == BlockKind::bullet_list || kind == BlockKind::numbered_list;
}

bool is_picture(const Inline& item) {
  return item.kind == InlineKind::image;
}

/// A paragraph that holds one picture and no words of its own is a picture.
bool is_lone_picture(const Text& text) {
  if (std::count_if(text.inlines.begin(), text.inlines.end(), is_picture) != 1) return false;
  const Span words = std::find_if(text.inlines.begin(), text.inlines.end(), is_picture)->range;
  const std::string_view all = text.utf8;
  if (is_blank(all.substr(0, words.begin)) && is_blank(all.substr(words.end))) return true;
  return words.empty() &&
         std::any_of(text.inlines.begin(), text.inlines.end(), [&](const Inline& around) {
           return around.kind == InlineKind::link && around.range == span_of(0, all.size()) &&
                  text.utf8 ==
                      around.target;  // the words of a linked picture without any are the address
         });
}

/// Newsletters pad their first lines with joiners that join nothing.
bool shows_nothing(std::string_view words) {
  constexpr std::string_view joiner = "\u034F";
  if (words.find(joiner) == std::string_view::npos) return is_blank(words);
  std::string rest;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.compare(at, joiner.size(), joiner) != 0)
      rest += words[at];
    else
      at += joiner.size() - 1;
  return is_blank(rest);
}

bool holds_something(const Block& leaf) {
  return !shows_nothing(leaf.text.utf8) || leaf.kind == BlockKind::table_cell ||
         std::any_of(leaf.text.inlines.begin(), leaf.text.inlines.end(), is_picture);
}

/// Takes out inlines that hold nothing, pictures and line breaks apart, and orders the others by
/// begin, longest first.
void settle_inlines(std::vector<Inline>& inlines) {
  std::erase_if(inlines, [](const Inline& item) {
    return item.range.empty() && !is_picture(item) && item.kind != InlineKind::line_break;
  });
  std::stable_sort(inlines.begin(), inlines.end(), [](const Inline& left, const Inline& right) {
    if (left.range.begin != right.range.begin) return left.range.begin < right.range.begin;
    return left.range.end > right.range.end;
  });
}

/// Code keeps its white space, but for the end of its last line.
void tidy_words(Block& leaf) {
  if (leaf.kind != BlockKind::code) return tidy_white_space(leaf.text);
  const std::size_t last = leaf.text.utf8.find_last_not_of("\r\n");
  if (last + 1 < leaf.text.utf8.size()) leaf.text = part_of(leaf.text, span_of(0, last + 1));
}

void tidy(Block& leaf) {
  settle_inlines(leaf.text.inlines);
  tidy_words(leaf);
  settle_inlines(leaf.text.inlines);
}

void make_strong(Text& text) {
  text.inlines.insert(text.inlines.begin(), {InlineKind::strong, span_of(0, text.utf8.size()), {}});
}

std::string_view words_of_target(std::string_view target) {
  constexpr std::string_view mail = "mailto:";
  if (target.substr(0, mail.size()) == mail) target.remove_prefix(mail.size());
  return target;
}

}  // namespace

Block block_of(BlockKind kind) {
  Block block;
  block.kind = kind;
  return block;
}

Composer::Composer(Document& document) : document_(document) {}

bool Composer::fits(BlockKind container) const {
  if (open_.size() + 2 > deepest) return false;
  const bool in_list = !open_.empty() && is_list(open_.back().kind);
  const bool in_table = !open_.empty() && open_.back().kind == BlockKind::table;
  if (container == BlockKind::list_item) return in_list;
  if (container == BlockKind::table_row) return in_table;
  return true;
}

void Composer::open(Block container) {
  end_implicit();
  const bool fit = !leaf_ && fits(container.kind);
  opened_.push_back(fit);
  if (fit) return open_.push_back(std::move(container));
  part_lines();
}

void Composer::close() {
  if (opened_.empty()) return;
  end_implicit();
  const bool made_container = opened_.back();
  opened_.pop_back();
  if (!made_container) return part_lines();
  Block block = std::move(open_.back());
  open_.pop_back();
  if (!block.children.empty() || block.kind == BlockKind::list_item) place(std::move(block));
}

void Composer::begin(Block leaf) {
  end_implicit();
  if (leaf_) {
    ++nested_;
    return part_lines();
  }
  start_leaf(std::move(leaf), false);
}

void Composer::begin_heading(int level) {
  const bool starts_leaf = !leaf_ || implicit_;
  begin(block_of(BlockKind::paragraph));
  if (!starts_leaf) return;
  in_heading_ = true;
  heading_level_ = open_.empty() ? level : 0;
}

void Composer::end() {
  if (nested_ > 0) {
    --nested_;
    return part_lines();
  }
  if (leaf_) end_leaf();
}

void Composer::start_leaf(Block leaf, bool implicit) {
  leaf_ = std::move(leaf);
  implicit_ = implicit;
  lines_parted_ = false;
  for (OpenInline& opened : inlines_) start_inline(opened);
}

void Composer::start_inline(OpenInline& opened) {
  Text& text = leaf_->text;
  opened.index = text.inlines.size();
  text.inlines.push_back({opened.kind, span_of(text.utf8.size(), text.utf8.size()), opened.target});
}

void Composer::end_implicit() {
  if (leaf_ && implicit_) end_leaf();
}

void Composer::end_leaf() {
  Block leaf = std::move(*leaf_);
  leaf_.reset();
  for (const OpenInline& opened : inlines_)
    leaf.text.inlines[opened.index].range.end = static_cast<std::uint32_t>(leaf.text.utf8.size());
  tidy(leaf);
  if (std::exchange(in_heading_, false)) return end_heading(std::move(leaf));
  if (!holds_something(leaf)) return;
  if (leaf.kind == BlockKind::paragraph && is_lone_picture(leaf.text))
    leaf.kind = BlockKind::picture;
  place(std::move(leaf));
}

void Composer::end_heading(Block leaf) {
  const int level = std::exchange(heading_level_, 0);
  if (shows_nothing(leaf.text.utf8)) {
    if (holds_something(leaf)) {
      leaf.kind = BlockKind::picture;
      place(std::move(leaf));
    }
    return;
  }
  if (level == 0) {
    make_strong(leaf.text);
    return place(std::move(leaf));
  }
  if (!section_.heading.empty() || !section_.blocks.empty())
    document_.sections.push_back(std::move(section_));
  section_ = Section();
  section_.level = level;
  section_.heading = std::move(leaf.text);
  drop_emphasis_of_all(section_.heading);
}

/// Words that stand in a table but in none of its rows, such as its caption, come before it.
std::vector<Block>& Composer::blocks_around(BlockKind kind) {
  std::size_t depth = open_.size();
  while (depth > 0 && open_[depth - 1].kind == BlockKind::table && kind != BlockKind::table_row)
    --depth;
  return depth == 0 ? section_.blocks : open_[depth - 1].children;
}

void Composer::place(Block block) {
  std::vector<Block>& around = blocks_around(block.kind);
  const BlockKind parent = open_.empty() ? BlockKind::paragraph : open_.back().kind;
  if (parent == BlockKind::table_row && is_leaf(block.kind)) block.kind = BlockKind::table_cell;
  if (!is_list(parent) || block.kind == BlockKind::list_item)
    return around.push_back(std::move(block));
  around.push_back(block_of(BlockKind::list_item));
  around.back().children.push_back(std::move(block));
}

void Composer::open_inline(InlineKind kind, std::string target, Span source) {
  if (inlines_.size() >= deepest) {
    ++ignored_inlines_;
    return;
  }
  if (kind == InlineKind::image && !leaf_) start_leaf(block_of(BlockKind::paragraph), true);
  inlines_.push_back({kind, std::move(target), source, 0, false});
  if (leaf_) start_inline(inlines_.back());
}

void Composer::close_inline() {
  if (ignored_inlines_ > 0) {
    --ignored_inlines_;
    return;
  }
  if (inlines_.empty()) return;
  const OpenInline& closing = inlines_.back();
  if (closing.kind == InlineKind::link && !closing.worded) {
    const std::string words(words_of_target(closing.target));
    made(words, closing.source);
  }
  if (leaf_)
    leaf_->text.inlines[inlines_.back().index].range.end =
        static_cast<std::uint32_t>(leaf_->text.utf8.size());
  inlines_.pop_back();
}

void Composer::mark_worded() {
  for (auto opened = inlines_.rbegin(); opened != inlines_.rend() && !opened->worded; ++opened)
    opened->worded = true;
}

bool Composer::in_unworded_image() const {
  return !inlines_.empty() && inlines_.back().kind == InlineKind::image && !inlines_.back().worded;
}

/// Whether these bytes belong into a leaf, which is then open and has its words on their right
/// line.
bool Composer::ready_for(std::string_view bytes) {
  if (bytes.empty()) return false;
  const bool blank = is_blank(bytes);
  if (blank && (!leaf_ || lines_parted_ || in_unworded_image())) return false;
  if (!leaf_) start_leaf(block_of(BlockKind::paragraph), true);
  if (!blank) {
    mark_worded();
    if (std::exchange(lines_parted_, false) && !is_blank(leaf_->text.utf8))
      break_line({last_.end, last_.end});
  }
  return true;
}

void Composer::part_lines() {
  if (leaf_) lines_parted_ = true;
}

void Composer::copied(std::string_view bytes, std::size_t source_begin) {
  if (!ready_for(bytes)) return;
  last_ = span_of(source_begin, source_begin + bytes.size());
  if (leaf_->kind == BlockKind::code) return copy_code(bytes, source_begin);
  append_copied(leaf_->text, bytes, source_begin);
}

/// Page breaks have no place in code, and in no XML; elsewhere they are white space, which is
/// tidied.
void Composer::copy_code(std::string_view bytes, std::size_t source_begin) {
  while (!bytes.empty()) {
    const std::size_t odd = std::min(bytes.find_first_of("\f\v"), bytes.size());
    if (odd > 0) append_copied(leaf_->text, bytes.substr(0, odd), source_begin);
    source_begin += odd;
    bytes.remove_prefix(odd);
    if (bytes.empty()) return;
    append_made(leaf_->text, " ", span_of(source_begin, source_begin + 1));
    ++source_begin;
    bytes.remove_prefix(1);
  }
}

void Composer::made(std::string_view bytes, Span source) {
  if (!ready_for(bytes)) return;
  append_made(leaf_->text, bytes, source);
  last_ = source;
}

/// Two breaks in a row are how some pages part their paragraphs.
bool Composer::ends_in_break() const {
  const Text& text = leaf_->text;
  return leaf_->kind == BlockKind::paragraph && nested_ == 0 && !in_heading_ &&
         !text.inlines.empty() && text.inlines.back().kind == InlineKind::line_break &&
         is_blank(std::string_view(text.utf8).substr(text.inlines.back().range.end));
}

void Composer::break_line(Span source) {
  if (!leaf_ || is_blank(leaf_->text.utf8)) return;
  if (ends_in_break()) {
    const bool implicit = implicit_;
    end_leaf();
    return start_leaf(block_of(BlockKind::paragraph), implicit);
  }
  Text& text = leaf_->text;
  if (in_heading_) return append_made(text, " ", source);
  append_made(text, "\n", source);
  text.inlines.push_back({InlineKind::line_break, span_of(text.utf8.size(), text.utf8.size()), {}});
}

void Composer::part() {
  end_implicit();
  part_lines();
}

void Composer::rule() {
  end_implicit();
  if (leaf_) return part_lines();
  place(block_of(BlockKind::rule));
}

void Composer::finish() {
  while (leaf_) end();
  while (!opened_.empty()) close();
  inlines_.clear();
  if (!section_.heading.empty() || !section_.blocks.empty())
    document_.sections.push_back(std::move(section_));
  section_ = Section();
}

}  // namespace plainsong
