#include <fmt/format.h>

#include "document/walk.hpp"
#include "publish/caption_words.hpp"
#include "publish/publish.hpp"
#include "publish/shown_words.hpp"
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

/// Where a word's own marks begin, such as a bracket in front of it: behind the last white space
/// between it and the word before.
std::size_t marks_of_word(std::string_view printed, std::size_t done, std::size_t word) {
  for (std::size_t at = word; at > done;) {
    const CodePoint before = code_point_before(printed, at);
    if (is_white_space(before.value)) return at;
    at -= before.size;
  }
  return word;
}

/// The words with a time before each but the first. What was said but is not printed here, such as
/// "Part 2 of 7", has none.
std::string with_word_times(const SentencePlace& place, const Cue& cue, int rate_hz,
                            ShownWords& shown) {
  const std::string_view printed = place.words();
  const auto part = [&](std::size_t begin, std::size_t end) {
    const std::uint32_t start = place.sentence->range.begin;
    return for_cue(shown.in(*place.text, span_of(start + begin, start + end)));
  };
  std::string result;
  std::size_t done = 0;
  Frames last = cue.begin;
  for (const PrintedWordTime& word : word_times(printed, cue)) {
    const std::size_t marks = marks_of_word(printed, done, word.printed.begin);
    result += part(done, marks);
    if (word.begin > last) result += fmt::format("<{}>", clock_time(word.begin, rate_hz));
    last = word.begin;
    result += part(marks, word.printed.end);
    done = word.printed.end;
  }
  return result + part(done, printed.size());
}

void add_captions(const Track& track, const ReleasedEdition& released, const std::string& base,
                  bool by_word, Package& package) {
  package[base + ".vtt"] = write_vtt(track, released.edition, by_word);
  package[base + ".srt"] = write_srt(track, released.edition);
  package[base + ".ttml"] = write_ttml(track, released.edition);
}

}  // namespace

std::string write_vtt(const Track& track, const Edition& edition, bool by_word) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  ShownWords shown;
  std::string vtt = "WEBVTT\n";
  const std::string label = label_of(edition);
  if (!label.empty()) vtt += fmt::format("\nNOTE {}\n", for_cue(label));
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const int rate = track.format.rate_hz;
    const SentencePlace& place = places[id];
    vtt += fmt::format("\ns{}\n{} --> {}\n{}\n", id, clock_time(cue.begin, rate),
                       clock_time(cue.end, rate),
                       by_word ? with_word_times(place, cue, rate, shown)
                               : for_cue(shown.in(*place.text, place.sentence->range)));
  }
  return vtt;
}

void publish_captions(const Release& release, Package& package) {
  const bool by_word = release.word_captions;
  for (const ReleasedEdition& released : release.editions) {
    const std::string folder = folder_of(released) + "/audio/";
    if (released.whole) add_captions(*released.whole, released, folder + "whole", by_word, package);
    for (const SpokenSection& section : released.sections)
      if (section.track)
        add_captions(*section.track, released, folder + section.ssml.name, by_word, package);
  }
}

}  // namespace plainsong
