#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "young/draft.hpp"

namespace plainsong {

struct Words;

/// How a sentence of the source is known again when the source has changed around it.
struct SentenceKey {
  std::string words;    ///< as the source has them
  std::string heading;  ///< of its section; may be empty
  std::string before;   ///< the sentences beside it; empty at the document's ends
  std::string after;
  bool operator==(const SentenceKey&) const = default;
};

enum class DecisionKind : std::uint8_t {
  reads,         ///< the sentence reads as the editor wrote it
  accepted,      ///< the sentence reads as the program wrote it, and a person agreed
  never_change,  ///< the sentence stays as the source has it
  keep,          ///< a word or phrase stays as it is everywhere
  means          ///< a word is explained in this way
};

/// One sentence of what an editor decided on.
struct DecidedSentence {
  std::string words;
  Placement placement = Placement::running;
  bool operator==(const DecidedSentence&) const = default;
};

/// One thing that an editor decided.
struct Decision {
  DecisionKind kind{};
  SentenceKey of;                          ///< of reads, accepted and never_change
  std::vector<DecidedSentence> sentences;  ///< of reads and accepted: what it reads now
  std::string word;                        ///< of keep and means
  std::string meaning;                     ///< of means: one whole sentence
  std::size_t line = 0;                    ///< in its file; 0 where it is in none
};

/// What an editor decided about a document.
struct Decisions {
  std::string name;  ///< of the file, for messages: "february.edits.xml"
  std::vector<Decision> all;
};

/// How each sentence will be known again, by its id.
std::vector<SentenceKey> keys_of(const Document& source);

/// The words by which two sentences are the same for an editor: without capitals, articles, white
/// space, and the marks that divide a sentence or close it.
///   "The report, it says, is out."  and  "the report – it says – is out"  are the same.
std::string compared_words(std::string_view sentence);

using DecidedSentences = std::map<SentenceId, const Decision*>;

/// Which sentences of the source the decisions are about. A sentence is found by its words, and
/// where the same words stand there more than once, by its heading and its neighbours. A decision
/// whose sentence reads otherwise by now is not in the answer: a warning says where, and what to
/// do. How many have no sentence at all is told in one note.
DecidedSentences decided_sentences(const Document& source, const Decisions& decisions,
                                   Diagnostics& diagnostics);

/// What stands in the edition for a sentence that an editor decided on: `source` is its draft. For
/// reads and accepted the source's links stay on the words that they stood on, where those words
/// are still there.
Drafts decided_drafts(const Draft& source, const Decision& decision);

/// The same for words that somebody else wrote: `change` tells of whom and why.
Drafts drafts_with(const Draft& source, const std::vector<DecidedSentence>& sentences,
                   const Change& change);

/// Puts the editor's meanings into the glossary, over what it says of the same words.
void add_meanings(Words& words, const Decisions& decisions);

/// A meaning as one whole sentence: “Stigma” means being treated badly.
std::string meaning_sentence(std::string_view word, std::string_view meaning);

}  // namespace plainsong
