#include "speech/script_builder.hpp"

#include <iterator>
#include <utility>

#include "speech/normalise.hpp"
#include "speech/pauses.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// `text` with each run of white space made one space, also at its ends.
std::string with_single_spaces(const std::string& text) {
  const std::string inner = xml::one_line(xml::allowed(text));
  if (inner.empty()) return text.empty() ? "" : " ";
  const bool before = is_white_space(code_point_at(text, 0).value);
  const bool behind = is_white_space(code_point_before(text, text.size()).value);
  return (before ? " " : "") + inner + (behind ? " " : "");
}

}  // namespace

void ScriptBuilder::add(SpokenPiece piece) {
  piece.written = with_single_spaces(piece.written);
  const bool after_space = run_.empty() || run_.back().written.ends_with(' ');
  if (after_space && piece.written.starts_with(' ')) piece.written.erase(0, 1);
  if (piece.spoken) piece.spoken = xml::one_line(xml::allowed(*piece.spoken));
  if (piece.written.empty() && !piece.spoken) return;
  run_.push_back(std::move(piece));
}

void ScriptBuilder::pause(std::chrono::milliseconds time) {
  if (!run_.empty()) {
    run_.back().pause_after += time;
    return;
  }
  break_stated_ = true;
  if (!script_.utterances.empty()) {
    script_.utterances.back().pause_after += time;
  } else if (time.count() > 0) {
    run_.push_back({{}, std::string(), script_.language, {}, time});
  }
}

void ScriptBuilder::join() {
  if (!run_.empty()) return;
  break_stated_ = true;
  if (!script_.utterances.empty()) script_.utterances.back().pause_after = {};
}

void ScriptBuilder::begin_sentence(std::optional<SentenceId> id) {
  end_run();
  sentence_ = id ? *id : free_id();
}

void ScriptBuilder::end_sentence() {
  end_run();
  sentence_.reset();
}

void ScriptBuilder::end_paragraph() {
  end_run();
  sentence_.reset();
  paragraph_ended_ = true;
}

Script ScriptBuilder::finish() {
  end_paragraph();
  pause_between_paragraphs();
  return std::move(script_);
}

void ScriptBuilder::end_run() {
  if (run_.empty()) return;
  settle(run_, pronunciation_);
  if (sentence_) {
    say(run_, *sentence_);
  } else {
    for (const std::vector<SpokenPiece>& pieces : split_sentences(run_)) say(pieces, free_id());
  }
  run_.clear();
}

void ScriptBuilder::say(const std::vector<SpokenPiece>& pieces, SentenceId id) {
  std::vector<Utterance> utterances = utterances_of(pieces, id, script_.language);
  if (utterances.empty()) return;
  if (!utterances.back().words.empty()) utterances.back().pause_after += pauses::sentence;
  pause_between_paragraphs();
  if (utterances.front().words.empty() && !script_.utterances.empty()) {
    script_.utterances.back().pause_after += utterances.front().pause_after;
    utterances.erase(utterances.begin());
  }
  script_.utterances.insert(script_.utterances.end(), std::make_move_iterator(utterances.begin()),
                            std::make_move_iterator(utterances.end()));
}

void ScriptBuilder::pause_between_paragraphs() {
  if (paragraph_ended_ && !break_stated_ && !script_.utterances.empty())
    script_.utterances.back().pause_after += pauses::paragraph;
  paragraph_ended_ = false;
  break_stated_ = false;
}

SentenceId ScriptBuilder::free_id() {
  while (taken_.contains(next_id_)) ++next_id_;
  return SentenceId{next_id_++};
}

}  // namespace plainsong
