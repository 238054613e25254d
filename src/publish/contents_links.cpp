#include "publish/contents_links.hpp"

#include <optional>
#include <vector>

#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct NamedSection {
  std::string heading;  ///< in small letters
  SectionId id{};
};

/// The section of exactly this heading, or the only one whose heading begins so.
std::optional<SectionId> find_section(const std::vector<NamedSection>& sections,
                                      const std::string& line) {
  std::optional<SectionId> found;
  std::size_t count = 0;
  for (const NamedSection& section : sections) {
    if (section.heading == line) return section.id;
    if (!section.heading.starts_with(line + " ")) continue;
    found = section.id;
    ++count;
  }
  return count == 1 ? found : std::nullopt;
}

}  // namespace

std::map<SentenceId, SectionId> contents_links(const Document& document) {
  std::vector<NamedSection> named;
  for (const Section& section : document.sections)
    if (section.role != SectionRole::contents && !is_blank(section.heading.utf8))
      named.push_back({lower(trimmed(section.heading.utf8)), section.id});
  std::map<SentenceId, SectionId> links;
  for (const Section& section : document.sections) {
    if (section.role != SectionRole::contents) continue;
    for_each_leaf(section, [&](const Block& block) {
      for (const Sentence& sentence : block.text.sentences)
        if (const auto found =
                find_section(named, lower(trimmed(block.text.slice(sentence.range)))))
          links[sentence.id] = *found;
    });
  }
  return links;
}

std::map<SentenceId, std::string> contents_links(
    const Document& document, const std::function<std::string(SectionId)>& place) {
  std::map<SentenceId, std::string> links;
  for (const auto& [line, section] : contents_links(document)) links[line] = place(section);
  return links;
}

}  // namespace plainsong
