#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/edition.hpp"
#include "text/sentences.hpp"
#include "young/decisions.hpp"
#include "young/outside.hpp"

namespace plainsong {

struct Words;  ///< the lists of voices/en, loaded and checked: words.hpp

enum class Level { plain, young, easy };

/// What becomes of sections that may upset a reader.
enum class Sensitive {
  note,  ///< they stay, with a note before them and one at the start
  skip,  ///< a note stands in their place; their sentences are omissions
  keep   ///< they stay, without a note
};

struct YoungOptions {
  Level level = Level::young;
  std::string checked_by;  ///< who signed the edition off; empty for a draft
  bool body_only =
      false;  ///< the rewritten text alone: no opening, no Words to know, no meanings, no notes
  Sensitive sensitive = Sensitive::note;
  Decisions decisions;  ///< an editor's, over what the rules would do
  OutsideAnswers
      outside;  ///< another simplifier's, over the rules where nothing is wrong with them
  bool note_hard_words = false;  ///< each hard word that is left becomes a note
};

/// The young-reader edition of an English document. Each sentence of the source is in some origin
/// or among the omissions. Where `offers` is given, what an editor may accept (see to_accept) is
/// put there, which costs nothing more.
Edition simplify(const Document& source, const Words& words, const YoungOptions& options,
                 Diagnostics& diagnostics, std::vector<Decision>* offers = nullptr);

/// What an editor may accept: each sentence that the rules change and that nothing was decided
/// about, as it reads now.
std::vector<Decision> to_accept(const Document& source, const Words& words,
                                const YoungOptions& options, Diagnostics& diagnostics);

/// One sentence (or a few) in, its simplified form out, on one line: no meanings, no openings.
std::string simplify_line(std::string_view line, const Words& words, const YoungOptions& options);

/// What was done to each sentence, and why, and what was left: one JSON object a line. With the
/// lists it names the words that stay hard for readers of this level.
std::string explain(const Edition& edition, const Document& source, const Words* words = nullptr,
                    Level level = Level::young);

/// The standard edition: the document as it is, with its opening.
Edition standard_edition(const Document& source);

/// True where a young edition can be made: the document's language is English.
bool can_simplify(const Document& source);

}  // namespace plainsong
