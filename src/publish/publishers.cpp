#include "publish/publishers.hpp"

#include <array>

#include "publish/publish.hpp"

namespace plainsong {
namespace {

constexpr std::array<Publisher, 3> table = {{
    {"text", "plain text, SSML and XML of each edition", publish_texts, true},
    {"pictures", "the document's own pictures", publish_pictures, true},
    {"captions", "WebVTT beside each sound file", publish_captions},
}};

}  // namespace

std::span<const Publisher> publishers() {
  return table;
}

std::string folder_of(const ReleasedEdition& edition) {
  return std::string(name_of(edition.edition.kind));
}

}  // namespace plainsong
