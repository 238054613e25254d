#pragma once

#include <cstdint>
#include <string_view>

namespace plainsong {

/// A feature of a linear model: a hash of what the feature is and of its value. Two features of one
/// key are too rare to matter; 0 stands for "no such feature here".
using FeatureKey = std::uint64_t;

/// Spreads a change in any bit over all bits (the finaliser of MurmurHash3).
constexpr std::uint64_t scrambled(std::uint64_t value) {
  value ^= value >> 33U;
  value *= 0xff51afd7ed558ccdULL;
  value ^= value >> 33U;
  value *= 0xc4ceb9fe1a85ec53ULL;
  return value ^ (value >> 33U);
}

/// One key from two, in order: combined(a, b) is not combined(b, a).
constexpr FeatureKey combined(FeatureKey first, FeatureKey second) {
  return scrambled(first * 0x9e3779b97f4a7c15ULL + second + 0x7f4a7c15ULL);
}

/// The key of some bytes (FNV-1a, scrambled). Never 0 for the words of any language we know of.
constexpr FeatureKey key_of(std::string_view bytes) {
  std::uint64_t value = 1469598103934665603ULL;
  for (const char byte : bytes) {
    value ^= static_cast<unsigned char>(byte);
    value *= 1099511628211ULL;
  }
  return scrambled(value);
}

}  // namespace plainsong
