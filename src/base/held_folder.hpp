#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/descriptor.hpp"

namespace plainsong {

/// A mark on a folder that lasts as long as this and is gone however the program ends, so that
/// another one can tell what is left over from what is in use: also one that runs in another
/// container, where the numbers of processes mean nothing.
class HeldFolder {
 public:
  /// Nothing, and errno, where that cannot be: EWOULDBLOCK where another one holds the folder, or
  /// has removed it. On a file system without such marks it is held all the same, and nobody sees
  /// it.
  static std::optional<HeldFolder> hold(const std::filesystem::path& folder);

 private:
  explicit HeldFolder(Descriptor folder) : folder_(std::move(folder)) {}

  Descriptor folder_;
};

enum class Holding : std::uint8_t { held, free, unknown };

/// Whether somebody holds a folder.
Holding holding_of(const std::filesystem::path& folder);

}  // namespace plainsong
