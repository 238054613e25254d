#include <set>

#include "document/picture_bytes.hpp"
#include "document/walk.hpp"
#include "publish/epub.hpp"
#include "publish/publish.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

void for_each_image(const ReleasedEdition& edition,
                    const std::function<void(const Text&, const Inline&)>& visit) {
  for_each_text(edition.edition.document, [&](const Text& text) {
    for (const Inline& item : text.inlines)
      if (item.kind == InlineKind::image) visit(text, item);
  });
}

}  // namespace

std::vector<BookPicture> book_pictures(const Release& release,
                                       const std::vector<const ReleasedEdition*>& editions) {
  std::set<std::string> shown;
  for (const ReleasedEdition* edition : editions)
    for_each_image(*edition, [&](const Text&, const Inline& item) { shown.insert(item.target); });
  const std::map<std::string, std::string> paths = picture_paths(release.source);
  std::vector<BookPicture> pictures;
  for (const Picture& picture : release.source.pictures) {
    const auto facts = picture_facts(picture.bytes);
    if (!facts || facts->media_type == "image/svg+xml" || !shown.contains(picture.target))
      continue;  // an SVG of somebody's may hold a script
    std::string path = paths.at(picture.target);
    path.replace(path.rfind('.'), std::string::npos, picture_ending(facts->media_type));
    pictures.push_back({&picture, path, std::string(facts->media_type)});
  }
  std::set<std::string> beside;
  for (const ReleasedEdition* edition : editions)
    for (const auto& [sentence, illustration] : edition->edition.illustrations)
      beside.insert(illustration.file);
  for (const Picture& picture : release.illustrations)
    if (beside.contains(picture.target))
      pictures.push_back({&picture, "pictures/" + picture.target, picture.media_type});
  return pictures;
}

}  // namespace plainsong
