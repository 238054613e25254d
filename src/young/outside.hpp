#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

struct Words;
struct YoungOptions;

/// A sentence that another simplifier is asked to say more simply, and its neighbours, which help
/// to understand it.
struct OutsideRequest {
  SentenceId id{};
  std::string text, before, after;
};

/// What another simplifier made of some sentences.
struct OutsideAnswers {
  std::string name;  ///< of the simplifier, for the record: "openai:llama-3"
  std::map<SentenceId, std::string> texts;
};

/// The sentences to ask about: those of running text that an editor has not decided on. Where
/// sensitive parts are skipped, they are not asked about either.
std::vector<OutsideRequest> outside_requests(const Document& source, const Words& words,
                                             const YoungOptions& options);

/// Why an answer cannot stand for its sentence, as one sentence for the editor; empty where it can.
/// Nobody vouches for it, as somebody does for a row of our lists, so it has to show by itself that
/// it says the same: about as long; the same numbers, names, quotations, links, negations and
/// modals; the same people speaking; three fifths of the sentence's content words; and no other
/// content words but those that our own rules would put there, and a short list of plain ones.
std::string trouble_with_answer(const std::string& sentence, const std::string& answer,
                                const Words& words);

}  // namespace plainsong
