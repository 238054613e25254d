#include "document/edition.hpp"

#include "document/walk.hpp"

namespace plainsong {

std::string label_of(const Edition& edition) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  for (std::size_t id = 0; id < places.size() && id < edition.origins.size(); ++id)
    if (edition.origins[id].made_by == "template:opening") return std::string(places[id].words());
  return {};
}

}  // namespace plainsong
