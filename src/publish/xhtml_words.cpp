// Flat text with ranges becomes nested elements. Sentences are outermost; an emphasis or a link
// that goes on into the next sentence is an element in each.

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "document/link_numbers.hpp"
#include "publish/shown_words.hpp"
#include "publish/xhtml.hpp"
#include "speech/xml.hpp"
#include "text/language_tag.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view undescribed = "A picture without a description.";

void append_plain(pugi::xml_node parent, std::string_view words) {
  if (words.empty()) return;
  parent.append_child(pugi::node_pcdata).set_value(xml::allowed(words).c_str());
}

/// An element with an attribute, where that has a value.
pugi::xml_node with(pugi::xml_node parent, const char* element, const char* attribute,
                    std::string_view value) {
  pugi::xml_node node = parent.append_child(element);
  if (!value.empty()) set_attribute(node, attribute, value);
  return node;
}

/// Makes all of an element a link, unless there is one in it.
void wrap_in_link(pugi::xml_node element, const std::string& target) {
  if (!element.select_nodes(".//a").empty()) return;
  pugi::xml_node link = element.append_child("a");
  set_attribute(link, "href", target);
  while (element.first_child() != link) link.append_move(element.first_child());
}

/// Whether an address says no more than its host: "https://a.org/".
bool is_host_alone(std::string_view address, const std::string& host) {
  const std::size_t at = lower(address).find(host);
  return at == std::string::npos || at + host.size() + 1 >= address.size();
}

class WordsWriter {
 public:
  WordsWriter(const Text& text, const XhtmlStyle& style)
      : text_(text), style_(style), inlines_(with_addresses(text)) {}

  void write(pugi::xml_node parent) {
    std::uint32_t done = 0;
    for (const Sentence& sentence : text_.sentences) {
      write_range(parent, {done, sentence.range.begin}, 0);
      pugi::xml_node span = parent.append_child("span");
      set_attribute(span, "id", sentence_name(style_, sentence.id));
      write_range(span, sentence.range, 0);
      if (const auto link = style_.links.find(sentence.id); link != style_.links.end())
        wrap_in_link(span, link->second);
      if (style_.decorate) style_.decorate(span, sentence.id);
      done = sentence.range.end;
    }
    write_range(parent, {done, static_cast<std::uint32_t>(text_.utf8.size())}, 0);
  }

 private:
  /// Writes a stretch of the text; inlines before `first` are open already.
  void write_range(pugi::xml_node parent, Span range, std::size_t first) {
    std::uint32_t done = range.begin;
    for (std::size_t at = first; at < inlines_.size(); ++at) {
      const Inline& item = inlines_[at];
      if (item.range.begin > range.end) break;
      if (is_passed(item, range, done)) continue;
      const Span part = {std::max(item.range.begin, done), std::min(item.range.end, range.end)};
      append_plain(parent, text_.slice({done, part.begin}));
      write_inline(parent, item, part, at + 1);
      done = part.end;
    }
    append_plain(parent, text_.slice({done, range.end}));
  }

  static bool is_passed(const Inline& item, Span range, std::uint32_t done) {
    if (item.range.empty()) return item.range.begin < done || item.range.begin >= range.end;
    return item.range.end <= done || item.range.begin >= range.end;
  }

  void write_inline(pugi::xml_node parent, const Inline& item, Span part, std::size_t next) {
    switch (item.kind) {
      case InlineKind::line_break:
        parent.append_child("br");
        return;
      case InlineKind::image:
        if (part.begin == item.range.begin) write_picture(parent, item);
        return;
      case InlineKind::link:
        return write_link(parent, item, part, next);
      case InlineKind::abbreviation:
        write_range(with(parent, "abbr", "title", item.target), part, next);
        if (style_.in_full != nullptr && !item.target.empty() &&
            style_.in_full->insert(item.target).second)
          append_plain(parent, fmt::format(" ({})", item.target));
        return;
      case InlineKind::language:
        return write_language(parent, item, part, next);
      case InlineKind::emphasis:
        return write_range(parent.append_child("em"), part, next);
      case InlineKind::strong:
        return write_range(parent.append_child("strong"), part, next);
      case InlineKind::strikethrough:
        return write_range(parent.append_child("del"), part, next);
      case InlineKind::code:
        return write_range(parent.append_child("code"), part, next);
    }
  }

  /// A link inside a link is none, as HTML has it.
  void write_link(pugi::xml_node parent, const Inline& item, Span part, std::size_t next) {
    const std::string address = safe_address(item.target);
    if (address.empty() || inside_link_) return write_range(parent, part, next);
    pugi::xml_node link = with(parent, "a", "href", address);
    const std::string host = part == item.range ? host_in_place(text_, item) : std::string();
    if (!host.empty()) return write_host(link, host, address);
    inside_link_ = true;
    write_range(link, part, next);
    inside_link_ = false;
  }

  void write_host(pugi::xml_node link, const std::string& host, const std::string& address) const {
    append_plain(link, host);
    if (style_.in_full == nullptr || is_host_alone(address, host) ||
        !style_.in_full->insert(address).second)
      return;
    set_attribute(append_element(link.parent(), "span", fmt::format(" ({})", address)), "class",
                  "address");
  }

  void write_language(pugi::xml_node parent, const Inline& item, Span part, std::size_t next) {
    pugi::xml_node node = parent.append_child("span");
    if (const std::string tag = language_tag(item.target); !tag.empty()) {
      set_attribute(node, "lang", tag);
      set_attribute(node, "xml:lang", tag);
    }
    write_range(node, part, next);
  }

  void write_picture(pugi::xml_node parent, const Inline& item) {
    const std::string_view description = trimmed(text_.slice(item.range));
    const auto place = style_.pictures.find(item.target);
    if (place == style_.pictures.end())
      return append_plain(parent, description.empty() ? std::string(undescribed)
                                                      : fmt::format("Picture: {}", description));
    pugi::xml_node picture = parent.append_child("img");
    set_attribute(picture, "src", place->second);
    set_attribute(picture, "alt", description.empty() ? undescribed : description);
  }

  const Text& text_;
  const XhtmlStyle& style_;
  std::vector<Inline> inlines_;
  bool inside_link_ = false;
};

}  // namespace

std::string sentence_name(const XhtmlStyle& style, SentenceId id) {
  return fmt::format("{}s{}", style.id_prefix, number(id));
}

void append_words(pugi::xml_node parent, const Text& text, const XhtmlStyle& style) {
  WordsWriter(text, style).write(parent);
}

}  // namespace plainsong
