#pragma once

#include <string>

namespace plainsong {

/// What a sound file says about itself, in UTF-8. What is empty or 0 is not written.
struct Tags {
  std::string title;
  std::string album;
  int track_number = 0;
};

}  // namespace plainsong
