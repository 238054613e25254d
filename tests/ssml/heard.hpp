#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/read_sound.hpp"
#include "audio/timeline.hpp"
#include "base/diagnostic.hpp"
#include "speech/script.hpp"

namespace plainsong::test {

/// One line of a document's first comment: "length: 2 plain-rain".
struct Expectation {
  std::string key;
  std::vector<std::string> values;
  std::string rest;  ///< all values, as they stand
};

/// A document with what is expected of it.
struct SsmlDocument {
  std::string name;
  std::string xml;
  std::vector<Expectation> expectations;

  [[nodiscard]] bool is(std::string_view key) const;
};

/// All documents, by name. Throws std::runtime_error for a line that makes no sense.
std::vector<SsmlDocument> ssml_documents();

/// What became of a document.
struct Heard {
  std::string error;  ///< why it was refused; then there is nothing else
  Script script;
  Diagnostics diagnostics;
  std::vector<std::string> notes;  ///< of the recorder
  Track track;
  Sound sound;
};

/// Reads and speaks the document of this name, once for each engine ("espeak" or "flite").
const Heard& heard(const std::string& name, const std::string& engine);

}  // namespace plainsong::test
