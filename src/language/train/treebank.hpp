#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/labels.hpp"
#include "language/tagger.hpp"

namespace plainsong {

/// One word of a treebank; `head` counts words from 1, and 0 is above the sentence.
struct TreebankWord {
  std::string form;
  std::string lemma;
  PosTags tags;
  int head = 0;
  Relation relation{};
};

struct TreebankSentence {
  std::string text;
  std::vector<TreebankWord> words;
};

/// The sentences of a CoNLL-U file; lines for written words that were parted and for words that are
/// not written are left out. Throws Failure(Trouble::input) for a label that we do not know.
std::vector<TreebankSentence> read_treebank(std::string_view conllu);

/// The forms of a sentence's words; they point into the sentence.
std::vector<std::string_view> forms_of(const TreebankSentence& sentence);

}  // namespace plainsong
