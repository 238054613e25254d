#pragma once

#include <string>
#include <vector>

#include "language/inflection.hpp"
#include "young/draft.hpp"

namespace plainsong {

/// What would be lost or made up if `after` stood for `before`, as one sentence for the editor;
/// empty where nothing is.
///   "Almost 600 people came." → "600 people came."  gives  The number "almost 600" would be lost.
std::string at_stake(const Draft& before, const Drafts& after, const Inflection& inflection = {});

/// All that would be lost or made up of numbers, names, quotations, links and the words that turn a
/// sentence's meaning, one sentence each: for words that no pass made.
std::vector<std::string> facts_at_stake(const Draft& before, const Drafts& after);

/// Compares what a pass made of each sentence with the sentence that it comes from, and takes the
/// pass's work back, noting why, where something is at stake.
/// @param before one draft for each sentence of the source
/// @param now    what has become of them
/// @param after  what the pass would make of that
Drafts verified(const Drafts& before, Drafts now, Drafts after, const Inflection& inflection);

bool same_texts(const Drafts& one, const Drafts& other);

}  // namespace plainsong
