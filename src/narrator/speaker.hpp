#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

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

  /// How it would say these words, in the International Phonetic Alphabet; nothing where the engine
  /// does not tell.
  virtual std::string sounds(const Utterance& /*utterance*/) { return {}; }

  /// Why it says the words as they are written in place of the sounds that are given for them, in
  /// one line; nothing where it does say the sounds, or does not tell.
  virtual std::string refusal(const Utterance& /*utterance*/) { return {}; }
};

/// The voice cannot speak at all.
class VoiceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One voice of an engine, as plainsong-speak lists it.
struct ListedVoice {
  std::string engine;
  std::string language;  ///< "variant" for what can be put behind a voice's name: "+f2"
  std::string gender;    ///< or empty
  int age = -1;          ///< years, or -1
  std::string name;      ///< the engine's own
};

/// `language` is the one of the script. Throws VoiceError.
std::unique_ptr<Speaker> make_espeak(const Voice& voice, const std::string& language);
std::unique_ptr<Speaker> make_flite(const Voice& voice, const std::string& language);
std::unique_ptr<Speaker> make_hum(const Voice& voice, const std::string& language);

/// All voices of an engine. Of several that speak a language the best is first. None where the
/// engine is not there.
std::vector<ListedVoice> list_espeak();
std::vector<ListedVoice> list_flite();

}  // namespace plainsong
