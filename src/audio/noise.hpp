#pragma once

#include <cstdint>

namespace plainsong {

/// Evenly spread numbers from 0 to 1, the same each time: a linear congruential generator
/// (Numerical Recipes), of which the higher bits are good.
class Noise {
 public:
  float next() {
    state_ = state_ * 1664525U + 1013904223U;
    constexpr float range = 1U << 24U;
    return static_cast<float>(state_ >> 8U) / range;
  }

 private:
  std::uint32_t state_ = 1;
};

}  // namespace plainsong
