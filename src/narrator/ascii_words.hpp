#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Words for an engine that knows ASCII only, and for each of their bytes the byte of the given
/// words that it stands for. Letters lose their accents, quotation marks are straight, a dash
/// between words is a comma, an ellipsis a full stop, "£" is "pounds"; other signs are spaces.
struct AsciiWords {
  std::string words;
  std::vector<std::uint32_t> origins;
};

AsciiWords ascii_words(std::string_view words);

}  // namespace plainsong
