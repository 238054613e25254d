#include <fmt/format.h>

#include <algorithm>

#include "document/walk.hpp"
#include "publish/caption_lines.hpp"
#include "publish/caption_words.hpp"
#include "publish/publish.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

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

/// The sentence as it is shown: on one line, and of a web address that is longer than that only
/// whose it is. The whole address is in the text, where it can be followed.
std::string shown_sentence(std::string_view words) {
  std::string result;
  std::size_t done = 0;
  for (const Address& address : addresses(words)) {
    result += words.substr(done, address.range.begin - done);
    const std::string_view written = slice(words, address.range);
    const std::string host = spoken_host(written);
    const bool short_enough = display_width(written) <= caption_line_width || host.empty();
    result += short_enough ? std::string(written) : host + "/\u2026";
    done = address.range.end;
  }
  result += words.substr(done);
  for (char& c : result)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return result;
}

}  // namespace

std::string write_srt(const Track& track, const Edition& edition) {
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  const int rate = track.format.rate_hz;
  std::string srt;
  int count = 0;
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    if (id >= places.size()) continue;
    const std::string sentence = shown_sentence(places[id].words());
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
