#pragma once

#include <string>
#include <vector>

#include "document/edition.hpp"

namespace plainsong {

/// Where a draft goes in what becomes of its paragraph.
enum class Placement {
  running,    ///< in the same paragraph as the draft before it
  paragraph,  ///< starts a paragraph of its own; what follows it starts another
  bullet      ///< an item of a bullet list
};

/// A sentence on its way from the source to an edition. Its origin travels with it.
struct Draft {
  Text text;  ///< `sentences` is not used
  std::vector<SentenceId> sources;
  std::vector<Change> changes;
  std::string made_by;
  Placement placement = Placement::running;
  bool starts_paragraph = false;  ///< of running drafts: the paragraph before it is long enough
  Text gap;                       ///< the white space between this sentence and the one before it
};

using Drafts = std::vector<Draft>;

/// Notes a change of a draft's text, puts `after` in the place of `here`, and keeps inlines and
/// origin.
void reword(Draft& draft, Span here, std::string_view after, std::string rule, std::string reason);

/// A text that was made here, not copied from the source.
Text made_text(std::string_view words);

/// A draft that has no source.
Draft made_draft(std::string_view words, std::string made_by, Placement placement);

}  // namespace plainsong
