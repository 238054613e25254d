#pragma once

#include <cstddef>
#include <optional>

#include "young/phrases.hpp"

namespace plainsong {

/// Where a row's words stand: tokens [first, end). `marked` is the one that inflects, or the first.
struct RowPlace {
  std::size_t first = 0, end = 0, marked = 0;
};

/// Whether a row's words have its part of speech here, and its plain side can stand in their
/// place. Where nothing is known of the sentence, rows that need to know are not used.
///   "a request" is no verb; "purchased goods" is not "got hold of goods"
bool grammar_allows(const PhraseRow& row, const SentenceReading& reading, const RowPlace& place);

/// Whether a guard of the kinds `with`, `only_with`, `as` and `only_as` lets a row through.
bool role_allows(const Guard& guard, const SentenceReading& reading, const RowPlace& place);

/// The form that the analysis gives the word; none where it gives none.
std::optional<Form> form_of(const SentenceReading& reading, std::size_t token);

/// "carry out" it → "carry" it "out"; "put … first" parts around its object. False where that
/// cannot be done here.
bool part_around_object(PhraseMatch& match, const SentenceReading& reading, const RowPlace& place);

/// "continue to" grow → "keep growing". False where the row asks for it and no verb follows.
bool take_next_verb(PhraseMatch& match, const SentenceReading& reading, const RowPlace& place,
                    const Inflection& inflection);

}  // namespace plainsong
