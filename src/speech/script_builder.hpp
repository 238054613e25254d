#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "speech/pronunciation.hpp"
#include "speech/script.hpp"
#include "speech/settle.hpp"

namespace plainsong {

/// Makes a script from pieces of text, breaks, and the ends of sentences and paragraphs, in the
/// order in which they come. Pauses that nobody states are those of pauses.hpp. A stated break
/// comes on top of a sentence's own pause and in the place of a paragraph's.
class ScriptBuilder {
 public:
  /// `taken`: numbers of sentences that will be stated, so that others do not get them.
  ScriptBuilder(std::string language, std::set<std::uint32_t> taken,
                const Pronunciation& pronunciation)
      : pronunciation_(pronunciation), taken_(std::move(taken)) {
    script_.language = std::move(language);
  }

  /// More words of the sentence that is open; where none is, they are cut into sentences.
  void add(SpokenPiece piece);
  void pause(std::chrono::milliseconds time);
  /// Takes back the pause behind what was said last.
  void join();
  void begin_sentence(std::optional<SentenceId> id);
  void end_sentence();
  void end_paragraph();

  Script finish();

 private:
  void end_run();
  void say(const std::vector<SpokenPiece>& pieces, SentenceId id);
  void pause_between_paragraphs();
  SentenceId free_id();

  const Pronunciation& pronunciation_;
  Script script_;
  std::vector<SpokenPiece> run_;        ///< what was not yet said
  std::optional<SentenceId> sentence_;  ///< the one that is open
  std::set<std::uint32_t> taken_;
  std::uint32_t next_id_ = 0;
  bool paragraph_ended_ = false;  ///< since the last words
  bool break_stated_ = false;     ///< since the last words
};

}  // namespace plainsong
