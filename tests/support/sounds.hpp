#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "audio/read_sound.hpp"
#include "base/program.hpp"

namespace plainsong::test {

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What libsndfile makes of a file.
inline Sound decoded(const std::filesystem::path& file) {
  return decode_sound(bytes_of(file)).value_or(Sound{});
}

/// How many frames ffmpeg makes of a file; nothing where there is no ffmpeg.
inline std::optional<std::int64_t> length_by_ffmpeg(const std::filesystem::path& file) {
  if (!find_program("ffmpeg")) return std::nullopt;
  const ProgramResult result =
      run_program({"ffmpeg", "-v", "error", "-i", file.string(), "-f", "s16le", "-"}, "",
                  std::chrono::minutes(1));
  return static_cast<std::int64_t>(result.output.size() / sizeof(std::int16_t));
}

/// A new folder for one test, taken away at its end.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "plainsong-test-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }

  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  ~Folder() { std::filesystem::remove_all(path_); }

  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
    return path_ / name;
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace plainsong::test
