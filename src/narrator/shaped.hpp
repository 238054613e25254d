#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// A time in frames, to the nearest; none for less than none.
Frames frames_in(std::chrono::milliseconds time, int rate_hz);

/// Sound at another rate: exactly `at_rate` frames of it.
std::vector<std::int16_t> resampled(std::span<const std::int16_t> frames, int from_hz, int to_hz);

/// What an engine said, as the utterance is to be heard: it begins with its first sound, has the
/// contour and the length that are asked for, and is at the rate `to_hz`. The times of its words go
/// with it.
UtteranceSound shaped(UtteranceSound sound, const Utterance& utterance, int from_hz, int to_hz);

}  // namespace plainsong
