#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "language/train/perceptron.hpp"
#include "language/train/treebank.hpp"
#include "language/word_table.hpp"

namespace plainsong {

struct TaggerTraining {
  std::size_t rounds = 8;
  unsigned seed = 1;
  Pruning pruning;
};

/// The bytes of a `tagger.model`, trained on these sentences with this lexicon.
std::string train_tagger(const std::vector<TreebankSentence>& sentences, const WordTable& lexicon,
                         const TaggerTraining& training);

/// The sentences with tags in place of their own that a tagger gives them which was trained on the
/// others: what a parser meets in use. The sentences are parted into `parts` stretches.
std::vector<TreebankSentence> jackknifed(const std::vector<TreebankSentence>& sentences,
                                         const WordTable& lexicon, const TaggerTraining& training,
                                         std::size_t parts);

/// WordNet's words and their parts of speech, from the folder of its `index.*` and `cntlist.rev`
/// files (Debian: wordnet-base, /usr/share/wordnet). Throws Failure(Trouble::input).
WordTable read_wordnet(const std::string& folder);

}  // namespace plainsong
