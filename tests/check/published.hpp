#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include "check/package_contents.hpp"

namespace plainsong::test {

inline PackedFile sound(const std::filesystem::path& path) {
  PackedFile file;
  file.bytes = 1000;
  file.sound_milliseconds = path.filename().string().starts_with("01") ? 2500 : 1000;
  return file;
}

inline PackedFile text(const std::string& path, std::string bytes) {
  PackedFile file;
  file.bytes = bytes.size();
  if (is_read(path)) file.text = std::move(bytes);
  return file;
}

}  // namespace plainsong::test
