#include <fmt/format.h>

#include "publish/publish.hpp"
#include "text/slug.hpp"

namespace plainsong {
namespace {

/// A name that is safe on every file system, without the type's ending.
std::string safe_name(const Picture& picture) {
  std::string_view name = picture.target;
  if (name.starts_with("cid:")) name.remove_prefix(4);
  name = name.substr(name.find_last_of("/\\") + 1);
  name = name.substr(0, name.find('.'));
  const std::string safe = shortened_slug(slug(name), 40);
  return safe.empty() ? "picture" : safe;
}

}  // namespace

std::string picture_ending(std::string_view media_type) {
  if (media_type == "image/jpeg") return ".jpg";
  if (media_type == "image/svg+xml") return ".svg";
  if (media_type == "image/png" || media_type == "image/gif" || media_type == "image/webp")
    return "." + std::string(media_type.substr(6));
  return ".bin";
}

std::map<std::string, std::string> picture_paths(const Document& document) {
  std::map<std::string, std::string> paths;
  std::size_t count = 0;
  for (const Picture& picture : document.pictures)
    paths[picture.target] = fmt::format("pictures/{:02}-{}{}", ++count, safe_name(picture),
                                        picture_ending(picture.media_type));
  return paths;
}

std::map<SentenceId, Illustration> illustrations_at(const Release& release,
                                                    const ReleasedEdition& edition,
                                                    const std::string& start) {
  std::map<SentenceId, Illustration> placed;
  for (const auto& [sentence, illustration] : edition.edition.illustrations)
    for (const Picture& picture : release.illustrations)
      if (picture.target == illustration.file)
        placed[sentence] = {start + "pictures/" + illustration.file, illustration.description};
  return placed;
}

void publish_pictures(const Release& release, Package& package) {
  const std::map<std::string, std::string> paths = picture_paths(release.source);
  for (const Picture& picture : release.source.pictures)
    package[paths.at(picture.target)] = picture.bytes;
  for (const Picture& picture : release.illustrations)
    package["pictures/" + picture.target] = picture.bytes;
}

}  // namespace plainsong
