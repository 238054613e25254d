#include "narrator/sounds_of.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "narrator/engines.hpp"
#include "narrator/request.hpp"
#include "text/utf8.hpp"

namespace plainsong {

std::vector<std::string> sounds_of(const Script& script, const Voice& voice,
                                   const SpeakOptions& options) {
  constexpr std::string_view sounds = "sounds ";
  constexpr std::string_view error = "error ";
  std::vector<std::string> told;
  if (voice.engine != EngineKind::command) {
    const std::string answer = ask_worker(options, "--sounds", write_request(script, voice));
    for (std::string_view rest = answer; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      if (line.starts_with(sounds)) told.emplace_back(trimmed(line.substr(sounds.size())));
      if (line.starts_with(error))
        throw Failure(Trouble::voice, std::string(line.substr(error.size())),
                      "plainsong doctor says what is installed");
    }
  }
  told.resize(script.utterances.size());
  return told;
}

}  // namespace plainsong
