#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "language/analysis.hpp"
#include "language/difficulty.hpp"
#include "language/inflection.hpp"
#include "language/spache_words.hpp"
#include "text/sentences.hpp"
#include "young/glossary.hpp"
#include "young/phrases.hpp"

namespace plainsong {

/// A topic that may upset a reader, the words that are a sign of it, and the note that goes before
/// it.
struct SensitiveTopic {
  std::string concept_name;
  std::vector<std::string> words;
  std::string note;
};

struct Helpline {
  std::string name, number, url, audience, hours;
};

/// An idea and the picture that shows it.
struct ConceptPicture {
  std::string concept_name;
  std::vector<std::vector<std::string>> words;  ///< each a row of dictionary forms in lower case
  Part part = Part::any;                        ///< noun or verb, of the last word
  std::string file;                             ///< in the folder pictures: "1F3EB.svg"
  std::string description;                      ///< what the picture shows: "A school"
};

/// What hardness.tsv says of a word that the formula for hardness is wrong about.
struct WordVerdict {
  bool hard = false;
  std::string reason;  ///< "money owed", "taught in primary school"
};

/// The lists of one language's folder in `voices`, and what can be told of its sentences.
struct Words {
  Inflection inflection;
  Difficulty difficulty;
  SpacheWords spache;
  std::map<std::string, WordVerdict, std::less<>> verdicts;       ///< by word in its base form
  std::map<std::string, std::string, std::less<>> contractions;   ///< "can't" → "cannot"
  std::map<std::string, std::string, std::less<>> abbreviations;  ///< as written → in full
  Abbreviations known;                                            ///< for finding sentences
  PhraseTable phrases, idioms, replacements;
  PhraseTable wordy_advice, idiom_advice;  ///< told to an editor; nothing is put for them
  Glossary glossary;
  std::vector<SensitiveTopic> sensitive;
  std::vector<Helpline> helplines;
  std::vector<ConceptPicture> pictures;
  std::shared_ptr<const Analyzer>
      analyzer;  ///< none: sentences are not taken apart by their syntax
};

/// What is said of a word in lower case: of itself, or of the base that it is a form of, unless it
/// may be a form of another word, too. Null where nothing is.
const WordVerdict* verdict_on(std::string_view word, const Words& words);

/// Reads the lists (by file name: "phrases.tsv" → its contents); a list that is missing is empty.
/// What is wrong with a row becomes a diagnostic that names the file and the line, and the row is
/// passed over where it cannot be used.
Words load_words(const std::map<std::string, std::string>& files, Diagnostics& diagnostics);

}  // namespace plainsong
