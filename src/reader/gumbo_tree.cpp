#include "reader/gumbo_tree.hpp"

#include <algorithm>

namespace plainsong {

namespace {

GumboTree parsed(const GumboOptions& options, std::string_view html) {
  return GumboTree(gumbo_parse_with_options(&options, html.data(), html.size()));
}

}  // namespace

GumboTree parse_html(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return parsed(options, html);
}

GumboTree parse_html_fragment(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.fragment_context = GUMBO_TAG_BODY;
  return parsed(options, html);
}

std::optional<std::string_view> attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  if (found == nullptr) return std::nullopt;
  return found->value;
}

std::string_view element_name(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece name = element.original_tag;
  gumbo_tag_from_original_text(&name);
  return name.data == nullptr ? std::string_view() : std::string_view(name.data, name.length);
}

Span element_span(const GumboElement& element) {
  const std::size_t begin = element.start_pos.offset;
  const std::size_t end = element.end_pos.offset + element.original_end_tag.length;
  return span_of(begin, std::max({begin, begin + element.original_tag.length, end}));
}

}  // namespace plainsong
