#include "plain/markdown_escape.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::string_view always = "\\`*[]<|~";
constexpr std::size_t longest_entity = 40;
constexpr std::string_view in_target = "\\<>|*~`";
constexpr std::string_view first_in_line = "#>-+=:";

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool is_digit_byte(char c) {
  return c >= '0' && c <= '9';
}

/// A character and its neighbours; 0 where there is none.
struct Around {
  char before = 0;
  char here = 0;
  char next = 0;      ///< 0 where something other than words follows, or nothing
  bool last = false;  ///< nothing follows
};

/// Whether `written` has only digits on its last line, as the number of a list has.
bool is_list_number(const std::string& written) {
  constexpr std::size_t most_digits = 9;
  std::size_t digits = 0;
  while (digits < written.size() && digits <= most_digits &&
         is_digit_byte(written[written.size() - 1 - digits]))
    ++digits;
  const bool line_start = digits == written.size() || written[written.size() - 1 - digits] == '\n';
  return digits > 0 && digits <= most_digits && line_start;
}

/// "&amp;", "&#38;"
bool is_entity(std::string_view text) {
  if (text.empty() || text.front() != '&') return false;
  std::size_t at = text.substr(0, 2) == "&#" ? 2 : 1;
  while (at < text.size() && at < longest_entity && is_word(text[at])) ++at;
  return at < text.size() && text[at] == ';';
}

bool opens_address(const Around& c, std::string_view rest) {
  if (c.here == ':') return rest.substr(0, 3) == "://" && is_word(c.before);
  return c.here == '@' && c.before != 0 && c.before != ' ' && is_word(c.next);
}

bool is_www_stop(const std::string& written) {
  constexpr std::string_view www = "www";
  return written.size() >= www.size() && lower(written.substr(written.size() - www.size())) == www;
}

bool needs_backslash(const Around& c, std::string_view rest, const std::string& written) {
  if (always.find(c.here) != std::string_view::npos) return true;
  const bool line_start = written.empty() || written.back() == '\n';
  if (line_start && first_in_line.find(c.here) != std::string_view::npos) return true;
  if (opens_address(c, rest)) return true;
  switch (c.here) {
    case '_':
      return !is_word(c.before) || !is_word(c.next);
    case '&':
      return is_entity(rest);
    case '!':
      return (c.next == 0 && !c.last) || c.next == '[';  // "![" opens a picture
    case '#':
      return c.next == 0 || c.next == ' ' || c.next == '#';  // may close a heading
    case ')':
      return is_list_number(written);
    case '.':
      return is_list_number(written) || is_www_stop(written);
    default:
      return false;
  }
}

}  // namespace

void append_escaped(std::string& written, std::string_view text, std::size_t begin,
                    std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) {
    const Around around{at > begin ? text[at - 1] : '\0', text[at],
                        at + 1 < end ? text[at + 1] : '\0', at + 1 == text.size()};
    if (needs_backslash(around, text.substr(at, end - at), written)) written += '\\';
    written += text[at];
  }
}

std::string attribute_value(std::string_view value) {
  struct Named {
    char mark;
    std::string_view name;
  };

  constexpr std::array<Named, 6> named = {{{'&', "&amp;"},
                                           {'<', "&lt;"},
                                           {'>', "&gt;"},
                                           {'"', "&quot;"},
                                           {'|', "&#124;"},
                                           {'\n', " "}}};
  std::string result;
  for (const char c : value) {
    const auto* const found =
        std::find_if(named.begin(), named.end(), [&](const Named& row) { return row.mark == c; });
    if (found == named.end())
      result += c;
    else
      result += found->name;
  }
  return result;
}

std::string link_target(std::string_view address) {
  const bool simple =
      !address.empty() && address.front() != '<' &&
      std::none_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '(' || c == ')' || c == 0x7F;
      });
  std::string result = simple || address.empty() ? "" : "<";
  for (std::size_t at = 0; at < address.size(); ++at) {
    const char c = address[at];
    if (c == '\n' || c == '\r') continue;
    if (in_target.find(c) != std::string_view::npos || is_entity(address.substr(at)))
      result += '\\';
    result += c;
  }
  return simple || address.empty() ? result : result + ">";
}

std::size_t longest_backticks(std::string_view code) {
  std::size_t longest = 0;
  std::size_t row = 0;
  for (const char c : code) {
    row = c == '`' ? row + 1 : 0;
    longest = std::max(longest, row);
  }
  return longest;
}

std::string code_span(std::string_view code) {
  const std::string fence(longest_backticks(code) + 1, '`');
  const auto touches = [](char c) { return c == '`' || c == ' '; };
  const std::string pad = touches(code.front()) || touches(code.back()) ? " " : "";
  return fence + pad + std::string(code) + pad + fence;
}

bool is_autolink(std::string_view address) {
  const bool schemed = address.starts_with("https://") || address.starts_with("http://");
  return schemed && std::none_of(address.begin(), address.end(), [](char c) {
           return static_cast<unsigned char>(c) <= ' ' || c == ';' || c == 0x7F ||
                  in_target.find(c) != std::string_view::npos;
         });
}

bool is_email_autolink(std::string_view address) {
  const std::vector<Address> found = addresses(address);
  return found.size() == 1 && found[0].kind == Address::Kind::email &&
         found[0].range == span_of(0, address.size());
}

}  // namespace plainsong
