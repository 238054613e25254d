#include "reader/sniff.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "reader/file_kinds.hpp"
#include "reader/html_tag.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Nobody needs to read on to know.
constexpr std::size_t enough = std::size_t{64} * 1024;

constexpr std::array<std::pair<std::string_view, InputFormat>, 15> formats{{
    {"md", InputFormat::markdown},
    {"markdown", InputFormat::markdown},
    {"mkd", InputFormat::markdown},
    {"mdown", InputFormat::markdown},
    {"mdwn", InputFormat::markdown},
    {"html", InputFormat::html},
    {"htm", InputFormat::html},
    {"xhtml", InputFormat::html},
    {"xht", InputFormat::html},
    {"txt", InputFormat::text},
    {"text", InputFormat::text},
    {"eml", InputFormat::email},
    {"email", InputFormat::email},
    {"mail", InputFormat::email},
    {"mbox", InputFormat::email},
}};

constexpr std::array<std::string_view, 16> headers{
    "from",         "to",           "subject",     "date",
    "cc",           "bcc",          "sender",      "reply-to",
    "mime-version", "message-id",   "return-path", "received",
    "content-type", "delivered-to", "x-mailer",    "list-unsubscribe"};

constexpr std::array<std::string_view, 26> page_tags{
    "html",  "head",   "body",   "title", "meta", "article", "main", "section", "header",
    "div",   "table",  "p",      "h1",    "h2",   "h3",      "ul",   "ol",      "nav",
    "style", "script", "center", "font",  "span", "link",    "base", "aside"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Calls `visit` with each line's bytes without its end, until it says false.
template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    if (!visit(text.substr(0, end))) return;
    text.remove_prefix(std::min(end + (text.substr(end, 2) == "\r\n" ? 2U : 1U), text.size()));
  }
}

/// A page, or a part of one: the first tag is one that Markdown and text do not start with.
bool looks_like_html(std::string_view text) {
  text = trimmed(text);
  while (text.substr(0, 2) == "<!" || text.substr(0, 2) == "<?") {
    if (lower(text.substr(0, 14)) == "<!doctype html") return true;
    text = trimmed(text.substr(html_tag_at(text, 0).end));
  }
  if (text.empty() || text.front() != '<') return false;
  const HtmlTag tag = html_tag_at(text, 0);
  return !tag.closing && contains(page_tags, lower_name(tag)) &&
         text.find("</") != std::string_view::npos;
}

bool is_front_matter(std::string_view text) {
  bool first = true;
  bool has_key = false;
  bool closed = false;
  for_each_line(text, [&](std::string_view line) {
    if (std::exchange(first, false)) return line == "---";
    closed = line == "---" || line == "...";
    const std::size_t colon = line.find(':');
    has_key = has_key || (colon != std::string_view::npos && colon > 0 &&
                          line.substr(0, colon).find(' ') == std::string_view::npos);
    return !closed && !is_blank(line);
  });
  return closed && has_key;
}

bool is_hash_heading(std::string_view line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  return level >= 1 && level <= 6 && level + 1 < line.size() && line[level] == ' ';
}

bool is_fence(std::string_view line) {
  return line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~";
}

/// The line between a table's header and its body: | --- | :-: |
bool is_table_rule(std::string_view line) {
  return line.find_first_not_of("|-: \t") == std::string_view::npos &&
         line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos;
}

/// [words](address), where the address is not all that the words are.
bool has_link(std::string_view line) {
  const std::size_t middle = line.find("](");
  return middle != std::string_view::npos && line.find('[') < middle &&
         line.find(')', middle) != std::string_view::npos;
}

bool looks_like_markdown(std::string_view text) {
  if (is_front_matter(text)) return true;
  bool found = false;
  for_each_line(text, [&](std::string_view line) {
    found = is_hash_heading(line) || is_fence(line) || is_table_rule(line) || has_link(line);
    return !found;
  });
  return found;
}

}  // namespace

std::optional<InputFormat> input_format(std::string_view name) {
  const std::string low = lower(name);
  const auto* const row = std::find_if(formats.begin(), formats.end(),
                                       [&](const auto& each) { return each.first == low; });
  if (row == formats.end()) return std::nullopt;
  return row->second;
}

std::optional<InputFormat> format_by_name(std::string_view name) {
  return input_format(extension_of(name));
}

bool looks_like_email(std::string_view bytes) {
  int known = 0;
  bool odd = false;
  bool first = true;
  for_each_line(bytes.substr(0, enough), [&](std::string_view line) {
    if (std::exchange(first, false) && line.substr(0, 5) == "From ") return true;
    if (line.empty()) return false;
    if (line.front() == ' ' || line.front() == '\t') return true;
    const std::size_t colon = line.find(':');
    odd = colon == std::string_view::npos || colon == 0 ||
          line.substr(0, colon).find(' ') != std::string_view::npos;
    if (!odd && contains(headers, lower(line.substr(0, colon)))) ++known;
    return !odd;
  });
  return !odd && known >= 2;
}

InputFormat format_by_content(std::string_view text) {
  const std::string_view head = text.substr(0, enough);
  if (looks_like_html(head)) return InputFormat::html;
  return looks_like_markdown(head) ? InputFormat::markdown : InputFormat::text;
}

}  // namespace plainsong
