#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "publish/accessibility.hpp"
#include "publish/audiobook.hpp"
#include "publish/cover.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

std::int64_t milliseconds(const Track& track) {
  return track.length * 1000 / track.format.rate_hz;
}

/// ISO 8601, in seconds: "PT457.931S".
std::string iso_duration(std::int64_t milliseconds) {
  return fmt::format("PT{}.{:03}S", milliseconds / 1000, milliseconds % 1000);
}

Json resource(const std::string& url, std::string_view type) {
  return {{"type", "LinkedResource"}, {"url", url}, {"encodingFormat", type}};
}

Json text_of(const AudiobookPart& part) {
  Json text = resource(part.text, "text/html");
  text["name"] = part.title;
  return text;
}

Json sound_of(const AudiobookPart& part) {
  Json sound = resource(part.sound, sound_encoding(part.track->format.container));
  sound["name"] = part.title;
  sound["duration"] = iso_duration(milliseconds(*part.track));
  sound["alternate"] = {text_of(part), resource(part.captions, "text/vtt")};
  return sound;
}

Json resources_of(const Audiobook& book) {
  Json list = Json::array();
  list.push_back(resource("index.html", "text/html"));
  list.back()["rel"] = "contents";
  list.push_back(resource("cover.svg", "image/svg+xml"));
  list.back()["rel"] = "cover";
  list.back()["name"] = cover_description(*book.release, *book.edition);
  list.push_back(resource("style.css", "text/css"));
  for (const AudiobookPart& part : book.parts) {
    list.push_back(text_of(part));
    if (part.track != nullptr) list.push_back(resource(part.captions, "text/vtt"));
  }
  for (const Picture& picture : book.release->source.pictures)
    list.push_back(resource(book.pictures.at(picture.target), picture.media_type));
  return list;
}

AccessFacts facts_of(const Audiobook& book) {
  std::vector<ShownPicture> shown;
  for (const Picture& picture : book.release->source.pictures)
    shown.push_back({picture.target, picture.media_type});
  return access_facts({book.edition}, shown, true);
}

std::string summary(const Audiobook& book, const AccessFacts& facts) {
  const std::string_view heard =
      facts.all_spoken
          ? "A computer voice reads everything aloud, each part in a sound file of its own."
          : "A computer voice reads most of it aloud, each part in a sound file of its own. Some "
            "of it, such as how to sign up, is written and not read aloud.";
  return fmt::format(
      "{} All words are here to read, too, and those that are heard as captions, sentence by "
      "sentence. {}{}",
      heard, about_pictures(facts), book.edition->label);
}

void add_accessibility(Json& manifest, const Audiobook& book) {
  const AccessFacts facts = facts_of(book);
  manifest["accessMode"] = facts.modes;
  manifest["accessModeSufficient"] = Json::array();
  for (const AccessFacts::Modes& modes : facts.sufficient)
    manifest["accessModeSufficient"].push_back({{"type", "ItemList"}, {"itemListElement", modes}});
  manifest["accessibilityFeature"] = {"tableOfContents", "transcript", "captions"};
  if (facts.described) manifest["accessibilityFeature"].push_back("alternativeText");
  manifest["accessibilityHazard"] = {facts.hazard};
  manifest["accessibilitySummary"] = summary(book, facts);
}

/// Whether this is less than the document: whoever asks a library for an unabridged book must not
/// be lent the easier one, even where it leaves nothing out.
bool is_abridged(const Edition& edition) {
  return edition.kind != EditionKind::standard || !edition.omissions.empty();
}

void add_descriptions(Json& manifest, const Audiobook& book) {
  const ReleasedEdition& released = *book.edition;
  manifest["id"] = released.identifier;
  manifest["name"] = book.title;
  if (const std::string publisher = book.release->source.stated(metadata::publisher);
      !is_blank(publisher)) {
    const Json organisation = {{"type", "Organization"}, {"name", publisher}};
    manifest["author"] = organisation;
    manifest["publisher"] = organisation;
  }
  manifest["readBy"] = narrator_of(released);
  manifest["inLanguage"] = released.edition.document.language;
  manifest["readingProgression"] = "ltr";
  if (is_dated(*book.release)) {
    manifest["datePublished"] = book.release->date;
    manifest["dateModified"] = book.release->date;
  }
  manifest["abridged"] = is_abridged(released.edition);
}

}  // namespace

std::string_view sound_encoding(Container container) {
  switch (container) {
    case Container::wav:
      return "audio/wav";
    case Container::flac:
      return "audio/flac";
    case Container::mp3:
      return "audio/mpeg";
    case Container::opus:
      break;
  }
  return "audio/ogg; codecs=opus";
}

std::string write_audiobook_manifest(const Audiobook& book) {
  Json manifest;
  manifest["@context"] = {"https://schema.org", "https://www.w3.org/ns/pub-context"};
  manifest["conformsTo"] = "https://www.w3.org/TR/audiobooks/";
  manifest["type"] = "Audiobook";
  add_descriptions(manifest, book);
  add_accessibility(manifest, book);
  std::int64_t all = 0;
  Json order = Json::array();
  for (const AudiobookPart& part : book.parts) {
    if (part.track == nullptr) continue;
    all += milliseconds(*part.track);
    order.push_back(sound_of(part));
  }
  manifest["duration"] = iso_duration(all);
  manifest["readingOrder"] = std::move(order);
  manifest["resources"] = resources_of(book);
  return manifest.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace plainsong
