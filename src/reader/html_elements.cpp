#include "reader/html_elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "reader/gumbo_tree.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using enum ElementUse;

constexpr std::array<std::pair<GumboTag, ElementUse>, 85> uses{{
    {GUMBO_TAG_HTML, flow},
    {GUMBO_TAG_BODY, flow},
    {GUMBO_TAG_DIV, flow},
    {GUMBO_TAG_SECTION, flow},
    {GUMBO_TAG_ARTICLE, flow},
    {GUMBO_TAG_MAIN, flow},
    {GUMBO_TAG_ASIDE, flow},
    {GUMBO_TAG_HEADER, flow},
    {GUMBO_TAG_FOOTER, flow},
    {GUMBO_TAG_ADDRESS, flow},
    {GUMBO_TAG_FORM, flow},
    {GUMBO_TAG_FIELDSET, flow},
    {GUMBO_TAG_LEGEND, flow},
    {GUMBO_TAG_CENTER, flow},
    {GUMBO_TAG_FIGURE, flow},
    {GUMBO_TAG_FIGCAPTION, flow},
    {GUMBO_TAG_DETAILS, flow},
    {GUMBO_TAG_SUMMARY, flow},
    {GUMBO_TAG_HGROUP, flow},
    {GUMBO_TAG_CAPTION, flow},
    {GUMBO_TAG_DD, flow},
    {GUMBO_TAG_DL, flow},
    {GUMBO_TAG_TBODY, flow},
    {GUMBO_TAG_THEAD, flow},
    {GUMBO_TAG_TFOOT, flow},
    {GUMBO_TAG_FRAMESET, flow},
    {GUMBO_TAG_NOSCRIPT, flow},
    {GUMBO_TAG_P, paragraph},
    {GUMBO_TAG_H1, heading},
    {GUMBO_TAG_H2, heading},
    {GUMBO_TAG_H3, heading},
    {GUMBO_TAG_H4, heading},
    {GUMBO_TAG_H5, heading},
    {GUMBO_TAG_H6, heading},
    {GUMBO_TAG_PRE, code},
    {GUMBO_TAG_LISTING, code},
    {GUMBO_TAG_XMP, code},
    {GUMBO_TAG_PLAINTEXT, code},
    {GUMBO_TAG_BLOCKQUOTE, quotation},
    {GUMBO_TAG_UL, bullet_list},
    {GUMBO_TAG_MENU, bullet_list},
    {GUMBO_TAG_DIR, bullet_list},
    {GUMBO_TAG_OL, numbered_list},
    {GUMBO_TAG_LI, list_item},
    {GUMBO_TAG_DT, term},
    {GUMBO_TAG_TABLE, table},
    {GUMBO_TAG_TR, row},
    {GUMBO_TAG_TD, cell},
    {GUMBO_TAG_TH, cell},
    {GUMBO_TAG_HR, rule},
    {GUMBO_TAG_BR, line_break},
    {GUMBO_TAG_IMG, picture},
    {GUMBO_TAG_HEAD, left_out},
    {GUMBO_TAG_SCRIPT, left_out},
    {GUMBO_TAG_STYLE, left_out},
    {GUMBO_TAG_TEMPLATE, left_out},
    {GUMBO_TAG_NAV, left_out},
    {GUMBO_TAG_TITLE, left_out},
    {GUMBO_TAG_META, left_out},
    {GUMBO_TAG_LINK, left_out},
    {GUMBO_TAG_BASE, left_out},
    {GUMBO_TAG_IFRAME, left_out},
    {GUMBO_TAG_OBJECT, left_out},
    {GUMBO_TAG_EMBED, left_out},
    {GUMBO_TAG_APPLET, left_out},
    {GUMBO_TAG_AUDIO, left_out},
    {GUMBO_TAG_VIDEO, left_out},
    {GUMBO_TAG_CANVAS, left_out},
    {GUMBO_TAG_SVG, left_out},
    {GUMBO_TAG_MATH, words},
    {GUMBO_TAG_MAP, left_out},
    {GUMBO_TAG_INPUT, left_out},
    {GUMBO_TAG_SELECT, left_out},
    {GUMBO_TAG_TEXTAREA, left_out},
    {GUMBO_TAG_BUTTON, left_out},
    {GUMBO_TAG_DATALIST, left_out},
    {GUMBO_TAG_OUTPUT, left_out},
    {GUMBO_TAG_PROGRESS, left_out},
    {GUMBO_TAG_METER, left_out},
    {GUMBO_TAG_KEYGEN, left_out},
    {GUMBO_TAG_NOEMBED, left_out},
    {GUMBO_TAG_NOFRAMES, left_out},
    {GUMBO_TAG_FRAME, left_out},
    {GUMBO_TAG_COL, left_out},
    {GUMBO_TAG_COLGROUP, left_out},
}};

