#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/analysis.hpp"
#include "young/protect.hpp"

namespace plainsong {

/// A stretch of a sentence's words: [begin, end), by their place in the analysis.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end > begin ? end - begin : 0; }

  [[nodiscard]] bool contains(std::size_t at) const { return begin <= at && at < end; }

  [[nodiscard]] bool contains(WordRange other) const {
    return begin <= other.begin && other.end <= end;
  }

  bool operator==(const WordRange&) const = default;
};

/// How a sentence is built, in the words that a rewriting pass asks with. Holds its own copy of the
/// analysis; the sentence's bytes have to outlive it.
class Syntax {
 public:
  Syntax(std::string_view sentence, std::shared_ptr<const Analysis> analysis);

  /// False where there is no tree to go by: no words, or too many.
  [[nodiscard]] bool usable() const { return analysis_->status == AnalysisStatus::ok; }

  [[nodiscard]] std::string_view sentence() const { return sentence_; }

  [[nodiscard]] std::size_t size() const { return analysis_->words.size(); }

  [[nodiscard]] const Word& word(std::size_t at) const { return analysis_->words[at]; }

  /// The word as it is written.
  [[nodiscard]] std::string_view written(std::size_t at) const {
    return slice(sentence_, word(at).span);
  }

  /// The word in lower case with straight apostrophes, to look it up; empty behind the last.
  [[nodiscard]] std::string_view form(std::size_t at) const {
    return at < forms_.size() ? std::string_view(forms_[at]) : std::string_view();
  }

  /// The word that the whole sentence hangs under.
  [[nodiscard]] std::size_t root() const { return root_; }

  /// None for the root.
  [[nodiscard]] std::optional<std::size_t> head(std::size_t at) const;

  [[nodiscard]] const std::vector<std::int32_t>& children(std::size_t at) const {
    return children_[at];
  }

  /// The first word under `at` with this relation, its subtypes included.
  [[nodiscard]] std::optional<std::size_t> child(std::size_t at, Relation relation) const;

  /// All that hangs under a word, itself included.
  [[nodiscard]] WordRange phrase(std::size_t at) const { return phrases_[at]; }

  /// The bytes from the first word's first to the last word's last.
  [[nodiscard]] Span bytes(WordRange words) const;

  /// Whether both parsers give the word the same head and relation.
  [[nodiscard]] bool agreed(std::size_t at) const { return word(at).agreed; }

  /// Whether they do so for each word of the range, punctuation apart.
  [[nodiscard]] bool agreed(WordRange words) const;

  /// How many words there are in a range, without punctuation; "can't" is one, and of a name that
  /// is read as one each counts.
  [[nodiscard]] std::size_t count_words(WordRange words) const;

  /// The subject of a predicate: nsubj, csubj or expl.
  [[nodiscard]] std::optional<std::size_t> subject(std::size_t predicate) const;

  /// Whether the word heads a finite predicate: itself, its first auxiliary or its copula.
  [[nodiscard]] bool is_finite(std::size_t predicate) const;

  /// Whether the sentence can stand alone: its root is a finite predicate with a subject, or an
  /// imperative, or thanks, or its first conjunct of several.
  [[nodiscard]] bool is_whole() const;

 private:
  /// "What surprised us was …": no question, though it starts like one.
  [[nodiscard]] bool tells_what(std::size_t first) const;

  /// "where they worked together", "because it rained": it says more of something else.
  [[nodiscard]] bool hangs_on_another() const;

  std::string_view sentence_;
  std::shared_ptr<const Analysis> analysis_;
  std::vector<std::string> forms_;
  std::vector<std::vector<std::int32_t>> children_;
  std::vector<WordRange> phrases_;
  std::size_t root_ = 0;
};

/// Analyses sentences and remembers the last few hundred, since each pass asks for the same ones.
/// A name with words inside that would lead the parsers astray ("Call for Ideas", "What Works for
/// Children", 'Paying the Price') is read as one word. For one thread.
class SyntaxReader {
 public:
  /// No analyzer: no sentence has a usable syntax. The names have to outlive it.
  SyntaxReader(const Analyzer* analyzer, const NameSet& names)
      : analyzer_(analyzer), names_(&names) {}

  /// Words that may be a sentence or a part of one.
  [[nodiscard]] Syntax read(std::string_view sentence);

  /// A sentence of the document, or what a pass has made of it. Where the tagger finds no verb and
  /// a full stop ends it, the likeliest is assumed; until the next whole sentence, parts with that
  /// word have it as their verb, too.
  [[nodiscard]] Syntax read_whole(std::string_view sentence);

  /// Until the next whole sentence, parts with this word have it as their verb, too, unless that
  /// sentence has an assumed one: "spots" of "Ann, who spots a boat, …", told as "Ann spots a
  /// boat".
  void assume(std::string_view verb);

 private:
  using Reading = std::shared_ptr<const Analysis>;

  [[nodiscard]] Reading analysed(std::string_view sentence) const;
  [[nodiscard]] Reading with_verb(std::string_view sentence, std::string_view verb);

  /// What is remembered; with a verb, as `Analyzer::with_verb` has it.
  [[nodiscard]] Reading reading(std::string_view sentence, std::optional<std::string_view> verb);

  const Analyzer* analyzer_;
  const NameSet* names_;
  std::unordered_map<std::string, Reading> known_;
  std::string assumed_verb_;  ///< of the sentence that was read whole, as it is written
};

}  // namespace plainsong
