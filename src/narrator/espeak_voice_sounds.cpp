#include "narrator/espeak_voice_sounds.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace plainsong {
namespace {

/// Mnemonics of all languages, the usual ones first. Which of them a voice has, and how they sound
/// in it, it is asked.
constexpr std::string_view candidates =
    "p b t d k g q ? f v T D s z S Z h x C X Q Q\" l# l l/ l. l^ L r r/ R r\" * ** r. m n N n^ n. "
    "j w w# v# B c J S; Z; s; z; s. z. ts dz tS dZ tS; dZ; ts; dz; pF t. d. t[ d[ p; b; t; d; k; "
    "g; f; v; m; n; l; r; J^ H M "
    "a a: A A: A~ a~ & &: e e: e~ E E: E~ i i: i~ I I: I2 o o: o~ O O: O~ u u: u~ U U: V V: 0 0: "
    "3 3: @ @: y y: Y Y: Y~ W W: W~ 8 8: 1 i\" i. u\" I^ U~ "
    "aI aU eI eU OI oU aI: au ai ei oi ui iu ou eu ea ie uo ia ua OY OU @I @U AI AU EI EU VU Wy "
    "wa wi yi";

struct VoiceSound {
  std::string ipa;
  std::string mnemonic;
};

std::string without_stress(std::string_view ipa) {
  std::string out;
  while (!ipa.empty()) {
    const std::string_view one = first_character(ipa);
    if (one != "ˈ" && one != "ˌ" && one != " ") out += one;
    ipa.remove_prefix(one.size());
  }
  return out;
}

bool opens_with_vowel(std::string_view ipa) {
  constexpr std::array<std::string_view, 27> vowels = {"a", "e", "i", "o", "u", "y", "æ", "ɑ", "ɒ",
                                                       "ɐ", "ɛ", "ɜ", "ə", "ɘ", "ɪ", "ɨ", "ɔ", "ø",
                                                       "œ", "ɶ", "ʊ", "ʉ", "ʌ", "ɯ", "ɤ", "ʏ", "ɵ"};
  return std::ranges::find(vowels, first_character(ipa)) != vowels.end();
}

/// Tells the IPA of mnemonics.
using Hearing = std::function<std::string(const std::string& mnemonics)>;

/// How one sound is heard: a consonant in front of a vowel, since many languages change the last
/// one of a word.
std::string heard_alone(const std::string& mnemonic, const Hearing& heard) {
  std::string alone = without_stress(heard(mnemonic));
  if (alone.empty() || opens_with_vowel(alone)) return alone;
  const std::string syllable = without_stress(heard(mnemonic + "|a"));
  return syllable.size() > 1 && syllable.ends_with('a') ? syllable.substr(0, syllable.size() - 1)
                                                        : alone;
}

std::vector<VoiceSound> sounds_of_voice(const Hearing& heard) {
  std::vector<VoiceSound> sounds;
  std::string_view rest = candidates;
  while (!rest.empty()) {
    const std::string mnemonic(rest.substr(0, rest.find(' ')));
    rest.remove_prefix(std::min(rest.size(), mnemonic.size() + 1));
    const std::string ipa = heard_alone(mnemonic, heard);
    const bool known = std::ranges::find(sounds, ipa, &VoiceSound::ipa) != sounds.end();
    if (!ipa.empty() && !known) sounds.push_back({ipa, mnemonic});
  }
  return sounds;
}

const VoiceSound* longest_of(const std::vector<VoiceSound>& sounds, std::string_view ipa) {
  const VoiceSound* best = nullptr;
  for (const VoiceSound& sound : sounds)
    if (ipa.starts_with(sound.ipa) && (best == nullptr || sound.ipa.size() > best->ipa.size()))
      best = &sound;
  return best;
}

/// U+0067 is written for U+0261 by many.
std::string with_one_g(std::string_view ipa) {
  std::string out;
  for (const char byte : ipa) {
    if (byte == 'g')
      out += "ɡ";
    else
      out += byte;
  }
  return out;
}

}  // namespace

SoundsRead voice_sounds(std::string_view ipa,
                        const std::function<std::string(const std::string& mnemonics)>& heard) {
  const std::vector<VoiceSound> known = sounds_of_voice(heard);
  const std::string settled = with_one_g(ipa);
  SoundsRead read;
  char stress = 0;
  for (std::string_view rest = settled; !rest.empty();) {
    std::size_t size = first_character(rest).size();
    if (rest.front() == ' ') {
      if (!read.sounds.empty()) read.sounds.emplace_back();
    } else if (rest.starts_with("ˈ")) {
      stress = '\'';
    } else if (rest.starts_with("ˌ")) {
      stress = ',';
    } else if (const VoiceSound* sound = longest_of(known, rest)) {
      read.sounds.push_back({sound->mnemonic, stress, opens_with_vowel(sound->ipa), ""});
      stress = 0;
      size = sound->ipa.size();
    } else if (const std::size_t marks = ignored_marks(rest); marks > 0) {
      size = marks;
    } else {
      read.missing = std::string(first_character(rest));
      break;
    }
    rest.remove_prefix(size);
  }
  return read;
}

std::string levelled_ipa(std::string_view ipa) {
  std::string out;
  const std::string settled = with_one_g(without_stress(ipa));
  for (std::string_view rest = settled; !rest.empty();) {
    const std::size_t marks = ignored_marks(rest);
    const std::string_view one = marks > 0 ? rest.substr(0, marks) : first_character(rest);
    if (marks == 0) out += one;
    rest.remove_prefix(one.size());
  }
  return out;
}

}  // namespace plainsong
