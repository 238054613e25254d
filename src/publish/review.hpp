#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// A sentence as a file of decisions has it.
struct AnsweredSentence {
  std::string words;
  std::string as;  ///< where it goes: "paragraph", "bullet", or empty for the same paragraph
  bool operator==(const AnsweredSentence&) const = default;
};

/// A word of the young edition that is hard for its readers, and that nothing explains.
struct HardWordLeft {
  std::string word;                   ///< in lower case
  std::vector<SentenceId> sentences;  ///< of the edition, in order
  std::string plainer;  ///< what the lists say for it in other sentences; empty for nothing
  bool operator==(const HardWordLeft&) const = default;
};

/// What the rules for easy reading would have otherwise in a sentence of the edition.
struct ReviewFinding {
  std::string rule;     ///< "easy.passive"
  std::string message;  ///< one sentence without its full stop
  std::string remedy;   ///< likewise; may be empty
  SentenceId sentence{};
};

/// One figure of the source's running text and of what became of it.
struct ReviewFigure {
  std::string name;   ///< "Words a sentence"
  std::string about;  ///< what it tells, for those who do not know it
  double before = 0, after = 0;
};

/// How hard a section of the source is to read, and what became of it: in school years
/// (Flesch-Kincaid).
struct SectionGrade {
  SectionId section{};
  double before = 0, after = 0;
};

/// What an editor should see of a young edition, and the edition does not tell itself.
struct Review {
  std::string checked_by;   ///< who signed the edition off; empty for a draft
  std::size_t longest = 0;  ///< how many words a sentence of that level may have; 0 where there is
                            ///< no young edition
  std::string edits_name;   ///< what the editor's decisions are kept as: "february.edits.xml"
  std::string edits;        ///< that file as it is; empty where there is none
  std::map<SentenceId, std::string> decisions;  ///< what was decided about a sentence of the
                                                ///< source: "reads", "accepted", "never-change"
  std::map<SentenceId, std::size_t> places;     ///< which decision of the file that is, from 0
  std::map<SentenceId, std::vector<AnsweredSentence>>
      answers;  ///< what the edition has for a sentence of the source that it changes
  std::vector<HardWordLeft> hard_words;  ///< those that come most often first
  std::vector<ReviewFinding> findings;   ///< in the order of the edition
  std::vector<ReviewFigure> figures;
  std::vector<SectionGrade> grades;         ///< of sections with enough running text to tell
  std::vector<std::size_t> lengths_before;  ///< the words of each sentence of the source, by its id
  std::vector<std::size_t> lengths_after;   ///< and of the edition
};

}  // namespace plainsong
