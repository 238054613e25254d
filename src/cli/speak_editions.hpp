#pragma once

#include <filesystem>

#include "cli/render.hpp"
#include "publish/release.hpp"

namespace plainsong {

/// Speaks all sections of all editions into `folder`, at once, and puts the tracks, or why there is
/// none, in their places. Gives the exit status: 0, or 1 when some sections could not be spoken
/// (each is named).
int speak_editions(Release& release, const std::filesystem::path& folder,
                   const RenderOptions& options);

}  // namespace plainsong
