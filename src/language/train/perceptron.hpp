#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "language/byte_writer.hpp"
#include "language/feature_hash.hpp"
#include "language/linear_model.hpp"
#include "language/weights.hpp"

namespace plainsong {

/// Which weights of a trained model are worth their place.
struct Pruning {
  std::uint32_t least_updates = 1;  ///< of a feature
  std::size_t most_bytes = 0;       ///< the smallest weights go until the rest fit; 0: no limit
};

/// The weights of a linear model while it is being trained: a perceptron whose weights are averaged
/// over all steps (Collins 2002). All arithmetic is on integers, so that every compiler and machine
/// trains the same model.
class Perceptron final : public LinearModel {
 public:
  explicit Perceptron(std::size_t labels);

  [[nodiscard]] std::size_t labels() const override { return labels_; }

  [[nodiscard]] std::size_t features() const { return features_.size(); }

  /// From now on only features that stand in `seen` this often or more get weights.
  void keep_to(std::vector<FeatureKey> seen, std::size_t times);

  void add_scores(std::span<const FeatureKey> features,
                  std::span<std::int32_t> scores) const override;

  /// Adds `change` to the label's weight in every feature.
  void update(std::span<const FeatureKey> features, std::size_t label, std::int32_t change);

  /// Ends a step: the weights as they stand count once more in the average.
  void next_step() { ++time_; }

  /// Writes what `Weights::read` reads.
  void write(ByteWriter& writer, const Pruning& pruning) const;

 private:
  struct Feature {
    FeatureKey key = 0;
    std::uint32_t first = 0;
    std::uint16_t size = 0;
    std::uint16_t capacity = 0;
    std::uint32_t updates = 0;
  };

  [[nodiscard]] std::size_t slot_of(FeatureKey key) const;
  Feature* find_or_add(FeatureKey key);
  void grow_slots();
  void change_weight(Feature& feature, std::size_t label, std::int32_t change);
  void make_room(Feature& feature);
  [[nodiscard]] std::vector<std::uint32_t> kept(const Pruning& pruning) const;
  [[nodiscard]] std::vector<CodedWeight> coded(const Feature& feature, std::int64_t largest) const;
  [[nodiscard]] std::int64_t average(std::size_t at) const;

  std::size_t labels_;
  std::int64_t time_ = 1;
  bool closed_ = false;               ///< no more features
  std::vector<std::uint32_t> slots_;  ///< 0, or the number of a feature, from 1
  std::vector<Feature> features_;
  std::vector<std::int32_t> weights_;  ///< a weight and, in the last 8 bits, its label
  std::vector<std::int64_t> totals_;   ///< the sum of change × time
};

}  // namespace plainsong
