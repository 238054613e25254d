#include "narrator/voice_choice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <tuple>

#include "narrator/languages.hpp"

namespace plainsong {
namespace {

constexpr std::string_view variants = "variant";

/// eSpeak NG's variants that are people without more to them; others are robots, whispers and
/// jokes.
constexpr std::array<std::string_view, 12> plain_variants{"+m1", "+m2", "+m3", "+m4", "+m5", "+m6",
                                                          "+m7", "+f1", "+f2", "+f3", "+f4", "+f5"};

bool is_variant(const Voice& voice) {
  return voice.of_engine && voice.language == variants;
}

/// "gmw/en+f2" → "+f2"
std::string variant_of(std::string_view engine_voice) {
  const std::size_t plus = engine_voice.find('+');
  return plus == std::string_view::npos ? std::string() : std::string(engine_voice.substr(plus));
}

std::string base_of(std::string_view engine_voice) {
  return std::string(engine_voice.substr(0, engine_voice.find('+')));
}

bool of_one_tongue(std::string_view one, std::string_view other) {
  return language_distance(one, other) < other_language;
}

/// One of eSpeak NG's own voices, with the ways of the edition's: its pace and its pauses.
Voice espeak_like(const Voice& main, std::string engine_voice, std::string_view language,
                  std::string_view gender, int age) {
  Voice voice = main;
  voice.name = engine_voice;
  voice.summary.clear();
  voice.engine = EngineKind::espeak;
  voice.command.clear();
  voice.engine_voice = std::move(engine_voice);
  voice.language = language;
  voice.gender = gender;
  voice.age = age;
  voice.of_engine = true;
  if (voice.engine_voice != main.engine_voice) voice.pitch = 1;
  return voice;
}

class Chooser {
 public:
  Chooser(const Voice& main, const std::vector<Voice>& all) : main_(main), all_(all) {}

  [[nodiscard]] std::optional<Voice> called(const std::string& name) const;
  [[nodiscard]] std::optional<Voice> like(const VoiceWish& wish, std::string_view language) const;
  [[nodiscard]] std::optional<Voice> speaking(const Voice& voice, std::string_view language) const;

 private:
  [[nodiscard]] const Voice* listed(std::string_view name) const;
  [[nodiscard]] const Voice* espeak_for(std::string_view language) const;
  [[nodiscard]] const Voice* file_for(std::string_view language, std::string_view gender) const;
  [[nodiscard]] Voice with_ways(const Voice& voice) const;
  [[nodiscard]] std::vector<Voice> files_for(std::string_view language) const;
  [[nodiscard]] std::vector<Voice> variants_for(std::string_view language) const;

