#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// How many words of an utterance are printed: what a pace in words a minute counts.
std::size_t written_words(const Utterance& utterance);

/// When each word of an utterance begins. What the engine told is exact; a word that it told
/// nothing of lies between its neighbours by its letters. Where it told nothing at all, all is
/// estimated: by letters, and held fast where a silence falls on a comma.
class WordOnsets {
 public:
  /// The sound must not begin with silence.
  WordOnsets(const Utterance& utterance, const UtteranceSound& sound, int rate_hz);

  /// A printed word, and the frame of the sound that it begins at.
  struct Word {
    std::string written;
    Frames at = 0;
  };

  /// In order of words and of time.
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }

  /// Where a mark at this byte of Utterance::words falls: where the word begins that starts there
  /// or behind; at the sound's end where there is none.
  [[nodiscard]] Frames mark_at(std::uint32_t offset) const;

  [[nodiscard]] bool estimated() const { return estimated_; }

 private:
  /// A byte whose time is known. In order of both.
  struct Anchor {
    std::uint32_t offset = 0;
    Frames at = 0;
  };

  void take_times(const std::vector<WordTime>& times, Frames length);
  void take_silences(const std::vector<WrittenWord>& written, std::string_view text,
                     const UtteranceSound& sound, int rate_hz);
  void place_words(const std::vector<WrittenWord>& written, std::string_view text);
  [[nodiscard]] Frames between(const Anchor& left, const Anchor& right, std::uint32_t offset) const;

  std::vector<double> weights_;  ///< of what stands before each byte
  std::vector<Anchor> anchors_;
  std::vector<Word> words_;
  std::vector<std::uint32_t> begins_;  ///< of the words, in Utterance::words
  bool estimated_ = false;
};

/// The words of a cue, which they tile. `begin` and `end` are the cue's, `sound` is where the
/// utterance's sound begins in it.
std::vector<WordCue> word_cues(const WordOnsets& onsets, Frames begin, Frames sound, Frames end);

}  // namespace plainsong
