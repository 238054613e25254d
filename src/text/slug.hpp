#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plainsong {

/// Some words as a name that every file system and every web address takes: lower-case ASCII
/// letters and digits, with a hyphen between each two words: "Café & bar" → "cafe-bar".
/// Apostrophes part no words. Empty where no letter can be written so.
std::string slug(std::string_view text);

/// At most `size` bytes of a slug, cut between words where that leaves more than half.
std::string shortened_slug(std::string words, std::size_t size);

}  // namespace plainsong
