#pragma once

#include <filesystem>
#include <string_view>

namespace plainsong {

/// Refuses, by Failure(Trouble::output), to put a folder in the place of something that plainsong
/// did not make: a file, or a folder with anything in it and without a manifest.json of ours.
/// `force` allows any folder.
void check_replaceable(const std::filesystem::path& place, bool force);

/// The same for a folder that may hold nothing but files with this ending.
void check_holds_only(const std::filesystem::path& place, std::string_view ending, bool force);

}  // namespace plainsong
