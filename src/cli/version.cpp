#include "cli/version.hpp"

#include <array>
#include <chrono>

#include "base/failure.hpp"
#include "cli/narration.hpp"
#include "narrator/utterance_source.hpp"

namespace plainsong {
namespace {

struct EngineVoice {
  EngineKind engine;
  std::string_view voice;  ///< one that every installation of it has
};

constexpr std::array asked{EngineVoice{EngineKind::espeak, "gmw/en"},
                           EngineVoice{EngineKind::flite, "slt"}};

}  // namespace

std::string version_lines() {
  constexpr std::chrono::seconds patience{20};
  std::string lines = std::string("plainsong ") + PLAINSONG_VERSION;
  for (const EngineVoice& row : asked) {
    Voice voice;
    voice.engine = row.engine;
    voice.engine_voice = row.voice;
    try {
      const SpeakOptions options{record_options(fresh(), {}, Container::wav).worker, patience};
      const std::string name = engine_name(voice, options);
      lines += "\n" + name.substr(0, name.find(", voice "));
    } catch (const Failure&) {
      continue;  // `plainsong doctor` says what is wrong
    }
  }
  return lines;
}

}  // namespace plainsong
