#include "cli/ssml_world.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "audio/read_sound.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_lexicon = std::size_t{64} << 20U;

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// "a%20b" → "a b"
std::string without_escapes(std::string_view uri) {
  std::string out;
  for (std::size_t at = 0; at < uri.size(); ++at) {
    const int high = uri[at] == '%' && at + 2 < uri.size() ? hex_digit(uri[at + 1]) : -1;
    const int low = high < 0 ? -1 : hex_digit(uri[at + 2]);
    if (low < 0) {
      out += uri[at];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    at += 2;
  }
  return out;
}

/// The path that a URI means on this machine; nothing for one on the web or of another kind.
std::optional<fs::path> local_path(std::string_view uri) {
  constexpr std::string_view file = "file://";
  if (uri.starts_with(file)) {
    uri.remove_prefix(file.size());
    if (!uri.starts_with('/')) return std::nullopt;
  } else if (uri.starts_with("//") || uri.find("://") != std::string_view::npos ||
             uri.starts_with("data:")) {
    return std::nullopt;
  }
  const std::string path = without_escapes(uri.substr(0, uri.find_first_of("?#")));
  if (path.empty() || path.find('\0') != std::string::npos) return std::nullopt;
  return fs::path(path);
}

/// Both with all links followed.
bool lies_in(const fs::path& path, const fs::path& folder) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end() && rest != path.end();
}

std::optional<std::string> allowed_file(const std::vector<fs::path>& folders,
                                        const std::string& uri) {
  const std::optional<fs::path> path = local_path(uri);
  if (!path || folders.empty()) return std::nullopt;
  std::error_code error;
  const fs::path found = fs::canonical(folders.front() / *path, error);
  if (error || !fs::is_regular_file(found, error)) return std::nullopt;
  for (const fs::path& folder : folders) {
    const fs::path place = fs::canonical(folder, error);
    if (!error && lies_in(found, place)) return found.string();
  }
  return std::nullopt;
}

}  // namespace

SsmlReading with_pauses(VoiceShelf voices, const Voice& usual) {
  SsmlReading world;
  world.pauses = [voices = std::move(voices), usual = usual.pauses](const std::string& name) {
    const auto found = std::ranges::find(*voices, name, &Voice::name);
    return found == voices->end() ? usual : found->pauses;
  };
  return world;
}

void allow_files(SsmlReading& world, std::vector<fs::path> folders) {
  if (!folders.empty() && folders.front().empty()) folders.front() = ".";
  world.sound = [folders](const std::string& uri) { return allowed_file(folders, uri); };
  world.trouble_with = [](const Clip& clip) -> std::string {
    try {
      read_clip(clip.file, clip.begin, clip.end);
      return {};
    } catch (const Failure& failure) {
      return failure.what();
    }
  };
  world.lexicon = [folders](const std::string& uri) -> std::optional<std::string> {
    const std::optional<std::string> path = allowed_file(folders, uri);
    if (!path) return std::nullopt;
    try {
      return read_file(*path, largest_lexicon);
    } catch (const Failure&) {
      return std::nullopt;
    }
  };
}

}  // namespace plainsong
