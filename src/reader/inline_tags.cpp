#include "reader/inline_tags.hpp"

#include <algorithm>
#include <utility>

#include "reader/gumbo_tree.hpp"
#include "reader/html_inlines.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Tags opened and never closed are forgotten beyond this, so that looking for one stays cheap.
constexpr std::size_t most_open = 100;

std::string tag_name(std::string_view tag) {
  const std::size_t begin = tag.find_first_not_of("</");
  if (begin == std::string_view::npos) return {};
  const std::size_t end = std::min(tag.find_first_of(" \t\r\n/>", begin), tag.size());
  return lower(tag.substr(begin, end - begin));
}

const GumboElement* first_element(const GumboTree& tree) {
  const GumboVector& children = tree->root->v.element.children;
  if (children.length == 0) return nullptr;
  const auto* node = static_cast<const GumboNode*>(children.data[0]);
  return node->type == GUMBO_NODE_ELEMENT ? &node->v.element : nullptr;
}

}  // namespace

InlineTags::InlineTags(Composer& composer, Diagnostics& diagnostics, const std::string& language)
    : composer_(composer), diagnostics_(diagnostics), language_(language) {}

void InlineTags::add(std::string_view piece, Span source) {
  if (tag_.empty()) span_.begin = source.begin;
  span_.end = source.end;
  tag_ += piece;
  if (!tag_.empty() && tag_.back() == '>') read_tag();
}

void InlineTags::enter() {
  open_.push_back({});
}

void InlineTags::leave() {
  while (!open_.empty() && !open_.back().name.empty()) pop();
  if (!open_.empty()) open_.pop_back();
}

void InlineTags::close_all() {
  tag_.clear();
  while (!open_.empty()) pop();
}

void InlineTags::read_tag() {
  const std::string tag = std::exchange(tag_, {});
  if (tag.size() < 3 || tag[1] == '!' || tag[1] == '?')
    return;  // comments and their like are not for readers
  if (tag[1] == '/')
    close(tag_name(tag));
  else
    open(tag);
}

void InlineTags::open(std::string_view tag) {
  const GumboTree tree = parse_html_fragment(tag);
  const GumboElement* element = first_element(tree);
  if (element == nullptr) return;
  if (element->tag == GUMBO_TAG_BR) return composer_.break_line(span_);
  if (element->tag == GUMBO_TAG_IMG)
    return compose_picture(*element, span_, composer_, diagnostics_);
  const std::vector<Inline> inlines = inlines_of(*element, language_);
  if (inlines.empty() && !is_plain_inline(element->tag))
    note(diagnostics_, "reader.html", span_,
         "the tag <" + std::string(element_name(*element)) +
             "> is not used; the words in it are kept");
  if (inlines.empty() || open_.size() >= most_open) return;
  for (const Inline& item : inlines) composer_.open_inline(item.kind, item.target, span_);
  open_.push_back({tag_name(tag), inlines.size()});
}

void InlineTags::close(std::string_view name) {
  const auto is_open = [&](const Open& open) { return open.name == name; };
  const auto mark = std::find_if(open_.rbegin(), open_.rend(),
                                 [](const Open& open) { return open.name.empty(); });
  if (std::none_of(open_.rbegin(), mark, is_open)) return;
  while (open_.back().name != name) pop();
  pop();
}

void InlineTags::pop() {
  for (std::size_t i = 0; i < open_.back().inlines; ++i) composer_.close_inline();
  open_.pop_back();
}

}  // namespace plainsong
