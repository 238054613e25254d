#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reader/text_inlines.hpp"
#include "text/span.hpp"

namespace plainsong {

/// What plain text is made of: lines that belong together.
struct Piece {
  enum class Kind { paragraph, heading, rule, item };
  Kind kind = Kind::paragraph;
  std::vector<Stretch> stretches;  ///< without the mark of a heading or an item
  int level = 2;                   ///< of a heading
  bool marked = false;             ///< of a heading: by # or a line under it
  bool numbered = false;           ///< of an item
  int number = 1;                  ///< of a numbered item
  std::uint32_t begin = 0;         ///< of the first line, with its mark
  std::uint32_t indent = 0;
  std::uint32_t blank_lines = 0;  ///< before it
  bool new_page = false;          ///< a form feed stands before it
  bool quoted = false;

  [[nodiscard]] bool is(Kind other) const { return kind == other; }
};

/// The pieces of a text in order. Headings are those that are marked or underlined; all others are
/// paragraphs so far.
std::vector<Piece> pieces_of(std::string_view source);

/// Joins the halves of a paragraph or an item that the end of a page parted.
void join_over_pages(std::string_view source, std::vector<Piece>& pieces);

/// The words of a piece that stands on one line; empty for all others.
std::string_view only_line(std::string_view source, const Piece& piece);

}  // namespace plainsong
