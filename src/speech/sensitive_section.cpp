#include "speech/sensitive_section.hpp"

#include "document/walk.hpp"

namespace plainsong {

bool is_sensitive(const Section& section, const Edition& edition) {
  bool found = false;
  for_each_text(section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences) {
      const auto id = number(sentence.id);
      found = found || (id < edition.origins.size() &&
                        edition.origins[id].made_by.starts_with("sensitive:"));
    }
  });
  return found;
}

}  // namespace plainsong
