#include "narrator/sounds_of.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "narrator/engines.hpp"
#include "narrator/request.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// What is longer than any word is not asked about: engines take long to find that out.
Script without_endless(Script script) {
  constexpr std::size_t most_bytes = 1000;
  for (Utterance& utterance : script.utterances) {
    if (utterance.words.size() <= most_bytes) continue;
    utterance.words.clear();
    utterance.sounds.clear();
  }
  return script;
}

}  // namespace

std::vector<ToldSounds> sounds_of(const Script& script, const Voice& voice,
                                  const SpeakOptions& options) {
  constexpr std::string_view sounds = "sounds ";
  constexpr std::string_view refused = "refused ";
  constexpr std::string_view error = "error ";
  std::vector<ToldSounds> told;
  ToldSounds next;
  if (voice.engine != EngineKind::command) {
    const std::string request = write_request(without_endless(script), voice);
    const std::string answer = ask_worker(options, "--sounds", request);
    for (std::string_view rest = answer; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      if (line.starts_with(refused)) next.refusal = line.substr(refused.size());
      if (line.starts_with(sounds)) {
        next.ipa = trimmed(line.substr(sounds.size()));
        told.push_back(std::move(next));
        next = {};
      }
      if (line.starts_with(error))
        throw Failure(Trouble::voice, std::string(line.substr(error.size())),
                      "plainsong doctor says what is installed");
    }
  }
  told.resize(script.utterances.size());
  return told;
}

}  // namespace plainsong
