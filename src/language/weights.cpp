#include "language/weights.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>

namespace plainsong {
namespace {

constexpr std::uint8_t most_bucket_bits = 24;

/// How many features are looked up side by side, so that the memory has time to answer.
constexpr std::size_t batch = 32;

constexpr std::array<std::int32_t, 256> all_weights() {
  std::array<std::int32_t, 256> all{};
  for (int code = -128; code < 128; ++code)
    all[static_cast<std::uint8_t>(code)] = weight_of(static_cast<std::int8_t>(code));
  return all;
}

constexpr std::array<std::int32_t, 256> weight_table = all_weights();

void expect(const void* address) {
  __builtin_prefetch(address);
}

}  // namespace

bool Weights::read_buckets(ByteReader& reader) {
  const std::string_view counts = reader.bytes(std::size_t{1} << bucket_bits_);
  if (reader.failed()) return false;
  buckets_.reserve(counts.size() + 1);
  Bucket next;
  for (const char count : counts) {
    buckets_.push_back(next);
    next.first_feature += static_cast<unsigned char>(count);
  }
  buckets_.push_back(next);
  return next.first_feature == features_.size();
}

bool Weights::read_features(ByteReader& reader) {
  const std::string_view rows = reader.bytes(features_.size() * 3);
  if (reader.failed()) return false;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(rows[at]); };
  std::uint32_t weights = 0;
  for (std::size_t bucket = 0; bucket + 1 < buckets_.size(); ++bucket) {
    buckets_[bucket].first_weight = weights;
    const std::size_t end = buckets_[bucket + 1].first_feature;
    for (std::size_t at = buckets_[bucket].first_feature; at < end; ++at) {
      const auto rest = static_cast<std::uint16_t>(byte(3 * at) + 256U * byte(3 * at + 1));
      features_[at] = {rest, byte(3 * at + 2)};
      weights += features_[at].weights;
    }
  }
  buckets_.back().first_weight = weights;
  return weights == weights_.size();
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

std::optional<Weights> Weights::read(ByteReader& reader) {
  Weights made;
  made.labels_ = reader.u8();
  made.bucket_bits_ = reader.u8();
  const std::size_t features = reader.u32();
  const std::size_t weights = reader.u32();
  const bool plausible = !reader.failed() && made.bucket_bits_ <= most_bucket_bits &&
                         features * 3 <= reader.left() && weights * 2 <= reader.left();
  if (!plausible) return std::nullopt;
  made.features_.resize(features);
  made.weights_.resize(weights);
  if (!made.read_buckets(reader) || !made.read_features(reader) || !made.read_weights(reader))
    return std::nullopt;
  return made;
}

std::span<const CodedWeight> Weights::weights_of(FeatureKey key) const {
  const std::size_t number = bucket_of(key, bucket_bits_);
  const Bucket& bucket = buckets_[number];
  const std::uint16_t rest = rest_of(key, bucket_bits_);
  std::size_t first = bucket.first_weight;
  for (std::size_t at = bucket.first_feature; at < buckets_[number + 1].first_feature; ++at) {
    const Feature feature = features_[at];
    if (feature.rest == rest) return {weights_.data() + first, feature.weights};
    first += feature.weights;
  }
  return {};
}

void Weights::add_scores(std::span<const FeatureKey> features,
                         std::span<std::int32_t> scores) const {
  if (features_.empty()) return;
  std::array<std::span<const CodedWeight>, batch> found;
  while (!features.empty()) {
    const std::size_t size = std::min(batch, features.size());
    for (const FeatureKey key : features.first(size))
      expect(&buckets_[bucket_of(key, bucket_bits_)]);
    for (const FeatureKey key : features.first(size))
      expect(features_.data() + buckets_[bucket_of(key, bucket_bits_)].first_feature);
    for (std::size_t at = 0; at < size; ++at) {
      found[at] = weights_of(features[at]);
      expect(found[at].data());
    }
    for (std::size_t at = 0; at < size; ++at)
      for (const CodedWeight weight : found[at])
        scores[weight.label] += weight_table[static_cast<std::uint8_t>(weight.code)];
    features = features.subspan(size);
  }
}

}  // namespace plainsong
