#pragma once

#include <gumbo.h>

#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// How an element is read.
enum class ElementUse {
  words,  ///< stands inside lines of words
  flow,   ///< starts and ends a stretch of blocks: <div>, <section>
  paragraph,
  heading,
  code,
  quotation,
  bullet_list,
  numbered_list,
  list_item,
  term,
  table,
  row,
  cell,
  rule,
  line_break,
  picture,
  left_out  ///< is not for readers: <script>, <nav>, <button>
};

ElementUse use_of(const GumboElement& element);

/// Why the author hides this element from readers: "its style is display:none"; nothing where it is
/// shown.
std::optional<std::string_view> hidden_by(const GumboElement& element);

/// Whether a table only places things on a page, as newsletters' tables do, and holds no data.
bool is_layout_table(const GumboNode& table);

/// Whether something that a reader would meet stands in the node or below it: words, pictures or form controls.
bool holds_content(const GumboNode& top);

/// The node behind this one in the tree, below it first, without leaving `top`; nothing at the end.
const GumboNode* next_node(const GumboNode* node, const GumboNode* top, bool into_children = true);

/// The children of a node that has some.
const GumboVector* children_of(const GumboNode& node);

}  // namespace plainsong
