#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "language/train/perceptron.hpp"
#include "language/train/treebank.hpp"

namespace plainsong {

struct ParserTraining {
  std::size_t rounds = 7;
  std::size_t width = 8;       ///< of the beam; 1 is greedy, with a dynamic oracle
  std::size_t least_seen = 2;  ///< how often a feature stands in the right derivations
  unsigned seed = 1;
  Pruning pruning;
};

/// The bytes of a parser's model, trained on these sentences, whose tags should be a tagger's own
/// (`jackknifed`). `progress` is told a line after each round.
std::string train_parser(const std::vector<TreebankSentence>& sentences,
                         const ParserTraining& training,
                         const std::function<void(const std::string&)>& progress);

}  // namespace plainsong
