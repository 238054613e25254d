#pragma once

#include <md4c.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "reader/composer.hpp"
#include "reader/entity.hpp"
#include "reader/inline_tags.hpp"

namespace plainsong {

/// Turns what md4c meets in a source into a document. Texts that point into the source are copied
/// from there; others, such as ends of lines, are made from where the last one ended.
class MarkdownReader {
 public:
  /// The Markdown starts at byte `begin` of `source`, which must outlive the reader.
  MarkdownReader(std::string_view source, std::size_t begin, Document& document,
                 Diagnostics& diagnostics);

  void enter_block(MD_BLOCKTYPE type, const void* detail);
  void leave_block(MD_BLOCKTYPE type);
  void enter_span(MD_SPANTYPE type, const void* detail);
  void leave_span(MD_SPANTYPE type);
  void text(MD_TEXTTYPE type, std::string_view bytes);
  void finish();

 private:
  struct Target {
    std::string address;
    Span span;
  };

  struct Image {
    Span span;
    std::size_t words = 0;  ///< how many there were before it
  };

  [[nodiscard]] bool in_source(std::string_view bytes) const;
  [[nodiscard]] Span span_in_source(std::string_view bytes) const;
  bool is_beyond_reason(std::size_t target_bytes);
  [[nodiscard]] Target target(const MD_ATTRIBUTE& attribute);
  Span take_line_end();
  void words(std::string_view bytes);
  void entity(std::string_view bytes);
  void end_image();
  void end_html_block();

  std::string_view source_;
  std::size_t cursor_;  ///< behind the last byte of the source that was read
  Document& document_;
  Diagnostics& diagnostics_;
  Composer composer_;
  Entities entities_;
  InlineTags tags_;
  std::vector<Image> images_;
  std::size_t words_ = 0;
  std::size_t target_bytes_ = 0;  ///< of all links and pictures so far
  bool in_html_block_ = false;
  std::string html_block_;
  Span html_span_;
};

}  // namespace plainsong
