#include "reader/html_walk.hpp"

#include <charconv>
#include <utility>

#include "reader/gumbo_tree.hpp"
#include "reader/html_inlines.hpp"
#include "reader/html_text.hpp"

namespace plainsong {
namespace {

int heading_level(GumboTag tag) {
  return tag - GUMBO_TAG_H1 + 1;
}

int first_number(const GumboElement& list) {
  const std::string_view start = attribute(list, "start").value_or("");
  int number = 1;
  std::from_chars(start.data(), start.data() + start.size(), number);
  return number;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
         node.type == GUMBO_NODE_CDATA;
}

}  // namespace

HtmlWalk::HtmlWalk(HtmlSlice slice, std::string_view language, Composer& composer,
                   Diagnostics& diagnostics)
    : slice_(slice),
      composer_(composer),
      diagnostics_(diagnostics),
      languages_{std::string(language)} {}

void HtmlWalk::read(const GumboNode& top) {
  composer_.part();
  const GumboNode* node = &top;
  while (node != nullptr) {
    const bool inside = enter(*node);
    const GumboNode* next = next_node(node, &top, inside);
    const GumboNode* parent = next == nullptr ? nullptr : next->parent;
    while (!open_.empty() && (next == nullptr || open_.back().node != parent)) {
      leave(open_.back());
      open_.pop_back();
    }
    node = next;
  }
  composer_.part();
}

/// Whether the children are to be read; then the node is open.
bool HtmlWalk::enter(const GumboNode& node) {
  if (is_text(node)) {
    read_words(node);
    return false;
  }
  if (node.type == GUMBO_NODE_ELEMENT) return enter_element(node);
  if (node.type == GUMBO_NODE_TEMPLATE) leave_out(node, "a template is not shown");
  return false;
}

void HtmlWalk::read_words(const GumboNode& node) {
  const GumboStringPiece& original = node.v.text.original_text;
  const std::string_view written = original.data == nullptr
                                       ? slice_.html.substr(0, 0)
                                       : std::string_view(original.data, original.length);
  compose_words(node.v.text.text, written, slice_, entities_, composer_);
}

bool HtmlWalk::enter_element(const GumboNode& node) {
  const GumboElement& element = node.v.element;
  const Span source = source_of(element_span(element));
  const ElementUse use = use_of(element);
  if (const auto why = hidden_by(element)) {
    leave_out(node, *why);
    return false;
  }
  switch (use) {
    case ElementUse::left_out:
      leave_out(node, "it is not for readers");
      return false;
    case ElementUse::rule:
      composer_.rule();
      return false;
    case ElementUse::line_break:
      composer_.break_line(source);
      return false;
    case ElementUse::picture:
      compose_picture(element, source, composer_, diagnostics_);
      return false;
    default:
      break;
  }
  Open open;
  open.node = &node;
  open.in_data_table = !open_.empty() && open_.back().in_data_table;
  open_inlines(element, open);
  open.closing = open_block(node, open);
  const bool inside = children_of(node)->length > 0;
  if (inside)
    open_.push_back(open);
  else
    leave(open);
  return inside;
}

void HtmlWalk::leave_out(const GumboNode& node, std::string_view why) {
  const GumboElement& element = node.v.element;
  const bool program = element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE;
  const bool embedded = element.tag == GUMBO_TAG_VIDEO || element.tag == GUMBO_TAG_AUDIO ||
                        element.tag == GUMBO_TAG_OBJECT || element.tag == GUMBO_TAG_EMBED;
  if (element.tag == GUMBO_TAG_INPUT && attribute(element, "type").value_or("") == "hidden") return;
  if (!program && !embedded && !holds_content(node)) return;
  note(diagnostics_, "reader.left-out", source_of(element_span(element)),
       "<" + std::string(element_name(element)) + "> is left out: " + std::string(why));
}

void HtmlWalk::open_inlines(const GumboElement& element, Open& open) {
  const std::vector<Inline> inlines = inlines_of(element, languages_.back());
  open.inlines = inlines.size();
  for (const Inline& item : inlines) {
    composer_.open_inline(item.kind, item.target, source_of(element_span(element)));
    if (item.kind != InlineKind::language) continue;
    open.states_language = true;
    languages_.push_back(item.target);
  }
}

HtmlWalk::Closing HtmlWalk::open_block(const GumboNode& node, Open& open) {
  const GumboElement& element = node.v.element;
  switch (use_of(element)) {
    case ElementUse::flow:
      composer_.part();
      return Closing::part;
    case ElementUse::paragraph:
      composer_.begin(block_of(BlockKind::paragraph));
      return Closing::leaf;
    case ElementUse::heading:
      composer_.begin_heading(heading_level(element.tag));
      return Closing::leaf;
    case ElementUse::code:
      composer_.begin(block_of(BlockKind::code));
      return Closing::leaf;
    case ElementUse::quotation:
      composer_.open(block_of(BlockKind::quotation));
      return Closing::container;
    case ElementUse::bullet_list:
      return open_list(element, BlockKind::bullet_list);
    case ElementUse::numbered_list:
      return open_list(element, BlockKind::numbered_list);
    case ElementUse::list_item:
      composer_.open(block_of(BlockKind::list_item));
      return Closing::container;
    case ElementUse::term:
      composer_.part();
      composer_.open_inline(InlineKind::strong, {}, {});
      ++open.inlines;
      return Closing::part;
    case ElementUse::table:
      open.in_data_table = !is_layout_table(node);
      if (!open.in_data_table) break;
      composer_.open(block_of(BlockKind::table));
      return Closing::container;
    case ElementUse::row:
      if (!open.in_data_table) break;
      composer_.open(block_of(BlockKind::table_row));
      return Closing::container;
    case ElementUse::cell:
      if (!open.in_data_table) break;
      return open_cell(element);
    default:
      return Closing::nothing;
  }
  composer_.part();
  return Closing::part;
}

HtmlWalk::Closing HtmlWalk::open_cell(const GumboElement& element) {
  Block cell = block_of(BlockKind::table_cell);
  cell.header = element.tag == GUMBO_TAG_TH;
  composer_.begin(std::move(cell));
  return Closing::leaf;
}

HtmlWalk::Closing HtmlWalk::open_list(const GumboElement& element, BlockKind kind) {
  Block list = block_of(kind);
  if (kind == BlockKind::numbered_list) list.first_number = first_number(element);
  composer_.open(std::move(list));
  return Closing::container;
}

void HtmlWalk::leave(const Open& open) {
  if (open.closing == Closing::part) composer_.part();
  if (open.closing == Closing::leaf) composer_.end();
  if (open.closing == Closing::container) composer_.close();
  for (std::size_t i = 0; i < open.inlines; ++i) composer_.close_inline();
  if (open.states_language) languages_.pop_back();
}

Span HtmlWalk::source_of(Span in_slice) const {
  if (!slice_.exact) return slice_.source;
  return span_of(slice_.source.begin + in_slice.begin, slice_.source.begin + in_slice.end);
}

}  // namespace plainsong
