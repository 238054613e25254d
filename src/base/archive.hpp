#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace plainsong {

/// One file of an archive: its bytes, or a file on disk that is read piece by piece when the
/// archive is written.
struct ArchiveEntry {
  std::string path;  ///< inside the archive, with "/" between its parts
  std::variant<std::string, std::filesystem::path> content;
  bool deflated = true;  ///< sound and pictures are smaller than that already
};

/// A ZIP file, whose entries stand in it in this order.
struct Archive {
  std::vector<ArchiveEntry> entries;
  std::string date;  ///< "2022-02-25": when all entries were changed; the first day of 1980, the
                     ///< earliest that a ZIP file can tell, for one that is no such date
};

/// Writes a ZIP file. The same archive gives the same bytes, whatever the clock and the time zone.
/// Throws Failure(Trouble::output), or Failure(Trouble::input) for an entry that cannot be read.
void write_archive(const std::filesystem::path& path, const Archive& archive);

/// One file of an archive that somebody made.
struct ArchivedFile {
  std::string path;  ///< as the archive has it, which may be anything
  std::uint64_t bytes = 0;
  bool deflated = false;
};

/// What is unpacked of an archive that somebody made. An honest one comes nowhere near.
inline constexpr std::uint64_t most_archived_files = 100'000;
inline constexpr std::uint64_t most_unpacked_freely = std::uint64_t{16} << 20U;  ///< bytes a file
inline constexpr std::uint64_t most_times_larger = 20;  ///< than packed, for files beyond that

/// Goes through a ZIP file's entries in order. `visit` may read each by `read`, of which it gets
/// `largest_document` bytes at most. Throws Failure(Trouble::input) for what is no such file, or is
/// damaged, or would unpack to more than the limits above.
void read_archive(const std::filesystem::path& path,
                  const std::function<void(const ArchivedFile& file,
                                           const std::function<std::string()>& read)>& visit);

}  // namespace plainsong
