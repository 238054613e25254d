#include "narrator/espeak_phonemes.hpp"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "narrator/espeak_sounds.hpp"
#include "narrator/espeak_voice_sounds.hpp"

namespace plainsong {
namespace {

constexpr int as_mnemonics = 0;
constexpr int as_ipa = espeakPHONEMES_IPA;

int no_sound(short* /*wave*/, int /*count*/, espeak_EVENT* /*events*/) {
  return 0;
}

/// Clauses apart by a space.
std::string as_heard(const std::string& text, int mode) {
  std::string heard;
  const void* rest = text.c_str();
  while (rest != nullptr) {
    const char* clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, mode);
    if (clause == nullptr || *clause == 0) continue;
    if (!heard.empty()) heard += ' ';
    heard += clause;
  }
  return heard;
}

/// eSpeak NG reads mnemonics only once it has been told to say some.
void make_mnemonics_known() {
  if (as_heard("[[@]]", as_mnemonics) == "@") return;
  espeak_SetSynthCallback(no_sound);
  espeak_Synth("", 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakPHONEMES, nullptr, nullptr);
}

std::string read_back(const std::string& mnemonics) {
  make_mnemonics_known();
  return as_heard("[[" + mnemonics + "]]", as_ipa);
}

bool is_english(std::string_view language) {
  return language.empty() || language == "en" || language.starts_with("en-");
}

EnglishAccent accent_of(std::string_view language) {
  if (language == "en-us") return EnglishAccent::american;
  return language.empty() || language == "en" || language == "en-gb" ? EnglishAccent::british
                                                                     : EnglishAccent::other;
}

bool is_strong_vowel(const EspeakSound& sound) {
  return sound.vowel && sound.mnemonic != "@" && sound.mnemonic != "3";
}

/// Dictionaries leave out the mark where there is one syllable, and French ones always; eSpeak NG
/// would say it weakly.
void stress_one(std::vector<EspeakSound>& sounds, std::string_view language) {
  if (std::ranges::any_of(sounds, [](const EspeakSound& sound) { return sound.stress == '\''; }))
    return;
  const auto first = std::ranges::find_if(sounds, is_strong_vowel);
  const auto last = std::find_if(sounds.rbegin(), sounds.rend(), is_strong_vowel);
  if (first == sounds.end()) return;
  (language.starts_with("fr") ? *last : *first).stress = '\'';
}

std::string written(const std::vector<EspeakSound>& sounds) {
  std::string out;
  for (const EspeakSound& sound : sounds) {
    if (!out.empty()) out += '|';
    if (sound.mnemonic.empty()) out += ' ';
    if (sound.stress != 0) out += sound.stress;
    out += sound.mnemonic;
  }
  return out;
}

struct SameSound {
  std::string_view one;
  std::string_view other;
};

/// Mnemonics as what IPA shows of them: glides apart, no r that is not said, one short i.
constexpr std::array<SameSound, 11> same_in_english = {{{"oU", "@U"},
                                                        {"i@", "I@"},
                                                        {"e@", "E@"},
                                                        {"i", "I"},
                                                        {"r-", "r"},
                                                        {"A:|_", "A:"},
                                                        {"@|_", "@"},
                                                        {"i@|_", "I@"},
                                                        {"e@|_", "E@"},
                                                        {"U@|_", "U@"},
                                                        {"3|_", "@"}}};
constexpr std::array<SameSound, 6> same_in_british = {
    {{"A@", "A:"}, {"O@", "O:"}, {"3", "@"}, {"i@3", "I@"}, {"aI3", "aI@"}, {"o:", "O:"}}};
constexpr std::array<SameSound, 2> same_in_american = {{{"0", "A:"}, {"*", "t"}}};

std::string_view same_as(std::string_view mnemonic, std::span<const SameSound> table) {
  const auto row = std::ranges::find(table, mnemonic, &SameSound::one);
  return row == table.end() ? mnemonic : row->other;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
    text.replace(at, from.size(), to);
}

/// Comparable mnemonics: an n before k and g is always an ŋ, a schwa before r may be an ɚ.
std::string levelled(const std::vector<EspeakSound>& sounds, EnglishAccent accent) {
  std::string out;
  for (const EspeakSound& sound : sounds) {
    const std::string_view own = accent == EnglishAccent::american
                                     ? same_as(sound.mnemonic, same_in_american)
                                     : same_as(sound.mnemonic, same_in_british);
    out += same_as(own, same_in_english);
  }
  std::erase(out, '|');
  for (const SameSound& pair : {SameSound{"Nk", "nk"}, {"Ng", "ng"}, {"3r", "@r"}})
    replace_all(out, pair.one, pair.other);
  return out;
}

bool is_english_heard(const std::vector<EspeakSound>& sounds, std::string_view ipa,
                      EnglishAccent accent) {
  const std::string heard = read_back(written(sounds));
  if (accent == EnglishAccent::other) return consonants_of(heard) == consonants_of(ipa);
  const SoundsRead read = english_sounds(heard, accent);
  return read.missing.empty() && levelled(read.sounds, accent) == levelled(sounds, accent);
}

SoundsRead read_sounds(std::string_view ipa, std::string_view language) {
  return is_english(language) ? english_sounds(ipa, accent_of(language))
                              : voice_sounds(ipa, read_back);
}

}  // namespace

std::optional<std::string> espeak_mnemonics(std::string_view ipa, std::string_view voice_language) {
  SoundsRead read = read_sounds(ipa, voice_language);
  if (!read.missing.empty() || read.sounds.empty()) return std::nullopt;
  stress_one(read.sounds, voice_language);
  std::string mnemonics = written(read.sounds);
  const bool heard = is_english(voice_language)
                         ? is_english_heard(read.sounds, ipa, accent_of(voice_language))
                         : levelled_ipa(read_back(mnemonics)) == levelled_ipa(ipa);
  if (!heard) return std::nullopt;
  return mnemonics;
}

std::string espeak_ipa(const std::string& text) {
  make_mnemonics_known();
  std::string ipa = as_heard(text, as_ipa);
  std::ranges::replace(ipa, '\n', ' ');
  return ipa;
}

std::string missing_sound(std::string_view ipa, std::string_view voice_language) {
  return read_sounds(ipa, voice_language).missing;
}

}  // namespace plainsong
