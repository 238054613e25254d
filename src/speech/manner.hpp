#pragma once

#include <string_view>

namespace plainsong {

/// How English is said: dates day first and "and" in numbers, or the American way.
enum class Manner { british, american };

/// The manner of a BCP 47 tag: American for "en-US", British for all other English.
constexpr Manner manner_of(std::string_view language) {
  return language == "en-US" ? Manner::american : Manner::british;
}

}  // namespace plainsong
