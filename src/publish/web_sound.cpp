#include "publish/web_sound.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "publish/caption_words.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

constexpr char none = 'A';
constexpr char more = '~';

/// The words as the page's script finds them in a sentence.
std::vector<Span> between_spaces(std::string_view text) {
  const auto is_space = [](char c) {
    return std::string_view(" \t\n\r\f").find(c) != std::string_view::npos;
  };
  std::vector<Span> found;
  std::uint32_t at = 0;
  while (at < text.size()) {
    std::uint32_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (end > at) found.push_back({at, end});
    at = end + 1;
  }
  return found;
}

/// When each of them begins to be said; one that is not said by itself, such as a dash, when the
/// next one does.
std::vector<Frames> begins_of(const std::vector<Span>& found, std::string_view sentence,
                              const Cue& cue) {
  constexpr Frames unknown = -1;
  std::vector<Frames> begins(found.size(), unknown);
  std::size_t which = 0;
  for (const PrintedWordTime& word : word_times(sentence, cue)) {
    while (which < found.size() && found[which].end <= word.printed.begin) ++which;
    if (which < found.size() && begins[which] == unknown) begins[which] = word.begin;
  }
  Frames next = cue.end;
  for (std::size_t at = begins.size(); at-- > 0;) {
    if (begins[at] == unknown) begins[at] = next;
    next = begins[at];
  }
  return begins;
}

/// When the words of a sentence begin, and when it ends.
std::vector<Frames> moments_of(const Cue& cue, std::string_view sentence) {
  std::vector<Frames> moments;
  if (!cue.words.empty()) moments = begins_of(between_spaces(sentence), sentence, cue);
  moments.push_back(cue.end);
  return moments;
}

std::string signs_of(const Cue& cue, std::string_view sentence, int rate_hz) {
  const auto fiftieths = [&](Frames frames) { return (frames * 50 + rate_hz / 2) / rate_hz; };
  std::string all;
  Frames last = fiftieths(cue.begin);
  for (const Frames moment : moments_of(cue, sentence)) {
    const Frames wait = std::max<Frames>(fiftieths(moment) - last, 0);
    last += wait;
    all.append(static_cast<std::size_t>(wait / (more - none)), more);
    all += static_cast<char>(none + wait % (more - none));
  }
  return all;
}

}  // namespace

std::string web_times(const Track& track, const std::vector<SentencePlace>& places) {
  std::string times;
  std::uint32_t expected = 1;  // the script counts from 0
  for (const Cue& cue : sentence_cues(track)) {
    const std::uint32_t id = number(cue.sentence);
    const std::string_view sentence = id < places.size() ? places[id].words() : std::string_view();
    if (!times.empty()) times += ' ';
    if (id != expected) times += fmt::format("{}:", id);
    times += signs_of(cue, sentence, track.format.rate_hz);
    expected = id + 1;
  }
  return times;
}

void append_sound(pugi::xml_node parent, const ReleasedEdition& edition,
                  const SpokenSection& section, const std::vector<SentencePlace>& places) {
  pugi::xml_node audio = parent.append_child("audio");
  set_attribute(audio, "controls", "");
  set_attribute(audio, "preload", "none");
  set_attribute(audio, "src", sound_path(edition, section));
  set_attribute(audio, "data-times", web_times(*section.track, places));
  append_newline(parent);
}

}  // namespace plainsong
