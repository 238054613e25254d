#include "narrator/word_cues.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// The words as they are printed; those that are said, where nobody marked which stand for which.
std::vector<WrittenWord> written_of(const Utterance& utterance) {
  if (!utterance.written.empty()) return utterance.written;
  std::vector<WrittenWord> all;
  for (const Span word : words(utterance.words))
    all.push_back({word, std::string(slice(utterance.words, word))});
  return all;
}

/// How long a character takes, by the time that a letter takes.
double weight_of(char32_t character) {
  constexpr std::u32string_view short_stops = U",()\u2013\u2014";
  constexpr std::u32string_view long_stops = U".;:!?\u2026";
  if (is_digit(character)) return 5;
  if (is_letter(character)) return 1;
  if (is_white_space(character)) return 1;
  if (short_stops.find(character) != std::u32string_view::npos) return 3;
  return long_stops.find(character) != std::u32string_view::npos ? 5 : 0;
}

bool is_stop(std::string_view gap) {
  constexpr std::string_view marks = ".,;:!?";
  constexpr std::array<std::string_view, 3> dashes{"\u2013", "\u2014", "\u2026"};
  return gap.find_first_of(marks) != std::string_view::npos ||
         std::ranges::any_of(dashes, [&](std::string_view dash) {
           return gap.find(dash) != std::string_view::npos;
         });
}

struct Silence {
  Frames begin = 0;
  Frames end = 0;

  [[nodiscard]] Frames length() const { return end - begin; }
};

/// Inside the sound, of a tenth of a second or more.
std::vector<Silence> silences(const std::vector<std::int16_t>& frames, int rate_hz) {
  constexpr int quiet_part = 100;  // 40 dB below the loudest
  constexpr int quietest = 32;
  int loudest = 0;
  for (const std::int16_t frame : frames) loudest = std::max(loudest, std::abs(int{frame}));
  const int quiet = std::max(quietest, loudest / quiet_part);
  const Frames least = rate_hz / 10;
  std::vector<Silence> found;
  Frames begin = 0;
  for (Frames at = 0; at < static_cast<Frames>(frames.size()); ++at) {
    if (std::abs(int{frames[static_cast<std::size_t>(at)]}) <= quiet) continue;
    if (at - begin >= least) found.push_back({begin, at});
    begin = at + 1;
  }
  return found;
}

/// Of the word, or of the first word of several, that this stretch begins with.
std::uint32_t length_of_first_part(std::string_view words) {
  return static_cast<std::uint32_t>(std::min(words.find_first_of(" -\n\t", 1), words.size()));
}

}  // namespace

std::size_t written_words(const Utterance& utterance) {
  return utterance.written.empty() ? words(utterance.words).size() : utterance.written.size();
}

WordOnsets::WordOnsets(const Utterance& utterance, const UtteranceSound& sound, int rate_hz) {
  const std::string_view text = utterance.words;
  const auto length = static_cast<Frames>(sound.frames.size());
  const std::vector<WrittenWord> written = written_of(utterance);
  weights_.assign(text.size() + 1, 0);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    for (std::size_t byte = 1; byte <= point.size; ++byte)
      weights_[at + byte] = weights_[at] + weight_of(point.value);
    at += point.size;
  }
  anchors_.push_back({0, 0});
  estimated_ = sound.words.empty() && written.size() > 1;
  if (estimated_)
    take_silences(written, text, sound, rate_hz);
  else
    take_times(sound.words, length);
  anchors_.push_back({static_cast<std::uint32_t>(text.size()), length});
  place_words(written, text);
}

void WordOnsets::take_times(const std::vector<WordTime>& times, Frames length) {
  for (const WordTime& time : times) {
    const Anchor& last = anchors_.back();
    if (time.offset < last.offset || time.offset + 1 >= weights_.size() || time.at < last.at)
      continue;
    if (time.at > length) return;
    anchors_.push_back({time.offset, time.at});
  }
}

/// A word behind a comma begins where the silence ends that is the longest near the place where the
/// letters put it.
void WordOnsets::take_silences(const std::vector<WrittenWord>& written, std::string_view text,
                               const UtteranceSound& sound, int rate_hz) {
  const Frames reach = rate_hz / 2;
  const Anchor end{static_cast<std::uint32_t>(text.size()),
                   static_cast<Frames>(sound.frames.size())};
  const std::vector<Silence> all = silences(sound.frames, rate_hz);
  auto first = all.begin();
  for (std::size_t word = 1; word < written.size(); ++word) {
    const Span gap{written[word - 1].words.end, written[word].words.begin};
    if (gap.end < gap.begin || gap.end > text.size() || !is_stop(slice(text, gap))) continue;
    const Frames guess = between(anchors_.back(), end, gap.end);
    first = std::find_if(first, all.end(), [&](const Silence& silence) {
      return silence.begin > anchors_.back().at && silence.end >= guess - reach;
    });
    const auto last = std::find_if(
        first, all.end(), [&](const Silence& silence) { return silence.end > guess + reach; });
    const auto best = std::max_element(first, last, [](const Silence& left, const Silence& right) {
      return left.length() < right.length();
    });
    if (best != last) anchors_.push_back({gap.end, best->end});
  }
}

Frames WordOnsets::between(const Anchor& left, const Anchor& right, std::uint32_t offset) const {
  const double whole = weights_[right.offset] - weights_[left.offset];
  if (whole <= 0) return left.at;
  const double part = (weights_[offset] - weights_[left.offset]) / whole;
  return left.at + std::llround(part * static_cast<double>(right.at - left.at));
}

void WordOnsets::place_words(const std::vector<WrittenWord>& written, std::string_view text) {
  std::size_t next = 0;  // the first anchor behind the word before
  std::uint32_t behind = 0;
  for (const WrittenWord& word : written) {
    const Span range = word.words;
    if (range.begin < behind || range.end <= range.begin || range.end > text.size()) continue;
    while (anchors_[next].offset < behind) ++next;
    while (next + 1 < anchors_.size() && anchors_[next + 1].offset <= range.begin) ++next;
    const std::uint32_t first_part = range.begin + length_of_first_part(slice(text, range));
    const bool told = anchors_[next].offset < first_part && anchors_[next].offset >= behind;
    begins_.push_back(range.begin);
    words_.push_back(
        {word.written,
         told ? anchors_[next].at : between(anchors_[next - 1], anchors_[next], range.begin)});
    behind = range.end;
  }
}

Frames WordOnsets::mark_at(std::uint32_t offset) const {
  const auto word = std::ranges::lower_bound(begins_, offset);
  if (word == begins_.end()) return anchors_.back().at;
  return words_[static_cast<std::size_t>(word - begins_.begin())].at;
}

std::vector<WordCue> word_cues(const WordOnsets& onsets, Frames begin, Frames sound, Frames end) {
  std::vector<WordCue> cues;
  for (const WordOnsets::Word& word : onsets.words()) {
    const Frames at = cues.empty() ? begin : sound + word.at;
    if (!cues.empty()) cues.back().end = at;
    cues.push_back({word.written, at, end});
  }
  return cues;
}

}  // namespace plainsong
