#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace plainsong {

/// How many frames the sound between two frames is made from.
inline constexpr std::size_t true_peak_width = 12;

/// The largest size that sound takes between the two middle ones of twelve frames, four times
/// oversampled: ITU-R BS.1770-4, annex 2.
float true_peak(std::span<const float, true_peak_width> frames);

/// True peaks are at most so many times as high as the frames that they are made from.
extern const float largest_true_peak;

}  // namespace plainsong
