#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "reader/composer.hpp"
#include "reader/entity.hpp"
#include "reader/html_elements.hpp"
#include "reader/html_reader.hpp"

namespace plainsong {

/// Walks a parsed page in reading order and composes what readers should meet.
class HtmlWalk {
 public:
  /// `language` is the document's, empty where it is not stated. All but the slice must outlive the
  /// walk.
  HtmlWalk(HtmlSlice slice, std::string_view language, Composer& composer,
           Diagnostics& diagnostics);

  void read(const GumboNode& top);

 private:
  /// What is to be closed behind an element's children.
  enum class Closing { nothing, part, leaf, container };

  struct Open {
    const GumboNode* node = nullptr;
    Closing closing = Closing::nothing;
    std::size_t inlines = 0;
    bool states_language = false;
    bool in_data_table = false;  ///< the innermost table around its children holds data
  };

  bool enter(const GumboNode& node);
  void leave(const Open& open);
  void read_words(const GumboNode& node);
  bool enter_element(const GumboNode& node);
  void leave_out(const GumboNode& node, std::string_view why);
  void open_inlines(const GumboElement& element, Open& open);
  Closing open_block(const GumboNode& node, Open& open);
  Closing open_cell(const GumboElement& element);
  Closing open_list(const GumboElement& element, BlockKind kind);
  [[nodiscard]] Span source_of(Span in_slice) const;

  HtmlSlice slice_;
  Composer& composer_;
  Diagnostics& diagnostics_;
  Entities entities_;
  std::vector<Open> open_;
  std::vector<std::string> languages_;
};

}  // namespace plainsong
