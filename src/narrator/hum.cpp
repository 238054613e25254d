#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "narrator/speaker.hpp"

namespace plainsong {
namespace {

constexpr int hum_rate_hz = 22050;
constexpr double hum_hz = 220;
constexpr int loudness = 8000;

/// A tone for each word, with a gap behind it: exactly as many words a minute as the voice's pace
/// asks for. For tests, which need no data of an engine for it.
class Hum final : public Speaker {
 public:
  explicit Hum(Voice voice) : voice_(std::move(voice)) {}

  [[nodiscard]] int rate_hz() const override { return hum_rate_hz; }

  [[nodiscard]] std::string name() const override { return "hum 1"; }

  UtteranceSound say(const Utterance& utterance) override {
    const Prosody& prosody = utterance.prosody;
    const double words_a_second = std::max(1.0, voice_.pace_wpm * prosody.rate) / 60;
    const auto length = static_cast<std::int64_t>(std::lround(hum_rate_hz / words_a_second));
    const auto wave = std::clamp<std::int64_t>(
        std::lround(hum_rate_hz / (hum_hz * voice_.pitch * prosody.pitch)), 4, hum_rate_hz);
    UtteranceSound sound;
    bool in_word = false;
    for (std::uint32_t at = 0; at < utterance.words.size(); ++at) {
      const char byte = utterance.words[at];
      const bool letter = byte != ' ' && byte != '\n' && byte != '\t';
      if (letter && !in_word) {
        sound.words.push_back({at, static_cast<Frames>(sound.frames.size())});
        hum_word(length, wave, sound.frames);
      }
      in_word = letter;
    }
    return sound;
  }

 private:
  /// Three quarters tone, one quarter silence. A triangle, in whole numbers: the same on every
  /// machine.
  static void hum_word(std::int64_t length, std::int64_t wave, std::vector<std::int16_t>& frames) {
    const std::int64_t tone = length * 3 / 4;
    for (std::int64_t at = 0; at < length; ++at) {
      const std::int64_t height = std::abs(at % wave * 4 - wave * 2) - wave;
      frames.push_back(at < tone ? static_cast<std::int16_t>(height * loudness / wave)
                                 : std::int16_t{0});
    }
  }

  Voice voice_;
};

}  // namespace

std::unique_ptr<Speaker> make_hum(const Voice& voice, const std::string& /*language*/) {
  return std::make_unique<Hum>(voice);
}

}  // namespace plainsong
