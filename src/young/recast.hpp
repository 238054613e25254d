#pragma once

#include <optional>
#include <string>
#include <vector>

#include "young/setting.hpp"
#include "young/syntax.hpp"

namespace plainsong {

/// A stretch of the sentence as it is, or words that a pass puts in.
struct RecastPiece {
  Span copied;       ///< empty where `made` holds the words
  std::string made;  ///< in lower case but for names; without white space at its ends
};

/// A plan that makes several sentences of one (or one, built in another way), out of its own
/// pieces. Capitals at the start, spaces between the pieces and the mark at the end are seen to
/// when it is carried out; commas, dashes and semicolons at the end of a sentence go. No space
/// follows a piece that was made and ends with an opening quotation mark.
struct Recast {
  std::vector<std::vector<RecastPiece>> sentences;
  std::string rule;    ///< "split:relative"
  std::string reason;  ///< one sentence for the editor
  Span opened = {};    ///< the quotation that the plan cuts in two, if it cuts one
};

/// A pass's question to one sentence: where and how it may be recast, if it may.
using FindRecast = std::optional<Recast> (*)(const Syntax& syntax, const Draft& draft,
                                             const Setting& setting);

/// Recasts every draft that `find` has a plan for, again until it has none. Left alone, without
/// asking, are: sentences that are short enough, that we made, that are questions, or that have
/// loose quotation marks. A plan is refused where
///   - a piece begins or ends inside a name, a quotation, a link or anything else that is
///   protected,
///   - a sentence of it has fewer than three words, or more of them are no whole sentence
///     (`Syntax::is_whole`) than before,
///   - its source sentence would be in more than four parts.
Drafts recast_each(Drafts drafts, const Setting& setting, FindRecast find);

/// What to do with a sentence that has one quotation mark of a pair: somebody's words begin or end
/// in it, and the other mark is in another sentence.
enum class LooseQuotes {
  refuse,
  allow_at_ends,  ///< recast it where the mark is its first or last: for plans that keep every word
  allow_around    ///< recast what stands behind the mark that ends somebody's words, or in front
                  ///< of the one that opens them
};

/// The same, of sentences with more words than `short_enough`.
Drafts recast_each(Drafts drafts, const Setting& setting, FindRecast find, std::size_t short_enough,
                   LooseQuotes loose = LooseQuotes::refuse);

/// A span of words as a piece.
RecastPiece copied(const Syntax& syntax, WordRange words);

/// Words that a pass puts in.
RecastPiece made(std::string words);

}  // namespace plainsong
