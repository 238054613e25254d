#include "document/xml.hpp"

#include <fmt/format.h>

#include <charconv>
#include <pugixml.hpp>
#include <sstream>

#include "base/failure.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// XML 1.0 has no way to hold most control characters; they read as U+FFFD.
std::string for_xml(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    const bool control =
        next.value < 0x20 && next.value != '\n' && next.value != '\t' && next.value != '\r';
    if (control || next.value == 0xFFFE || next.value == 0xFFFF)
      result.append("\xEF\xBF\xBD");
    else
      result.append(text.substr(offset, next.size));
    offset += next.size;
  }
  return result;
}

/// pugixml writes a carriage return as it is, which every reader of XML takes for a line's end. It
/// stands nowhere but in words, as pugixml escapes it in attributes.
std::string with_returns(const std::string& xml) {
  std::string result;
  for (const char c : xml) {
    if (c == '\r')
      result += "&#13;";
    else
      result += c;
  }
  return result;
}

void set(pugi::xml_node node, const char* name, std::string_view value) {
  node.append_attribute(name).set_value(for_xml(value).c_str());
}

void set(pugi::xml_node node, const char* name, std::uint32_t value) {
  node.append_attribute(name).set_value(value);
}

void set(pugi::xml_node node, Span span) {
  set(node, "begin", span.begin);
  set(node, "end", span.end);
}

/// The words, then what is known about their bytes. White space counts, so the words stand in an
/// attribute-free element of their own.
void write_text(pugi::xml_node parent, const char* name, const Text& text) {
  if (text.empty() && text.inlines.empty()) return;
  pugi::xml_node node = parent.append_child(name);
  node.append_child("words").text().set(for_xml(text.utf8).c_str());
  for (const Sentence& sentence : text.sentences) {
    pugi::xml_node child = node.append_child("sentence");
    set(child, "id", fmt::format("s{}", number(sentence.id)));
    set(child, sentence.range);
  }
  for (const Inline& item : text.inlines) {
    pugi::xml_node child = node.append_child("inline");
    set(child, "kind", name_of(item.kind));
    set(child, item.range);
    if (!item.target.empty()) set(child, "target", item.target);
  }
  for (const SourceRun& run : text.origin) {
    pugi::xml_node child = node.append_child(run.copied ? "copied" : "made");
    set(child, run.text);
    set(child, "from", run.source.begin);
    set(child, "to", run.source.end);
  }
}

void write_block(pugi::xml_node parent, const Block& block) {
  pugi::xml_node node = parent.append_child("block");
  set(node, "kind", name_of(block.kind));
  if (block.first_number != 1) node.append_attribute("first").set_value(block.first_number);
  if (block.header) set(node, "header", "yes");
  if (block.done) set(node, "done", *block.done ? "yes" : "no");
  write_text(node, "text", block.text);
  for (const Block& child : block.children) write_block(node, child);
}

void write_origin(pugi::xml_node parent, std::size_t id, const Origin& origin) {
  pugi::xml_node node = parent.append_child("origin");
  set(node, "sentence", fmt::format("s{}", id));
  if (!origin.made_by.empty()) set(node, "made-by", origin.made_by);
  for (const SentenceId source : origin.sources)
    set(node.append_child("source"), "id", number(source));
  for (const Change& change : origin.changes) {
    pugi::xml_node child = node.append_child("change");
    set(child, "kind", name_of(change.kind));
    set(child, change.here);
    set(child, "rule", change.rule);
    set(child, "reason", change.reason);
    child.append_child("before").text().set(for_xml(change.before).c_str());
    child.append_child("after").text().set(for_xml(change.after).c_str());
  }
}

[[noreturn]] void refuse(const std::string& what) {
  throw Failure(Trouble::input, "edition.xml: " + what, "write it again with plainsong render");
}

template <typename Kind>
Kind known(std::optional<Kind> kind, const char* name) {
  if (!kind) refuse(fmt::format("\"{}\" is not known here", name));
  return *kind;
}

Span read_span(pugi::xml_node node) {
  const Span span{node.attribute("begin").as_uint(), node.attribute("end").as_uint()};
  if (span.end < span.begin) refuse("a range ends before it begins");
  return span;
}

SentenceId read_sentence_id(std::string_view id) {
  std::uint32_t value = 0;
  const bool named = id.size() > 1 && id.front() == 's';
  const char* end = id.data() + id.size();
  const auto parsed = std::from_chars(id.data() + (named ? 1 : 0), end, value);
  if (!named || parsed.ec != std::errc() || parsed.ptr != end)
    refuse(fmt::format("\"{}\" is no sentence's id", id));
  return SentenceId{value};
}

Text read_text_node(pugi::xml_node node) {
  Text text;
  text.utf8 = node.child("words").text().get();
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    if (name == "words") continue;
    const Span span = read_span(child);
    if (span.end > text.utf8.size()) refuse("a range lies outside its text");
    if (name == "sentence") {
      text.sentences.push_back({read_sentence_id(child.attribute("id").value()), span});
    } else if (name == "inline") {
      const char* kind = child.attribute("kind").value();
      text.inlines.push_back(
          {known(inline_kind(kind), kind), span, child.attribute("target").value()});
    } else {
      const Span source{child.attribute("from").as_uint(), child.attribute("to").as_uint()};
      text.origin.push_back({span, source, name == "copied"});
    }
  }
  return text;
}

