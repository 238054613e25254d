#include <fmt/format.h>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// As text inside a cue: no markup, no blank line, which would end the cue.
std::string for_cue(std::string_view words) {
  std::string result;
  for (const char c : words) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else if (c == '>')
      result += "&gt;";
    else if (c == '\n' || c == '\r')
      result += ' ';
    else
      result += c;
  }
  return result;
}

}  // namespace

std::string write_vtt(const Track& track, const Edition& edition) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  std::string vtt = "WEBVTT\n";
  const std::string label = label_of(edition);
  if (!label.empty()) vtt += fmt::format("\nNOTE {}\n", for_cue(label));
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const int rate = track.format.rate_hz;
    vtt += fmt::format("\ns{}\n{} --> {}\n{}\n", id, clock_time(cue.begin, rate),
                       clock_time(cue.end, rate), for_cue(places[id].words()));
  }
  return vtt;
}

void publish_captions(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions)
    for (const SpokenSection& section : released.sections)
      if (section.track)
        package[folder_of(released) + "/audio/" + section.ssml.name + ".vtt"] =
            write_vtt(*section.track, released.edition);
}

}  // namespace plainsong
