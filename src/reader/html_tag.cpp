#include "reader/html_tag.hpp"

#include <algorithm>
#include <array>

namespace plainsong {
namespace {

constexpr std::string_view white_space = " \t\r\n\f";

/// Elements whose content has no tags.
constexpr std::array<std::string_view, 8> raw{"script", "style",    "textarea", "title",
                                              "xmp",    "noframes", "noembed",  "iframe"};

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter_at(std::string_view html, std::size_t at) {
  if (at >= html.size()) return false;
  const char c = ascii_lower(html[at]);
  return c >= 'a' && c <= 'z';
}

std::size_t behind(std::string_view html, std::size_t found, std::size_t size) {
  return found == std::string_view::npos ? html.size() : found + size;
}

/// Reads one attribute from its name's first byte on; returns the byte behind it.
std::size_t skip_attribute(std::string_view html, std::size_t at) {
  at = std::min(html.find_first_of(" \t\r\n\f/>=", at + 1), html.size());
  const std::size_t equals = std::min(html.find_first_not_of(white_space, at), html.size());
  if (equals == html.size() || html[equals] != '=') return at;
  const std::size_t value = std::min(html.find_first_not_of(white_space, equals + 1), html.size());
  if (value == html.size() || html[value] == '>') return value;
  if (html[value] == '"' || html[value] == '\'')
    return behind(html, html.find(html[value], value + 1), 1);
  return std::min(html.find_first_of(" \t\r\n\f>", value), html.size());
}

bool same_name(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return ascii_lower(a) == ascii_lower(b); });
}

/// The byte where the end tag of a raw element starts.
std::size_t end_of_raw(std::string_view html, std::size_t at, std::string_view name) {
  for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2))
    if (same_name(html.substr(at + 2, name.size()), name)) return at;
  return html.size();
}

std::size_t end_of_declaration(std::string_view html, std::size_t begin) {
  if (html.substr(begin, 4) != "<!--") return behind(html, html.find('>', begin), 1);
  if (html.substr(begin, 5) == "<!-->") return begin + 5;
  return behind(html, html.find("-->", begin + 4), 3);
}

}  // namespace

std::string lower_name(const HtmlTag& tag) {
  std::string name(tag.name);
  std::transform(name.begin(), name.end(), name.begin(), ascii_lower);
  return name;
}

HtmlTag html_tag_at(std::string_view html, std::size_t begin) {
  HtmlTag tag;
  tag.closing = html.substr(begin, 2) == "</";
  const std::size_t name = begin + (tag.closing ? 2 : 1);
  if (!is_letter_at(html, name)) {
    const bool declaration =
        name < html.size() && (tag.closing || html[name] == '!' || html[name] == '?');
    tag.end = declaration ? end_of_declaration(html, begin) : name;
    return tag;
  }
  std::size_t at = std::min(html.find_first_of(" \t\r\n\f/>", name), html.size());
  tag.name = html.substr(name, at - name);
  while (at < html.size() && html[at] != '>') {
    tag.closes_itself = html[at] == '/';
    if (tag.closes_itself || white_space.find(html[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    ++tag.attributes;
    at = skip_attribute(html, at);
  }
  tag.end = std::min(at + 1, html.size());
  const bool is_raw =
      !tag.closing && std::any_of(raw.begin(), raw.end(),
                                  [&](std::string_view each) { return same_name(each, tag.name); });
  if (is_raw) tag.end = end_of_raw(html, tag.end, tag.name);
  return tag;
}

}  // namespace plainsong
