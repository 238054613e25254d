#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "reader/composer.hpp"

namespace plainsong {

/// Some HTML and where it stands in the source. `exact`: byte for byte; otherwise all of it came
/// from that span.
struct HtmlSlice {
  std::string_view html;
  Span source;
  bool exact = true;
};

/// Reads HTML that stands inside another format into what that format's reader composes.
/// Throws Failure(Trouble::input) where it is nested too deep.
void read_html_fragment(const HtmlSlice& slice, const Document& document, Composer& composer,
                        Diagnostics& diagnostics);

}  // namespace plainsong
