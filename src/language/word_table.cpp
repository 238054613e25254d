#include "language/word_table.hpp"

#include <algorithm>

namespace plainsong {
namespace {

constexpr unsigned index_bits = 12;

std::uint32_t short_key(FeatureKey word) {
  return static_cast<std::uint32_t>(word >> 32U);
}

}  // namespace

WordTable::WordTable(const std::map<FeatureKey, std::uint16_t>& numbers) {
  for (const auto& [word, number] : numbers) {
    if (!keys_.empty() && keys_.back() == short_key(word)) continue;
    keys_.push_back(short_key(word));
    numbers_.push_back(number);
  }
  index();
}

std::optional<WordTable> WordTable::read(ByteReader& reader) {
  const std::size_t size = reader.u32();
  ByteReader rows(reader.bytes(size * 6));
  if (reader.failed()) return std::nullopt;
  WordTable table;
  table.keys_.reserve(size);
  table.numbers_.reserve(size);
  while (rows.left() > 0) {
    table.keys_.push_back(rows.u32());
    table.numbers_.push_back(rows.u16());
  }
  if (!std::is_sorted(table.keys_.begin(), table.keys_.end())) return std::nullopt;
  table.index();
  return table;
}

void WordTable::write(ByteWriter& writer) const {
  writer.u32(static_cast<std::uint32_t>(keys_.size()));
  for (std::size_t at = 0; at < keys_.size(); ++at) {
    writer.u32(keys_[at]);
    writer.u16(numbers_[at]);
  }
}

void WordTable::index() {
  starts_.assign((std::size_t{1} << index_bits) + 1, 0);
  for (const std::uint32_t key : keys_) ++starts_[(key >> (32U - index_bits)) + 1];
  for (std::size_t at = 1; at < starts_.size(); ++at) starts_[at] += starts_[at - 1];
}

std::uint16_t WordTable::find(FeatureKey word) const {
  if (keys_.empty()) return 0;
  const std::uint32_t key = short_key(word);
  const std::size_t bucket = key >> (32U - index_bits);
  const auto first = keys_.begin() + starts_[bucket];
  const auto last = keys_.begin() + starts_[bucket + 1];
  const auto found = std::lower_bound(first, last, key);
  if (found == last || *found != key) return 0;
  return numbers_[static_cast<std::size_t>(found - keys_.begin())];
}

}  // namespace plainsong
