#pragma once

#include <filesystem>

namespace plainsong {

/// Refuses, by Failure(Trouble::output), to put a folder in the place of a file, or of a folder
/// with anything in it that plainsong did not make or that somebody has changed since. `force`
/// allows any folder.
void check_replaceable(const std::filesystem::path& place, bool force);

/// The same for a folder that may hold nothing but SSML files and what is written beside them.
void check_holds_ssml(const std::filesystem::path& place, bool force);

/// Refuses, by Failure(Trouble::output), to replace a folder that the document lies in: it would be
/// gone.
void check_keeps(const std::filesystem::path& document, const std::filesystem::path& place);

}  // namespace plainsong
