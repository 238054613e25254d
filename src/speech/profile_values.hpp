#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "speech/ssml_profile.hpp"

namespace plainsong {

// The values of SSML's attributes as a profile spells them. Nothing: it has no such value.

using SpelledValue = std::optional<std::string>;

SpelledValue as_it_is(std::string_view value, SsmlProfile profile);

/// "1.0"
SpelledValue version_one(std::string_view value, SsmlProfile profile);

/// "fr" → "fr-FR" on platforms, which know few languages and those by country.
SpelledValue locale(std::string_view value, SsmlProfile profile);

/// The order of a date's parts; 1.0 takes anything.
SpelledValue say_as_format(std::string_view value, SsmlProfile profile);

SpelledValue emphasis_level(std::string_view value, SsmlProfile profile);

/// In milliseconds; on platforms ten seconds at most.
SpelledValue break_length(std::string_view value, SsmlProfile profile);

/// "1.2" → "120%" on platforms; "120%" → "1.2" in 1.0.
SpelledValue rate_value(std::string_view value, SsmlProfile profile);

/// "180Hz" → "+50%" on platforms.
SpelledValue pitch_value(std::string_view value, SsmlProfile profile);

/// "50" → "-6.0dB" on platforms; "-6dB" → "50" in 1.0.
SpelledValue volume_value(std::string_view value, SsmlProfile profile);

}  // namespace plainsong
