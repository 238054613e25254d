#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "speech/script.hpp"

namespace plainsong {

// The values of SSML's attributes. Each is empty where the value makes no sense.

/// "80%", "1.2", "slow" → times as fast
std::optional<double> rate_factor(std::string_view value);

/// "+10%", "+2st", "-20Hz", "180Hz", "high" → times as high. Hertz are taken against a voice of 120
/// Hz.
std::optional<double> pitch_factor(std::string_view value);

/// "x-high", "50%" → times as lively
std::optional<double> range_factor(std::string_view value);

/// "+6dB", "soft", "50" (of 100) → decibels
std::optional<double> volume_change(std::string_view value);

/// "500ms", "1.5s" → that long
std::optional<std::chrono::milliseconds> break_time(std::string_view value);

/// "none" … "x-strong" → that long
std::optional<std::chrono::milliseconds> break_strength(std::string_view value);

/// Both together, within the limits of Prosody: a slow sentence inside a slow paragraph is slower
/// still.
Prosody nested(const Prosody& outer, const Prosody& inner);

}  // namespace plainsong
