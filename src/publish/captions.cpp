#include <fmt/format.h>

#include <algorithm>

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

/// The words with a time before each but the first. What was said but is not printed here, such as
/// "Part 2 of 7", has none.
std::string with_word_times(std::string_view printed, const Cue& cue, int rate_hz) {
  std::string result;
  std::size_t done = 0;
  Frames last = cue.begin;
  for (const WordCue& word : cue.words) {
    const std::size_t at = printed.find(word.written, done);
    if (word.written.empty() || at == std::string_view::npos) continue;
    result += for_cue(printed.substr(done, at - done));
    if (word.begin > last) result += fmt::format("<{}>", clock_time(word.begin, rate_hz));
    last = std::max(last, word.begin);
    result += for_cue(word.written);
    done = at + word.written.size();
  }
  return result + for_cue(printed.substr(done));
}

}  // namespace

std::string write_vtt(const Track& track, const Edition& edition, bool by_word) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  std::string vtt = "WEBVTT\n";
  const std::string label = label_of(edition);
  if (!label.empty()) vtt += fmt::format("\nNOTE {}\n", for_cue(label));
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const int rate = track.format.rate_hz;
    vtt += fmt::format(
        "\ns{}\n{} --> {}\n{}\n", id, clock_time(cue.begin, rate), clock_time(cue.end, rate),
        by_word ? with_word_times(places[id].words(), cue, rate) : for_cue(places[id].words()));
  }
  return vtt;
}

void publish_captions(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions) {
    if (released.whole)
      package[folder_of(released) + "/audio/whole.vtt"] =
          write_vtt(*released.whole, released.edition, release.word_captions);
    for (const SpokenSection& section : released.sections)
      if (section.track)
        package[folder_of(released) + "/audio/" + section.ssml.name + ".vtt"] =
            write_vtt(*section.track, released.edition, release.word_captions);
  }
}

}  // namespace plainsong
