#include "speech/script_builder.hpp"

#include <cstddef>
#include <iterator>
#include <utility>

#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// `text` with each run of white space made one space, also at its ends.
std::string with_single_spaces(std::string_view raw) {
  const std::string text = xml::allowed(raw);
  const std::string inner = xml::one_line(text);
  if (inner.empty()) return text.empty() ? "" : " ";
  const bool before = is_white_space(code_point_at(text, 0).value);
  const bool behind = is_white_space(code_point_before(text, text.size()).value);
  return (before ? " " : "") + inner + (behind ? " " : "");
}

bool is_running_text(const SpokenPiece& piece) {
  return !piece.spoken && !piece.clip && piece.token == 0 && piece.ipa.empty();
}

std::uint32_t end_of(std::string_view text) {
  return static_cast<std::uint32_t>(text.size());
}

}  // namespace

void ScriptBuilder::add(SpokenPiece piece) {
  piece.written = with_single_spaces(piece.written);
  if (piece.clip) {
    piece.written = xml::one_line(piece.written);
  } else {
    const bool after_space = run_.empty() || run_.back().written.ends_with(' ');
    if (after_space && piece.written.starts_with(' ')) piece.written.erase(0, 1);
  }
  if (piece.spoken) piece.spoken = with_single_spaces(*piece.spoken);
  if (piece.written.empty() && !piece.spoken && !piece.clip) return;
  const bool parts_words =
      piece.token > 0 && !run_.empty() && run_.back().token > 0 && run_.back().token != piece.token;
  if (parts_words) run_.push_back({" ", std::nullopt, run_.back().delivery});
  const bool continues = !run_.empty() && is_running_text(piece) && is_running_text(run_.back()) &&
                         !run_.back().pause_after.stated && run_.back().delivery == piece.delivery;
  std::uint32_t begin = 0;
  if (continues) {
    begin = end_of(run_.back().written);
    run_.back().written += piece.written;
  } else {
    run_.push_back(std::move(piece));
  }
  for (std::string& name : marks_) run_.back().marks.push_back({std::move(name), begin});
  marks_.clear();
}

void ScriptBuilder::pause(const StatedPause& stated) {
  if (run_.empty()) {
    gap_.pause.add(stated);
    if (script_.utterances.empty()) {
      if (!gap_.sentence) gap_.sentence = sentence_;
      std::move(marks_.begin(), marks_.end(), std::back_inserter(opening_marks_));
      marks_.clear();
      return;
    }
    put_marks_behind(script_.utterances.back());
  } else {
    run_.back().pause_after.add(stated);
    SpokenPiece& last = run_.back();
    for (std::string& name : marks_) last.marks.push_back({std::move(name), end_of(last.written)});
  }
  marks_.clear();
}

void ScriptBuilder::put_marks_behind(Utterance& last) {
  for (std::string& name : marks_) last.marks.push_back({std::move(name), end_of(last.words)});
  marks_.clear();
}

void ScriptBuilder::mark(std::string name) {
  marks_.push_back(std::move(name));
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
  gap_.paragraph_ended = true;
}

Script ScriptBuilder::finish() {
  end_paragraph();
  if (script_.utterances.empty())
    opening_marks_.insert(opening_marks_.end(), marks_.begin(), marks_.end());
  else
    put_marks_behind(script_.utterances.back());
  close_gap();
  shared_.share_out(script_.utterances, places_);
  return std::move(script_);
}

void ScriptBuilder::end_run() {
  if (run_.empty()) return;
  const SettledRun run = settle(run_, pronunciation_);
  run_.clear();
  const std::vector<Span> sentences =
      sentence_ ? std::vector<Span>{span_of(0, run.words.size())} : sentences_of(run);
  const std::vector<std::string> behind = std::exchange(marks_, {});
  for (std::vector<SettledUtterance>& said : utterances_of(run, sentences))
    say(std::move(said), sentence_ ? *sentence_ : SentenceId{});
  marks_.insert(marks_.end(), behind.begin(), behind.end());
}

void ScriptBuilder::say(std::vector<SettledUtterance> utterances, SentenceId id) {
  bool said = false;
  for (SettledUtterance& settled : utterances) {
    const bool silent = settled.utterance.words.empty() && !settled.utterance.clip;
    if (!silent && !said && !sentence_) id = free_id();
    said = said || !silent;
    say(std::move(settled), id);
  }
  if (said) gap_.sentence_ended = true;
}

void ScriptBuilder::say(SettledUtterance settled, SentenceId id) {
  Utterance& utterance = settled.utterance;
  if (utterance.words.empty() && !utterance.clip) {
    for (Mark& mark : utterance.marks) marks_.push_back(std::move(mark.name));
    if (!settled.pause_after.stated) return;
    gap_.pause.add(settled.pause_after);
    if (!gap_.sentence) gap_.sentence = sentence_;
    return;
  }
  close_gap(id);
  utterance.sentence = id;
  std::vector<Mark> waiting;
  for (std::string& name : std::exchange(opening_marks_, {})) waiting.push_back({std::move(name)});
  for (std::string& name : std::exchange(marks_, {})) waiting.push_back({std::move(name)});
  utterance.marks.insert(utterance.marks.begin(), waiting.begin(), waiting.end());
  if (utterance.language == script_.language) utterance.language.clear();
  places_.push_back({settled.contour, settled.length});
  script_.utterances.push_back(std::move(utterance));
  gap_.pause = settled.pause_after;
}

/// Writes the pause between what was said last and what comes now. A pause before all else belongs
/// to the sentence that comes next.
void ScriptBuilder::close_gap(std::optional<SentenceId> next) {
  const Gap gap = std::exchange(gap_, Gap());
  if (script_.utterances.empty()) {
    const auto time = gap.pause.instead_of({});
    if (time.count() == 0) return;
    const std::optional<SentenceId> owner = gap.sentence ? gap.sentence : next;
    script_.utterances.push_back({owner ? *owner : free_id(), {}, {}, {}, time});
    places_.emplace_back();
    for (std::string& name : opening_marks_)
      script_.utterances.back().marks.push_back({std::move(name), 0});
    opening_marks_.clear();
    return;
  }
  Utterance& last = script_.utterances.back();
  const pauses::Lengths lengths = pauses_of(last.voice);
  std::chrono::milliseconds usual{0};
  if (gap.sentence_ended) usual += lengths.sentence;
  if (gap.sentence_ended && gap.paragraph_ended) usual += lengths.paragraph;
  last.pause_after = gap.pause.instead_of(usual);
}

pauses::Lengths ScriptBuilder::pauses_of(const VoiceWish& voice) {
  if (!pauses_) return {};
  const std::string name = voice.names.empty() ? std::string() : voice.names.front();
  const auto found = known_pauses_.find(name);
  return found != known_pauses_.end() ? found->second
                                      : known_pauses_.emplace(name, pauses_(name)).first->second;
}

SentenceId ScriptBuilder::free_id() {
  while (taken_.contains(next_id_)) ++next_id_;
  return SentenceId{next_id_++};
}

}  // namespace plainsong
