#pragma once

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "base/program.hpp"

/// Runs plainsong as a user would, with the word lists and voices of the tree.
inline plainsong::ProgramResult run_plainsong(const std::vector<std::string>& arguments,
                                              std::string_view input = {}) {
  ::setenv("PLAINSONG_VOICES", PLAINSONG_SOURCE_DIR "/voices", 1);
  std::vector<std::string> command = {PLAINSONG_PROGRAM};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return plainsong::run_program(command, input, std::chrono::minutes(5));
}

/// The newsletters to try: the samples, and the real ones where they are at hand.
inline std::vector<std::filesystem::path> newsletters() {
  namespace fs = std::filesystem;
  const fs::path samples = PLAINSONG_SOURCE_DIR "/samples";
  std::vector<fs::path> found = {samples / "harbour-library.md", samples / "green-lanes.html",
                                 samples / "riverside-carers.txt"};
  const char* shared = std::getenv("PLAINSONG_SHARED");
  const fs::path real =
      fs::path(shared != nullptr ? shared : PLAINSONG_SOURCE_DIR "/../shared") / "newsletters";
  for (const char* name : {"february-2022.txt", "december-2021.txt"})
    if (fs::exists(real / name)) found.push_back(real / name);
  return found;
}

inline std::string file_at(const std::filesystem::path& path) {
  return plainsong::read_file(path, std::size_t{1} << 30U);
}

/// Every file below a folder, by its path there, with its bytes.
inline std::vector<std::pair<std::string, std::string>> tree(const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files.emplace_back(entry.path().lexically_relative(folder).generic_string(),
                         file_at(entry.path()));
  std::sort(files.begin(), files.end());
  return files;
}
