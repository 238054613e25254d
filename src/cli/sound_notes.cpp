#include "cli/sound_notes.hpp"

#include <fmt/format.h>

#include <set>
#include <tuple>

#include "base/failure.hpp"
#include "narrator/sounds_of.hpp"

namespace plainsong {
namespace {

/// That a voice cannot speak is told where it should speak.
std::vector<ToldSounds> told_or_nothing(const Script& asked, const Voice& voice,
                                        const RecordOptions& options) {
  try {
    return sounds_of(asked, voice, {options.worker, options.patience, {}});
  } catch (const Failure&) {
    return {};
  }
}

}  // namespace

std::vector<std::string> notes_on_sounds(const std::vector<const Script*>& scripts,
                                         const Voice& voice, const RecordOptions& options) {
  std::set<std::tuple<std::string, std::string, std::string>> known;
  Script asked;
  asked.language = scripts.empty() ? voice.language : scripts.front()->language;
  for (const Script* script : scripts)
    for (const Utterance& utterance : script->utterances)
      for (const GivenSounds& given : utterance.sounds) {
        Utterance word;
        word.words = slice(utterance.words, given.words);
        word.language = utterance.language;
        word.sounds = {{span_of(0, word.words.size()), given.ipa}};
        if (known.emplace(word.words, given.ipa, word.language).second)
          asked.utterances.push_back(std::move(word));
      }
  std::vector<std::string> notes;
  if (asked.utterances.empty()) return notes;
  const std::vector<ToldSounds> told = told_or_nothing(asked, voice, options);
  for (std::size_t i = 0; i < told.size(); ++i)
    if (!told[i].refusal.empty())
      notes.push_back(fmt::format("\"{}\" is said as it is written, not /{}/: {}",
                                  asked.utterances[i].words, asked.utterances[i].sounds.front().ipa,
                                  told[i].refusal));
  return notes;
}

}  // namespace plainsong
