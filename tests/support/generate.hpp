#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

// Random documents for property tests. A test names the seed, so that a failure can be run again:
//   for (const std::uint64_t seed : seeds(300)) {
//     CAPTURE(seed);
//     CHECK(broken_invariant(random_document(seed)).empty());
//   }
// With PLAINSONG_SEED=17 in the environment, every such test runs that seed alone.
namespace plainsong::generate {

/// The same numbers from the same seed with every compiler and library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// 0 to `end` - 1.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }

  /// `least` to `most`, both included.
  std::size_t between(std::size_t least, std::size_t most) {
    return least + below(most - least + 1);
  }

  bool once_in(std::size_t times) { return below(times) == 0; }

  template <typename Values>
  const auto& one_of(const Values& values) {
    return values[below(values.size())];
  }

 private:
  std::mt19937_64 engine_;
};

/// What the words of a document may be.
enum class Words {
  simple,  ///< letters, digits and the punctuation of sentences, without inlines
  any      ///< also signs that mean something to Markdown or XML, other scripts, addresses, inlines
};

/// Seeds 0 to `count` - 1, or the one that PLAINSONG_SEED names.
std::vector<std::uint64_t> seeds(std::size_t count);

/// A document as the readers make them: texts are tidy, sentences are numbered, origins lead to the
/// source, tables have a header, and only the first section may have no heading.
Document random_document(std::uint64_t seed, Words words = Words::any);

/// Any bytes; most are words, marks and pieces of UTF-8, some are no UTF-8 at all.
std::string random_bytes(Random& random, std::size_t most);

/// Valid UTF-8 of `count` words with single spaces between.
std::string random_words(Random& random, std::size_t count, Words words);

}  // namespace plainsong::generate
