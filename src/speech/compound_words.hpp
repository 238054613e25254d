#pragma once

#include <string>
#include <string_view>

#include "speech/manner.hpp"

namespace plainsong {

/// The words that a name without spaces is put together from: "ShowUsYouCareToo22" → "show us you
/// care too twenty-two", "care_review-2022" → "care review twenty twenty-two". Capitals, digits and
/// any other characters part them.
std::string compound_words(std::string_view name, Manner manner);

}  // namespace plainsong
