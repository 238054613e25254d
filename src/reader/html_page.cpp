#include "reader/html_page.hpp"

#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "reader/decode.hpp"
#include "reader/gumbo_tree.hpp"
#include "reader/html_elements.hpp"
#include "text/dates.hpp"
#include "text/language_tag.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Stated = std::map<std::string, std::string, std::less<>>;

/// The only element of this kind; nothing where there are none or several.
const GumboNode* only(const GumboOutput& page, GumboTag tag) {
  const GumboNode* found = nullptr;
  for (const GumboNode* node = page.root; node != nullptr; node = next_node(node, page.root)) {
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag != tag) continue;
    if (found != nullptr) return nullptr;
    found = node;
  }
  return found;
}

const GumboNode* body_of(const GumboOutput& page) {
  const GumboNode* body = only(page, GUMBO_TAG_BODY);
  return body == nullptr ? page.root : body;
}

void name_left_out(const GumboNode& node, std::string_view content, Diagnostics& diagnostics) {
  if (!holds_content(node)) return;
  if (node.type == GUMBO_NODE_ELEMENT) {
    const GumboElement& element = node.v.element;
    if (element.tag == GUMBO_TAG_HEAD) return;
    note(diagnostics, "reader.left-out", element_span(element),
         "<" + std::string(element_name(element)) +
             "> is left out: it stands outside the page's <" + std::string(content) + ">");
  } else if (node.type == GUMBO_NODE_TEXT) {
    const std::size_t begin = node.v.text.start_pos.offset;
    note(diagnostics, "reader.left-out", span_of(begin, begin + node.v.text.original_text.length),
         "words are left out: they stand outside the page's <" + std::string(content) + ">");
  }
}

void name_what_is_outside(const GumboNode& content, Diagnostics& diagnostics) {
  const std::string_view name = element_name(content.v.element);
  for (const GumboNode* inner = &content;
       inner->parent != nullptr && inner->parent->type == GUMBO_NODE_ELEMENT;
       inner = inner->parent) {
    const GumboVector& siblings = *children_of(*inner->parent);
    for (unsigned int i = 0; i < siblings.length; ++i) {
      const auto* node = static_cast<const GumboNode*>(siblings.data[i]);
      if (node != inner) name_left_out(*node, name, diagnostics);
    }
  }
}

/// One line of words; template marks that a mailing system should have filled in are none.
std::string line_of(std::string_view words) {
  std::string line;
  for (const char c : without_controls(trimmed(words))) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    if (!space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  const bool unfilled = line.substr(0, 2) == "*|" || line.substr(0, 2) == "{{";
  return unfilled ? std::string() : line;
}

std::string words_in(const GumboNode& top) {
  std::string all;
  for (const GumboNode* node = &top; node != nullptr; node = next_node(node, &top))
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
      all += node->v.text.text;
  return line_of(all);
}

void read_meta(const GumboElement& meta, Stated& stated) {
  for (const char* key : {"name", "property", "http-equiv", "itemprop"})
    if (const auto name = attribute(meta, key))
      if (std::string value = line_of(attribute(meta, "content").value_or("")); !value.empty())
        stated.emplace(lower(trimmed(*name)), std::move(value));
}

Stated stated_in(const GumboNode& head) {
  Stated stated;
  for (const GumboNode* node = &head; node != nullptr; node = next_node(node, &head)) {
    if (node->type != GUMBO_NODE_ELEMENT) continue;
    const GumboElement& element = node->v.element;
    if (element.tag == GUMBO_TAG_META) read_meta(element, stated);
    if (element.tag != GUMBO_TAG_TITLE) continue;
    if (std::string title = words_in(*node); !title.empty())
      stated.emplace("title", std::move(title));
  }
  return stated;
}

struct Row {
  std::string_view key;
  std::vector<std::string_view> names;  ///< of the page's own statements, the best first
};

const std::array<Row, 5>& rows() {
  static const std::array<Row, 5> table{{
      {metadata::publisher,
       {"publisher", "dcterms.publisher", "dc.publisher", "og:site_name", "author",
        "dcterms.creator", "dc.creator"}},
      {metadata::date,
       {"date", "dcterms.date", "dc.date", "dcterms.issued", "dcterms.created",
        "article:published_time", "datepublished", "pubdate"}},
      {metadata::we, {"we"}},
      {"author", {"author", "dcterms.creator", "dc.creator"}},
      {"description", {"description", "dcterms.description", "og:description"}},
  }};
  return table;
}

std::string first_of(const Stated& stated, const std::vector<std::string_view>& names) {
  for (const std::string_view name : names)
    if (const auto found = stated.find(name); found != stated.end()) return found->second;
  return {};
}

std::string_view language_of(const GumboElement& element) {
  return attribute(element, "lang").value_or(attribute(element, "xml:lang").value_or(""));
}

void read_language(const GumboOutput& page, const Stated& stated, Document& document,
                   Diagnostics& diagnostics) {
  std::string written(language_of(page.root->v.element));
  if (written.empty()) written = language_of(body_of(page)->v.element);
  if (written.empty())
    written =
        first_of(stated, {"content-language", "dcterms.language", "dc.language", "og:locale"});
  document.language = language_tag(written);
  if (document.language.empty() && !written.empty() && written.substr(0, 2) != "*|")
    warn(diagnostics, "reader.language", {},
         "\"" + without_controls(written) +
             "\" is not a language tag such as en-GB, so it is not used");
}

}  // namespace

const GumboNode& content_of(const GumboOutput& page, Diagnostics& diagnostics) {
  const GumboNode* content = only(page, GUMBO_TAG_MAIN);
  if (content == nullptr) content = only(page, GUMBO_TAG_ARTICLE);
  if (content == nullptr || !holds_content(*content)) return *body_of(page);
  name_what_is_outside(*content, diagnostics);
  return *content;
}

void read_page_metadata(const GumboOutput& page, Document& document, Diagnostics& diagnostics) {
  const GumboNode* head = only(page, GUMBO_TAG_HEAD);
  const Stated stated = head == nullptr ? Stated() : stated_in(*head);
  read_language(page, stated, document, diagnostics);
  document.title = first_of(stated, {"title", "dcterms.title", "og:title"});
  for (const Row& row : rows()) {
    std::string value = first_of(stated, row.names);
    if (row.key == metadata::date) value = stated_date(value);
    if (!value.empty()) document.metadata.emplace(row.key, std::move(value));
  }
}

}  // namespace plainsong