Block read_block(pugi::xml_node node, int depth) {
  if (depth > deepest_block) refuse("blocks are nested too deep");
  Block block;
  const char* kind = node.attribute("kind").value();
  block.kind = known(block_kind(kind), kind);
  block.first_number = node.attribute("first").as_int(1);
  block.header = !node.attribute("header").empty();
  if (const pugi::xml_attribute done = node.attribute("done"))
    block.done = std::string_view(done.value()) == "yes";
  block.text = read_text_node(node.child("text"));
  for (const pugi::xml_node child : node.children("block"))
    block.children.push_back(read_block(child, depth + 1));
  return block;
}

Origin read_origin(pugi::xml_node node) {
  Origin origin;
  origin.made_by = node.attribute("made-by").value();
  for (const pugi::xml_node child : node.children("source"))
    origin.sources.push_back(SentenceId{child.attribute("id").as_uint()});
  for (const pugi::xml_node child : node.children("change")) {
    const char* kind = child.attribute("kind").value();
    origin.changes.push_back({known(change_kind(kind), kind), read_span(child),
                              child.child("before").text().get(), child.child("after").text().get(),
                              child.attribute("rule").value(), child.attribute("reason").value()});
  }
  return origin;
}

Section read_section(pugi::xml_node node) {
  Section section;
  section.id = SectionId{node.attribute("id").as_uint()};
  section.level = node.attribute("level").as_int(1);
  const char* role = node.attribute("role").value();
  section.role = known(section_role(role), role);
  section.heading = read_text_node(node.child("heading"));
  for (const pugi::xml_node child : node.children("block"))
    section.blocks.push_back(read_block(child, 1));
  return section;
}

void read_document_node(pugi::xml_node node, Document& document) {
  document.title = node.attribute("title").value();
  document.language = node.attribute("language").value();
  for (const pugi::xml_node child : node.children("metadata"))
    document.metadata[child.attribute("key").value()] = child.attribute("value").value();
  for (const pugi::xml_node child : node.children("section"))
    document.sections.push_back(read_section(child));
}

}  // namespace

std::string write_edition_xml(const Edition& edition) {
  pugi::xml_document xml;
  pugi::xml_node root = xml.append_child("edition");
  set(root, "kind", name_of(edition.kind));
  pugi::xml_node node = root.append_child("document");
  set(node, "title", edition.document.title);
  set(node, "language", edition.document.language);
  for (const auto& [key, value] : edition.document.metadata) {
    pugi::xml_node child = node.append_child("metadata");
    set(child, "key", key);
    set(child, "value", value);
  }
  for (const Section& section : edition.document.sections) {
    pugi::xml_node child = node.append_child("section");
    set(child, "id", number(section.id));
    set(child, "level", static_cast<std::uint32_t>(section.level));
    set(child, "role", name_of(section.role));
    write_text(child, "heading", section.heading);
    for (const Block& block : section.blocks) write_block(child, block);
  }
  for (std::size_t id = 0; id < edition.origins.size(); ++id)
    write_origin(root, id, edition.origins[id]);
  for (const Omission& omission : edition.omissions) {
    pugi::xml_node child = root.append_child("omission");
    set(child, "source", number(omission.source));
    set(child, "reason", omission.reason);
  }
  for (const auto& [sentence, illustration] : edition.illustrations) {
    pugi::xml_node child = root.append_child("illustration");
    set(child, "sentence", fmt::format("s{}", number(sentence)));
    set(child, "file", illustration.file);
    set(child, "description", illustration.description);
  }
  std::ostringstream out;
  xml.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
  return with_returns(out.str());
}

Edition read_edition_xml(std::string_view xml) {
  pugi::xml_document parsed;
  const unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata_single;
  const pugi::xml_parse_result result =
      parsed.load_buffer(xml.data(), xml.size(), flags, pugi::encoding_utf8);
  if (!result) {
    const Place place = place_of(xml, static_cast<std::size_t>(result.offset));
    refuse(fmt::format("line {}, column {}: {}", place.line, place.column, result.description()));
  }
  const pugi::xml_node root = parsed.child("edition");
  if (!root) refuse("the root element is not <edition>");
  Edition edition;
  edition.kind = std::string_view(root.attribute("kind").value()) == "young"
                     ? EditionKind::young
                     : EditionKind::standard;
  read_document_node(root.child("document"), edition.document);
  for (const pugi::xml_node child : root.children("origin"))
    edition.origins.push_back(read_origin(child));
  for (const pugi::xml_node child : root.children("omission"))
    edition.omissions.push_back(
        {SentenceId{child.attribute("source").as_uint()}, child.attribute("reason").value()});
  for (const pugi::xml_node child : root.children("illustration"))
    edition.illustrations[read_sentence_id(child.attribute("sentence").value())] = {
        child.attribute("file").value(), child.attribute("description").value()};
  return edition;
}

}  // namespace plainsong
