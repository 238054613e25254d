#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/script.hpp"

namespace plainsong {

/// What eSpeak NG is handed for an utterance.
struct EspeakText {
  std::string text;
  std::vector<std::uint32_t> origins;  ///< for each code point of the text, the byte of
                                       ///< Utterance::words that it stands for
};

/// International Phonetic Alphabet to the mnemonics of a voice; nothing where it has no such sound.
using Mnemonics = std::function<std::optional<std::string>(std::string_view ipa)>;

/// The plain words, spelled letters joined, and "[[mnemonics]]" in place of words whose sounds are
/// given.
///   "Lemn spoke", Lemn = lˈɛm  →  "[[l'Em]] spoke"
EspeakText espeak_text(const Utterance& utterance, const Mnemonics& mnemonics);

/// The byte of Utterance::words that a position means which eSpeak NG reports: it counts code
/// points from 1. Nothing where it lies outside.
std::optional<std::uint32_t> reported_origin(const EspeakText& text, int position);

}  // namespace plainsong
