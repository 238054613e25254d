#include "speech/spoken_blocks.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "speech/said.hpp"
#include "speech/spoken_tables.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t shortest_list = 3;        // items; fewer need not be announced
constexpr std::size_t shortest_inner_list = 2;  // items
constexpr std::size_t many_items = 7;           // so many need an end
constexpr std::size_t long_list = 600;          // bytes; and so does this
constexpr std::size_t longest_subheading = 80;  // bytes

/// An item of more than one paragraph. Where there is one, the items stand further apart.
bool is_long_item(const Block& item) {
  return std::count_if(item.children.begin(), item.children.end(),
                       [](const Block& child) { return !is_list(child); }) > 1;
}

/// A paragraph that is all bold and no sentence.
bool is_subheading(const Block& block) {
  const std::string& words = block.text.utf8;
  if (block.kind != BlockKind::paragraph || words.empty() || words.size() > longest_subheading)
    return false;
  if (std::string_view(".!?").find(words.back()) != std::string_view::npos) return false;
  return std::any_of(block.text.inlines.begin(), block.text.inlines.end(), [&](const Inline& item) {
    return item.kind == InlineKind::strong && item.range == span_of(0, words.size());
  });
}

/// A picture's text without the marks of pictures in it: it is announced as a whole.
Text description_of(const Block& picture) {
  Text text = picture.text;
  std::erase_if(text.inlines, [](const Inline& item) {
    return item.kind == InlineKind::image && !item.range.empty();
  });
  return text;
}

/// A web address alone, which belongs to the words before it: "Read it here:".
bool is_address(const SpokenText& text) {
  return std::any_of(text.additions.instead.begin(), text.additions.instead.end(),
                     [&](const SaidInstead& said) {
                       return trimmed(text.text->utf8) == trimmed(text.text->slice(said.range));
                     });
}

/// A container that is being walked through.
struct Open {
  const Block* block = nullptr;  ///< nullptr for the section itself
  const std::vector<Block>* children = nullptr;
  std::size_t next = 0;     ///< of its children
  std::size_t waiting = 0;  ///< announcements that waited when it was opened
  std::size_t said = 0;     ///< texts with words that there were then
  std::string end = {};     ///< what is said behind it
  bool has_long_items = false;
  TableShape table = {};
  std::size_t rows = 0;  ///< of a table, that were said
};

class SectionWalker {
 public:
  SectionWalker(const Section& section, const Announcements& announcements, LongForms& long_forms,
                const pauses::Lengths& lengths)
      : announcements_(announcements),
        lengths_(lengths),
        inlines_(section, announcements, long_forms) {
    if (!section.heading.empty())
      add({&section.heading, false, SpokenBy::heading, inlines_.additions(section.heading),
           lengths_.heading});
    open_.push_back({nullptr, &section.blocks});
  }

  SectionSpeech walk() {
    while (!open_.empty()) {
      Open& top = open_.back();
      if (top.next == top.children->size()) {
        close();
        continue;
      }
      const Block& block = (*top.children)[top.next++];
      if (block.kind == BlockKind::rule)
        speech_.texts.push_back({nullptr, false, SpokenBy::narrator, {}, lengths_.rule});
      else if (is_leaf(block.kind))
        add_leaf(block);
      else
        open(block);
    }
    speech_.links = inlines_.links();
    return std::move(speech_);
  }

 private:
  void wait(std::string words) {
    if (!words.empty()) waiting_.push_back(std::move(words));
  }

  [[nodiscard]] bool is_in(BlockKind kind) const {
    return std::any_of(open_.begin(), open_.end(), [&](const Open& open) {
      return open.block != nullptr && open.block->kind == kind;
    });
  }

  [[nodiscard]] bool is_in_list() const {
    return is_in(BlockKind::bullet_list) || is_in(BlockKind::numbered_list);
  }

  // Containers

  void open(const Block& block) {
    Open opened = {&block, &block.children, 0, waiting_.size(), said_};
    if (is_list(block)) announce_list(opened);
    if (block.kind == BlockKind::list_item) announce_item(block);
    if (block.kind == BlockKind::quotation) announce_quotation(opened);
    if (block.kind == BlockKind::table) announce_table(opened);
    if (block.kind == BlockKind::table_row) announce_row(block);
    open_.push_back(std::move(opened));
  }

  void announce_list(Open& list) {
    list.has_long_items = std::any_of(list.children->begin(), list.children->end(), is_long_item);
    const auto items = static_cast<std::size_t>(
        std::count_if(list.children->begin(), list.children->end(),
                      [](const Block& item) { return says_something(item); }));
    const bool inner = is_in_list();
    if (items < (inner ? shortest_inner_list : shortest_list)) return;
    wait(announcements_.say(inner ? Announced::inner_list : Announced::list,
                            {{"count", std::to_string(items)}}));
    if (inner)
      list.end = announcements_.say(Announced::inner_list_end);
    else if (items >= many_items || says_more_bytes(*list.block, long_list))
      list.end = announcements_.say(Announced::list_end);
  }

  void announce_item(const Block& item) {
    const Open& list = open_.back();
    if (list.block != nullptr && list.block->kind == BlockKind::numbered_list) {
      const std::int64_t number = static_cast<std::int64_t>(list.block->first_number) +
                                  static_cast<std::int64_t>(list.next) - 1;
      wait(announcements_.say(Announced::item, {{"number", std::to_string(number)}}));
    }
    if (item.done)
      wait(announcements_.say(*item.done ? Announced::item_done : Announced::item_to_do));
  }

