#include "narrator/engines.hpp"

namespace plainsong {

std::unique_ptr<UtteranceSource> open_source(const Script& script, const Voice& voice,
                                             const SpeakOptions& options) {
  return voice.engine == EngineKind::command ? open_command(script, voice, options)
                                             : open_worker(script, voice, options);
}

std::string engine_name(const Voice& voice, const SpeakOptions& options) {
  return voice.engine == EngineKind::command ? command_engine_name(voice)
                                             : worker_engine_name(voice, options);
}

Spoken speak(const Script& script, const Voice& voice, const SpeakOptions& options) {
  const auto source = open_source(script, voice, options);
  Spoken spoken;
  spoken.rate_hz = source->rate_hz();
  for (const Utterance& utterance : script.utterances) {
    const UtteranceSound sound = source->next();
    spoken.frames.insert(spoken.frames.end(), sound.frames.begin(), sound.frames.end());
    end_utterance(spoken, utterance);
    if (options.said) options.said(spoken.ends.size());
  }
  return spoken;
}

}  // namespace plainsong
