#pragma once

#include <cstddef>
#include <string_view>

namespace plainsong {

/// How English is said: dates day first and "and" in numbers, or the American way.
enum class Manner { british, american };

/// The manner of a BCP 47 tag: American for English of the United States and of countries that
/// write as they do there ("en-US", "en-us-x-south", "en-PH"), British for all other English.
constexpr Manner manner_of(std::string_view language) {
  constexpr auto same = [](char c, char small) { return c == small || c == small - ('a' - 'A'); };
  constexpr std::size_t region = 3;
  if (language.size() < region + 2 || !same(language[0], 'e') || !same(language[1], 'n'))
    return Manner::british;
  if (language.size() > region + 2 && language[region + 2] != '-') return Manner::british;
  const bool us = same(language[region], 'u') && same(language[region + 1], 's');
  const bool philippines = same(language[region], 'p') && same(language[region + 1], 'h');
  return us || philippines ? Manner::american : Manner::british;
}

}  // namespace plainsong
