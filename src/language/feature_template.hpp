#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "language/feature_hash.hpp"

namespace plainsong {

/// A row of a feature table: up to four atoms (numbers into an array of keys) whose values together
/// make one feature, `{word, next_tag}`. Unused places are `no_atom`.
struct FeatureTemplate {
  std::array<std::uint8_t, 4> atoms{};
};

/// The atom that stands for nothing: no table may give it a value.
inline constexpr std::uint8_t no_atom = 0;

/// Appends the features that `rows` make of `atoms`. A row one of whose atoms has the value 0 makes
/// none. `first_row` numbers the first row, so that the rows of several tables differ.
inline void append_features(std::span<const FeatureTemplate> rows, std::uint64_t first_row,
                            std::span<const FeatureKey> atoms, std::vector<FeatureKey>& features) {
  std::uint64_t number = first_row;
  for (const FeatureTemplate& row : rows) {
    FeatureKey key = ++number;
    bool present = true;
    for (const std::uint8_t atom : row.atoms) {
      if (atom == no_atom) break;
      present = present && atoms[atom] != 0;
      key = combined(key, atoms[atom]);
    }
    if (present) features.push_back(key);
  }
}

}  // namespace plainsong
