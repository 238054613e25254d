#include "publish/podcast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <nlohmann/json.hpp>
#include <string_view>

#include "document/link_numbers.hpp"
#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

double seconds(Frames frames, int rate_hz) {
  const Frames milliseconds = frames * 1000 / rate_hz;
  return static_cast<double>(milliseconds) / 1000;
}

std::string dumped(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// A chapter that no list shows, for each link: its address is at hand while its words are said.
void add_links(Json& chapters, const Section& section, const std::map<SentenceId, Cue>& cues,
               int rate_hz) {
  for_each_text(section, [&](const Text& text) {
    for (const Inline& item : with_addresses(text)) {
      if (item.kind != InlineKind::link || !leads_away(item)) continue;
      const std::string address = safe_address(item.target);
      const auto sentence =
          std::find_if(text.sentences.begin(), text.sentences.end(),
                       [&](const Sentence& one) { return one.range.end > item.range.begin; });
      if (address.empty() || sentence == text.sentences.end()) continue;
      const auto cue = cues.find(sentence->id);
      if (cue == cues.end()) continue;
      const std::string host = shown_host(text, item);
      chapters.push_back(
          {{"startTime", seconds(cue->second.begin, rate_hz)},
           {"endTime", seconds(cue->second.end, rate_hz)},
           {"title", host.empty() ? std::string(trimmed(text.slice(item.range))) : host},
           {"url", address},
           {"toc", false}});
    }
  });
}

/// A space or a sign behind a word; the bytes of other letters are not.
bool ends_word(char c) {
  return static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) == 0;
}

/// Without what only led on to the rest of a title: "Harbour news –" → "Harbour news".
std::string without_joint(std::string title) {
  constexpr std::array<std::string_view, 8> joints = {" ", "-", "–", "—", ":", ",", "|", "·"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view joint : joints)
      if (title.ends_with(joint)) {
        title.erase(title.size() - joint.size());
        found = true;
      }
  }
  return title;
}

}  // namespace

std::string write_chapters(const ReleasedEdition& released) {
  const Track& whole = *released.whole;
  const int rate = whole.format.rate_hz;
  const Document& document = released.edition.document;
  std::map<SentenceId, Cue> cues;
  for (const Cue& cue : sentence_cues(whole)) cues.emplace(cue.sentence, cue);
  Json chapters = Json::array();
  for (std::size_t at = 0; at < released.sections.size() && at < whole.chapters.size(); ++at) {
    const Section& section = document.sections.at(number(released.sections[at].ssml.section));
    chapters.push_back({{"startTime", seconds(whole.chapters[at], rate)},
                        {"title", shown_title(document, section)}});
    add_links(chapters, section, cues, rate);
  }
  return dumped({{"version", "1.2.0"}, {"title", document.title}, {"chapters", chapters}});
}

std::string write_transcript(const ReleasedEdition& released) {
  const Track& whole = *released.whole;
  const int rate = whole.format.rate_hz;
  const std::vector<SentencePlace> places = sentence_places(released.edition.document);
  Json segments = Json::array();
  for (const Cue& cue : sentence_cues(whole)) {
    if (number(cue.sentence) >= places.size()) continue;
    segments.push_back({{"speaker", narrator_of(released)},
                        {"startTime", seconds(cue.begin, rate)},
                        {"endTime", seconds(cue.end, rate)},
                        {"body", places[number(cue.sentence)].words()}});
  }
  return dumped({{"version", "1.0.0"}, {"segments", segments}});
}

std::string shared_title(const std::vector<std::string>& titles) {
  std::string shared = titles.empty() ? std::string() : titles.front();
  for (const std::string& title : titles) {
    const auto [end, other] =
        std::mismatch(shared.begin(), shared.end(), title.begin(), title.end());
    const bool between_words =
        (end == shared.end() || ends_word(*end)) && (other == title.end() || ends_word(*other));
    shared.erase(end, shared.end());
    if (!between_words) shared.erase(shared.find_last_of(' ') + 1);
  }
  return without_joint(std::move(shared));
}

void add_episode_files(const ReleasedEdition& released, const std::string& base, Package& package) {
  package[base + ".chapters.json"] = write_chapters(released);
  package[base + ".json"] = write_transcript(released);
  package[base + ".vtt"] = write_vtt(*released.whole, released.edition);
  package[base + ".srt"] = write_srt(*released.whole, released.edition);
}

void publish_podcast(const Release& release, Package& package) {
  PodcastShow show;
  show.title = title_of(release);
  show.author = release.source.stated(metadata::publisher);
  show.language = release.source.language;
  show.description = fmt::format("{}, read aloud by a computer voice.", show.title);
  std::vector<PodcastEpisode> episodes;
  for (const ReleasedEdition& released : release.editions) {
    if (!released.whole) continue;
    const std::string folder = folder_of(released);
    add_episode_files(released, "podcast/" + folder, package);
    episodes.push_back({&released, show.title, release.date,
                        fmt::format("../{}/audio/whole.mp3", folder), folder + ".chapters.json",
                        folder, "", ""});
  }
  if (!episodes.empty()) package["podcast/feed.xml"] = write_feed(show, episodes);
}

}  // namespace plainsong
