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

/// A row with its number among all rows of a model, which is part of its features.
struct NumberedTemplate {
  std::uint64_t number = 0;
  FeatureTemplate row;
};

/// Appends the features that `rows` make of `atoms`. A row one of whose atoms has the value 0 makes
/// none.
inline void append_features(std::span<const NumberedTemplate> rows,
                            std::span<const FeatureKey> atoms, std::vector<FeatureKey>& features) {
  for (const NumberedTemplate& each : rows) {
    FeatureKey key = each.number;
    bool present = true;
    for (const std::uint8_t atom : each.row.atoms) {
      if (atom == no_atom) break;
      present = present && atoms[atom] != 0;
      key = combined(key, atoms[atom]);
    }
    if (present) features.push_back(key);
  }
}

/// The rows of a table, the first of which has the number behind `before`.
template <std::size_t size>
constexpr std::array<NumberedTemplate, size> numbered(
    const std::array<FeatureTemplate, size>& table, std::uint64_t before) {
  std::array<NumberedTemplate, size> rows{};
  for (std::size_t at = 0; at < size; ++at) rows[at] = {before + at + 1, table[at]};
  return rows;
}

}  // namespace plainsong