  const Voice& main_;
  const std::vector<Voice>& all_;
};

const Voice* Chooser::listed(std::string_view name) const {
  const auto found = std::ranges::find(all_, name, &Voice::name);
  return found == all_.end() ? nullptr : &*found;
}

/// A voice file is as it is; what is an engine's own goes at the pace of the edition.
Voice Chooser::with_ways(const Voice& voice) const {
  if (!voice.of_engine) return voice;
  Voice own = espeak_like(main_, voice.engine_voice, voice.language, voice.gender, voice.age);
  own.engine = voice.engine;
  return own;
}

std::optional<Voice> Chooser::called(const std::string& name) const {
  if (name.empty() || name.starts_with('+')) return std::nullopt;
  if (name == main_.name) return main_;
  if (const Voice* voice = listed(name)) return with_ways(*voice);
  const Voice* base = listed(base_of(name));
  const Voice* variant = listed(variant_of(name));
  if (base == nullptr || variant == nullptr || !base->of_engine || !is_variant(*variant))
    return std::nullopt;
  return espeak_like(main_, name, base->language, variant->gender, variant->age);
}

/// The main voice first, where it speaks that language.
std::vector<Voice> Chooser::files_for(std::string_view language) const {
  std::vector<Voice> files;
  if (of_one_tongue(language, main_.language)) files.push_back(main_);
  for (const Voice& voice : all_)
    if (!voice.of_engine && voice.name != main_.name && of_one_tongue(language, voice.language))
      files.push_back(voice);
  return files;
}

const Voice* Chooser::espeak_for(std::string_view language) const {
  const Voice* best = nullptr;
  int least = other_language;
  for (const Voice& voice : all_) {
    if (!voice.of_engine || voice.engine != EngineKind::espeak || is_variant(voice)) continue;
    const int distance = language_distance(language, voice.language);
    if (distance >= least) continue;
    least = distance;
    best = &voice;
  }
  return best;
}

std::vector<Voice> Chooser::variants_for(std::string_view language) const {
  const bool main_speaks =
      main_.engine == EngineKind::espeak && of_one_tongue(language, main_.language);
  const Voice* voice = espeak_for(language);
  if (!main_speaks && voice == nullptr) return {};
  const std::string base = base_of(main_speaks ? main_.engine_voice : voice->engine_voice);
  const std::string tag = main_speaks ? main_.language : voice->language;
  std::vector<Voice> made;
  for (const std::string_view name : plain_variants)
    if (const Voice* variant = listed(name); variant != nullptr && is_variant(*variant))
      made.push_back(
          espeak_like(main_, base + std::string(name), tag, variant->gender, variant->age));
  return made;
}

/// Those of the gender, the nearest in age first; who has no age is taken for a grown-up.
std::vector<Voice> suiting(const VoiceWish& wish, std::vector<Voice> voices) {
  constexpr int grown_up = 35;
  std::erase_if(voices, [&](const Voice& voice) {
    return !wish.gender.empty() && voice.gender != wish.gender;
  });
  const auto years_off = [&](const Voice& voice) {
    return wish.age < 0 ? 0 : std::abs((voice.age < 0 ? grown_up : voice.age) - wish.age);
  };
  std::ranges::stable_sort(voices, {}, years_off);
  return voices;
}

/// The files come before the variants, so that the how-manieth may be one of these.
std::optional<Voice> Chooser::like(const VoiceWish& wish, std::string_view language) const {
  std::vector<Voice> voices = suiting(wish, files_for(language));
  const auto wanted = static_cast<std::size_t>(std::max(wish.variant, 1));
  if (voices.size() < wanted)
    for (Voice& voice : suiting(wish, variants_for(language)))
      if (std::ranges::find(voices, voice.engine_voice, &Voice::engine_voice) == voices.end())
        voices.push_back(std::move(voice));
  if (voices.size() < wanted) return std::nullopt;
  return voices[wanted - 1];
}

/// The file for a language that suits best: the same region, then the same gender.
const Voice* Chooser::file_for(std::string_view language, std::string_view gender) const {
  const auto rank = [&](const Voice& file) {
    return std::tuple(language_distance(language, file.language), file.gender != gender);
  };
  const Voice* best = nullptr;
  for (const Voice& file : all_)
    if (!file.of_engine && of_one_tongue(language, file.language) &&
        (best == nullptr || rank(file) < rank(*best)))
      best = &file;
  return best;
}

/// Who says a text that a voice was chosen for: the voice itself, unless it is in another language;
/// a region's accent is left to the voice. Nothing where nobody speaks that.
std::optional<Voice> Chooser::speaking(const Voice& voice, std::string_view language) const {
  if (of_one_tongue(language, voice.language)) return voice;
  if (const Voice* file = file_for(language, voice.gender)) return *file;
  const Voice* other = espeak_for(language);
  if (other == nullptr) return std::nullopt;
  std::string variant = voice.gender == "female" ? "+f2" : "";
  if (voice.engine == EngineKind::espeak) variant = variant_of(voice.engine_voice);
  Voice made =
      espeak_like(main_, other->engine_voice + variant, other->language, voice.gender, voice.age);
  made.pace_wpm = voice.pace_wpm;
  return made;
}

std::string described(const VoiceWish& wish) {
  std::string words;
  for (const std::string& name : wish.names) words += fmt::format(" called \"{}\"", name);
  if (!wish.gender.empty()) words += fmt::format(", {}", wish.gender);
  if (wish.age >= 0) words += fmt::format(", of {} years", wish.age);
  if (wish.variant > 0) words += fmt::format(", number {}", wish.variant);
  return words;
}

}  // namespace

VoiceChoice choose_voice(const VoiceWish& wish, std::string_view language, const Voice& main,
                         const std::vector<Voice>& all) {
  const Chooser chooser(main, all);
  std::optional<Voice> found;
  for (const std::string& name : wish.names)
    if (!found) found = chooser.called(name);
  const bool by_kind = !wish.gender.empty() || wish.age >= 0 || wish.variant > 0;
  if (!found && by_kind) found = chooser.like(wish, language);
  VoiceChoice choice;
  if (!found && !wish.empty())
    choice.note =
        fmt::format("there is no voice{}: {} speaks in its place", described(wish), main.name);
  const Voice& speaker = found ? *found : main;
  const std::optional<Voice> speaking = chooser.speaking(speaker, language);
  if (!speaking)
    choice.note = fmt::format("no voice speaks {}: {} reads it as if it were {}", language,
                              speaker.name, speaker.language);
  choice.voice = speaking.value_or(speaker);
  return choice;
}

}  // namespace plainsong
