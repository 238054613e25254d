#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "speech/reading.hpp"

namespace plainsong {

/// Words in small ASCII letters, to look for near a token.
using NearWords = std::span<const std::string_view>;

/// Whether two words of ASCII letters are the same but for their case.
bool is_same_word(std::string_view a, std::string_view b);

/// Whether the word is in the list, whatever its case.
bool is_listed(std::string_view word, NearWords list);

/// Whether one of the `most` words before the token is in the list. The end of a sentence is not
/// looked past.
bool has_before(const Reading& reading, std::size_t at, NearWords list, std::size_t most);

/// Whether one of the `most` words from the token on is in the list.
bool has_behind(const Reading& reading, std::size_t at, NearWords list, std::size_t most);

/// Whether the word begins with a capital.
bool is_capitalised(const Reading& reading, std::size_t at);

/// Whether behind a measure that ends before the token a noun seems to follow: "a 5 km walk".
bool precedes_noun(const Reading& reading, std::size_t end);

/// Whether the word is made of ASCII capitals alone.
bool is_ascii_capitals(std::string_view word);

struct Possessive {
  std::string_view stem;
  std::string_view ending;  ///< "'s", "’s" or nothing
};

/// "Barnardo's" → "Barnardo" and "'s"
Possessive without_possessive(std::string_view word);

/// st, nd, rd or th
bool is_ordinal_ending(std::string_view word);

/// `word` with spaces at the sides where something else is glued to the token.
Match spaced(const Reading& reading, std::size_t at, std::string_view word, std::size_t tokens = 1);

}  // namespace plainsong
