#include "publish/xhtml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "document/walk.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

class BlocksWriter {
 public:
  explicit BlocksWriter(const XhtmlStyle& style) : style_(style) {}

  void write(pugi::xml_node parent, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      write(parent, block);
      append_newline(parent);
    }
  }

 private:
  void write(pugi::xml_node parent, const Block& block) {
    switch (block.kind) {
      case BlockKind::rule:
        parent.append_child("hr");
        return;
      case BlockKind::paragraph:
        return append_words(illustrated(parent, block).append_child("p"), block.text, style_);
      case BlockKind::code:
        return append_words(parent.append_child("pre").append_child("code"), block.text, style_);
      case BlockKind::picture:
        return append_words(parent.append_child("figure"), block.text, style_);
      case BlockKind::quotation:
        return write(parent.append_child("blockquote"), block.children);
      case BlockKind::bullet_list:
      case BlockKind::numbered_list:
        return write_list(parent, block);
      case BlockKind::list_item:
        return write_item(parent, block);
      case BlockKind::table:
        return write_table(parent, block);
      case BlockKind::table_row:
        return write_row(parent, block);
      case BlockKind::table_cell:
        return write_cell(parent, block, false);
    }
  }

  [[nodiscard]] const Illustration* illustration_of(const Block& block) const {
    if (block.text.sentences.empty()) return nullptr;
    const auto found = style_.illustrations.find(block.text.sentences.front().id);
    return found == style_.illustrations.end() ? nullptr : &found->second;
  }

  /// What a paragraph's words go into: beside its picture, where it has one.
  [[nodiscard]] pugi::xml_node illustrated(pugi::xml_node parent, const Block& block) const {
    const Illustration* const illustration = illustration_of(block);
    if (illustration == nullptr) return parent;
    pugi::xml_node pair = parent.append_child("div");
    set_attribute(pair, "class", "illustrated");
    pugi::xml_node picture = pair.append_child("img");
    set_attribute(picture, "src", illustration->file);
    set_attribute(picture, "alt", illustration->description);
    set_attribute(picture, "width", "96");
    set_attribute(picture, "height", "96");
    return pair;
  }

  void write_list(pugi::xml_node parent, const Block& block) {
    const bool numbered = block.kind == BlockKind::numbered_list;
    pugi::xml_node list = parent.append_child(numbered ? "ol" : "ul");
    if (numbered && block.first_number != 1)
      list.append_attribute("start").set_value(block.first_number);
    write(list, block.children);
  }

  /// An item's first paragraph needs no element of its own. Whether it is done belongs to its
  /// first sentence, which says so.
  void write_item(pugi::xml_node parent, const Block& block) {
    pugi::xml_node item = parent.append_child("li");
    const auto& children = block.children;
    const bool plain = !children.empty() && children.front().kind == BlockKind::paragraph &&
                       illustration_of(children.front()) == nullptr;
    if (plain) append_words(item, children.front().text, style_);
    if (block.done) {
      pugi::xml_node sentence = item.child("span");
      (sentence.empty() ? item : sentence)
          .prepend_child(pugi::node_pcdata)
          .set_value(*block.done ? "[done] " : "[to do] ");
    }
    for (std::size_t at = plain ? 1 : 0; at < children.size(); ++at) write(item, children[at]);
  }

  void write_table(pugi::xml_node parent, const Block& block) {
    const auto& rows = block.children;
    const auto is_head = [](const Block& row) {
      return !row.children.empty() && std::all_of(row.children.begin(), row.children.end(),
                                                  [](const Block& cell) { return cell.header; });
    };
    pugi::xml_node table = parent.append_child("table");
    const auto body = std::find_if_not(rows.begin(), rows.end(), is_head);
    if (body != rows.begin()) write(table.append_child("thead"), {rows.begin(), body});
    if (body != rows.end()) write(table.append_child("tbody"), {body, rows.end()});
  }

  void write_row(pugi::xml_node parent, const Block& block) {
    pugi::xml_node row = parent.append_child("tr");
    const bool head = std::string_view(parent.name()) == "thead";
    for (const Block& cell : block.children) write_cell(row, cell, head);
  }

  void write_cell(pugi::xml_node parent, const Block& block, bool head) {
    pugi::xml_node cell = parent.append_child(block.header ? "th" : "td");
    if (block.header) set_attribute(cell, "scope", head ? "col" : "row");
    append_words(cell, block.text, style_);
    write(cell, block.children);
  }

  const XhtmlStyle& style_;
};

