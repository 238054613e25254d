#pragma once

#include <string_view>

namespace plainsong {

/// The first line of what is asked of plainsong-speak(7), and the first words of what it replies.
constexpr std::string_view protocol_greeting = "plainsong-speak 1";

}  // namespace plainsong
