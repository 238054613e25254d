#pragma once

#include <gumbo.h>

#include <memory>
#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace plainsong {

struct DestroyGumbo {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

using GumboTree = std::unique_ptr<GumboOutput, DestroyGumbo>;

/// The tree points into `html`, which must outlive it. Check with check_html_shape first.
GumboTree parse_html(std::string_view html);

/// `html` as if it stood in a body; its nodes are the children of the root.
GumboTree parse_html_fragment(std::string_view html);

/// The attribute's value, decoded; nothing where the element does not have it.
std::optional<std::string_view> attribute(const GumboElement& element, const char* name);

/// The element's name in lower case; of unknown ones too.
std::string_view element_name(const GumboElement& element);

/// From the start tag's first byte to the end tag's last byte, in the parsed text.
Span element_span(const GumboElement& element);

}  // namespace plainsong
