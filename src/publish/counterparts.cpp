#include "publish/counterparts.hpp"

#include <map>

#include "document/walk.hpp"

namespace plainsong {

std::vector<std::optional<SentenceId>> counterparts(const Edition& from, const Edition& to) {
  std::map<SentenceId, SentenceId>
      told_by;  // a sentence of the source, and the first that tells it
  for (std::size_t id = 0; id < to.origins.size(); ++id)
    for (const SentenceId source : to.origins[id].sources)
      told_by.emplace(source, static_cast<SentenceId>(id));
  std::vector<std::optional<SentenceId>> found(from.origins.size());
  for (std::size_t id = 0; id < from.origins.size(); ++id)
    for (const SentenceId source : from.origins[id].sources)
      if (const auto told = told_by.find(source); told != told_by.end()) {
        if (!found[id] || told->second < *found[id]) found[id] = told->second;
      }
  return found;
}

std::vector<std::optional<SectionId>> section_counterparts(const Edition& from, const Edition& to) {
  const std::vector<SentencePlace> here = sentence_places(from.document);
  const std::vector<SentencePlace> there = sentence_places(to.document);
  const auto pairs = counterparts(from, to);
  std::vector<std::map<SectionId, std::size_t>> votes(from.document.sections.size());
  for (std::size_t id = 0; id < pairs.size() && id < here.size(); ++id)
    if (pairs[id]) ++votes[number(here[id].section->id)][there[number(*pairs[id])].section->id];
  std::vector<std::optional<SectionId>> found(votes.size());
  for (std::size_t at = 0; at < votes.size(); ++at) {
    std::size_t most = 0;
    for (const auto& [section, count] : votes[at])
      if (count > most) {
        most = count;
        found[at] = section;
      }
  }
  return found;
}

}  // namespace plainsong
