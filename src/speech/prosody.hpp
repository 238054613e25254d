#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "speech/script.hpp"
#include "speech/shared_prosody.hpp"

namespace plainsong {

// The values of SSML's attributes. Each is empty where the value makes no sense, also where it is
// far beyond what can be said or heard.

/// A change of one member of Prosody.
struct ProsodyChange {
  double value = 1;
  bool of_voice = false;  ///< it counts from the voice's own, whatever holds around it: "default",
                          ///< "medium", "180Hz"
  bool operator==(const ProsodyChange&) const = default;
};

/// "80%", "1.2", "+10%", "slow" → times as fast; 0.1 to 10.
std::optional<ProsodyChange> rate_change(std::string_view value);

/// "+10%", "+2st", "-20Hz", "180Hz", "high" → times as high; 0.1 to 10. Hertz are taken against a
/// voice of 120 Hz.
std::optional<ProsodyChange> pitch_change(std::string_view value);

/// "x-high", "50%", "+20Hz" → times as lively; 0 to 10. Hertz are taken against a range of 50 Hz.
std::optional<ProsodyChange> range_change(std::string_view value);

/// "+6dB", "soft", "50" (of 100) → decibels; -96 to 40, or silent_db.
std::optional<ProsodyChange> volume_change(std::string_view value);

/// "(0%,+20Hz)(10%,+30%)(40%,high)" → its points, by part. Points that make no sense are left out,
/// and it is said; nothing where none is left.
struct Contour {
  std::vector<ContourPoint> points;
  bool all_read = true;
};

std::optional<Contour> contour(std::string_view value);

/// "500ms", "1.5s", "+2s" → that long; "-1s" is nothing. A day at the most.
std::optional<std::chrono::milliseconds> time_of(std::string_view value);

/// The same, at most pauses::longest_break.
std::optional<std::chrono::milliseconds> break_time(std::string_view value);

/// "none" … "x-strong" → that long
std::optional<std::chrono::milliseconds> break_strength(std::string_view value);

/// "150%" → 1.5; more than 0, 100 at the most.
std::optional<double> percentage(std::string_view value);

/// "2.5" → 2.5; more than 0, 1000 at the most.
std::optional<double> positive_number(std::string_view value);

/// Both together, within the limits of Prosody: a slow sentence inside a slow paragraph is slower
/// still.
Prosody nested(const Prosody& outer, const Prosody& inner);

}  // namespace plainsong
