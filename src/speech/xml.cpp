#include "speech/xml.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "base/failure.hpp"
#include "speech/xml_form.hpp"
#include "text/utf8.hpp"

namespace plainsong::xml {
namespace {

[[noreturn]] void refuse(std::string_view text, std::ptrdiff_t offset, std::string_view what,
                         std::string_view why) {
  const std::size_t at = offset < 0 ? 0 : static_cast<std::size_t>(offset);
  const Place place = place_of(text, at < text.size() ? at : text.size());
  throw Failure(Trouble::input,
                fmt::format("{}:{}: this is not {}: {}", place.line, place.column, what, why));
}

constexpr int deepest =
    500;  // no honest document comes near; a hostile one must not cost more than its size

bool is_too_deep(const pugi::xml_node& top, pugi::xml_node& where) {
  int depth = 0;
  pugi::xml_node node = top;
  while (!node.empty()) {
    if (depth > deepest) {
      where = node;
      return true;
    }
    if (!node.first_child().empty()) {
      node = node.first_child();
      ++depth;
      continue;
    }
    while (!node.empty() && node != top && node.next_sibling().empty()) {
      node = node.parent();
      --depth;
    }
    if (node.empty() || node == top) return false;
    node = node.next_sibling();
  }
  return false;
}

bool is_allowed(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return (c < 0x7F || c > 0x9F) && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
}

std::size_t first_broken_byte(std::string_view text) {
  std::size_t at = 0;
  for (; at < text.size(); at += code_point_at(text, at).size) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == 0xFFFD && point.size == 1) break;
  }
  return at;
}

}  // namespace

void parse(pugi::xml_document& document, std::string_view text, std::string_view root,
           std::string_view what) {
  constexpr unsigned flags =
      pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype | pugi::parse_declaration;
  const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size(), flags);
  if (!result) {
    const std::string why = result.description();
    refuse(text, result.offset, what, lower(why.substr(0, 1)) + why.substr(1));
  }
  if (result.encoding == pugi::encoding_utf8 && !is_valid_utf8(text))
    refuse(text, static_cast<std::ptrdiff_t>(first_broken_byte(text)), what,
           "it says that it is UTF-8, and here it is not");
  for (const pugi::xml_node& node : document.children())
    if (node.type() == pugi::node_doctype)
      refuse(text, start_of(node), what,
             "it declares a document type, which is not read; take the <!DOCTYPE> out");
  if (result.encoding == pugi::encoding_utf8)
    if (const auto flaw = first_flaw(text))
      refuse(text, static_cast<std::ptrdiff_t>(flaw->offset), what, flaw->why);
  const pugi::xml_node element = document.document_element();
  if (element.empty()) refuse(text, 0, what, "there is no element in it");
  if (local_name(element) != root)
    refuse(text, start_of(element), what,
           fmt::format("it starts with <{}>, not with <{}>", allowed(element.name()), root));
  pugi::xml_node where;
  if (is_too_deep(element, where))
    refuse(text, start_of(where), what,
           fmt::format("elements are nested more than {} deep", deepest));
}

std::ptrdiff_t start_of(const pugi::xml_node& node) {
  const std::ptrdiff_t inside = node.offset_debug();
  return inside > 0 && node.type() == pugi::node_element ? inside - 1 : inside;
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node next_in(const pugi::xml_node& top, const pugi::xml_node& here) {
  if (!here.first_child().empty()) return here.first_child();
  pugi::xml_node up = here;
  while (!up.empty() && up != top && up.next_sibling().empty()) up = up.parent();
  return up.empty() || up == top ? pugi::xml_node() : up.next_sibling();
}

std::string text_of(const pugi::xml_node& top) {
  std::string text;
  for (pugi::xml_node inner = next_in(top, top); !inner.empty(); inner = next_in(top, inner))
    if (inner.type() == pugi::node_pcdata || inner.type() == pugi::node_cdata)
      text += inner.value();
  return text;
}

std::string allowed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (is_allowed(point.value)) append_utf8(out, point.value);
    at += point.size;
  }
  return out;
}

std::string one_line(std::string_view text) {
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (is_white_space(point.value)) {
      gap = !out.empty();
    } else {
      if (gap) out += ' ';
      gap = false;
      append_utf8(out, point.value);
    }
    at += point.size;
  }
  return out;
}

}  // namespace plainsong::xml
