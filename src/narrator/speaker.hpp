#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "narrator/utterance_source.hpp"
#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// An engine inside plainsong-speak.
class Speaker {
 public:
  Speaker() = default;
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;
  Speaker(Speaker&&) = delete;
  Speaker& operator=(Speaker&&) = delete;
  virtual ~Speaker() = default;

  [[nodiscard]] virtual int rate_hz() const = 0;

  /// The engine, its version and data, and the voice, in one line: "Flite 2.2, voice slt".
  [[nodiscard]] virtual std::string name() const = 0;

  /// The sound of these words, without silence behind them, and what the engine tells of when it
  /// says which: in order of time, each at a byte of the words, not all of them the start of one.
  /// Throws std::runtime_error.
  virtual UtteranceSound say(const Utterance& utterance) = 0;
};

/// The voice cannot speak at all.
class VoiceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// `language` is the one of the script. Throws VoiceError.
std::unique_ptr<Speaker> make_espeak(const Voice& voice, const std::string& language);
std::unique_ptr<Speaker> make_flite(const Voice& voice, const std::string& language);
std::unique_ptr<Speaker> make_hum(const Voice& voice, const std::string& language);

}  // namespace plainsong
