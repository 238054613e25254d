#pragma once

#include <chrono>

namespace plainsong::pauses {

using std::chrono_literals::operator""ms;

// Listeners take in written prose more slowly than talk, so these are a little longer than what
// eSpeak NG leaves by itself (300 ms behind a full stop, 530 ms between paragraphs at its usual
// pace), which is made for people who skim.

// A <break> in SSML is the whole pause at its place: it takes the place of all that stands here.

/// Behind every sentence.
inline constexpr std::chrono::milliseconds sentence = 350ms;
/// Added to it behind the last sentence of a paragraph.
inline constexpr std::chrono::milliseconds paragraph = 350ms;
/// Added behind a list item or the row of a table: they belong together more closely than
/// paragraphs.
inline constexpr std::chrono::milliseconds item = 150ms;
/// Added behind a heading, so that it is not heard as the first sentence of the text.
inline constexpr std::chrono::milliseconds heading = 550ms;
/// Added where the author drew a line.
inline constexpr std::chrono::milliseconds rule = 850ms;

/// The pauses that a voice file may state, and else those above.
struct Lengths {
  std::chrono::milliseconds sentence = pauses::sentence;
  std::chrono::milliseconds paragraph = pauses::paragraph;
  std::chrono::milliseconds item = pauses::item;
  std::chrono::milliseconds heading = pauses::heading;
  std::chrono::milliseconds rule = pauses::rule;
  auto operator<=>(const Lengths&) const = default;
};

/// The longest break that one element may ask for; a slip of the keyboard must not fill the disk
/// with silence.
inline constexpr std::chrono::milliseconds longest_break = 60000ms;

}  // namespace plainsong::pauses
