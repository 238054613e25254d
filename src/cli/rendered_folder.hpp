#pragma once

#include <filesystem>

#include "publish/release.hpp"

namespace plainsong {

/// Reads back what `render` wrote into a folder, from its manifest and its editions: all that
/// publishers are given but the times of words, the SSML and the source. Throws
/// Failure(Trouble::input), naming the file, for a folder that is none or has been damaged.
Release read_rendered(const std::filesystem::path& folder);

}  // namespace plainsong
