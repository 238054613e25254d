#include "reader/title.hpp"

#include <algorithm>

namespace plainsong {

void take_title_from_headings(Document& document) {
  if (!document.title.empty()) return;
  const auto is_first_level = [](const Section& section) {
    return section.level == 1 && !section.heading.empty();
  };
  const auto titled = std::find_if(document.sections.begin(), document.sections.end(),
                                   [](const Section& section) { return !section.heading.empty(); });
  if (titled == document.sections.end() || titled->level != 1) return;
  if (std::count_if(document.sections.begin(), document.sections.end(), is_first_level) != 1)
    return;
  document.title = titled->heading.utf8;
}

}  // namespace plainsong
