#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/byte_reader.hpp"
#include "language/feature_hash.hpp"
#include "language/linear_model.hpp"

namespace plainsong {

/// One weight of a feature: what it adds to the score of one label. `code` is the square root of
/// the weight's size, with its sign, in 127 steps: small weights, which are most, keep their
/// precision (linear steps cost the tagger 0.5 to 0.8 points).
struct CodedWeight {
  std::uint8_t label = 0;
  std::int8_t code = 0;
};

/// The weights of a linear model over sparse features: a table from feature to coded weights, made
/// once and read by any number of threads. A feature is known by its bucket (the first bits of its
/// key) and the 16 bits that follow.
class Weights final : public LinearModel {
 public:
  /// As written by the training program: labels, bits of a bucket (8 each), features, weights (32
  /// bits each); for each bucket its number of features (8); for each feature the 16 bits and its
  /// number of weights (8); the weights, label and code (8 each). None where that does not fit
  /// together.
  static std::optional<Weights> read(ByteReader& reader);

  void add_scores(std::span<const FeatureKey> features,
                  std::span<std::int32_t> scores) const override;

  [[nodiscard]] std::size_t labels() const override { return labels_; }

  static std::size_t bucket_of(FeatureKey key, std::uint8_t bits) {
    return bits == 0 ? 0 : key >> (64U - bits);
  }

  static std::uint16_t rest_of(FeatureKey key, std::uint8_t bits) {
    return static_cast<std::uint16_t>(key >> (48U - bits));
  }

 private:
  struct Bucket {
    std::uint32_t first_feature = 0;
    std::uint32_t first_weight = 0;
  };

  struct Feature {
    std::uint16_t rest = 0;
    std::uint16_t weights = 0;
  };

  [[nodiscard]] std::span<const CodedWeight> weights_of(FeatureKey key) const;
  bool read_buckets(ByteReader& reader);
  bool read_features(ByteReader& reader);
  bool read_weights(ByteReader& reader);

  std::size_t labels_ = 0;
  std::uint8_t bucket_bits_ = 0;
  std::vector<Bucket> buckets_;  ///< and one more, behind the last
  std::vector<Feature> features_;
  std::vector<CodedWeight> weights_;
};

/// The weight that a code stands for.
constexpr std::int32_t weight_of(std::int8_t code) {
  return code < 0 ? -(std::int32_t{code} * code) : std::int32_t{code} * code;
}

}  // namespace plainsong
