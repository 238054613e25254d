#pragma once

#include <string_view>

#include "speech/pauses.hpp"
#include "speech/pronunciation.hpp"
#include "speech/script.hpp"
#include "text/sentences.hpp"

namespace plainsong {

/// What is to be said for a plain text file. Blank lines part paragraphs; a line that begins with a
/// bullet or a number is an item.
Script script_from_text(std::string_view text, std::string_view language,
                        const Abbreviations& known, const Pronunciation& pronunciation,
                        const pauses::Lengths& pauses = {});

}  // namespace plainsong
