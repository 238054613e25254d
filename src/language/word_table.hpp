#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "language/byte_reader.hpp"
#include "language/byte_writer.hpp"
#include "language/feature_hash.hpp"

namespace plainsong {

/// A small number for each of many words. It holds 32 bits of each word's key, not the word: a word
/// that it does not have is taken for one that it has once in 40,000 times or less.
class WordTable {
 public:
  WordTable() = default;
  explicit WordTable(const std::map<FeatureKey, std::uint16_t>& numbers);

  /// Words (32 bits), then for each, in the order of keys, the key's first 32 bits and the number
  /// (16 bits).
  static std::optional<WordTable> read(ByteReader& reader);
  void write(ByteWriter& writer) const;

  /// The number of the word with this key; 0 for one that is not in the table.
  [[nodiscard]] std::uint16_t find(FeatureKey word) const;

  [[nodiscard]] std::size_t size() const { return keys_.size(); }

 private:
  void index();

  std::vector<std::uint32_t> keys_;  ///< rising
  std::vector<std::uint16_t> numbers_;
  std::vector<std::uint32_t> starts_;  ///< by a key's first 12 bits, where such keys begin
};

}  // namespace plainsong
