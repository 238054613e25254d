#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

#include "audio/reshape.hpp"
#include "narrator/data_digest.hpp"
#include "narrator/espeak_phonemes.hpp"
#include "narrator/espeak_text.hpp"
#include "narrator/espeak_voices.hpp"
#include "narrator/languages.hpp"
#include "narrator/speaker.hpp"

namespace plainsong {
namespace {

/// One hour; eSpeak NG is stopped there rather than by its limit of memory.
constexpr std::size_t longest_utterance = std::size_t{3600} * 22050;

/// Of 100, at which some variants clip: +klatt4 500 times in three minutes. Loudness is set later.
constexpr int unclipped_volume = 60;

struct Take {
  const EspeakText& text;
  UtteranceSound sound;
};

int take_sound(short* wave, int count, espeak_EVENT* events) {
  auto* take = static_cast<Take*>(events->user_data);
  for (const espeak_EVENT* event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
    if (event->type != espeakEVENT_WORD) continue;
    if (const auto origin = reported_origin(take->text, event->text_position))
      take->sound.words.push_back({*origin, event->sample});
  }
  if (wave == nullptr || count <= 0) return 0;
  take->sound.frames.insert(take->sound.frames.end(), wave, wave + count);
  return take->sound.frames.size() > longest_utterance ? 1 : 0;
}

struct PacePoint {
  double asked;  // eSpeak NG's espeakRATE
  double heard;  // words a minute, measured over fifteen minutes, pauses included
};

constexpr std::array pace_points{PacePoint{80, 87},   PacePoint{100, 109}, PacePoint{120, 131},
                                 PacePoint{130, 143}, PacePoint{140, 154}, PacePoint{150, 164},
                                 PacePoint{160, 175}, PacePoint{175, 192}, PacePoint{200, 219},
                                 PacePoint{250, 272}, PacePoint{300, 326}, PacePoint{449, 488}};

/// What to ask for so that a listener hears `wpm` words a minute. From 450 on eSpeak NG uses
/// another, slower method.
int rate_for(double wpm) {
  wpm = std::clamp(wpm, pace_points.front().heard, pace_points.back().heard);
  const auto* above = std::ranges::lower_bound(pace_points, wpm, {}, &PacePoint::heard);
  if (above == pace_points.begin()) return static_cast<int>(above->asked);
  const PacePoint& from = *std::prev(above);
  const double part = (wpm - from.heard) / (above->heard - from.heard);
  return static_cast<int>(std::lround(from.asked + part * (above->asked - from.asked)));
}

/// How many times as fast the sound has to be made for a pace that eSpeak NG does not have.
double speed_beyond(double wpm) {
  constexpr double most = 10;
  const double heard = std::clamp(wpm, pace_points.front().heard, pace_points.back().heard);
  return std::clamp(wpm / heard, 1 / most, most);
}

void change_speed(UtteranceSound& sound, int rate_hz, double speed) {
  if (speed == 1 || sound.frames.empty()) return;
  sound.frames = reshaped(sound.frames, rate_hz, speed);
  for (WordTime& word : sound.words) word.at = std::llround(static_cast<double>(word.at) / speed);
}

/// eSpeak NG's scale of 0 to 99 has 50 for its own pitch; measured: 75 is 1.29 and 99 is 1.69 times
/// as high.
int pitch_for(double times) {
  constexpr double octave = 65;
  if (times <= 0) return 0;
  return static_cast<int>(std::lround(std::clamp(50 + octave * std::log2(times), 0.0, 99.0)));
}

int range_for(double times) {
  return static_cast<int>(std::lround(std::clamp(50 * times, 0.0, 99.0)));
}

/// Never by eSpeak NG's own search, which looks at $ESPEAK_DATA_PATH and into the home folder. The
/// rate in Hz.
int initialise_espeak() {
  const char* data =
      std::filesystem::is_directory(PLAINSONG_ESPEAK_DATA) ? PLAINSONG_ESPEAK_DATA : nullptr;
  const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, data, espeakINITIALIZE_DONT_EXIT);
  if (rate <= 0)
    throw VoiceError("eSpeak NG cannot find its data; the package espeak-ng-data has them");
  return rate;
}

/// The chosen voice's own language, behind a byte of priority.
std::string language_of_voice() {
  const espeak_VOICE* voice = espeak_GetCurrentVoice();
  const bool known = voice != nullptr && voice->languages != nullptr && *voice->languages != 0;
  return known ? voice->languages + 1 : "en";
}

/// What the chosen voice calls these sounds. What it says aloud is taken by another callback
/// afterwards.
std::optional<std::string> mnemonics(std::string_view ipa) {
  return espeak_mnemonics(ipa, language_of_voice());
}

class Espeak final : public Speaker {
 public:
  Espeak(const Voice& voice, const std::string& language)
      : voice_(voice),
        main_language_(language.empty() ? voice.language : language),
        rate_hz_(initialise_espeak()) {
    choose(voice_for(main_language_));
    espeak_SetParameter(espeakPUNCTUATION, espeakPUNCT_NONE, 0);
    espeak_SetParameter(espeakVOLUME, unclipped_volume, 0);
  }

