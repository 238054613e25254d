#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// A picture that a publication shows: how the document names it, and what its bytes are.
struct ShownPicture {
  std::string target;
  std::string_view media_type;
};

/// What a publication asks of its readers' senses, in the words of schema.org: only what is true of
/// it.
struct AccessFacts {
  using Modes = std::vector<std::string_view>;

  Modes modes;                    ///< "textual", "auditory", "visual"
  std::vector<Modes> sufficient;  ///< those that together are enough to miss nothing
  std::string_view hazard = "none";
  bool described = true;    ///< each picture is told in words as well
  bool all_spoken = false;  ///< somebody who only listens misses nothing
};

/// The facts of a publication of these editions, all of whose words are text. `spoken`: something
/// of it is heard.
AccessFacts access_facts(const std::vector<const ReleasedEdition*>& editions,
                         const std::vector<ShownPicture>& pictures, bool spoken);

/// What a summary says of the pictures, with a space behind it; nothing where there are none.
std::string_view about_pictures(const AccessFacts& facts);

}  // namespace plainsong
