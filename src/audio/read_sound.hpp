#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
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

/// How long a sound is when all of it is decoded, in milliseconds; nothing when it is none. What
/// its header says counts for nothing: a file may have been cut short. Standard error is silent
/// meanwhile, for all of the process.
std::optional<std::int64_t> sound_milliseconds(std::string_view bytes);

/// The longest clip that is read.
inline constexpr std::chrono::hours longest_clip{1};

/// What a sound file has from `begin` to `end`, or to its own end if that comes first; only that
/// much is held in memory. Throws Failure(Trouble::input) where the file cannot be read, is no
/// sound, has none there, or has more than the longest clip.
Sound read_clip(const std::filesystem::path& file, std::chrono::milliseconds begin = {},
                std::optional<std::chrono::milliseconds> end = {});

}  // namespace plainsong
