#include <fmt/format.h>

#include "publish/publish.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A name that is safe on every file system: lower-case ASCII letters, digits, hyphens, and the
/// type's usual ending.
std::string safe_name(const Picture& picture) {
  std::string_view name = picture.target;
  if (name.starts_with("cid:")) name.remove_prefix(4);
  name = name.substr(name.find_last_of("/\\") + 1);
  name = name.substr(0, name.find('.'));
  std::string safe;
  for (const char c : lower(name)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept)
      safe += c;
    else if (!safe.empty() && safe.back() != '-')
      safe += '-';
  }
  safe = safe.substr(0, 40);
  while (!safe.empty() && safe.back() == '-') safe.pop_back();
  return safe.empty() ? "picture" : safe;
}

std::string ending(std::string_view media_type) {
  if (media_type == "image/jpeg") return ".jpg";
  if (media_type == "image/svg+xml") return ".svg";
  if (media_type == "image/png" || media_type == "image/gif" || media_type == "image/webp")
    return "." + std::string(media_type.substr(6));
  return ".bin";
}

}  // namespace

std::map<std::string, std::string> picture_paths(const Document& document) {
  std::map<std::string, std::string> paths;
  std::size_t count = 0;
  for (const Picture& picture : document.pictures)
    paths[picture.target] =
        fmt::format("pictures/{:02}-{}{}", ++count, safe_name(picture), ending(picture.media_type));
  return paths;
}

void publish_pictures(const Release& release, Package& package) {
  const std::map<std::string, std::string> paths = picture_paths(release.source);
  for (const Picture& picture : release.source.pictures)
    package[paths.at(picture.target)] = picture.bytes;
}

}  // namespace plainsong
