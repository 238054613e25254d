#include "reader/markdown_reader.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "reader/html_inlines.hpp"
#include "reader/html_reader.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

template <typename Detail>
const Detail& as(const void* detail) {
  return *static_cast<const Detail*>(detail);
}

Block numbered_list(const MD_BLOCK_OL_DETAIL& detail) {
  Block list = block_of(BlockKind::numbered_list);
  list.first_number = static_cast<int>(detail.start);
  return list;
}

Block list_item(const MD_BLOCK_LI_DETAIL& detail) {
  Block item = block_of(BlockKind::list_item);
  if (detail.is_task != 0) item.done = detail.task_mark != ' ';
  return item;
}

/// A block in a quotation has other bytes than its stretch of the source.
bool is_same_but_for_line_ends(std::string_view written, std::string_view block) {
  if (written.find('\r') == std::string_view::npos) return written == block;
  std::string plain(written);
  std::erase(plain, '\r');
  return plain == block;
}

Block table_cell(bool header) {
  Block cell = block_of(BlockKind::table_cell);
  cell.header = header;
  return cell;
}

}  // namespace

MarkdownReader::MarkdownReader(std::string_view source, std::size_t begin, Document& document,
                               Diagnostics& diagnostics)
    : source_(source),
      cursor_(begin),
      document_(document),
      diagnostics_(diagnostics),
      composer_(document),
      tags_(composer_, diagnostics, document.language) {}

void MarkdownReader::enter_block(MD_BLOCKTYPE type, const void* detail) {
  tags_.close_all();
  switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
      return;
    case MD_BLOCK_QUOTE:
      return composer_.open(block_of(BlockKind::quotation));
    case MD_BLOCK_UL:
      return composer_.open(block_of(BlockKind::bullet_list));
    case MD_BLOCK_OL:
      return composer_.open(numbered_list(as<MD_BLOCK_OL_DETAIL>(detail)));
    case MD_BLOCK_LI:
      return composer_.open(list_item(as<MD_BLOCK_LI_DETAIL>(detail)));
    case MD_BLOCK_HR:
      return composer_.rule();
    case MD_BLOCK_H:
      return composer_.begin_heading(static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level));
    case MD_BLOCK_CODE:
      return composer_.begin(block_of(BlockKind::code));
    case MD_BLOCK_P:
      return composer_.begin(block_of(BlockKind::paragraph));
    case MD_BLOCK_TABLE:
      return composer_.open(block_of(BlockKind::table));
    case MD_BLOCK_TR:
      return composer_.open(block_of(BlockKind::table_row));
    case MD_BLOCK_TH:
      return composer_.begin(table_cell(true));
    case MD_BLOCK_TD:
      return composer_.begin(table_cell(false));
    case MD_BLOCK_HTML:
      in_html_block_ = true;
      return;
  }
}

void MarkdownReader::leave_block(MD_BLOCKTYPE type) {
  tags_.close_all();
  switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_HR:
      return;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
      return composer_.close();
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return composer_.end();
    case MD_BLOCK_HTML:
      return end_html_block();
  }
}

void MarkdownReader::enter_span(MD_SPANTYPE type, const void* detail) {
  tags_.enter();
  const auto open = [&](InlineKind kind) { composer_.open_inline(kind, {}, {}); };
  switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_U:
      return open(InlineKind::emphasis);
    case MD_SPAN_STRONG:
      return open(InlineKind::strong);
    case MD_SPAN_DEL:
      return open(InlineKind::strikethrough);
    case MD_SPAN_A: {
      const Target to = target(as<MD_SPAN_A_DETAIL>(detail).href);
      return composer_.open_inline(InlineKind::link, to.address, to.span);
    }
    case MD_SPAN_IMG: {
      const Target to = target(as<MD_SPAN_IMG_DETAIL>(detail).src);
      images_.push_back({to.span, words_});
      return composer_.open_inline(InlineKind::image, to.address, to.span);
    }
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
      return open(InlineKind::code);
  }
}

void MarkdownReader::leave_span(MD_SPANTYPE type) {
  tags_.leave();
  if (type == MD_SPAN_IMG) end_image();
  composer_.close_inline();
}

void MarkdownReader::end_image() {
  const Image image = images_.back();
  images_.pop_back();
  if (words_ == image.words)
    warn(diagnostics_, "reader.no-alt", image.span,
         "this picture has no description; write one between its square brackets");
}

