#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "reader/composer.hpp"

namespace plainsong {

/// Single HTML tags between words, as Markdown allows them: what they mean is kept where it can be
/// (<abbr title>, <br>, <img>, <em>), the tags themselves are dropped.
class InlineTags {
 public:
  /// `language` is the document's; it and the other two must outlive this.
  InlineTags(Composer& composer, Diagnostics& diagnostics, const std::string& language);

  /// Takes a piece of a tag, whose last piece ends with `>`.
  void add(std::string_view piece, Span source);
  /// Marks where a stretch of words begins that the next tags cannot reach across.
  void enter();
  void leave();
  /// Closes everything, at the end of a block.
  void close_all();

 private:
  struct Open {
    std::string name;  ///< empty for a mark
    std::size_t inlines = 0;
  };

  void read_tag();
  void open(std::string_view tag);
  void close(std::string_view name);
  void pop();

  Composer& composer_;
  Diagnostics& diagnostics_;
  const std::string& language_;
  std::string tag_;
  Span span_;
  std::vector<Open> open_;
};

}  // namespace plainsong
