#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "speech/pauses.hpp"
#include "speech/pronunciation.hpp"
#include "speech/script.hpp"
#include "speech/settle.hpp"
#include "speech/shared_prosody.hpp"

namespace plainsong {

/// Makes a script from pieces of text, breaks, marks, and the ends of sentences and paragraphs, in
/// the order in which they come. Pauses that nobody states are those of the voice in force; a
/// stated one takes their place.
class ScriptBuilder {
 public:
  using PausesOf = std::function<pauses::Lengths(const std::string& voice)>;

  /// `taken`: numbers of sentences that will be stated, so that others do not get them. `pauses`
  /// may be empty: then they are those of pauses.hpp.
  ScriptBuilder(std::string language, std::set<std::uint32_t> taken,
                const Pronunciation& pronunciation, PausesOf pauses = {})
      : pronunciation_(pronunciation), pauses_(std::move(pauses)), taken_(std::move(taken)) {
    script_.language = std::move(language);
  }

  /// More words of the sentence that is open; where none is, they are cut into sentences.
  void add(SpokenPiece piece);
  void pause(const StatedPause& stated);
  /// At the start of the words that come next.
  void mark(std::string name);
  void begin_sentence(std::optional<SentenceId> id);
  void end_sentence();
  void end_paragraph();

  [[nodiscard]] bool in_sentence() const { return sentence_.has_value(); }

  [[nodiscard]] SharedProsody& shared() { return shared_; }

  std::map<std::string, std::string>& metadata() { return script_.metadata; }

  Script finish();

 private:
  /// What lies between the words that were said last and those that come next.
  struct Gap {
    StatedPause pause;
    bool sentence_ended = false;
    bool paragraph_ended = false;
    std::optional<SentenceId> sentence = {};  ///< in which the pause was stated
  };

  void end_run();
  void say(std::vector<SettledUtterance> utterances, SentenceId id);
  void say(SettledUtterance settled, SentenceId id);
  void put_marks_behind(Utterance& last);
  void close_gap(std::optional<SentenceId> next = {});
  pauses::Lengths pauses_of(const VoiceWish& voice);
  SentenceId free_id();

  const Pronunciation& pronunciation_;
  PausesOf pauses_;
  std::map<std::string, pauses::Lengths> known_pauses_;
  Script script_;
  SharedProsody shared_;
  std::vector<SharedProsody::Place> places_;  ///< one for each utterance
  std::vector<SpokenPiece> run_;              ///< what was not yet said
  std::vector<std::string> marks_;            ///< which have no place yet
  std::vector<std::string> opening_marks_;    ///< those before a pause that opens the script
  std::optional<SentenceId> sentence_;        ///< the one that is open
  std::set<std::uint32_t> taken_;
  std::uint32_t next_id_ = 0;
  Gap gap_;
};

}  // namespace plainsong
