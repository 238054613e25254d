#pragma once

#include "check/rule_finder.hpp"

/// What each rule for easy reading looks at; easy_read_table.cpp says in words what that is.
namespace plainsong::easy {

// Marks and signs
void brackets(const SentenceSide& side, RuleFinder& finder);
void capitals(const SentenceSide& side, RuleFinder& finder);
void dashes(const SentenceSide& side, RuleFinder& finder);
void semicolons(const SentenceSide& side, RuleFinder& finder);
void slashes(const SentenceSide& side, RuleFinder& finder);
void symbols(const SentenceSide& side, RuleFinder& finder);

// Numbers, dates and times
void big_numbers(const SentenceSide& side, RuleFinder& finder);
void clock_times(const SentenceSide& side, RuleFinder& finder);
void dates(const SentenceSide& side, RuleFinder& finder);
void number_words(const SentenceSide& side, RuleFinder& finder);
void percentages(const SentenceSide& side, RuleFinder& finder);
void roman_numbers(const SentenceSide& side, RuleFinder& finder);

// Words
void contractions(const SentenceSide& side, RuleFinder& finder);
void idioms(const SentenceSide& side, RuleFinder& finder);
void latin(const SentenceSide& side, RuleFinder& finder);
void negatives(const SentenceSide& side, RuleFinder& finder);
void wordy_phrases(const SentenceSide& side, RuleFinder& finder);
void acronyms(const DocumentView& document, RuleFinder& finder);
void hard_words(const DocumentView& document, RuleFinder& finder);

// How a sentence is built
void ideas(const SentenceSide& side, RuleFinder& finder);
void lists_in_sentences(const SentenceSide& side, RuleFinder& finder);
void passives(const SentenceSide& side, RuleFinder& finder);
void sentence_length(const SentenceSide& side, RuleFinder& finder);

// How the document is laid out
void document_length(const DocumentView& document, RuleFinder& finder);
void emphasis(const DocumentView& document, RuleFinder& finder);
void heading_length(const DocumentView& document, RuleFinder& finder);
void heading_levels(const DocumentView& document, RuleFinder& finder);
void link_addresses(const DocumentView& document, RuleFinder& finder);
void link_words(const DocumentView& document, RuleFinder& finder);
void list_depth(const DocumentView& document, RuleFinder& finder);
void paragraph_length(const DocumentView& document, RuleFinder& finder);
void picture_descriptions(const DocumentView& document, RuleFinder& finder);
void section_length(const DocumentView& document, RuleFinder& finder);
void single_items(const DocumentView& document, RuleFinder& finder);
void table_headers(const DocumentView& document, RuleFinder& finder);

}  // namespace plainsong::easy
