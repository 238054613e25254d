#include "narrator/inner_pauses.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "text/words.hpp"

namespace plainsong {
namespace {

Frames frames_of(std::chrono::milliseconds time, int rate_hz) {
  return (time.count() * rate_hz + 500) / 1000;
}

/// What the voice states for the marks between two words. A full stop there belongs to an
/// abbreviation.
std::optional<std::chrono::milliseconds> pause_for(std::string_view marks, const Voice& voice) {
  if (marks.find_first_of(";:") != std::string_view::npos) return voice.colon_pause;
  for (const std::string_view mark : {",", "\xe2\x80\x93", "\xe2\x80\x94", " - "})
    if (marks.find(mark) != std::string_view::npos) return voice.comma_pause;
  return std::nullopt;
}

/// The marks before the word that begins at `offset`.
std::string_view marks_before(std::uint32_t offset, const std::vector<Span>& spans,
                              std::string_view words) {
  const auto word = std::ranges::lower_bound(spans, offset, {}, &Span::begin);
  if (word == spans.begin()) return {};
  const std::uint32_t before = std::prev(word)->end;
  return before < offset ? words.substr(before, offset - before) : std::string_view();
}

/// Frames of silence, [begin, end), that are to be `length` long.
struct Silence {
  Frames begin = 0;
  Frames end = 0;
  Frames length = 0;
};

/// The silence that ends at the first sound of a word. Engines say when a word begins, and its
/// first sound follows within 60 ms: a plosive is silent at first.
std::optional<Silence> silence_before(Frames word, const std::vector<std::int16_t>& frames,
                                      int rate_hz) {
  constexpr int quiet = 100;  // -50 dB: Flite's voices rustle at up to 70
  constexpr std::chrono::milliseconds first_sound{70};
  constexpr std::chrono::milliseconds shortest{40};  // less may lie inside a word
  const auto length = static_cast<Frames>(frames.size());
  const auto is_quiet = [&](Frames at) {
    return std::abs(frames[static_cast<std::size_t>(at)]) <= quiet;
  };
  Silence found{word, word, 0};
  const Frames latest = std::min(length, word + frames_of(first_sound, rate_hz));
  while (found.end < latest && is_quiet(found.end)) ++found.end;
  while (found.begin > 0 && is_quiet(found.begin - 1)) --found.begin;
  if (found.begin == 0 || found.end == length) return std::nullopt;
  if (found.end - found.begin < frames_of(shortest, rate_hz)) return std::nullopt;
  return found;
}

/// Cuts out of the middle of each silence, or puts zeros there.
std::vector<std::int16_t> resized(const std::vector<std::int16_t>& frames,
                                  const std::vector<Silence>& silences) {
  std::vector<std::int16_t> made;
  Frames at = 0;
  const auto copy_up_to = [&](Frames end) {
    made.insert(made.end(), frames.begin() + at, frames.begin() + end);
    at = end;
  };
  for (const Silence& silence : silences) {
    const Frames kept = std::min(silence.length, silence.end - silence.begin);
    copy_up_to(silence.begin + kept / 2);
    made.resize(made.size() + static_cast<std::size_t>(silence.length - kept));
    at = silence.end - (kept - kept / 2);
  }
  copy_up_to(static_cast<Frames>(frames.size()));
  return made;
}

}  // namespace

UtteranceSound with_inner_pauses(UtteranceSound sound, std::string_view words, int rate_hz,
                                 const Voice& voice) {
  if ((!voice.comma_pause && !voice.colon_pause) || sound.words.empty()) return sound;
  const std::vector<Span> spans = plainsong::words(words);
  std::vector<Silence> silences;
  Frames shift = 0;
  Frames earliest = 0;  // for the next word
  for (WordTime& word : sound.words) {
    const auto pause = pause_for(marks_before(word.offset, spans, words), voice);
    auto silence = pause ? silence_before(word.at, sound.frames, rate_hz) : std::nullopt;
    if (silence && (silences.empty() || silence->begin >= silences.back().end)) {
      silence->length = frames_of(*pause, rate_hz);
      earliest = std::max(earliest, silence->begin + shift);
      shift += silence->length - (silence->end - silence->begin);
      silences.push_back(*silence);
    }
    word.at = earliest = std::max(earliest, word.at + shift);
  }
  sound.frames = resized(sound.frames, silences);
  return sound;
}

}  // namespace plainsong
