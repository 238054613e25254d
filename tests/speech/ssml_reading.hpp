#pragma once

#include <map>
#include <string>

#include "speaking.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"

namespace plainsong::speaking {

// SSML read for a test, with a world that is a map, and the parts of a script in terse notations.

/// A world whose sounds and lexicons are these, by uri.
inline SsmlReading world_of(std::map<std::string, std::string> files) {
  const auto find = [files](const std::string& uri) -> std::optional<std::string> {
    const auto found = files.find(uri);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  };
  return {find, find, {}, {}};
}

struct ReadSsml {
  Script script;
  Diagnostics diagnostics;

  [[nodiscard]] const Utterance& only() const { return script.utterances.at(0); }
};

inline ReadSsml read_inside(const std::string& inside, const SsmlReading& world = {},
                            const std::string& attributes = {}) {
  ReadSsml out;
  out.script = read_ssml(
      "<speak version=\"1.1\" xml:lang=\"en-GB\" " + attributes + ">" + inside + "</speak>",
      Pronunciation(), out.diagnostics, world);
  return out;
}

/// "2022=twenty twenty-two": each printed word with what is said for it, with " | " between them.
inline std::string written(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances)
    for (const WrittenWord& word : said.written) {
      const std::string spoken(slice(said.words, word.words));
      out += (out.empty() ? "" : " | ") + word.written;
      if (spoken != word.written) out += "=" + spoken;
    }
  return out;
}

/// "name@words behind it", with " | " between them.
inline std::string marks(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances)
    for (const Mark& mark : said.marks)
      out += (out.empty() ? "" : " | ") + mark.name + "@" + said.words.substr(mark.offset);
  return out;
}

inline std::string sounds(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances)
    for (const GivenSounds& given : said.sounds)
      out += (out.empty() ? "" : " | ") + std::string(slice(said.words, given.words)) + "=" +
             given.ipa;
  return out;
}

inline std::string messages(const ReadSsml& read) {
  std::string out;
  for (const Diagnostic& told : read.diagnostics)
    out += (out.empty() ? "" : " | ") + told.code + ": " + told.message;
  return out;
}

}  // namespace plainsong::speaking
