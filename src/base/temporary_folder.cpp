#include "base/temporary_folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "base/failure.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "plainsong-temporary-";

/// A folder that one of our user's programs made as we make them. (Others may write to this place,
/// too.)
bool is_one_of_ours(const fs::path& place) {
  struct stat found {};

  constexpr mode_t nobody_else = 0700;
  return place.filename().string().starts_with(prefix) && ::lstat(place.c_str(), &found) == 0 &&
         S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() &&
         (found.st_mode & 0777U) == nobody_else;
}

void sweep_temporary(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator at(parent, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (is_one_of_ours(at->path()) && holding_of(at->path()) == Holding::free)
      fs::remove_all(at->path(), ignored);
  }
}

[[noreturn]] void refuse(const fs::path& parent, int error) {
  throw Failure(Trouble::output,
                "cannot make a folder in " + parent.string() + ": " + std::strerror(error),
                "name a folder with free space in TMPDIR");
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::error_code error;
  fs::path parent = fs::temp_directory_path(error);
  if (error) parent = "/tmp";
  sweep_temporary(parent);
  for (int left = 10; !held_; --left) {  // another one may sweep it before it is held
    std::string pattern = (parent / prefix).string() + "XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) refuse(parent, errno);
    path_ = pattern;
    held_ = HeldFolder::hold(path_);
    if (held_) return;
    const int problem = errno;
    ::rmdir(path_.c_str());
    if (left == 0 || problem != EWOULDBLOCK) refuse(parent, problem);
  }
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace plainsong
