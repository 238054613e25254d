#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/labels.hpp"
#include "language/morphology.hpp"
#include "text/span.hpp"

namespace plainsong {

/// One word of grammar: "can't" is two, "well-known" three, a comma one.
struct Word {
  Span span;  ///< in the sentence's own bytes, which are never changed
  Upos upos = Upos::x;
  Xpos xpos = Xpos::fw;
  Features features;
  std::string lemma;  ///< "went" → "go"; a name's own spelling
  std::int32_t head =
      -1;  ///< the place of the word that it hangs under; -1 for the sentence's head
  Relation relation = Relation::dep;
  /// True where a second, differently trained parser finds the same head and relation: what a
  /// rewrite that cannot be sure of itself should ask for, of every word that it relies on.
  bool agreed = false;
  bool operator==(const Word&) const = default;
};

enum class AnalysisStatus : std::uint8_t {
  ok,
  empty,    ///< no words
  too_long  ///< more words than `most_parsed_words`: all but head, relation and agreed hold, and
            ///< every word hangs under the first
};

/// The words of one sentence, in order, with only white space between them; over them one
/// projective tree with one word at its head.
struct Analysis {
  AnalysisStatus status = AnalysisStatus::empty;
  std::vector<Word> words;
  std::optional<std::size_t> assumed_verb;  ///< the word that `with_verb` took for the verb
  bool operator==(const Analysis&) const = default;
};

/// Says how sentences are built. Immutable: any number of threads may share one.
class Analyzer {
 public:
  virtual ~Analyzer() = default;

  /// Any bytes at all give a tree or a status; the same bytes give the same on every machine.
  [[nodiscard]] virtual Analysis analyse(std::string_view sentence) const = 0;

  /// What `analyse` finds for a whole sentence, with the likeliest word taken for the verb that it
  /// lacks: "rose" in "The share rose by 2 %." Nothing where a finite verb heads it, or where the
  /// parsers do not both make such a word the head, with a subject in front.
  /// @param verb  only a word that is written like this is taken; any where it is empty
  [[nodiscard]] virtual std::optional<Analysis> with_verb(std::string_view sentence,
                                                          const Analysis& analysis,
                                                          std::string_view verb) const = 0;

  /// Names the models, for output that is to be made again: "english 5d2a09c3".
  [[nodiscard]] virtual std::string_view id() const = 0;

 protected:
  Analyzer() = default;
  Analyzer(const Analyzer&) = default;
  Analyzer(Analyzer&&) = default;
  Analyzer& operator=(const Analyzer&) = default;
  Analyzer& operator=(Analyzer&&) = default;
};

/// By word, the words that hang directly under it, in order.
std::vector<std::vector<std::int32_t>> dependants(const Analysis& analysis);

/// By word, the span from the first to the last byte of all that hangs under it, itself included:
/// in a projective tree, exactly the words of that phrase.
std::vector<Span> subtree_spans(const Analysis& analysis);

}  // namespace plainsong
