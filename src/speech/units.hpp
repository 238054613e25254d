#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "speech/reading.hpp"
#include "speech/unit_signs.hpp"

namespace plainsong {

/// A unit that was found in a text, perhaps divided by another: "mg/dl", "km/h".
struct UnitMatch {
  const Unit* unit = nullptr;
  const Unit* divisor = nullptr;
  std::size_t tokens = 0;
};

/// The unit whose sign starts at the token; `unit` is nullptr where there is none. With `glued`,
/// the token stands right behind a number.
UnitMatch unit_at(const Reading& reading, std::size_t at, bool glued);

/// "6 lb" at the token, behind white space: what follows a weight in stone.
bool are_pounds(const Reading& reading, std::size_t at);

/// "kilometres an hour"; American: "kilometers per hour".
std::string spoken(const UnitMatch& found, bool one, Manner manner);

/// What a price or a rate is for: "/month" → " a month", "pw" → " a week", "/kg" → " a kilogram".
/// Starts at the token; no tokens where there is nothing like it.
Match per_what(const Reading& reading, std::size_t at);

/// "hour" → " an hour"; American: " per hour".
std::string per(std::string_view thing, Manner manner);

}  // namespace plainsong
