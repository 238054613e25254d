#include <fmt/format.h>

#include <algorithm>

#include "document/walk.hpp"
#include "publish/caption_lines.hpp"
#include "publish/caption_words.hpp"
#include "publish/publish.hpp"
#include "publish/shown_words.hpp"

namespace plainsong {
namespace {

/// SubRip cannot escape: players take "<b>" and "{\b1}" for markup. Look-alikes are words.
std::string for_srt(std::string_view words) {
  std::string result;
  for (const char c : words) {
    if (c == '<')
      result += "\u2039";
    else if (c == '>')
      result += "\u203A";
    else if (c == '{')
      result += '(';
    else if (c == '}')
      result += ')';
    else
      result += c;
  }
  return result;
}

std::string srt_time(Frames frames, int rate_hz) {
  std::string time = clock_time(frames, rate_hz);
  std::replace(time.begin(), time.end(), '.', ',');
  return time;
}

std::string on_one_line(std::string words) {
  for (char& c : words)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return words;
}

}  // namespace

std::string write_srt(const Track& track, const Edition& edition) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  const int rate = track.format.rate_hz;
  ShownWords shown;
  std::string srt;
  int count = 0;
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const std::string sentence =
        on_one_line(shown.in(*places[id].text, places[id].sentence->range));
    const std::vector<Span> parts = caption_parts(sentence);
    Frames begin = cue.begin;
    for (std::size_t at = 0; at < parts.size(); ++at) {
      const bool last = at + 1 == parts.size();
      const Frames end = last ? cue.end : time_at(sentence, cue, parts[at + 1].begin);
      srt += fmt::format("{}{}\n{} --> {}\n{}\n", ++count == 1 ? "" : "\n", count,
                         srt_time(begin, rate), srt_time(end, rate),
                         for_srt(in_caption_lines(slice(sentence, parts[at]))));
      begin = end;
    }
  }
  return srt;
}

}  // namespace plainsong
