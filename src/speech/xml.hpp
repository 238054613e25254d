#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace plainsong::xml {

/// Parses a document whose root is called `root`, keeping all white space. Throws
/// Failure(Trouble::input), with line and column, for XML that is malformed, that declares a
/// document type, or that has another root. `what` names the format.
void parse(pugi::xml_document& document, std::string_view text, std::string_view root,
           std::string_view what);

/// Where a node begins in the text that was parsed, at its "<"; -1 where nobody knows.
std::ptrdiff_t start_of(const pugi::xml_node& node);

/// The name without its namespace prefix: "ssml:p" → "p".
std::string_view local_name(const pugi::xml_node& node);

/// The node that comes next in document order inside `top`, or an empty one behind the last. Goes
/// up and down without recursion.
pugi::xml_node next_in(const pugi::xml_node& top, const pugi::xml_node& here);

/// All text inside an element, comments left out.
std::string text_of(const pugi::xml_node& top);

/// `text` with nothing in it that XML 1.0 forbids: control characters go, bytes that are not UTF-8
/// become U+FFFD.
std::string allowed(std::string_view text);

/// White space at both ends removed, and each run of it made one space.
std::string one_line(std::string_view text);

}  // namespace plainsong::xml
