#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// Words that only a listener needs, at a byte of a text.
struct Announcement {
  enum class Side : std::uint8_t { behind, before };
  std::uint32_t offset = 0;
  Side side = Side::before;  ///< of the sentence that ends or begins there, or of the words
  std::string words;         ///< said as a sentence of its own where they end with a full stop
  std::chrono::milliseconds pause_before{0};  ///< more than there is between any two sentences
  std::string own = {};  ///< the words among them that are the document's own: its title

  [[nodiscard]] bool is_sentence() const {
    return !words.empty() && std::string_view(".!?").find(words.back()) != std::string_view::npos;
  }

  friend bool operator<(const Announcement& left, const Announcement& right) {
    return left.offset != right.offset ? left.offset < right.offset : left.side < right.side;
  }
};

/// A stretch of a text in the place of which something else is said: a web address, a mark of a
/// footnote.
struct SaidInstead {
  Span range;
  std::string words;
};

/// What is said besides the words of one text, or in their place; both in order.
struct Additions {
  std::vector<Announcement> announcements;
  std::vector<SaidInstead> instead;
};

}  // namespace plainsong
