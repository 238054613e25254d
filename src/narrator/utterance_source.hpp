#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "audio/timeline.hpp"
#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// When a word begins: its byte in Utterance::words, and the frame of the utterance's sound.
struct WordTime {
  std::uint32_t offset = 0;
  Frames at = 0;
  bool operator==(const WordTime&) const = default;
};

/// One utterance as an engine said it, without silence behind it.
struct UtteranceSound {
  std::vector<std::int16_t> frames;
  std::vector<WordTime>
      words;  ///< in order of offset and of time; empty where the engine tells none
};

/// What an engine needs to know beside the voice and the script.
struct SpeakOptions {
  std::filesystem::path worker;  ///< the program plainsong-speak
  std::chrono::milliseconds patience{};
  std::function<bool()> stopped = {};  ///< asked every few hundredths of a second
};

/// An engine that says a script, one utterance after the other, as it is asked for them: so no more
/// than one has to be kept. A clip and an utterance without words are no sound at all.
class UtteranceSource {
 public:
  UtteranceSource() = default;
  UtteranceSource(const UtteranceSource&) = delete;
  UtteranceSource& operator=(const UtteranceSource&) = delete;
  UtteranceSource(UtteranceSource&&) = delete;
  UtteranceSource& operator=(UtteranceSource&&) = delete;
  virtual ~UtteranceSource() = default;

  /// Of all that it says. Known from the start, or from the first sound on; may wait for the
  /// engine.
  virtual int rate_hz() = 0;

  /// The next utterance's sound, in the rate, pitch and range of its prosody; its volume, contour,
  /// length and pause are left to whoever asks. Throws SpeechError where it cannot be said,
  /// Failure(Trouble::voice) where the voice cannot speak at all, and
  /// Failure(Trouble::interrupted).
  virtual UtteranceSound next() = 0;
};

/// Starts to say a script in one voice. The script and the options must live longer than the
/// source.
std::unique_ptr<UtteranceSource> open_source(const Script& script, const Voice& voice,
                                             const SpeakOptions& options);

/// What names an engine and its version and data, for keys of a cache and for tags: "eSpeak NG
/// 1.51, data 5f3a9c21, voice gmw/en+f2". Throws Failure(Trouble::voice) where it is not there.
std::string engine_name(const Voice& voice, const SpeakOptions& options);

}  // namespace plainsong
