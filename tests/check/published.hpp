#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <variant>

#include "check/package_contents.hpp"
#include "publish/publish.hpp"
#include "publish/small_release.hpp"

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

inline PackageContents contents_of(const Archive& archive) {
  PackageContents contents;
  for (const ArchiveEntry& entry : archive.entries) {
    contents.order.push_back(entry.path);
    const auto* bytes = std::get_if<std::string>(&entry.content);
    PackedFile file = bytes != nullptr ? text(entry.path, *bytes)
                                       : sound(std::get<std::filesystem::path>(entry.content));
    file.stored = !entry.deflated;
    contents.files[entry.path] = std::move(file);
  }
  return contents;
}

/// What is in a package that plainsong makes of a small newsletter.
inline PackageContents published(void (*publish)(const Release&, Package&), const char* path) {
  Package package;
  publish(small_release(), package);
  return contents_of(std::get<Archive>(package.at(path)));
}

}  // namespace plainsong::test
