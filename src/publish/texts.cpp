#include "document/walk.hpp"
#include "document/xml.hpp"
#include "plain/plain.hpp"
#include "publish/publish.hpp"

namespace plainsong {
namespace {

/// The document with its pictures' targets as they are published, seen from an edition's folder.
Document with_published_pictures(Document document) {
  const std::map<std::string, std::string> paths = picture_paths(document);
  for (Section& section : document.sections)
    for_each_text(section, [&](Text& text) {
      for (Inline& item : text.inlines) {
        const auto found = paths.find(item.target);
        if (item.kind == InlineKind::image && found != paths.end())
          item.target = "../" + found->second;
      }
    });
  return document;
}

}  // namespace

void publish_texts(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions) {
    const std::string folder = folder_of(released);
    const Edition& edition = released.edition;
    package[folder + "/edition.txt"] = plain_text(edition.document);
    package[folder + "/edition.xml"] = write_edition_xml(edition);
    if (edition.kind == EditionKind::young)
      package[folder + "/edition.md"] = markdown(with_published_pictures(edition.document));
    for (const SpokenSection& section : released.sections)
      package[folder + "/ssml/" + section.ssml.name + ".ssml"] = section.ssml.xml;
  }
}

}  // namespace plainsong
