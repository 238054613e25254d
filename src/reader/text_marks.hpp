#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// Bytes of plain text that mark it up and are not read themselves: `**`, `<` and `>` round an
/// address,
/// `[` and `](https://…)`, the backslash of `\_`.
struct MarkupMark {
  enum class Does { nothing, vanish, open, close };
  Span range;
  Does does = Does::nothing;
  InlineKind kind{};   ///< of a mark that opens or closes
  std::string target;  ///< of a mark that closes a link or a picture
};

/// The marks of a paragraph, in order; those that open and close are properly nested. Takes linear
/// time.
std::vector<MarkupMark> find_marks(std::string_view paragraph);

/// Whether a link may lead there: https, http, mailto, tel, ftp, cid, "www.…", a path, or a
/// fragment.
bool is_link_target(std::string_view target);

/// Without the backslashes before punctuation, however many there are: `a\\_b` → `a_b`.
std::string unescaped(std::string_view text);

}  // namespace plainsong
