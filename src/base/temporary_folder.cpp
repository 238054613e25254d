#include "base/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/failure.hpp"

namespace plainsong {

TemporaryFolder::TemporaryFolder() {
  std::error_code error;
  std::filesystem::path parent = std::filesystem::temp_directory_path(error);
  if (error) parent = "/tmp";
  std::string pattern = (parent / "plainsong-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr)
    throw Failure(Trouble::output,
                  "cannot make a folder in " + parent.string() + ": " + std::strerror(errno),
                  "name a folder with free space in TMPDIR");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace plainsong
