#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <vector>

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

  /// Adds the sound of these words, without silence behind them. Throws std::runtime_error.
  virtual void say(const Utterance& utterance, std::vector<std::int16_t>& frames) = 0;
};

/// The voice cannot speak at all.
class VoiceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// `language` is the one of the script. Throws VoiceError.
std::unique_ptr<Speaker> make_espeak(const Voice& voice, const std::string& language);
std::unique_ptr<Speaker> make_hum(const Voice& voice, const std::string& language);

}  // namespace plainsong
