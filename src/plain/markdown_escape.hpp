#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// Adds bytes [begin, end) of `text` to `written`, with a backslash before each character that
/// Markdown would take for a mark. `written` is what stands before it in the same block.
void append_escaped(std::string& written, std::string_view text, std::size_t begin,
                    std::size_t end);

/// The value of an HTML attribute.
std::string attribute_value(std::string_view value);

/// The address in a link, between its round brackets.
std::string link_target(std::string_view address);

/// `code` between as many backticks as it needs.
std::string code_span(std::string_view code);

/// The most backticks in a row.
std::size_t longest_backticks(std::string_view code);

/// Whether "<address>" is read as a link to it.
bool is_autolink(std::string_view address);

/// Whether "<address>" is read as a link to "mailto:address".
bool is_email_autolink(std::string_view address);

}  // namespace plainsong
