#include "document/dump.hpp"

#include <fmt/format.h>

#include <map>

namespace plainsong {
namespace {

/// The marks that inlines and sentences put at one byte offset: what closes comes before what
/// opens.
struct Marks {
  std::string closing;
  std::string opening;
};

std::map<std::uint32_t, Marks> marks_of(const Text& text) {
  std::map<std::uint32_t, Marks> marks;
  for (const Sentence& sentence : text.sentences) {
    marks[sentence.range.begin].opening = fmt::format("[{} ", number(sentence.id));
    marks[sentence.range.end].closing = "]";
  }
  for (const Inline& item : text.inlines) {
    if (item.range.empty()) {
      marks[item.range.begin].opening += fmt::format("{}()", name_of(item.kind));
      continue;
    }
    marks[item.range.begin].opening += fmt::format("{}(", name_of(item.kind));
    Marks& end = marks[item.range.end];
    end.closing = (item.target.empty() ? ")" : fmt::format("|{})", item.target)) + end.closing;
  }
  return marks;
}

std::string dump_text(const Text& text) {
  std::string result;
  std::uint32_t done = 0;
  for (const auto& [offset, mark] : marks_of(text)) {
    result += text.slice({done, offset});
    result += mark.closing;
    result += mark.opening;
    done = offset;
  }
  result += text.utf8.substr(done);
  return result;
}

std::string dump_block(const Block& block) {
  std::string inner = dump_text(block.text);
  for (const Block& child : block.children) {
    if (!inner.empty()) inner += ' ';
    inner += dump_block(child);
  }
  std::string head(name_of(block.kind));
  if (block.kind == BlockKind::numbered_list && block.first_number != 1)
    head += fmt::format(" {}", block.first_number);
  if (block.header) head += " header";
  if (block.done) head += *block.done ? " done" : " open";
  return fmt::format("{}{{{}}}", head, inner);
}

std::string dump_section(const Section& section) {
  std::string result = fmt::format("section{{{} \"{}\"", section.level, dump_text(section.heading));
  if (section.role != SectionRole::article) result += fmt::format(" {}", name_of(section.role));
  for (const Block& block : section.blocks) result += " " + dump_block(block);
  return result + "}";
}

}  // namespace

std::string dump(const Document& document) {
  std::string result;
  for (const Section& section : document.sections) {
    if (!result.empty()) result += '\n';
    result += dump_section(section);
  }
  return result;
}

}  // namespace plainsong
