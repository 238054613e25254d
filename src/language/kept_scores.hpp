#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "language/feature_hash.hpp"

namespace plainsong {

/// What groups of features add to the scores, by the groups' keys: for the next state that looks
/// the same to a group, in this sentence or another one. For one model and one thread.
class KeptScores {
 public:
  /// Where a key's scores are, and whether they are still to be added up.
  struct Row {
    std::size_t begin = 0;
    bool is_new = false;
  };

  explicit KeptScores(std::size_t labels);

  /// Forgets all where it holds much: rows that were handed out before are gone.
  void make_room();

  /// The row of a key; zeros where it is new.
  Row row(FeatureKey key);

  /// The memory has time to answer until the key's row is asked for.
  void expect(FeatureKey key) const;

  [[nodiscard]] std::span<std::int32_t> scores(const Row& row) {
    return {scores_.data() + row.begin, labels_};
  }

  /// Puts the sum of some rows into `scores`, in which there is room for `padded_labels`.
  void sum(std::span<const Row> rows, std::span<std::int32_t> scores) const;

  /// How many numbers a row takes up.
  [[nodiscard]] std::size_t padded_labels() const { return padded_; }

 private:
  struct Slot {
    FeatureKey key = 0;  ///< 0 is free
    std::size_t row = 0;
  };

  [[nodiscard]] Slot& slot_of(FeatureKey key);
  void grow();

  std::size_t labels_;
  std::size_t padded_;
  std::size_t used_ = 0;
  std::vector<Slot> slots_;
  std::vector<std::int32_t> scores_;
};

}  // namespace plainsong
