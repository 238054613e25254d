#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "language/labels.hpp"
#include "language/lemmas.hpp"
#include "language/train/perceptron.hpp"
#include "language/train/treebank.hpp"
#include "language/word_table.hpp"

namespace plainsong {

/// What the training takes from WordNet.
struct WordNet {
  struct Irregular {
    std::string form;
    std::string base;
    Xpos xpos{};
  };

  WordTable words;                   ///< their parts of speech: see `TaggerWords::lexicon`
  std::vector<Irregular> irregular;  ///< forms that no rule gives
};

struct TaggerTraining {
  std::size_t rounds = 8;
  unsigned seed = 1;
  Pruning pruning;
};

/// The bytes of a `tagger.model`, trained on these sentences with these words.
std::string train_tagger(const std::vector<TreebankSentence>& sentences, const WordNet& wordnet,
                         const TaggerTraining& training);

/// The sentences with tags in place of their own that a tagger gives them which was trained on the
/// others: what a parser meets in use. The sentences are parted into `parts` stretches.
std::vector<TreebankSentence> jackknifed(const std::vector<TreebankSentence>& sentences,
                                         const WordNet& wordnet, const TaggerTraining& training,
                                         std::size_t parts);

/// The base forms of the treebanks, and of WordNet, that the rules do not give.
LemmaTable irregular_lemmas(const std::vector<TreebankSentence>& sentences, const WordNet& wordnet);

/// WordNet from the folder of its `index.*`, `*.exc` and `cntlist.rev` files (Debian: wordnet-base,
/// /usr/share/wordnet). Throws Failure(Trouble::input).
WordNet read_wordnet(const std::string& folder);

}  // namespace plainsong
