#pragma once

#include <cstddef>
#include <string_view>

#include "speech/quantity.hpp"

namespace plainsong {

/// The "m" of "£5m" or the "thousand" of "10 thousand" behind the amount of the quantity at the
/// token. Short signs have several meanings: "5m" is five metres, "5m people" are millions, and "a
/// 5k run" has a letter.
void read_scale(const Reading& reading, std::size_t at, Quantity& quantity);

/// "100m hurdles", "20m waves": what is so many metres long.
bool is_measured(std::string_view noun);

}  // namespace plainsong
