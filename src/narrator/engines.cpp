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

}  // namespace plainsong
