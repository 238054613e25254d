#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// An empty block of this kind.
Block block_of(BlockKind kind);

/// Composes the sections and blocks of a document from what a parser meets, in reading order:
///   begin_heading(1), copied("Care Day", 2), end(), copied("It rained.", 12), finish()
/// Words outside any leaf start a paragraph of their own. What opens inside a leaf that cannot hold
/// it (a list in a table cell) becomes lines of that leaf, and what is nested too deep is
/// flattened; words are never lost.
class Composer {
 public:
  explicit Composer(Document& document);

  /// Opens a list, an item, a quotation, a table or a row. Empty ones leave no trace.
  void open(Block container);
  void close();

  /// Begins a paragraph, a code block, or a table cell.
  void begin(Block leaf);
  /// A heading outside of lists, quotations and tables begins a section; elsewhere it is a strong
  /// paragraph.
  void begin_heading(int level);
  void end();

  /// `source` is where the target stands: the words of a link that has none.
  void open_inline(InlineKind kind, std::string target, Span source);
  void close_inline();

  void copied(std::string_view bytes, std::size_t source_begin);
  void made(std::string_view bytes, Span source);
  void break_line(Span source);
  void rule();
  /// Parts what comes from what was, as the edge of a <div> does: words on both sides are no one
  /// paragraph.
  void part();

  /// Closes what is open and hands the last section over.
  void finish();

 private:
  struct OpenInline {
    InlineKind kind{};
    std::string target;
    Span source;
    std::size_t index = 0;  ///< in the leaf's inlines, while a leaf is open
    bool worded = false;
  };

  [[nodiscard]] bool fits(BlockKind container) const;
  [[nodiscard]] bool in_unworded_image() const;
  [[nodiscard]] bool ready_for(std::string_view bytes);
  void start_leaf(Block leaf, bool implicit);
  void start_inline(OpenInline& opened);
  void end_leaf();
  void end_heading(Block leaf);
  void end_implicit();
  void mark_worded();
  void part_lines();
  void copy_code(std::string_view bytes, std::size_t source_begin);
  [[nodiscard]] bool ends_in_break() const;
  void place(Block block);
  std::vector<Block>& blocks_around(BlockKind kind);

  Document& document_;
  Section section_;
  std::vector<Block> open_;   ///< containers, outermost first
  std::vector<bool> opened_;  ///< for each open(): whether it made a container
  std::optional<Block> leaf_;
  bool implicit_ = false;  ///< the leaf was started by its words
  bool in_heading_ = false;
  int heading_level_ = 0;      ///< 0 where the leaf is no section's heading
  std::size_t nested_ = 0;     ///< leaves begun inside the leaf
  bool lines_parted_ = false;  ///< the next words stand on a line of their own
  Span last_;                  ///< where the last words stood in the source
  std::vector<OpenInline> inlines_;
  std::size_t ignored_inlines_ = 0;  ///< opened beyond the deepest
};

}  // namespace plainsong
