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

constexpr std::string_view old_ending = ".old";

[[noreturn]] void refuse(std::string_view doing, const fs::path& path, int error) {
  throw Failure(Trouble::output,
                fmt::format("cannot {} {}: {}", doing, path.string(), std::strerror(error)),
                "check the place's permissions and free space, or choose another with -o");
}

std::string staging_prefix(const fs::path& place) {
  return "." + place.filename().string() + ".plainsong-";
}

/// The process that a staging folder's name tells; 0 for a name that is none.
pid_t maker_of(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return 0;
  pid_t maker = 0;
  const char* const end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data() + prefix.size(), end, maker);
  return error == std::errc() && (stop == end || *stop == '-' || *stop == '.') && maker > 0 ? maker
                                                                                            : 0;
}

/// An old folder that was put aside is held by nobody.
bool is_left_over(const fs::path& folder, pid_t maker) {
  const Holding holding = folder.extension() == old_ending ? Holding::unknown : holding_of(folder);
  if (holding != Holding::unknown) return holding == Holding::free;
  return maker != ::getpid() && ::kill(maker, 0) != 0 && errno == ESRCH;
}

/// A program that ended between the two renames of `exchange` left the old folder beside its place.
void put_back(const fs::path& old, const fs::path& place) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(place, ignored)))
    fs::remove_all(old, ignored);
  else
    fs::rename(old, place, ignored);
}

/// Removes what programs that no longer run left beside the place.
void sweep_staging(const fs::path& place) {
  const std::string prefix = staging_prefix(place);
  std::error_code error;
  for (fs::directory_iterator at(place.parent_path(), error), end; !error && at != end;
       at.increment(error)) {
    const pid_t maker = maker_of(at->path().filename().string(), prefix);
    if (maker == 0 || !is_left_over(at->path(), maker)) continue;
    std::error_code ignored;
    if (at->path().extension() == old_ending)
      put_back(at->path(), place);
    else
      fs::remove_all(at->path(), ignored);
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
  old += old_ending;
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
  sweep_staging(place_);
  make_staging();
}

/// Under a name that nobody has: one machine's process and another's may have the same number.
void StagedFolder::make_staging() {
  constexpr int most_names = 100;
  const std::string name = fmt::format("{}{}", staging_prefix(place_), ::getpid());
  for (int turn = 0; !held_; ++turn) {
    const fs::path wanted =
        place_.parent_path() / (turn == 0 ? name : fmt::format("{}-{}", name, turn));
    const bool made = ::mkdir(wanted.c_str(), 0777) == 0;
    if (made) held_ = HeldFolder::hold(wanted);
    if (held_) {
      staging_ = wanted;
      return;
    }
    const int problem = errno;
    if (made) ::rmdir(wanted.c_str());
    const bool try_another = problem == EEXIST || problem == EWOULDBLOCK;
    if (!try_another || turn == most_names)
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
