#include "language/train/perceptron.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "language/weights.hpp"

namespace plainsong {
namespace {

constexpr std::uint16_t first_capacity = 2;
constexpr std::int32_t label_mask = 0xFF;
constexpr std::size_t features_in_bucket = 3;
constexpr std::size_t weight_bytes = 2;
constexpr std::size_t feature_bytes = 4;  ///< with its part of the buckets

std::int32_t packed(std::int32_t weight, std::size_t label) {
  return weight * 256 + static_cast<std::int32_t>(label);
}

/// The code, -127 to 127, of a weight that is this large beside the largest.
std::int8_t code_of(std::int64_t weight, std::int64_t largest) {
  const double share = static_cast<double>(std::llabs(weight)) / static_cast<double>(largest);
  const auto size = static_cast<int>(std::lround(127 * std::sqrt(share)));
  return static_cast<std::int8_t>(weight < 0 ? -size : size);
}

struct KeptFeature {
  FeatureKey key = 0;
  std::vector<CodedWeight> weights;
};

int size_of(const CodedWeight& weight) {
  return std::abs(int{weight.code});
}

/// The least size of code at which a table of these features takes no more than `most` bytes.
int least_code(const std::vector<KeptFeature>& features, std::size_t most) {
  std::array<std::size_t, 129> bytes{};  // by size: what the weights and features need that have it
  for (const KeptFeature& feature : features) {
    int largest = 0;
    for (const CodedWeight& weight : feature.weights) {
      bytes.at(static_cast<std::size_t>(size_of(weight))) += weight_bytes;
      largest = std::max(largest, size_of(weight));
    }
    bytes.at(static_cast<std::size_t>(largest)) += feature_bytes;
  }
  std::size_t sum = 0;
  for (int least = 128; least > 1; --least) {
    sum += bytes.at(static_cast<std::size_t>(least - 1));
    if (sum > most) return least;
  }
  return 1;
}

void write_features(ByteWriter& writer, std::size_t labels,
                    const std::vector<KeptFeature>& features) {
  std::uint8_t bits = 0;
  while ((features_in_bucket << bits) < features.size()) ++bits;
  std::vector<std::uint8_t> counts(std::size_t{1} << bits);
  std::size_t weights = 0;
  for (const KeptFeature& feature : features) {
    ++counts[Weights::bucket_of(feature.key, bits)];
    weights += feature.weights.size();
  }
  writer.u8(static_cast<std::uint8_t>(labels));
  writer.u8(bits);
  writer.u32(static_cast<std::uint32_t>(features.size()));
  writer.u32(static_cast<std::uint32_t>(weights));
  for (const std::uint8_t count : counts) writer.u8(count);
  for (const KeptFeature& feature : features) {
    writer.u16(Weights::rest_of(feature.key, bits));
    writer.u8(static_cast<std::uint8_t>(feature.weights.size()));
  }
  for (const KeptFeature& feature : features)
    for (const CodedWeight& weight : feature.weights) {
      writer.u8(weight.label);
      writer.u8(static_cast<std::uint8_t>(weight.code));
    }
}

}  // namespace

Perceptron::Perceptron(std::size_t labels) : labels_(labels), slots_(std::size_t{1} << 16U) {}

std::size_t Perceptron::slot_of(FeatureKey key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = key & mask;
  while (slots_[slot] != 0 && features_[slots_[slot] - 1].key != key) slot = (slot + 1) & mask;
  return slot;
}

void Perceptron::grow_slots() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::size_t at = 0; at < features_.size(); ++at)
    slots_[slot_of(features_[at].key)] = static_cast<std::uint32_t>(at + 1);
}

Perceptron::Feature* Perceptron::find_or_add(FeatureKey key) {
  std::size_t slot = slot_of(key);
  if (slots_[slot] != 0) return &features_[slots_[slot] - 1];
  if (closed_) return nullptr;
  if (features_.size() * 2 > slots_.size()) {
    grow_slots();
    slot = slot_of(key);
  }
  features_.push_back({.key = key});
  slots_[slot] = static_cast<std::uint32_t>(features_.size());
  return &features_.back();
}

void Perceptron::keep_to(std::vector<FeatureKey> seen, std::size_t times) {
  std::sort(seen.begin(), seen.end());
  for (auto first = seen.begin(); first != seen.end();) {
    const auto last = std::upper_bound(first, seen.end(), *first);
    if (static_cast<std::size_t>(last - first) >= times) find_or_add(*first);
    first = last;
  }
  closed_ = true;
}