  [[nodiscard]] int rate_hz() const override { return rate_hz_; }

  [[nodiscard]] std::string name() const override {
    const char* data = nullptr;
    const std::string version = espeak_Info(&data);
    return "eSpeak NG " + version + ", data " + data_digest(data) + ", voice " + chosen_;
  }

  UtteranceSound say(const Utterance& utterance) override {
    choose(voice_for(utterance.language.empty() ? main_language_ : utterance.language));
    const EspeakText text = espeak_text(utterance, mnemonics);
    if (text.text.empty()) return {};
    set_prosody(utterance.prosody);
    Take take{text, {}};
    espeak_SetSynthCallback(take_sound);
    const auto result =
        espeak_Synth(text.text.c_str(), text.text.size() + 1, 0, POS_CHARACTER, 0,
                     espeakCHARS_UTF8 | espeakENDPAUSE | espeakPHONEMES, nullptr, &take);
    if (result != EE_OK) throw std::runtime_error("eSpeak NG refused a sentence");
    if (take.sound.frames.size() > longest_utterance)
      throw std::runtime_error("a sentence of more than an hour");
    trim(take.sound.frames);
    change_speed(take.sound, rate_hz_, speed_beyond(voice_.pace_wpm * utterance.prosody.rate));
    return std::move(take.sound);
  }

  std::string sounds(const Utterance& utterance) override {
    choose(voice_for(utterance.language.empty() ? main_language_ : utterance.language));
    return espeak_ipa(espeak_text(utterance, mnemonics).text);
  }

  std::string refusal(const Utterance& utterance) override {
    choose(voice_for(utterance.language.empty() ? main_language_ : utterance.language));
    for (const GivenSounds& given : utterance.sounds) {
      if (mnemonics(given.ipa)) continue;
      const std::string missing = missing_sound(given.ipa, language_of_voice());
      return missing.empty() ? "the voice says other sounds"
                             : "the voice has no sound \"" + missing + "\"";
    }
    return {};
  }

 private:
  /// Takes away the pause that eSpeak NG makes, since pauses are the script's. It is asked for one
  /// all the same: without it, the echo that many voices have would be cut off with a click.
  static void trim(std::vector<std::int16_t>& frames) {
    constexpr int quiet = 8;
    while (!frames.empty() && std::abs(frames.back()) <= quiet) frames.pop_back();
  }

  /// The one that was asked for speaks its language in its own accent, whatever the region; others
  /// are spoken by eSpeak NG's voice for them, where it has one.
  [[nodiscard]] std::string voice_for(const std::string& language) const {
    std::string own = voice_.engine_voice.empty() ? "gmw/en" : voice_.engine_voice;
    if (language_distance(language, voice_.language) < other_language) return own;
    std::string other = espeak_voice_of(language, own);
    return other.empty() ? own : other;
  }

  void choose(const std::string& name) {
    if (name == chosen_) return;
    if (espeak_SetVoiceByName(name.c_str()) != EE_OK)
      throw VoiceError("eSpeak NG has no voice \"" + name + "\"");
    chosen_ = name;
    parameters_.fill(-1);  // choosing a voice may change them
  }

  void set_prosody(const Prosody& prosody) {
    const std::array<std::pair<espeak_PARAMETER, int>, 3> wanted{
        {{espeakRATE, rate_for(voice_.pace_wpm * prosody.rate)},
         {espeakPITCH, pitch_for(voice_.pitch * prosody.pitch)},
         {espeakRANGE, range_for(prosody.range)}}};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (parameters_[i] == wanted[i].second) continue;
      espeak_SetParameter(wanted[i].first, wanted[i].second, 0);
      parameters_[i] = wanted[i].second;
    }
  }

  Voice voice_;
  std::string main_language_;
  int rate_hz_;
  std::string chosen_;
  std::array<int, 3> parameters_{};
};

}  // namespace

std::unique_ptr<Speaker> make_espeak(const Voice& voice, const std::string& language) {
  return std::make_unique<Espeak>(voice, language);
}

std::vector<ListedVoice> list_espeak() {
  initialise_espeak();
  return listed_espeak_voices();
}

}  // namespace plainsong
