#include "narrator/engines.hpp"

namespace plainsong {

Spoken speak(const Script& script, const Voice& voice, const SpeakOptions& options) {
  switch (voice.engine) {
    case EngineKind::command:
      return speak_by_command(script, voice, options);
    case EngineKind::espeak:
    case EngineKind::flite:
    case EngineKind::hum:
      break;
  }
  return speak_by_worker(script, voice, options);
}

}  // namespace plainsong
