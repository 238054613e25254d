#include "language/kept_scores.hpp"

#include <algorithm>
#include <array>

namespace plainsong {
namespace {

constexpr std::size_t fewest_slots = 1024;
constexpr std::size_t most_rows = 8192;  // more are found again no more often, and further away

/// Rows are added up in blocks of a fixed size, which compilers turn into a few instructions.
constexpr std::size_t block = 8;

}  // namespace

KeptScores::KeptScores(std::size_t labels)
    : labels_(labels), padded_((labels + block - 1) / block * block), slots_(fewest_slots) {}

KeptScores::Slot& KeptScores::slot_of(FeatureKey key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = key & mask;
  while (slots_[slot].key != 0 && slots_[slot].key != key) slot = (slot + 1) & mask;
  return slots_[slot];
}

void KeptScores::grow() {
  std::vector<Slot> slots(slots_.size() * 2);
  slots.swap(slots_);
  for (const Slot& slot : slots)
    if (slot.key != 0) slot_of(slot.key) = slot;
}

void KeptScores::make_room() {
  if (used_ < most_rows) return;
  std::fill(slots_.begin(), slots_.end(), Slot{});
  scores_.clear();
  used_ = 0;
}

KeptScores::Row KeptScores::row(FeatureKey key) {
  if (used_ * 2 >= slots_.size()) grow();
  Slot& slot = slot_of(key);
  if (slot.key == key) return {slot.row, false};
  ++used_;
  slot = {key, scores_.size()};
  scores_.resize(scores_.size() + padded_);
  return {slot.row, true};
}

void KeptScores::expect(FeatureKey key) const {
  __builtin_prefetch(&slots_[key & (slots_.size() - 1)]);
}

void KeptScores::sum(std::span<const Row> rows, std::span<std::int32_t> scores) const {
  for (std::size_t at = 0; at < padded_; at += block) {
    std::array<std::int32_t, block> sums{};
    for (const Row& row : rows) {
      const std::int32_t* added = scores_.data() + row.begin + at;
      for (std::size_t each = 0; each < block; ++each) sums[each] += added[each];
    }
    std::copy(sums.begin(), sums.end(), scores.begin() + static_cast<std::ptrdiff_t>(at));
  }
}

}  // namespace plainsong
