#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Which English an eSpeak NG voice speaks, as far as its sounds differ.
enum class EnglishAccent { british, american, other };

/// One sound of a word, or the end of a word.
struct EspeakSound {
  std::string mnemonic;  ///< what eSpeak NG calls it; empty for the end of a word
  char stress = 0;       ///< ' or , where the syllable that it is in or opens is stressed
  bool vowel = false;
  std::string with_r;  ///< of a vowel: what it is with an r behind it that is not said before a
                       ///< consonant
  bool operator==(const EspeakSound&) const = default;
};

/// The sounds of some IPA, up to the first symbol that they do not have.
struct SoundsRead {
  std::vector<EspeakSound> sounds;
  std::string missing;  ///< that symbol
};

/// Reads IPA as English: British and American dictionaries' symbols, and those of names from Wales,
/// Scotland, Ireland, France and Germany. An r behind a vowel is said as the accent says it.
SoundsRead english_sounds(std::string_view ipa, EnglishAccent accent);

/// The consonants alone, as mnemonics, without r and without what is no English symbol: what every
/// accent of English has in common.
std::string consonants_of(std::string_view ipa);

/// One UTF-8 character.
std::string_view first_character(std::string_view ipa);

/// How many bytes of marks that no voice tells apart (ties, syllable dots, aspiration) stand at the
/// front.
std::size_t ignored_marks(std::string_view ipa);

}  // namespace plainsong
