#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// Finished sound files and what is to be known of them, kept in a folder by key. Several programs
/// and threads may use one folder at once: what another one takes away, or what is damaged, is
/// merely not there. A key is made of hexadecimal digits.
class Cache {
 public:
  /// Makes the folder. Where that cannot be done, nothing is ever found or kept, and `trouble` says
  /// why.
  explicit Cache(std::filesystem::path folder);

  /// What was kept of that key beside its sound.
  std::optional<std::string> find(std::string_view key);

  /// The same; and its sound is put into `file`. Throws Failure(Trouble::output) where that cannot
  /// be written.
  std::optional<std::string> find(std::string_view key, const std::filesystem::path& file);

  /// Keeps a text, and the sound in `file` unless that is empty.
  void keep(std::string_view key, std::string_view text, const std::filesystem::path& file = {});

  /// Removes what was used longest ago until no more than so many bytes are left, and what ended
  /// programs left half written.
  void tidy(std::uintmax_t most_bytes);

  /// Why something could not be kept; empty where all could.
  [[nodiscard]] std::string trouble() const;

 private:
  [[nodiscard]] std::filesystem::path place_of(std::string_view key) const;
  void note_trouble(const std::string& what);

  std::filesystem::path folder_;
  mutable std::mutex mutex_;
  std::string trouble_;
};

}  // namespace plainsong
