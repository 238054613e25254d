#pragma once

#include <span>
#include <string>
#include <string_view>

#include "publish/release.hpp"

namespace plainsong {

/// Makes one kind of package out of a release. Adding one is a row in publishers.cpp and a file.
struct Publisher {
  std::string_view name;
  std::string_view summary;
  void (*publish)(const Release& release, Package& package);
  bool always = false;          ///< made even when `--packages` does not name it
  std::string_view sound = {};  ///< the formats of sound that it can hold: "mp3 or opus"; empty for
                                ///< any
};

std::span<const Publisher> publishers();

/// Whether the publisher can hold sound of this `--format`.
bool takes_sound(const Publisher& publisher, std::string_view format);

/// The names that `--packages` takes, with commas between.
std::string package_names();

}  // namespace plainsong
