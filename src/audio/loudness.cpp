#include "audio/loudness.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace plainsong {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

// ACX: "ACX Audio Submission Requirements": 44.1 kHz, 192 kbit/s CBR or more, 0.5 to 1 s of room
// tone before and 1 to 5 s behind, at most 120 minutes.
// Ceilings, measured with eSpeak NG 6 dB too loud for the preset, which the limiter then takes
// away: MP3 at 64 kbit/s puts up to 0.9 dB on the peaks and Opus at 48 kbit/s up to 1.3 dB; MP3 at
// 192 kbit/s, 0.1 dB; resampling and what no four times oversampling finds, 0.2 dB.
constexpr std::array presets{Preset{.loudness = Loudness::none},
                             Preset{.loudness = Loudness::podcast,
                                    .measure = Measure::integrated,
                                    .level_db = -19,
                                    .ceiling_db = -2.5},
                             Preset{.loudness = Loudness::acx,
                                    .measure = Measure::rms,
                                    .level_db = -20,
                                    .ceiling_db = -3.4,
                                    .room_tone_db = -75,
                                    .edges = {milliseconds(750), milliseconds(2000)},
                                    .rate_hz = 44100,
                                    .mp3_kbits_per_second = 192,
                                    .longest = minutes(120)},
                             Preset{.loudness = Loudness::broadcast,
                                    .measure = Measure::integrated,
                                    .level_db = -23,
                                    .ceiling_db = -2.5}};

}  // namespace

const Preset& preset_of(Loudness loudness) {
  return *std::ranges::find(presets, loudness, &Preset::loudness);
}

double ceiling_of(Loudness loudness) {
  return std::pow(10, preset_of(loudness).ceiling_db / 20);
}

}  // namespace plainsong
