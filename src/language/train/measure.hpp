#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "language/tagger.hpp"
#include "language/train/treebank.hpp"

namespace plainsong {

/// How well a tagger does on a treebank, as lines to read: words, UPOS and XPOS in per cent.
std::string measure_tagger(const Tagger& tagger, const std::vector<TreebankSentence>& sentences);

/// How well the words of the treebank's sentences are parted, as a line to read: precision, recall
/// and F of the words, in per cent. `show` adds up to so many lines where it went wrong.
std::string measure_words(const std::vector<TreebankSentence>& sentences, std::size_t show = 0);

}  // namespace plainsong