void MarkdownReader::text(MD_TEXTTYPE type, std::string_view bytes) {
  switch (type) {
    case MD_TEXT_NORMAL:
    case MD_TEXT_LATEXMATH:
      return words(bytes);
    case MD_TEXT_NULLCHAR:
      return composer_.made("\xEF\xBF\xBD", span_of(cursor_, cursor_));
    case MD_TEXT_BR:
      return composer_.break_line(take_line_end());
    case MD_TEXT_SOFTBR:
      return composer_.made(" ", take_line_end());
    case MD_TEXT_ENTITY:
      return entity(bytes);
    case MD_TEXT_CODE:
      if (bytes == "\n" && !in_source(bytes)) return composer_.made(bytes, take_line_end());
      return words(bytes);
    case MD_TEXT_HTML:
      break;
  }
  const Span span = in_source(bytes) ? span_in_source(bytes) : take_line_end();
  cursor_ = span.end;
  if (!in_html_block_) return tags_.add(bytes, span);
  if (html_block_.empty()) html_span_.begin = span.begin;
  html_span_.end = span.end;
  html_block_ += bytes;
}

void MarkdownReader::words(std::string_view bytes) {
  ++words_;
  if (!in_source(bytes)) return composer_.made(bytes, span_of(cursor_, cursor_));
  const Span span = span_in_source(bytes);
  composer_.copied(bytes, span.begin);
  cursor_ = span.end;
}

void MarkdownReader::entity(std::string_view bytes) {
  const std::string& decoded = entities_.decoded(bytes);
  if (decoded == bytes || !in_source(bytes)) return words(decoded == bytes ? bytes : decoded);
  ++words_;
  const Span span = span_in_source(bytes);
  composer_.made(decoded, span);
  cursor_ = span.end;
}

bool MarkdownReader::in_source(std::string_view bytes) const {
  const std::less_equal<> not_behind;
  return not_behind(source_.data(), bytes.data()) &&
         not_behind(bytes.data() + bytes.size(), source_.data() + source_.size());
}

Span MarkdownReader::span_in_source(std::string_view bytes) const {
  const auto begin = static_cast<std::size_t>(bytes.data() - source_.data());
  return span_of(begin, begin + bytes.size());
}

/// From the cursor behind the next end of a line; the cursor moves there.
Span MarkdownReader::take_line_end() {
  const std::size_t begin = cursor_;
  cursor_ = std::min(source_.find_first_of("\r\n", begin), source_.size());
  cursor_ += source_.substr(cursor_, 2) == "\r\n" ? 2 : cursor_ < source_.size() ? 1 : 0;
  return span_of(begin, cursor_);
}

/// A long address that is stated once may be referred to a million times.
bool MarkdownReader::is_beyond_reason(std::size_t target_bytes) {
  constexpr std::size_t most_times_larger = 32;
  constexpr std::size_t always = std::size_t{1} << 16U;
  const std::size_t most = source_.size() * most_times_larger + always;
  const bool first = target_bytes_ <= most;
  target_bytes_ += target_bytes;
  if (target_bytes_ <= most) return false;
  if (first)
    warn(diagnostics_, "reader.long-links", span_of(cursor_, cursor_),
         "from here on links lead nowhere: their addresses are far longer than the document");
  return true;
}

MarkdownReader::Target MarkdownReader::target(const MD_ATTRIBUTE& attribute) {
  if (attribute.text == nullptr) return {{}, span_of(cursor_, cursor_)};
  const std::string_view all(attribute.text, attribute.size);
  Target found{{}, in_source(all) ? span_in_source(all) : span_of(cursor_, cursor_)};
  if (is_beyond_reason(all.size())) return found;
  for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
    const std::size_t begin = attribute.substr_offsets[i];
    const std::string_view part = all.substr(begin, attribute.substr_offsets[i + 1] - begin);
    if (attribute.substr_types[i] == MD_TEXT_ENTITY)
      found.address += entities_.decoded(part);
    else
      found.address += part;
  }
  found.address = clean_address(found.address);
  return found;
}

void MarkdownReader::end_html_block() {
  in_html_block_ = false;
  const std::string block = std::exchange(html_block_, {});
  if (block.empty()) return;
  const std::string_view written = slice(source_, html_span_);
  if (is_same_but_for_line_ends(written, block))
    read_html_fragment({written, html_span_, true}, document_, composer_, diagnostics_);
  else
    read_html_fragment({block, html_span_, false}, document_, composer_, diagnostics_);
}

void MarkdownReader::finish() {
  composer_.finish();
}

}  // namespace plainsong
