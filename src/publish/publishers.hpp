#pragma once

#include <span>
#include <string_view>

#include "publish/release.hpp"

namespace plainsong {

/// Makes one kind of package out of a release. Adding one is a row in publishers.cpp and a file.
struct Publisher {
  std::string_view name;
  std::string_view summary;
  void (*publish)(const Release& release, Package& package);
  bool always = false;  ///< made even when `--packages` does not name it
};

std::span<const Publisher> publishers();

}  // namespace plainsong
