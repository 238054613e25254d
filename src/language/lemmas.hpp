#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/byte_reader.hpp"
#include "language/byte_writer.hpp"
#include "language/feature_hash.hpp"
#include "language/labels.hpp"
#include "language/word_table.hpp"

namespace plainsong {

/// The base form that the endings of regular words give, by the word's Penn tag and whether the
/// lexicon has it: "children/NNS" → "children", "hoping/VBG" → "hope". In lower case, but for
/// names.
std::string regular_lemma(std::string_view form, Xpos xpos, const WordTable& lexicon);

/// The base forms that no rule gives, by form and part of speech.
class LemmaTable {
 public:
  LemmaTable() = default;
  explicit LemmaTable(const std::map<FeatureKey, std::string>& lemmas);

  /// Rows (32 bits), then for each, in the order of keys, the key's first 32 bits, the lemma's size
  /// (8 bits) and the lemma.
  static std::optional<LemmaTable> read(ByteReader& reader);
  void write(ByteWriter& writer) const;

  /// The lemma, or none where the rules hold.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view form, Xpos xpos) const;

  static FeatureKey key(std::string_view form, Xpos xpos);

 private:
  struct Row {
    std::uint32_t key = 0;
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

  std::vector<Row> rows_;  ///< by key
  std::string lemmas_;
};

}  // namespace plainsong
