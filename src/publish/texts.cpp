#include "document/walk.hpp"
#include "document/xml.hpp"
#include "plain/plain.hpp"
#include "publish/publish.hpp"

namespace plainsong {
namespace {

Block picture_block(const Illustration& illustration) {
  Block block;
  block.kind = BlockKind::picture;
  block.text.utf8 = illustration.description;
  block.text.inlines = {{InlineKind::image, span_of(0, block.text.utf8.size()), illustration.file}};
  return block;
}

/// The blocks, with a picture above each paragraph that has one beside it.
std::vector<Block> with_pictures(std::vector<Block> blocks,
                                 const std::map<SentenceId, Illustration>& illustrations) {
  std::vector<Block> made;
  for (Block& block : blocks) {
    if (!block.text.sentences.empty())
      if (const auto found = illustrations.find(block.text.sentences.front().id);
          found != illustrations.end())
        made.push_back(picture_block(found->second));
    block.children = with_pictures(std::move(block.children), illustrations);
    made.push_back(std::move(block));
  }
  return made;
}

/// The document with its pictures' targets as they are published, seen from an edition's folder.
Document with_published_pictures(Document document,
                                 const std::map<SentenceId, Illustration>& illustrations) {
  const std::map<std::string, std::string> paths = picture_paths(document);
  for (Section& section : document.sections)
    for_each_text(section, [&](Text& text) {
      for (Inline& item : text.inlines) {
        const auto found = paths.find(item.target);
        if (item.kind == InlineKind::image && found != paths.end())
          item.target = "../" + found->second;
      }
    });
  if (!illustrations.empty())
    for (Section& section : document.sections)
      section.blocks = with_pictures(std::move(section.blocks), illustrations);
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
      package[folder + "/edition.md"] = markdown(
          with_published_pictures(edition.document, illustrations_at(release, released, "../")));
    for (const SpokenSection& section : released.sections)
      package[folder + "/ssml/" + section.ssml.name + ".ssml"] = section.ssml.xml;
  }
}

}  // namespace plainsong
