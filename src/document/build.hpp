#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "text/sentences.hpp"

namespace plainsong {

/// Adds bytes that were copied from the source as they are, from source byte `source_begin` on.
void append_copied(Text& text, std::string_view bytes, std::size_t source_begin);

/// Adds bytes that were made from (other) bytes of the source: a decoded entity, a space for a
/// line's end.
void append_made(Text& text, std::string_view bytes, Span source);

/// Adds another text with its inlines and origin; its sentences are not taken over.
void append(Text& text, const Text& more);

/// A part of a text with the inlines and the origin of that part; sentences are not taken over.
Text part_of(const Text& text, Span range);

/// Bytes that take the place of a range.
struct Edit {
  Span range;
  std::string bytes;
};

/// Makes all the edits, which are in order and do not overlap, at once. Inlines that lie inside a
/// range go, those around it (or exactly on it) stretch or shrink, those that overlap it are cut
/// back to what is left of them. The new bytes' origin is the replaced bytes' origin. Sentences are
/// cleared. Time is linear in the text, but for a logarithm of the number of edits.
void make_edits(Text& text, const std::vector<Edit>& edits);

/// One edit.
void replace(Text& text, Span range, std::string_view bytes);

/// Removes white space at both ends and folds each run of white space into one space, keeping hard
/// line breaks.
void tidy_white_space(Text& text);

/// Finds the sentences of every text in the document and numbers sentences and sections densely
/// from 0.
void number_sentences(Document& document, const Abbreviations& known);

/// Numbers sentences and sections afresh, leaving the sentences' ranges as they are.
void renumber(Document& document);

}  // namespace plainsong
