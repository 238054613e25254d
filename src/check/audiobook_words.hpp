#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "check/finding.hpp"
#include "check/package_contents.hpp"

namespace plainsong {

/// A part of an audiobook, and where its words are; the paths are empty where it has none.
struct SpokenPart {
  std::string sound;
  std::string captions;
  std::string page;
  std::optional<std::int64_t> length;  ///< of its sound, in milliseconds
};

/// Whether the captions of a part can be followed, and say what its page says.
void check_spoken_words(const PackageContents& book, const SpokenPart& part, Findings& found);

}  // namespace plainsong
