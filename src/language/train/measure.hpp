#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "language/english_analyzer.hpp"
#include "language/parser.hpp"
#include "language/tagger.hpp"
#include "language/train/treebank.hpp"

namespace plainsong {

/// 0 where the whole is 0.
constexpr double per_cent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// How well a tagger does on a treebank, as lines to read: words, UPOS and XPOS in per cent.
std::string measure_tagger(const Tagger& tagger, const std::vector<TreebankSentence>& sentences);

/// How well the words of the treebank's sentences are parted, as a line to read: precision, recall
/// and F of the words, in per cent. `show` adds up to so many lines where it went wrong.
std::string measure_words(const std::vector<TreebankSentence>& sentences, std::size_t show = 0);

/// How well the trees of a parser fit a treebank whose words are given and whose tags are the
/// tagger's, as lines to read: heads (UAS), heads and relations without subtypes (LAS), then for
/// each structure that rewriting needs precision, recall and F, and the precision where a second
/// parser agrees.
std::string measure_trees(const Tagger& tagger, const Parser& parser, const Parser& second,
                          const std::vector<TreebankSentence>& sentences);

/// How fast an analyzer loads and works on these sentences, as lines to read.
std::string measure_time(const std::function<EnglishAnalyzer()>& load,
                         const std::vector<std::string>& sentences);

}  // namespace plainsong
