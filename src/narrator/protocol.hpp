#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plainsong {

/// The first line of what is asked of plainsong-speak(7), and the first words of what it replies.
constexpr std::string_view protocol_greeting = "plainsong-speak 1";

/// How long the sound of a section may be: six hours, 950 MB of samples.
inline constexpr std::int64_t longest_section_seconds = std::int64_t{6} * 3600;

/// The first word of a line of the protocol, which is taken from the line with the space behind it.
inline std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

}  // namespace plainsong
