#pragma once

#include <map>
#include <vector>

#include "base/diagnostic.hpp"
#include "young/decisions.hpp"
#include "young/outside.hpp"
#include "young/passages.hpp"
#include "young/setting.hpp"

namespace plainsong {

/// What stands in the edition for a sentence that is not left to the rules alone.
struct SettledSentence {
  Drafts drafts;
  bool accepted = false;  ///< it only takes the place of what the rules make where that differs
};

/// By sentence of the source.
using Settled = std::map<SentenceId, SettledSentence>;

/// What an editor's decisions settle. Where an editor's words lose or make up something, a warning
/// says so; they stand all the same.
Settled settled_by(const Document& source, const Decisions& decisions,
                   const std::vector<Passage>& passages, Diagnostics& diagnostics);

/// Settles the sentences that another simplifier wrote anew, where its words can stand for them. In
/// the others' drafts it is noted why not, and the rules have them.
void settle_answers(Settled& settled, const OutsideAnswers& answers, std::vector<Passage>& passages,
                    const Words& words, Diagnostics& diagnostics);

/// The drafts of a paragraph, rewritten by the rules where nothing else is settled.
Drafts rewritten_around(Drafts drafts, const Setting& setting, const Settled& settled);

/// Puts in what is settled for sentences that no pass rewrites: headings, quotations, tables. The
/// manuscript has to be the source's transcript.
void put_in_settled(Manuscript& manuscript, const Settled& settled);

}  // namespace plainsong
