#pragma once

#include <filesystem>
#include <string>

#include "cli/check_settings.hpp"
#include "cli/checked.hpp"
#include "young/words.hpp"

namespace plainsong {

/// Checks the editions of a rendered folder against each other, and their sound; with figures for
/// each edition. Where the folder has been damaged so that its editions cannot be read back, there
/// is nothing: its manifest's findings say so.
Checked check_rendered(const std::filesystem::path& folder, const Words& words,
                       const CheckSettings& settings);

}  // namespace plainsong
