#pragma once

#include <string_view>

namespace plainsong {

/// Closed classes of English words, which can be told without a tagger. All words are folded (see
/// Lexeme).

/// is, has, will, cannot, doesn't …: a verb that makes a clause finite. "been" and "having" do not.
bool is_finite_auxiliary(std::string_view word);

/// I, we, he, she, they, it, you: a pronoun that can be a subject.
bool is_subject_pronoun(std::string_view word);

/// it's, they've, we'll …: a subject and its verb in one word.
bool is_subject_and_verb(std::string_view word);

/// the, a, this, our, some …
bool is_determiner(std::string_view word);

/// of, in, by, with, during …
bool is_preposition(std::string_view word);

/// that, if, who, because …: words that open a clause which what follows may belong to.
bool is_clause_opener(std::string_view word);

/// say, think, announced, suggests …: what somebody says, thinks or finds out follows.
bool is_attribution(std::string_view word);

/// also, now, never, probably …: may stand between a subject and its verb.
bool is_middle_adverb(std::string_view word);

/// Any word of these classes, and conjunctions.
bool is_function_word(std::string_view word);

}  // namespace plainsong