bool is_address_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte > 0x20 && byte < 0x7F &&
                          std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos);
}

bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Elements of HTML that are written without an end.
constexpr std::array<std::string_view, 9> void_elements = {"area", "br",   "col",    "hr",   "img",
                                                           "link", "meta", "source", "input"};

std::string written(const pugi::xml_document& document, unsigned flags) {
  std::ostringstream out;
  document.save(out, "", pugi::format_raw | flags, pugi::encoding_utf8);
  return out.str();
}

}  // namespace

std::vector<int> heading_ranks(const Document& document) {
  std::vector<int> ranks;
  std::vector<int> open;  // the levels of the sections that this one is in
  for (const Section& section : document.sections) {
    while (!open.empty() && open.back() >= section.level) open.pop_back();
    ranks.push_back(static_cast<int>(open.size()) + 1);
    if (!section.heading.empty()) open.push_back(section.level);
  }
  return ranks;
}

pugi::xml_node append_heading(pugi::xml_node parent, const Section& section, int rank,
                              const XhtmlStyle& style) {
  if (is_blank(section.heading.utf8)) return {};
  pugi::xml_node heading = parent.append_child(fmt::format("h{}", std::min(rank, 6)).c_str());
  append_words(heading, section.heading, style);
  append_newline(parent);
  return heading;
}

void append_blocks(pugi::xml_node parent, const Section& section, const XhtmlStyle& style) {
  BlocksWriter(style).write(parent, section.blocks);
}

void append_credit(pugi::xml_node parent, const std::vector<Section>& sections,
                   const XhtmlStyle& style, std::string_view credit) {
  bool illustrated = false;
  for (const Section& section : sections)
    for_each_text(section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences)
        illustrated = illustrated || style.illustrations.contains(sentence.id);
    });
  if (!illustrated) return;
  set_attribute(append_element(parent, "p", credit), "class", "credit");
  append_newline(parent);
}

pugi::xml_node append_element(pugi::xml_node parent, const char* name, std::string_view words) {
  pugi::xml_node node = parent.append_child(name);
  if (!words.empty()) node.text().set(xml::allowed(words).c_str());
  return node;
}

void set_attribute(pugi::xml_node node, const char* name, std::string_view value) {
  node.append_attribute(name).set_value(xml::allowed(value).c_str());
}

void append_newline(pugi::xml_node parent) {
  parent.append_child(pugi::node_pcdata).set_value("\n");
}

std::string safe_address(std::string_view target) {
  target = trimmed(target);
  const std::string start = lower(target.substr(0, 8));
  const bool followed = start.starts_with("https://") || start.starts_with("http://") ||
                        start.starts_with("mailto:") || start.starts_with("tel:");
  if (!followed) return {};
  std::string address;
  for (std::size_t at = 0; at < target.size(); ++at) {
    const char c = target[at];
    const bool stray = c == '%' && (at + 2 >= target.size() || !is_hexadecimal(target[at + 1]) ||
                                    !is_hexadecimal(target[at + 2]));
    if (is_address_byte(c) && !stray)
      address += c;
    else
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

std::string xml_bytes(const pugi::xml_document& document) {
  return written(document, 0);
}

std::string indented_xml(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
  return out.str();
}

std::string html_bytes(const pugi::xml_document& document) {
  const std::string xml =
      written(document, pugi::format_no_declaration | pugi::format_no_empty_element_tags);
  std::string html;
  for (std::size_t at = 0; at < xml.size();) {
    const std::size_t end = xml.find("></", at);
    if (end == std::string::npos) return html + xml.substr(at);
    const std::size_t name_end = xml.find('>', end + 3);
    const std::string_view name = std::string_view(xml).substr(end + 3, name_end - end - 3);
    const bool empty =
        std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end();
    html.append(xml, at, end + 1 - at);
    at = empty ? name_end + 1 : end + 1;
  }
  return html;
}

}  // namespace plainsong