void Perceptron::add_scores(std::span<const FeatureKey> features,
                            std::span<std::int32_t> scores) const {
  constexpr std::size_t batch = 32;
  std::array<const Feature*, batch> found{};
  while (!features.empty()) {
    const std::size_t size = std::min(batch, features.size());
    for (const FeatureKey key : features.first(size))
      __builtin_prefetch(&slots_[key & (slots_.size() - 1)]);
    for (std::size_t at = 0; at < size; ++at) {
      const std::uint32_t slot = slots_[slot_of(features[at])];
      found[at] = slot == 0 ? nullptr : &features_[slot - 1];
      if (slot != 0) __builtin_prefetch(weights_.data() + found[at]->first);
    }
    for (std::size_t at = 0; at < size; ++at) {
      if (found[at] == nullptr) continue;
      const std::span row(weights_.data() + found[at]->first, found[at]->size);
      for (const std::int32_t weight : row)
        scores[static_cast<std::size_t>(weight & label_mask)] += weight >> 8;
    }
    features = features.subspan(size);
  }
}

void Perceptron::make_room(Feature& feature) {
  if (feature.size < feature.capacity) return;
  const std::size_t first = weights_.size();
  feature.capacity =
      feature.capacity == 0 ? first_capacity : static_cast<std::uint16_t>(feature.capacity * 2);
  weights_.resize(first + feature.capacity);
  totals_.resize(first + feature.capacity);
  std::copy_n(weights_.begin() + feature.first, feature.size,
              weights_.begin() + static_cast<std::ptrdiff_t>(first));
  std::copy_n(totals_.begin() + feature.first, feature.size,
              totals_.begin() + static_cast<std::ptrdiff_t>(first));
  feature.first = static_cast<std::uint32_t>(first);
}

void Perceptron::change_weight(Feature& feature, std::size_t label, std::int32_t change) {
  std::size_t at = feature.first;
  const std::size_t end = at + feature.size;
  while (at < end && static_cast<std::size_t>(weights_[at] & label_mask) != label) ++at;
  if (at == end) {
    make_room(feature);
    at = feature.first + feature.size++;
    weights_[at] = packed(0, label);
    totals_[at] = 0;
  }
  weights_[at] += change * 256;
  totals_[at] += change * time_;
}

void Perceptron::update(std::span<const FeatureKey> features, std::size_t label,
                        std::int32_t change) {
  for (const FeatureKey key : features) {
    Feature* feature = find_or_add(key);
    if (feature == nullptr) continue;
    ++feature->updates;
    change_weight(*feature, label, change);
  }
}

std::int64_t Perceptron::average(std::size_t at) const {
  return (weights_[at] >> 8) * time_ - totals_[at];
}

std::vector<std::uint32_t> Perceptron::kept(const Pruning& pruning) const {
  std::vector<std::uint32_t> order;
  for (std::uint32_t at = 0; at < features_.size(); ++at)
    if (features_[at].updates >= pruning.least_updates) order.push_back(at);
  std::sort(order.begin(), order.end(), [&](std::uint32_t one, std::uint32_t other) {
    return features_[one].key < features_[other].key;
  });
  return order;
}

std::vector<CodedWeight> Perceptron::coded(const Feature& feature, std::int64_t largest) const {
  std::vector<CodedWeight> weights;
  for (std::size_t at = feature.first; at < feature.first + feature.size; ++at) {
    const std::int8_t code = code_of(average(at), largest);
    const auto label = static_cast<std::uint8_t>(weights_[at] & label_mask);
    if (code != 0) weights.push_back({label, code});
  }
  return weights;
}

void Perceptron::write(ByteWriter& writer, const Pruning& pruning) const {
  std::int64_t largest = 1;
  for (const Feature& feature : features_)
    for (std::size_t at = 0; at < feature.size; ++at)
      largest = std::max<std::int64_t>(largest, std::llabs(average(feature.first + at)));
  std::vector<KeptFeature> features;
  for (const std::uint32_t number : kept(pruning))
    features.push_back({features_[number].key, coded(features_[number], largest)});
  const int least = pruning.most_bytes == 0 ? 1 : least_code(features, pruning.most_bytes);
  for (KeptFeature& feature : features)
    std::erase_if(feature.weights,
                  [&](const CodedWeight& weight) { return size_of(weight) < least; });
  std::erase_if(features, [](const KeptFeature& feature) { return feature.weights.empty(); });
  write_features(writer, labels_, features);
}

}  // namespace plainsong
