#include "young/settled.hpp"

#include <fmt/format.h>

#include <utility>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/verify.hpp"

namespace plainsong {
namespace {

Draft draft_of(const SentencePlace& place) {
  Draft draft;
  draft.text = part_of(*place.text, place.sentence->range);
  draft.sources = {place.sentence->id};
  return draft;
}

/// The drafts of the paragraphs, which know the white space before them.
std::map<SentenceId, const Draft*> drafts_by_sentence(const std::vector<Passage>& passages) {
  std::map<SentenceId, const Draft*> found;
  for (const Passage& passage : passages)
    for (const Draft& draft : passage.drafts) found[draft.sources.front()] = &draft;
  return found;
}

void warn_of_stakes(const Draft& before, SettledSentence& settled, Diagnostics& diagnostics) {
  for (const std::string& stake : facts_at_stake(before, settled.drafts)) {
    warn(diagnostics, "young.edited", source_span(before.text, span_of(0, before.text.utf8.size())),
         fmt::format("an editor's words stand for this sentence; check them: {}",
                     stake.substr(0, stake.size() - 1)));
    for (Draft& draft : settled.drafts) draft.changes.back().reason += " To check: " + stake;
  }
}

void replace_sentence(Text& text, std::size_t at, const std::string& words) {
  std::vector<Sentence> sentences = text.sentences;
  const Span range = sentences[at].range;
  replace(text, range, words);
  const auto end = static_cast<std::uint32_t>(range.begin + words.size());
  for (std::size_t later = at + 1; later < sentences.size(); ++later) {
    Span& moved = sentences[later].range;
    moved = {moved.begin - range.end + end, moved.end - range.end + end};
  }
  sentences[at].range.end = end;
  text.sentences = std::move(sentences);
}

void add(Drafts& all, Drafts more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What the rules make, where that is what was accepted, and else what was accepted.
Drafts as_accepted(const Draft& draft, const SettledSentence& accepted, const Setting& setting) {
  Drafts ruled = rewritten({draft}, setting);
  if (joined(ruled) != joined(accepted.drafts)) return accepted.drafts;
  for (Draft& same : ruled) same.changes.push_back(accepted.drafts.front().changes.back());
  return ruled;
}

}  // namespace

Settled settled_by(const Document& source, const Decisions& decisions,
                   const std::vector<Passage>& passages, Diagnostics& diagnostics) {
  Settled settled;
  if (decisions.all.empty()) return settled;
  const std::vector<SentencePlace> places = sentence_places(source);
  const auto drafts = drafts_by_sentence(passages);
  for (const auto& [id, decision] : decided_sentences(source, decisions, diagnostics)) {
    const auto known = drafts.find(id);
    const Draft before = known != drafts.end() ? *known->second : draft_of(places[number(id)]);
    SettledSentence& made = settled[id];
    made = {decided_drafts(before, *decision), decision->kind == DecisionKind::accepted};
    if (decision->kind != DecisionKind::never_change) warn_of_stakes(before, made, diagnostics);
  }
  return settled;
}

void settle_answers(Settled& settled, const OutsideAnswers& answers, std::vector<Passage>& passages,
                    const Words& words, Diagnostics& diagnostics) {
  if (answers.texts.empty()) return;
  const std::string rule = "simplifier:" + answers.name;
  std::size_t used = 0;
  std::size_t refused = 0;
  for (Passage& passage : passages)
    for (Draft& draft : passage.drafts) {
      const SentenceId id = draft.sources.front();
      const auto answer = answers.texts.find(id);
      if (answer == answers.texts.end() || settled.contains(id)) continue;
      const std::string before = draft.text.utf8;
      const std::string after(trimmed(answer->second));
      if (after == before) continue;
      Change change{ChangeKind::reword,
                    span_of(0, before.size()),
                    before,
                    after,
                    rule,
                    "Another simplifier wrote this; the verifier found nothing lost or made up."};
      std::vector<DecidedSentence> sentences;
      for (const Span span : plainsong::sentences(after, "en-GB", words.known))
        sentences.push_back({std::string(slice(after, span)), Placement::running});
      std::string trouble = trouble_with_answer(before, after, words);
      Drafts drafts = drafts_with(draft, sentences, change);
      if (trouble.empty())
        if (const auto stakes = facts_at_stake(draft, drafts); !stakes.empty())
          trouble = stakes.front();  // a link that has lost its words
      if (trouble.empty()) {
        settled[id] = {std::move(drafts), false};
        ++used;
        continue;
      }
      ++refused;
      draft.changes.push_back({ChangeKind::restore, change.here, after, before, rule,
                               "Another simplifier's words were not used. " + trouble});
    }
  note(diagnostics, "young.simplifier", {},
       fmt::format("{}: {} answers are used, {} were refused by the verifier and left to the rules",
                   rule, used, refused));
}

Drafts rewritten_around(Drafts drafts, const Setting& setting, const Settled& settled) {
  Drafts all;
  Drafts free;
  const auto rewrite_free = [&] {
    if (!free.empty()) add(all, rewritten(free, setting));
    free.clear();
  };
  for (Draft& draft : drafts) {
    const auto known = settled.find(draft.sources.front());
    if (known == settled.end()) {
      free.push_back(std::move(draft));
      continue;
    }
    rewrite_free();
    add(all,
        known->second.accepted ? as_accepted(draft, known->second, setting) : known->second.drafts);
  }
  rewrite_free();
  return all;
}

void put_in_settled(Manuscript& manuscript, const Settled& settled) {
  if (settled.empty()) return;
  const auto put = [&](Text& text) {
    for (std::size_t at = 0; at < text.sentences.size(); ++at) {
      const SentenceId id = text.sentences[at].id;
      const auto known = settled.find(id);
      if (known == settled.end()) continue;
      const std::string words = joined(known->second.drafts);
      if (words != text.slice(text.sentences[at].range)) replace_sentence(text, at, words);
      manuscript.origins[number(id)].changes = known->second.drafts.front().changes;
    }
  };
  for (Section& section : manuscript.document.sections) for_each_text(section, put);
}

}  // namespace plainsong
