#pragma once

#include <filesystem>
#include <optional>

#include "base/held_folder.hpp"

namespace plainsong {

/// A folder of our own in the system's place for such things ($TMPDIR, else /tmp), removed with all
/// that is in it at the end. What an ended program of ours left there is swept up by the next.
class TemporaryFolder {
 public:
  /// Throws Failure(Trouble::output) when none can be made.
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  std::optional<HeldFolder> held_;
};

}  // namespace plainsong
