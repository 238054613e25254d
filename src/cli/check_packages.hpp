#pragma once

#include <filesystem>
#include <vector>

#include "cli/checked.hpp"

namespace plainsong {

/// Whether a path is a folder or a package by its name, and no document.
bool is_package(const std::filesystem::path& path);

/// Checks a package, or all that a folder holds: what was found in it, and what it was. Throws
/// Failure(Trouble::input) where there is nothing to check.
Checked check_package(const std::filesystem::path& path);

}  // namespace plainsong
