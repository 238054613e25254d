#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// X-SAMPA (Wells 1995) in the letters of the International Phonetic Alphabet; nothing where there
/// is a symbol in it that X-SAMPA does not have.
///   "\"l{b%InZou"  →  "ˈlæbˌɪnʒou"
std::optional<std::string> ipa_of_x_sampa(std::string_view x_sampa);

/// The first symbol that X-SAMPA does not have, or nothing.
std::string unknown_x_sampa(std::string_view x_sampa);

/// The first character of `ipa` that the International Phonetic Alphabet (2020 chart) does not
/// have, or nothing. White space and the symbols that IPA had once, such as ʧ, are taken.
std::string unknown_symbol(std::string_view ipa);

/// What was probably meant by a character that is not IPA: ":" → "ː", "'" → "ˈ"; else empty.
std::string_view meant_by(std::string_view symbol);

/// Whether there is a letter in it, not only marks.
bool has_sound(std::string_view ipa);

/// The same sounds in the symbols of today's chart, a letter and its marks apart: "ʧ" → "tʃ",
/// "g" → "ɡ", "ã" → "ã". What is not IPA stays.
std::string settled_ipa(std::string_view ipa);

}  // namespace plainsong