  void announce_quotation(Open& quotation) {
    const bool long_one = says_more_sentences(*quotation.block, 1);
    wait(announcements_.say(long_one ? Announced::quotation_begin : Announced::quotation));
    if (long_one) quotation.end = announcements_.say(Announced::quotation_end);
  }

  void announce_table(Open& table) {
    table.table = shape_of(*table.block);
    if (!table.table.is_grid()) return;
    wait(announcements_.say(Announced::table, {{"rows", std::to_string(table.table.rows)},
                                               {"columns", std::to_string(table.table.columns)}}));
    table.end = announcements_.say(Announced::table_end);
  }

  void announce_row(const Block& row) {
    Open& table = open_.back();
    if (!table.table.is_grid() || !says_something(row)) return;
    const bool headings = !table.table.headings.empty() && table.next == 1;
    wait(headings ? announcements_.say(Announced::table_headings)
                  : announcements_.say(Announced::table_row,
                                       {{"number", std::to_string(++table.rows)}}));
  }

  void close() {
    const Open closed = std::move(open_.back());
    open_.pop_back();
    waiting_.resize(std::min(waiting_.size(), closed.waiting));  // what was for words in it only
    if (closed.block == nullptr || said_ == closed.said) return;
    const Block& block = *closed.block;
    if (block.kind == BlockKind::list_item) return close_item();
    if (block.kind == BlockKind::table_row) return;
    ends_.clear();  // of what is inside it, where nothing came behind
    if (block.kind == BlockKind::quotation)
      say_behind(closed.end);
    else if (!closed.end.empty())
      ends_.push_back(closed.end);
    if (!is_in_list()) lengthen_break(lengths_.paragraph);
  }

  void close_item() {
    if (open_.back().has_long_items) lengthen_break(lengths_.paragraph);
  }

  // Leaves

  void add_leaf(const Block& block) {
    const Block* const row = open_.back().block;
    const bool cell =
        block.kind == BlockKind::table_cell && row != nullptr && row->kind == BlockKind::table_row;
    if (cell && announce_cell(block)) return;
    SpokenText text;
    text.text = &block.text;
    text.joins_previous = cell && said_ > open_.back().said;
    text.speaker = is_in(BlockKind::quotation) ? SpokenBy::quotation : SpokenBy::narrator;
    const std::size_t waited = waiting_.size();
    if (block.kind == BlockKind::picture) {
      wait(announcements_.say(Announced::picture));
      text.additions = inlines_.additions(description_of(block));
    } else if (block.kind != BlockKind::code) {
      text.additions = inlines_.additions(block.text);
    }
    text.break_after = is_in_list() || is_in(BlockKind::table) ? lengths_.item
                       : is_subheading(block)                  ? lengths_.heading
                                                               : lengths_.paragraph;
    add(std::move(text));
    waiting_.resize(std::min(waiting_.size(), waited));  // not said, if there were no words
  }

  /// Says a cell's heading, and that there is nothing in it; true where it has no words to add.
  bool announce_cell(const Block& cell) {
    const Open& row = open_.back();
    const Open& table = open_[open_.size() - 2];
    const bool heading = table.next == 1;
    const bool empty = !says_something(cell.text);
    std::string words = heading && !table.table.headings.empty()
                            ? std::string()
                            : cell_words(table.table, row.next - 1, empty, announcements_);
    if (empty && said_ > row.said)
      say_behind(words);
    else
      wait(std::move(words));
    return empty && cell.text.sentences.empty();
  }

  void add(SpokenText text) {
    if (says_something(*text.text)) {
      if (is_address(text) && said_ > 0) shorten_break(lengths_.item);
      for (const std::string& end : ends_) say_behind(end);
      ends_.clear();
      std::vector<Announcement>& said = text.additions.announcements;
      std::vector<Announcement> first;
      for (std::string& words : waiting_)
        first.push_back({0, Announcement::Side::before, std::move(words)});
      said.insert(said.begin(), first.begin(), first.end());
      waiting_.clear();
      last_ = speech_.texts.size();
      ++said_;
    }
    speech_.texts.push_back(std::move(text));
  }

  /// Behind the last words that were said.
  void say_behind(const std::string& words) {
    if (words.empty() || said_ == 0) return;
    SpokenText& text = speech_.texts[last_];
    const Announcement end = {last_said(*text.text)->range.end, Announcement::Side::behind, words};
    std::vector<Announcement>& said = text.additions.announcements;
    said.insert(std::upper_bound(said.begin(), said.end(), end), end);
  }

  void lengthen_break(std::chrono::milliseconds length) {
    std::chrono::milliseconds& behind = speech_.texts[last_].break_after;
    behind = std::max(behind, length);
  }

  void shorten_break(std::chrono::milliseconds length) {
    std::chrono::milliseconds& behind = speech_.texts[last_].break_after;
    behind = std::min(behind, length);
  }

  const Announcements& announcements_;
  const pauses::Lengths& lengths_;
  InlineSpeaker inlines_;
  SectionSpeech speech_;
  std::vector<Open> open_;
  std::vector<std::string> waiting_;  ///< for the next words
  std::vector<std::string> ends_;     ///< to be said behind the last words, if others come
  std::size_t said_ = 0;              ///< texts with words
  std::size_t last_ = 0;              ///< of all texts, the last one with words
};

}  // namespace

SectionSpeech speech_of(const Section& section, const Announcements& announcements,
                        LongForms& long_forms, const pauses::Lengths& lengths) {
  return SectionWalker(section, announcements, long_forms, lengths).walk();
}

}  // namespace plainsong
