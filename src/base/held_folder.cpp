#include "base/held_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace plainsong {
namespace {

Descriptor open_folder(const std::filesystem::path& folder) {
  return Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

Holding mark(const Descriptor& folder) {
  if (::flock(folder.get(), LOCK_EX | LOCK_NB) == 0) return Holding::free;
  return errno == EWOULDBLOCK ? Holding::held : Holding::unknown;
}

/// Somebody may have removed it before we marked it.
bool is_still_at(const Descriptor& folder, const std::filesystem::path& place) {
  struct stat ours {};

  struct stat there {};

  return ::fstat(folder.get(), &ours) == 0 && ::lstat(place.c_str(), &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

}  // namespace

std::optional<HeldFolder> HeldFolder::hold(const std::filesystem::path& folder) {
  Descriptor opened = open_folder(folder);
  if (!opened || mark(opened) == Holding::held || !is_still_at(opened, folder)) return std::nullopt;
  return HeldFolder(std::move(opened));
}

Holding holding_of(const std::filesystem::path& folder) {
  const Descriptor opened = open_folder(folder);
  return opened ? mark(opened) : Holding::unknown;
}

}  // namespace plainsong
