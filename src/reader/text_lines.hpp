#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// A line of plain text, without the white space at its ends and without its quotation marks (`>`).
struct Line {
  Span range;                ///< empty where the line is blank
  std::uint32_t indent = 0;  ///< columns of white space before it
  bool quoted = false;       ///< it began with `>`
  bool new_page = false;     ///< a form feed stands before it, or on it

  [[nodiscard]] bool blank() const { return range.empty(); }
};

/// The lines of a text; any of the usual line ends will do.
std::vector<Line> lines_of(std::string_view source);

/// How many columns these bytes take, when each code point takes one.
std::size_t columns(std::string_view text);

/// Whether a document's lines were broken by hand or by a program to fit a width.
struct Wrapping {
  bool wrapped = false;
  std::size_t width = 0;  ///< what the lines were made to fit; 0 where they were not

  /// Whether `line` was ended on purpose, because the first word of `next` would have fitted
  /// easily.
  [[nodiscard]] bool broken_on_purpose(std::string_view line, std::string_view next) const;
};

/// Decides for a whole document from the lengths of the lines that have a line right below them.
Wrapping wrapping_of(std::string_view source, const std::vector<Line>& lines);

}  // namespace plainsong
