#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "document/build.hpp"
#include "document/link_numbers.hpp"
#include "document/long_forms.hpp"
#include "document/outline.hpp"
#include "plain/front.hpp"
#include "plain/notes.hpp"
#include "plain/our_words.hpp"
#include "plain/page.hpp"
#include "plain/plain.hpp"
#include "plain/table.hpp"
#include "text/utf8.hpp"

// What the page looks like is chosen for the ear and for braille as much as for the eye:
// - Headings are lines of their own between blank lines, since a row of "=" would be read out sign
// by
//   sign. Two blank lines stand before a section, one before a part of a section.
// - Indentation and quotation marks are silent, so a quotation says where it begins and ends.
// - A rule is a blank line more: stars would be read out.
// - Addresses are at a section's end, where nobody has to listen to them in the middle of a
// sentence.
namespace plainsong {
namespace {

/// An item is short when it has one leaf, and perhaps a list below it.
bool is_short(const Block& item) {
  return std::count_if(item.children.begin(), item.children.end(),
                       [](const Block& child) { return !is_list(child); }) < 2;
}

bool ends_with_mark(std::string_view words) {
  words = trimmed(words);
  if (words.empty()) return true;
  const char32_t last = code_point_before(words, words.size()).value;
  return !is_letter(last) && !is_digit(last);
}

/// The words of a picture's text, and of what stands with it, without the marks of an inline
/// picture.
Text description_of(const Block& picture) {
  Text text = picture.text;
  std::erase_if(text.inlines, [&](const Inline& item) {
    return item.kind == InlineKind::image && !item.range.empty();
  });
  return text;
}

class PlainWriter {
 public:
  PlainWriter(Page& page, const Section& section, LongForms& long_forms)
      : page_(page), numbers_(section), long_forms_(long_forms) {}

  void write_heading(const Text& heading, std::size_t blank_lines) {
    page_.leave_blank(blank_lines);
    if (heading.empty()) return;
    page_.write(words_of(heading));
    page_.leave_blank(1);
  }

  void write_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      const bool last_rule = block.kind == BlockKind::rule && &block == &blocks.back();
      if (last_rule) return;  // nothing comes that it would part
      page_.leave_blank(1);
      write_block(block);
    }
  }

  void write_links() {
    if (numbers_.links().empty()) return;
    page_.leave_blank(1);
    page_.write(our_words::links);
    for (const NumberedLink& link : numbers_.links())
      page_.write_line(fmt::format("[{}] {}", link.number, link.address));
  }

 private:
  std::string words_of(const Text& text) { return plain_words(text, numbers_, long_forms_); }

  void write_block(const Block& block) {
    switch (block.kind) {
      case BlockKind::rule:
        return page_.leave_blank(2);
      case BlockKind::code:
        return write_code(block.text.utf8);
      case BlockKind::picture:
        return write_picture(block);
      case BlockKind::paragraph:
      case BlockKind::table_cell:
        return page_.write(words_of(block.text));
      case BlockKind::bullet_list:
      case BlockKind::numbered_list:
        return write_list(block);
      case BlockKind::quotation:
        return write_quotation(block);
      case BlockKind::table:
        return write_table(block);
      case BlockKind::list_item:
      case BlockKind::table_row:
        return write_blocks(block.children);
    }
  }

  void write_code(std::string_view code) {
    while (true) {
      const std::size_t end = code.find('\n');
      page_.write_line(code.substr(0, end));
      if (end == std::string_view::npos) return;
      code.remove_prefix(end + 1);
    }
  }

  void write_picture(const Block& block) {
    const std::string words = words_of(description_of(block));
    const bool described = !is_blank(block.text.utf8);
    const bool announced =
        described && words.find(our_words::picture_without_words) == std::string::npos;
    std::string line(announced ? our_words::picture : "");
    line += words;
    if (line.empty()) line = our_words::picture_without_words;
    if (described && !ends_with_mark(block.text.utf8)) line += '.';
    page_.write(line);
  }

  void write_list(const Block& list) {
    const bool tight = std::all_of(list.children.begin(), list.children.end(), is_short);
    std::int64_t number = list.first_number;
    for (const Block& item : list.children) {
      const bool numbered = list.kind == BlockKind::numbered_list;
      std::string mark = numbered ? fmt::format("{}. ", number++) : "- ";
      const std::size_t columns = mark.size();
      if (item.done) mark += *item.done ? our_words::done : our_words::to_do;
      if (!tight) page_.leave_blank(1);
      page_.put_before_next(mark);
      page_.indent(columns);
      write_item(item, tight);
      page_.unindent(columns);
    }
  }

  void write_item(const Block& item, bool tight) {
    for (const Block& child : item.children) {
      if (!tight) page_.leave_blank(1);
      write_block(child);
    }
    page_.settle();
  }

  void write_quotation(const Block& quotation) {
    page_.put_before_next(our_words::quotation);
    write_blocks(quotation.children);
    page_.settle();
    page_.leave_blank(quotation.children.size() > 1 ? 1 : 0);
    page_.write(our_words::quotation_end);
  }

  void write_table(const Block& table) {
    TableWords found;
    for (const Block& row : table.children) {
      std::vector<std::string>& cells = found.rows.emplace_back();
      for (const Block& cell : row.children) cells.push_back(words_of(cell.text));
    }
    if (found.rows.empty()) return;
    const std::vector<Block>& first = table.children.front().children;
    found.has_header = !first.empty() && std::all_of(first.begin(), first.end(),
                                                     [](const Block& cell) { return cell.header; });
    for (const std::string& line : table_lines(found, page_.room())) page_.write_line(line);
  }

  Page& page_;
  LinkNumbers numbers_;
  LongForms& long_forms_;
};

void write_front(const Front& front, Page& page) {
  if (!front.title.empty()) page.write(front.title);
  if (!front.lines.empty()) page.leave_blank(1);
  for (const std::string& line : front.lines) page.write(line);
}

}  // namespace

std::string plain_text(const Document& document, std::size_t width) {
  Page page(width);
  LongForms long_forms;
  write_front(front_of(document), page);
  const int level = main_level(document.sections);
  for (const Section& section : document.sections) {
    PlainWriter writer(page, section, long_forms);
    writer.write_heading(section.heading, section.level > level ? 1 : 2);
    writer.write_blocks(section.blocks);
    writer.write_links();
  }
  return page.take();
}

}  // namespace plainsong