/// What in a style hides an element from every reader; white space apart.
constexpr std::array<std::string_view, 2> hiding_styles{"display:none", "visibility:hidden"};

std::string style_of(const GumboElement& element) {
  std::string style = lower(attribute(element, "style").value_or(""));
  std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  return style;
}

/// Whether a declaration stands in the style, not merely at the end of another: "max-height:0" and
/// not "line-max-height:0".
bool declares(std::string_view style, std::string_view declaration) {
  for (std::size_t at = style.find(declaration); at != std::string_view::npos;
       at = style.find(declaration, at + 1)) {
    const std::string_view rest = style.substr(at + declaration.size());
    const bool starts = at == 0 || style[at - 1] == ';';
    const bool ends = rest.empty() || rest.front() == ';' || rest.front() == '!';
    if (starts && ends) return true;
  }
  return false;
}

bool has_no_height(std::string_view style) {
  return declares(style, "overflow:hidden") &&
         (declares(style, "max-height:0") || declares(style, "max-height:0px") ||
          declares(style, "height:0") || declares(style, "height:0px"));
}

bool is_role(const GumboElement& element, std::string_view role) {
  return attribute(element, "role").value_or("") == role;
}

/// What a table of data does not hold.
bool is_page_part(GumboTag tag) {
  constexpr std::array parts{GUMBO_TAG_TABLE,   GUMBO_TAG_H1,     GUMBO_TAG_H2,
                             GUMBO_TAG_H3,      GUMBO_TAG_H4,     GUMBO_TAG_H5,
                             GUMBO_TAG_H6,      GUMBO_TAG_HR,     GUMBO_TAG_BLOCKQUOTE,
                             GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION};
  return std::find(parts.begin(), parts.end(), tag) != parts.end();
}

}  // namespace

ElementUse use_of(const GumboElement& element) {
  const auto* const row = std::find_if(uses.begin(), uses.end(),
                                       [&](const auto& each) { return each.first == element.tag; });
  if (row == uses.end()) return words;
  return row->second == flow && is_role(element, "navigation") ? left_out : row->second;
}

std::optional<std::string_view> hidden_by(const GumboElement& element) {
  if (attribute(element, "hidden")) return "it is marked as hidden";
  if (attribute(element, "aria-hidden").value_or("") == "true")
    return "it is hidden from screen readers";
  if (!attribute(element, "style")) return std::nullopt;
  const std::string style = style_of(element);
  for (const std::string_view declaration : hiding_styles)
    if (declares(style, declaration)) return "its style hides it";
  if (has_no_height(style)) return "its style gives it no height";
  return std::nullopt;
}

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
    return &node.v.element.children;
  return nullptr;
}

const GumboNode* next_node(const GumboNode* node, const GumboNode* top, bool into_children) {
  const GumboVector* children = children_of(*node);
  if (into_children && children != nullptr && children->length > 0)
    return static_cast<const GumboNode*>(children->data[0]);
  while (node != top) {
    const GumboVector& siblings = *children_of(*node->parent);
    const std::size_t next = node->index_within_parent + 1;
    if (next < siblings.length) return static_cast<const GumboNode*>(siblings.data[next]);
    node = node->parent;
  }
  return nullptr;
}

bool is_layout_table(const GumboNode& table) {
  if (is_role(table.v.element, "presentation") || is_role(table.v.element, "none")) return true;
  std::size_t rows = 0;
  std::size_t cells = 0;
  bool has_header = false;
  for (const GumboNode* node = next_node(&table, &table); node != nullptr;
       node = next_node(node, &table)) {
    if (node->type != GUMBO_NODE_ELEMENT) continue;
    const GumboTag tag = node->v.element.tag;
    if (is_page_part(tag)) return true;
    rows += tag == GUMBO_TAG_TR ? 1 : 0;
    cells += tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ? 1 : 0;
    has_header = has_header || tag == GUMBO_TAG_TH;
  }
  return !has_header && (cells <= rows || rows <= 1);
}

bool holds_content(const GumboNode& top) {
  for (const GumboNode* node = &top; node != nullptr;) {
    bool inside = true;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
      if (!is_blank(node->v.text.text)) return true;
    } else if (node->type == GUMBO_NODE_ELEMENT) {
      const GumboTag tag = node->v.element.tag;
      if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_IFRAME) return true;
      inside = tag != GUMBO_TAG_STYLE && tag != GUMBO_TAG_SCRIPT;
    }
    node = next_node(node, &top, inside);
  }
  return false;
}

}  // namespace plainsong
