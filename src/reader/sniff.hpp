#pragma once

#include <optional>
#include <string_view>

#include "reader/reader.hpp"

namespace plainsong {

/// The format that a file's extension names, where we read it: "news.htm" → html.
std::optional<InputFormat> format_by_name(std::string_view name);

/// Whether these bytes start as a message with its headers does.
bool looks_like_email(std::string_view bytes);

/// The format of a text by its marks: HTML's tags, Markdown's headings, links, tables and front
/// matter; plain text where it has none.
InputFormat format_by_content(std::string_view text);

}  // namespace plainsong
