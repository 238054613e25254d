#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// Which voice says each utterance of a script.
struct Cast {
  std::vector<Voice> voices;       ///< each once; the first is the script's own
  std::vector<std::size_t> parts;  ///< for each utterance, which of the voices
  std::vector<std::string> notes;  ///< for a person: what was asked for and could not be had
};

/// Finds the voices that a script asks for, and those of its other languages, by `choose_voice`.
/// `all` is asked for only where the script's own voice does not do for everything.
Cast cast(const Script& script, const Voice& own,
          const std::function<const std::vector<Voice>&()>& all);

}  // namespace plainsong
