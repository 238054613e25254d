#pragma once

#include <string>
#include <string_view>

#include "speech/pronunciation.hpp"

namespace plainsong {

/// What SSML's <say-as interpret-as="kind" format="…"> says for `text`; the ordinary spoken form
/// where the kind is not known.
std::string say_as(std::string_view text, std::string_view kind, std::string_view format,
                   std::string_view language, const Pronunciation& pronunciation);

}  // namespace plainsong
