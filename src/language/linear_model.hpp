#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "language/feature_hash.hpp"

namespace plainsong {

/// Gives labels scores: the sum of what each feature's weights say. One is being trained
/// (`Perceptron`), the other is in use (`Weights`).
class LinearModel {
 public:
  virtual ~LinearModel() = default;

  /// Adds to `scores`, which has `labels()` places, the weights of every feature in `features`.
  virtual void add_scores(std::span<const FeatureKey> features,
                          std::span<std::int32_t> scores) const = 0;

  /// Says which features are asked for next: the memory can look for them meanwhile.
  virtual void expect(std::span<const FeatureKey> features) const { static_cast<void>(features); }

  [[nodiscard]] virtual std::size_t labels() const = 0;

 protected:
  LinearModel() = default;
  LinearModel(const LinearModel&) = default;
  LinearModel(LinearModel&&) = default;
  LinearModel& operator=(const LinearModel&) = default;
  LinearModel& operator=(LinearModel&&) = default;
};

}  // namespace plainsong
