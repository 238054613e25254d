#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Words without what an engine might take for a command of its own: control characters, which
/// eSpeak NG reads as settings, become spaces, and "[[", which starts phonemes, is pulled apart.
/// White space is single, and none is at the ends.
std::string plain_words(std::string_view words);

/// The same, and for each byte the byte of `words` that it comes from; what was put in comes from
/// the one behind it.
struct PlainWords {
  std::string words;
  std::vector<std::uint32_t> origins;
};

PlainWords with_origins(std::string_view words);

/// Letters that are spelled, "the A P P G", joined by hyphens, "the A-P-P-G", as eSpeak NG wants
/// them: a capital A that stands alone it takes for the article. Measured: "ɐ pˈiː pˈiː dʒˈiː"
/// becomes "ˈeɪpˈiːpˈiːdʒˈiː".
std::string with_letters_joined(std::string words);

}  // namespace plainsong
