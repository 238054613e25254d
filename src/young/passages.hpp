#pragma once

#include <string>
#include <vector>

#include "young/draft.hpp"

namespace plainsong {

/// The drafts of one paragraph of the source, and the section that it stands in.
struct Passage {
  SentenceId first{};       ///< the paragraph's first sentence: the paragraph's name
  std::size_t section = 0;  ///< index into the source's sections
  bool listed = false;      ///< it stands in a list
  Drafts drafts;
};

/// The paragraphs that may be rewritten, in reading order. Contents lists, quotations, tables and
/// code are not among them.
std::vector<Passage> passages(const Document& source);

/// A document on its way to an edition: while it is put together, the ids of its sentences are
/// indexes of `origins`.
struct Manuscript {
  Document document;
  std::vector<Origin> origins;
};

/// A copy of the source in which each sentence has itself as its origin.
Manuscript transcript(const Document& source);

/// Puts drafts in the place of the paragraphs that they were made from.
void put_in(Manuscript& manuscript, std::vector<Passage> passages);

/// The blocks that these drafts make.
std::vector<Block> blocks_of(Drafts drafts, Manuscript& manuscript);

/// Numbers everything densely in reading order, and the origins with it.
Edition finished(Manuscript manuscript, EditionKind kind);

}  // namespace plainsong
