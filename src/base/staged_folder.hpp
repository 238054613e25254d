#pragma once

#include <filesystem>
#include <optional>

#include "base/held_folder.hpp"

namespace plainsong {

/// A folder that is written beside its place and moved in when whole, so that anyone who looks
/// finds the old folder or the new one, never a part of either, whenever the program is ended. What
/// an ended program left behind is swept up by the next.
class StagedFolder {
 public:
  /// Makes the folder to write into. Throws Failure(Trouble::output) when that cannot be done.
  explicit StagedFolder(const std::filesystem::path& place);
  StagedFolder(const StagedFolder&) = delete;
  StagedFolder& operator=(const StagedFolder&) = delete;
  StagedFolder(StagedFolder&&) = delete;
  StagedFolder& operator=(StagedFolder&&) = delete;
  /// Removes what was not moved in.
  ~StagedFolder();

  /// Where to write.
  [[nodiscard]] const std::filesystem::path& path() const { return staging_; }

  /// Puts the folder in its place; an old one is exchanged with it in one step, and then removed.
  void move_in();

 private:
  void make_staging();

  std::filesystem::path place_;
  std::filesystem::path staging_;
  std::optional<HeldFolder> held_;
};

}  // namespace plainsong
