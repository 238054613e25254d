#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "check/finding.hpp"
#include "check/rule.hpp"

namespace plainsong {

/// What was measured of one section's sound.
struct MeasuredSound {
  std::string file;  ///< in its folder
  double seconds = 0;
  std::size_t words = 0;  ///< that are printed; 0 where that is not known
  double level_db = 0;    ///< LUFS, or dB RMS where the delivery counts so
  double true_peak_db = 0;
  double floor_db = 0;
  double longest_silence_seconds = 0;  ///< inside: silence at both ends is not one
};

/// What the sound was made for.
struct SoundDelivery {
  std::optional<double> level_db;  ///< none where it is as the engine made it
  double below = 0;                ///< how far under the level is still right, in dB
  double above = 0;
  std::string unit = "LUFS";
  double ceiling_db = 0;           ///< of true peaks, before an encoder adds to them
  std::optional<double> floor_db;  ///< the loudest that quiet may be; none where nobody asks
};

/// What listeners would trip over.
std::span<const CheckRule> sound_rules();

Findings check_sounds(const std::vector<MeasuredSound>& sounds, const SoundDelivery& delivery,
                      const RuleSettings& settings = {});

}  // namespace plainsong
