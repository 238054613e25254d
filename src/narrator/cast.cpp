#include "narrator/cast.hpp"

#include <algorithm>

namespace plainsong {

Cast cast(const Script& script, const Voice& own, const std::vector<Voice>& all) {
  Cast made;
  made.voices.push_back(own);
  for (const Utterance& utterance : script.utterances) {
    std::size_t part = 0;
    for (const std::string& name : utterance.voice.names) {
      const auto known = std::ranges::find(all, name, &Voice::name);
      if (known == all.end()) continue;
      const auto there = std::ranges::find(made.voices, *known);
      part = static_cast<std::size_t>(there - made.voices.begin());
      if (there == made.voices.end()) made.voices.push_back(*known);
      break;
    }
    made.parts.push_back(part);
  }
  return made;
}

}  // namespace plainsong
