#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/failure.hpp"
#include "speech/normalise.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"
#include "speech/text_script.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

/// In order, without overlaps, and no half of a character.
template <typename Stretches>
void check_stretches(const Stretches& stretches, std::string_view words) {
  std::uint32_t done = 0;
  for (const auto& stretch : stretches) {
    require(stretch.words.begin >= done && stretch.words.end >= stretch.words.begin);
    require(stretch.words.end <= words.size() && is_valid_utf8(slice(words, stretch.words)));
    done = stretch.words.end;
  }
}

void check(const Utterance& utterance) {
  require(is_valid_utf8(utterance.words));
  require(utterance.words.empty() || (has_words(utterance.words) && !utterance.clip));
  require(utterance.pause_after.count() >= 0);
  check_stretches(utterance.written, utterance.words);
  check_stretches(utterance.sounds, utterance.words);
  for (const WrittenWord& word : utterance.written)
    require(is_valid_utf8(word.written) && !word.written.empty());
  for (const GivenSounds& sounds : utterance.sounds) require(!sounds.words.empty());
  std::uint32_t done = 0;
  for (const Mark& mark : utterance.marks) {
    require(mark.offset >= done && mark.offset <= utterance.words.size() && !mark.name.empty());
    done = mark.offset;
  }
  double part = 0;
  for (const PitchPoint& point : utterance.contour) {
    require(point.part >= part && point.part <= 1 && point.times >= 0.25 && point.times <= 4);
    part = point.part;
  }
  require(!utterance.length || utterance.length->count() > 0);
  const Prosody& prosody = utterance.prosody;
  require(prosody.rate >= 0.25 && prosody.rate <= 4 && prosody.pitch >= 0.25 &&
          prosody.pitch <= 4 && prosody.range >= 0 && prosody.range <= 4 &&
          prosody.volume_db <= 20);
}

void check(const Script& script) {
  for (const Utterance& utterance : script.utterances) {
    const bool opens = &utterance == &script.utterances.front();
    require(!utterance.words.empty() || utterance.clip ||
            (opens && utterance.pause_after.count() > 0));
    check(utterance);
  }
}

void check_replacements(std::string_view text) {
  std::uint32_t done = 0;
  for (const Replacement& found : replacements(text, "en-GB", {})) {
    require(found.range.begin >= done && found.range.end <= text.size() && !found.range.empty());
    done = found.range.end;
  }
}

/// A world in which every lexicon is the document itself, or a small one, and every sound is there.
SsmlReading world_of(std::string_view document) {
  SsmlReading world;
  world.lexicon = [text = std::string(document)](const std::string& uri) {
    return std::optional(uri == "self" ? text
                                       : "<lexicon version='1.0' alphabet='ipa' xml:lang='en'>"
                                         "<lexeme><grapheme>a</grapheme><phoneme>b</phoneme>"
                                         "</lexeme></lexicon>");
  };
  world.sound = [](const std::string& uri) { return std::optional(uri); };
  return world;
}

}  // namespace

/// Any bytes are a script or a refusal, and any bytes can be put into the words that are spoken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics;
  try {
    check(read_ssml(text, Pronunciation(), diagnostics, world_of(text)));
  } catch (const Failure& failure) {
    require(failure.trouble() == Trouble::input);
  }
  check_replacements(text);
  require(spoken_form(text, "en-GB", {}).find("://") == std::string::npos);
  spoken_form(text, "en-US", {});
  check(script_from_text(text, "en-GB", {}, {}));
  return 0;
}
