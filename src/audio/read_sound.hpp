#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace plainsong {

/// A whole sound, mono.
struct Sound {
  int rate_hz = 0;
  std::vector<std::int16_t> frames;
  bool operator==(const Sound&) const = default;
};

/// Decodes the bytes of a sound file of any kind that libsndfile knows, several channels mixed to
/// one. Nothing when it is none. The sizes in a header may be wrong, as a program writes them that
/// cannot know the length beforehand.
std::optional<Sound> decode_sound(std::string_view bytes);

}  // namespace plainsong
