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

  void expect(std::span<const FeatureKey> features) const override;

  [[nodiscard]] std::size_t labels() const override { return labels_; }

  static std::size_t bucket_of(FeatureKey key, std::uint8_t bits) {
    return bits == 0 ? 0 : key >> (64U - bits);
  }

  static std::uint16_t rest_of(FeatureKey key, std::uint8_t bits) {
    return static_cast<std::uint16_t>(key >> (48U - bits));
  }

 private:
  /// Where a feature's weights are: in `weights_` or, of the few that have one for many labels and
  /// come most often, in a row of `rows_` with a place for each label.
  struct Place {
    std::uint32_t first = 0;
    std::uint32_t weights = 0;  ///< how many there are; 0 for no such feature
  };

  /// A feature stands in the slot that the first bits of its key say or, where that is taken, in
  /// the next that is not. Small, since most of the time goes into waiting for these.
  struct Slot {
    std::uint32_t name = 0;
    std::uint32_t place = 0;  ///< 24 bits for the first, 8 for how many; 0 is free

    [[nodiscard]] Place unpacked() const { return {place >> 8U, place & 0xFFU}; }
  };

  [[nodiscard]] std::size_t slot_of(FeatureKey key) const;
  [[nodiscard]] Place find(FeatureKey key) const;
  [[nodiscard]] const void* address(Place place) const;
  void add(Place place, std::span<std::int32_t> scores) const;
  void insert(FeatureKey key, Place place);
  void make_rows();
  bool read_features(ByteReader& reader, std::size_t features);
  bool read_weights(ByteReader& reader);

  std::size_t labels_ = 0;
  std::uint8_t bucket_bits_ = 0;
  std::uint8_t slot_bits_ = 0;
  std::vector<Slot> slots_;
  std::vector<CodedWeight> weights_;
  std::vector<std::int16_t> rows_;
};

/// The weight that a code stands for.
constexpr std::int32_t weight_of(std::int8_t code) {
  return code < 0 ? -(std::int32_t{code} * code) : std::int32_t{code} * code;
}

}  // namespace plainsong
