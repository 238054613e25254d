#include "publish/publishers.hpp"

#include <array>

#include "publish/publish.hpp"

namespace plainsong {
namespace {

constexpr auto table = std::to_array<Publisher>({
    {"text", "plain text, SSML and XML of each edition", publish_texts, true},
    {"pictures", "the document's own pictures", publish_pictures, true},
    {"captions", "WebVTT, SubRip and TTML beside each sound file", publish_captions},
    {"audiobook", "an audiobook of each edition, as the W3C has them", publish_audiobook},
    {"epub", "EPUB 3 books that speak: one an edition, and one of both", publish_epub, false,
     "mp3 or opus"},
    {"daisy", "a DAISY 2.02 talking book of each edition", publish_daisy, false, "mp3 or wav"},
    {"ssml", "a list of the SSML files, for studios with another voice", publish_ssml_set},
    {"podcast", "a feed with chapters and transcripts", publish_podcast, false, "mp3"},
    {"documents",
     "the young edition to print: HTML, and .docx and .pdf where other programs are there",
     publish_documents},
    {"report", "what was changed and what needs a person", publish_report, true},
    {"web", "a web page that reads itself aloud", publish_web},  // last: it links to the others
});

}  // namespace

std::span<const Publisher> publishers() {
  return table;
}

bool takes_sound(const Publisher& publisher, std::string_view format) {
  return publisher.sound.empty() || publisher.sound.find(format) != std::string_view::npos;
}

std::string package_names() {
  std::string names;
  for (const Publisher& publisher : table)
    if (!publisher.always) names.append(names.empty() ? "" : ", ").append(publisher.name);
  return names;
}

}  // namespace plainsong
