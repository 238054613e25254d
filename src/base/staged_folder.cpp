#include "base/staged_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>

#include "base/descriptor.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(std::string_view doing, const fs::path& path, int error) {
  throw Failure(Trouble::output,
                fmt::format("cannot {} {}: {}", doing, path.string(), std::strerror(error)),
                "check the place's permissions and free space, or choose another with -o");
}

std::string staging_prefix(const fs::path& place) {
  return "." + place.filename().string() + ".plainsong-";
}

/// Removes what programs that no longer run left beside the place.
void sweep(const fs::path& place) {
  const std::string prefix = staging_prefix(place);
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(place.parent_path(), error)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(prefix)) continue;
    pid_t owner = 0;
    const char* end = name.data() + name.size();
    const auto parsed = std::from_chars(name.data() + prefix.size(), end, owner);
    if (parsed.ec != std::errc() || parsed.ptr != end || owner <= 0) continue;
    if (owner == ::getpid() || (::kill(owner, 0) != 0 && errno == ESRCH)) {
      std::error_code ignored;
      fs::remove_all(entry.path(), ignored);
    }
  }
}

void synchronise(const fs::path& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor) ::fsync(descriptor.get());
}

/// Exchanges two folders in one step. File systems without that get the next best: two renames.
void exchange(const fs::path& staging, const fs::path& place) {
  if (::renameat2(AT_FDCWD, staging.c_str(), AT_FDCWD, place.c_str(), RENAME_EXCHANGE) == 0) return;
  if (errno != EINVAL && errno != ENOSYS) refuse("replace", place, errno);
  fs::path old = staging;
  old += ".old";
  if (::rename(place.c_str(), old.c_str()) != 0) refuse("replace", place, errno);
  if (::rename(staging.c_str(), place.c_str()) != 0) {
    const int error = errno;
    ::rename(old.c_str(), place.c_str());
    refuse("replace", place, error);
  }
  ::rename(old.c_str(), staging.c_str());
}

}  // namespace

StagedFolder::StagedFolder(const fs::path& place) {
  place_ = fs::absolute(place).lexically_normal();
  if (!place_.has_filename()) place_ = place_.parent_path();  // "out/" names "out"
  place_ = behind_links(place_).lexically_normal();
  if (!place_.has_filename()) place_ = place_.parent_path();
  std::error_code error;
  fs::create_directories(place_.parent_path(), error);
  if (error) refuse("make", place_.parent_path(), error.value());
  sweep(place_);
  staging_ = place_.parent_path() / fmt::format("{}{}", staging_prefix(place_), ::getpid());
  if (::mkdir(staging_.c_str(), 0777) != 0) {
    const int problem = errno;
    const fs::path wanted = std::exchange(staging_, fs::path());
    refuse("make a folder in", wanted.parent_path(), problem);
  }
}

StagedFolder::~StagedFolder() {
  std::error_code ignored;
  if (!staging_.empty()) fs::remove_all(staging_, ignored);
}

void StagedFolder::move_in() {
  synchronise(staging_);
  std::error_code error;
  if (fs::exists(fs::symlink_status(place_, error)))
    exchange(staging_, place_);
  else if (::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, place_.c_str(), RENAME_NOREPLACE) !=
               0 &&
           ::rename(staging_.c_str(), place_.c_str()) != 0)
    refuse("make", place_, errno);
  synchronise(place_.parent_path());
}

}  // namespace plainsong
