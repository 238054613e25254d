#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace plainsong {

/// A file that is written beside its place and put there when it is whole. Without `commit` nothing
/// is left of it.
class OutputFile {
 public:
  /// Throws Failure(Trouble::output) when it cannot be made.
  explicit OutputFile(std::filesystem::path path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  OutputFile(OutputFile&&) = delete;
  OutputFile& operator=(OutputFile&&) = delete;
  ~OutputFile();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  [[nodiscard]] std::int64_t size() const { return size_; }

  /// Both return how many bytes they moved, fewer than asked for only at the end of the file or
  /// after an error, since libsndfile, which calls them, must not see an exception. `check` throws
  /// for them.
  std::size_t read(std::int64_t offset, std::span<std::byte> bytes);
  std::size_t write(std::int64_t offset, std::span<const std::byte> bytes);

  /// Throws Failure(Trouble::output), with the system's reason, if any read or write has failed.
  void check() const;

  /// Puts the file in its place, over one that is there.
  void commit();

 private:
  std::filesystem::path path_;
  std::filesystem::path part_;
  int descriptor_ = -1;
  int error_ = 0;
  std::int64_t size_ = 0;
};

}  // namespace plainsong
