#pragma once

#include <filesystem>
#include <string>

namespace plainsong {

/// Eight hexadecimal digits that stand for the bytes of a file, or of all files of a folder and the
/// folders in it: FNV-1a, 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/, folded to 32. What
/// cannot be read counts as empty. Against chance, not against malice.
std::string data_digest(const std::filesystem::path& path);

}  // namespace plainsong
