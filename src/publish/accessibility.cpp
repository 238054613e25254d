#include "publish/accessibility.hpp"

#include <algorithm>

#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_all_spoken(const ReleasedEdition* edition) {
  return edition->unspoken.empty() &&
         std::all_of(edition->sections.begin(), edition->sections.end(),
                     [](const SpokenSection& section) { return section.track.has_value(); });
}

bool shows(const std::vector<ShownPicture>& pictures, const std::string& target) {
  return std::any_of(pictures.begin(), pictures.end(),
                     [&](const ShownPicture& picture) { return picture.target == target; });
}

/// Whether words stand beside each picture that the edition shows.
bool is_described(const ReleasedEdition& edition, const std::vector<ShownPicture>& pictures) {
  bool described = true;
  for_each_text(edition.edition.document, [&](const Text& text) {
    for (const Inline& item : text.inlines)
      if (item.kind == InlineKind::image && shows(pictures, item.target) &&
          is_blank(text.slice(item.range)))
        described = false;
  });
  return described;
}

bool is_moving(const ShownPicture& picture) {
  return picture.media_type == "image/gif";
}

}  // namespace

AccessFacts access_facts(const std::vector<const ReleasedEdition*>& editions,
                         const std::vector<ShownPicture>& pictures, bool spoken) {
  AccessFacts facts;
  facts.modes = {"textual"};
  if (spoken) facts.modes.push_back("auditory");
  if (!pictures.empty()) facts.modes.push_back("visual");
  facts.described =
      std::all_of(editions.begin(), editions.end(),
                  [&](const ReleasedEdition* edition) { return is_described(*edition, pictures); });
  facts.all_spoken = spoken && std::all_of(editions.begin(), editions.end(), is_all_spoken);
  facts.sufficient = {{"textual"}};
  if (!facts.described) facts.sufficient.front().push_back("visual");
  if (facts.described && facts.all_spoken) facts.sufficient.push_back({"auditory"});
  if (std::any_of(pictures.begin(), pictures.end(), is_moving)) facts.hazard = "unknown";
  return facts;
}

std::string_view about_pictures(const AccessFacts& facts) {
  if (!facts.described) return "Some pictures have no description. ";
  const bool shown =
      std::find(facts.modes.begin(), facts.modes.end(), "visual") != facts.modes.end();
  return shown ? "Pictures have descriptions. " : "";
}

}  // namespace plainsong
