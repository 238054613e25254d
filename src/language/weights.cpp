#include "language/weights.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

namespace plainsong {
namespace {

constexpr std::uint8_t most_bucket_bits = 24;

/// How many features are looked up side by side, so that the memory has time to answer.
constexpr std::size_t batch = 32;

/// A feature with this many weights has a row of them: four numbers can be added at once there.
constexpr std::size_t fewest_in_row = 24;

constexpr std::array<std::int32_t, 256> all_weights() {
  std::array<std::int32_t, 256> all{};
  for (int code = -128; code < 128; ++code)
    all[static_cast<std::uint8_t>(code)] = weight_of(static_cast<std::int8_t>(code));
  return all;
}

constexpr std::array<std::int32_t, 256> weight_table = all_weights();

constexpr std::size_t most_weights = std::size_t{1} << 24U;

/// A feature's name among those near it: bits that the file keeps of its key. Two features of one
/// name stand too far apart to be taken for each other.
std::uint32_t name_of(FeatureKey key, std::uint8_t bucket_bits) {
  return static_cast<std::uint32_t>(key >> (48U - bucket_bits));
}

/// In blocks of a fixed size, which compilers turn into a few instructions.
void add_row(std::span<const std::int16_t> row, std::span<std::int32_t> scores) {
  constexpr std::size_t block = 8;
  std::int32_t* to = scores.data();
  const std::int16_t* from = row.data();
  std::size_t at = 0;
  for (; at + block <= row.size(); at += block)
    for (std::size_t each = 0; each < block; ++each) to[at + each] += from[at + each];
  for (; at < row.size(); ++at) to[at] += from[at];
}

}  // namespace

std::size_t Weights::slot_of(FeatureKey key) const {
  return slot_bits_ == 0 ? 0 : key >> (64U - slot_bits_);
}

void Weights::insert(FeatureKey key, Place place) {
  std::size_t slot = slot_of(key);
  while (slots_[slot].place != 0) slot = (slot + 1) % slots_.size();
  slots_[slot] = {name_of(key, bucket_bits_), place.first << 8U | place.weights};
}

bool Weights::read_features(ByteReader& reader, std::size_t features) {
  const std::string_view counts = reader.bytes(std::size_t{1} << bucket_bits_);
  const std::string_view rows = reader.bytes(features * 3);
  if (reader.failed()) return false;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(rows[at]); };
  while (features * 8 > std::size_t{5} << slot_bits_) ++slot_bits_;
  slots_.resize(std::size_t{1} << slot_bits_);
  std::size_t feature = 0;
  std::uint32_t first = 0;
  for (std::size_t bucket = 0; bucket < counts.size(); ++bucket) {
    const std::size_t end = feature + static_cast<unsigned char>(counts[bucket]);
    if (end > features) return false;
    for (; feature < end; ++feature) {
      const std::uint64_t rest = byte(3 * feature) + 256U * byte(3 * feature + 1);
      const std::uint32_t weights = byte(3 * feature + 2);
      const FeatureKey key = (std::uint64_t{bucket} << 16U | rest) << (48U - bucket_bits_);
      if (weights > 0) insert(key, {first, weights});
      first += weights;
    }
  }
  return feature == features && first == weights_.size();
}

bool Weights::read_weights(ByteReader& reader) {
  static_assert(sizeof(CodedWeight) == 2 && std::is_trivially_copyable_v<CodedWeight>);
  const std::string_view all = reader.bytes(weights_.size() * sizeof(CodedWeight));
  if (reader.failed()) return false;
  if (!all.empty()) std::memcpy(weights_.data(), all.data(), all.size());
  std::uint8_t most = 0;
  for (const CodedWeight& weight : weights_) most = std::max(most, weight.label);
  return weights_.empty() || most < labels_;
}

void Weights::make_rows() {
  for (Slot& slot : slots_) {
    const Place place = slot.unpacked();
    if (place.weights < fewest_in_row) continue;
    const std::size_t begin = rows_.size();
    rows_.resize(begin + labels_);
    for (const CodedWeight weight : std::span(weights_).subspan(place.first, place.weights))
      rows_[begin + weight.label] = static_cast<std::int16_t>(
          rows_[begin + weight.label] + weight_table[static_cast<std::uint8_t>(weight.code)]);
    slot.place = static_cast<std::uint32_t>(begin / labels_) << 8U | place.weights;
  }
}

std::optional<Weights> Weights::read(ByteReader& reader) {
  Weights made;
  made.labels_ = reader.u8();
  made.bucket_bits_ = reader.u8();
  const std::size_t features = reader.u32();
  const std::size_t weights = reader.u32();
  const bool plausible = !reader.failed() && made.bucket_bits_ <= most_bucket_bits &&
                         weights < most_weights && features * 3 <= reader.left() &&
                         weights * 2 <= reader.left();
  if (!plausible) return std::nullopt;
  made.weights_.resize(weights);
  if (!made.read_features(reader, features) || !made.read_weights(reader)) return std::nullopt;
  made.make_rows();
  return made;
}

Weights::Place Weights::find(FeatureKey key) const {
  const std::uint32_t name = name_of(key, bucket_bits_);
  const std::size_t last = slots_.size() - 1;
  std::size_t slot = slot_of(key);
  while (slots_[slot].place != 0 && slots_[slot].name != name) slot = (slot + 1) & last;
  return slots_[slot].unpacked();
}

const void* Weights::address(Place place) const {
  if (place.weights < fewest_in_row) return weights_.data() + place.first;
  return rows_.data() + place.first * labels_;
}

void Weights::add(Place place, std::span<std::int32_t> scores) const {
  if (place.weights >= fewest_in_row)
    return add_row(std::span(rows_).subspan(place.first * labels_, labels_), scores);
  for (const CodedWeight weight : std::span(weights_).subspan(place.first, place.weights))
    scores[weight.label] += weight_table[static_cast<std::uint8_t>(weight.code)];
}

void Weights::expect(std::span<const FeatureKey> features) const {
  if (weights_.empty()) return;
  for (const FeatureKey key : features) __builtin_prefetch(&slots_[slot_of(key)]);
}

void Weights::add_scores(std::span<const FeatureKey> features,
                         std::span<std::int32_t> scores) const {
  if (weights_.empty()) return;
  std::array<Place, batch> found;
  while (!features.empty()) {
    const std::size_t size = std::min(batch, features.size());
    for (std::size_t at = 0; at < size; ++at) {
      found[at] = find(features[at]);
      __builtin_prefetch(address(found[at]));
    }
    for (std::size_t at = 0; at < size; ++at) add(found[at], scores);
    features = features.subspan(size);
  }
}

}  // namespace plainsong
