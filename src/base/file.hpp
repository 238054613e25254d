#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace plainsong {

/// The whole of a file, or of standard input for "-". Throws Failure(Trouble::input), saying why
/// and what to do, for one that is missing, a directory, unreadable, or larger than `most_bytes`.
std::string read_file(const std::filesystem::path& path, std::size_t most_bytes);

/// The most that plainsong reads of one document: 1 GiB.
inline constexpr std::size_t largest_document = std::size_t{1} << 30U;

/// Writes a file and makes sure that it has reached the disk. Throws Failure(Trouble::output).
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Writes a file so that its old contents stay if anything fails: to a new file beside it, which
/// then takes its place.
void write_file_whole(const std::filesystem::path& path, std::string_view bytes);

/// Where a path leads when the symbolic links at its end are followed, whether that exists or not.
std::filesystem::path behind_links(std::filesystem::path path);

/// SHA-256 of some bytes, as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

struct HashedFile {
  std::uintmax_t bytes = 0;
  std::string sha256;
};

/// The size and the hash of a file, which is read piece by piece. Throws Failure(Trouble::input).
HashedFile hash_file(const std::filesystem::path& path);

}  // namespace plainsong
