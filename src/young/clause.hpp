#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "young/syntax.hpp"

namespace plainsong {

/// Some words of a sentence as they read by themselves: with a capital and a full stop.
class PartReading {
 public:
  PartReading(const Syntax& whole, WordRange words, SyntaxReader& reader);

  [[nodiscard]] const Syntax& syntax() const { return syntax_; }

  /// Where a word of the part stands in the whole sentence.
  [[nodiscard]] std::size_t place(const Syntax& whole, std::size_t at) const;

 private:
  WordRange words_;
  std::unique_ptr<const std::string> text_;
  Syntax syntax_;
};

/// Whether words that were read by themselves would stand as a sentence in the eyes of both
/// parsers. More certain than what the long sentence's tree says of them.
bool stands_alone(const Syntax& words);

/// The same in the eyes of one: enough where the long sentence's tree says so, too.
bool could_stand(const Syntax& words);

/// "some of which", "one it hopes", "a month before he came": no sentences behind a dash or a
/// semicolon, whatever they look like.
bool leans_back(const Syntax& words);

/// Whether the words say what somebody says or thinks, or on what condition, so that what follows
/// may be said, too.
bool may_report(const Syntax& words);

/// "is falling", "has been working": it goes on.
bool is_progressive(const Syntax& syntax, std::size_t predicate);

bool is_passive(const Syntax& syntax, std::size_t predicate);

/// "can", "will", "might".
bool has_modal(const Syntax& syntax, std::size_t predicate);

/// "is ill", "knows", "has a house": how things are, not what happens.
bool is_state(const Syntax& syntax, std::size_t predicate);

/// What happened, once and for all: past, and no state, plan or habit.
bool is_past_event(const Syntax& syntax, std::size_t predicate);

}  // namespace plainsong
