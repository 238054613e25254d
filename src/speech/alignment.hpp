#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// Where the words of a text stand after its punctuation and white space were changed: the letters,
/// digits and symbols of both texts are the same, in the same order.
class Alignment {
 public:
  Alignment(std::string_view from, std::string_view to);

  /// Where the stretch `from` of the first text is in the second, without white space at its ends.
  [[nodiscard]] Span moved(Span from) const;
  /// The place of a byte, or of the end, of the first text in the second.
  [[nodiscard]] std::uint32_t moved(std::uint32_t from) const;

 private:
  std::string_view to_;
  std::vector<Span> places_;  ///< of each byte; empty where it is no more
};

/// Whether people read it as something, as letters, digits, signs and emoji are, not punctuation.
bool is_said(char32_t code_point);

}  // namespace plainsong
