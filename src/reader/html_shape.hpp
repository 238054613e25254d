#pragma once

#include <string_view>

namespace plainsong {

/// Throws Failure(Trouble::input) for HTML that would take the parser more than linear time or
/// memory: nested deeper than 2,000, a tag with thousands of attributes, thousands of formatting
/// tags that are never closed. Itself one pass over the bytes.
void check_html_shape(std::string_view html);

}  // namespace plainsong
