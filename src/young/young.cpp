#include "young/young.hpp"

#include <algorithm>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/hard_words.hpp"
#include "young/levels.hpp"
#include "young/meanings.hpp"
#include "young/opening.hpp"
#include "young/paragraphs.hpp"
#include "young/passages.hpp"
#include "young/sensitive.hpp"
#include "young/setting.hpp"
#include "young/settled.hpp"
#include "young/syntax.hpp"
#include "young/words_to_know.hpp"

namespace plainsong {
namespace {

constexpr int most_rounds = 4;

void rewrite(std::vector<Passage>& all, Setting setting, const Settled& settled,
             const Decisions& decisions) {
  SyntaxReader syntax(setting.words.analyzer.get(), setting.names);
  setting.syntax = &syntax;
  for (const Decision& decision : decisions.all)
    if (decision.kind == DecisionKind::keep) setting.names.keep(decision.word);
  for (Passage& passage : all) {
    setting.bullets = !passage.listed;
    passage.drafts = rewritten_around(std::move(passage.drafts), setting, settled);
  }
}

/// What is left out needs no meanings: the transcript has those paragraphs.
void drop_passages(std::vector<Passage>& all, const std::vector<SensitiveSection>& left_out) {
  const auto is_left_out = [&](const Passage& passage) {
    return std::any_of(left_out.begin(), left_out.end(),
                       [&](const SensitiveSection& one) { return one.section == passage.section; });
  };
  all.erase(std::remove_if(all.begin(), all.end(), is_left_out), all.end());
}

/// The sentences of a line as drafts, with ids that count from 0.
Drafts drafts_of_line(std::string_view line, const Words& words) {
  Drafts drafts;
  for (const Span span : sentences(line, "en-GB", words.known)) {
    Draft draft;
    append_copied(draft.text, slice(line, span), span.begin);
    draft.sources = {static_cast<SentenceId>(drafts.size())};
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

std::string rewritten_line(const std::string& line, const Words& words,
                           const YoungOptions& options) {
  const Drafts drafts = drafts_of_line(line, words);
  const LevelLimits limits = limits_of(options.level);
  Setting setting{words, {}, limits.longest_sentence, false, false, nullptr, limits.hardest_word};
  for (const Draft& draft : drafts) collect_names(draft.text.utf8, setting.names);
  SyntaxReader syntax(words.analyzer.get(), setting.names);
  setting.syntax = &syntax;
  return joined(rewritten(drafts, setting));
}

/// White space at the ends gone, and each run of it one space.
std::string on_one_line(std::string_view line) {
  Text text;
  append_copied(text, line, 0);
  tidy_white_space(text);
  return text.utf8;
}

Setting setting_for(const Document& source, const Words& words, Level level) {
  const LevelLimits limits = limits_of(level);
  return {words, names_of(source), limits.longest_sentence, true,
          true,  nullptr,          limits.hardest_word};
}

/// Each sentence that the rules change and nothing settles, as it reads now.
std::vector<Decision> offered(const std::vector<Passage>& all, const Settled& settled,
                              const Document& source) {
  const std::vector<SentenceKey> keys = keys_of(source);
  std::vector<Decision> found;
  for (const Passage& passage : all)
    for (std::size_t at = 0; at < passage.drafts.size();) {
      const SentenceId id = passage.drafts[at].sources.front();
      Decision decision{DecisionKind::accepted, keys[number(id)], {}, {}, {}, 0};
      for (; at < passage.drafts.size() && passage.drafts[at].sources.front() == id; ++at)
        decision.sentences.push_back({passage.drafts[at].text.utf8, passage.drafts[at].placement});
      const bool same =
          decision.sentences.size() == 1 && decision.sentences.front().words == decision.of.words;
      if (!same && !settled.contains(id)) found.push_back(std::move(decision));
    }
  return found;
}

}  // namespace

NameSet names_of(const Document& document) {
  NameSet names;
  for_each_text(document, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      if (sentence.range.size() <= longest_rewritten)
        collect_names(text.slice(sentence.range), names);
  });
  return names;
}

Edition standard_edition(const Document& source) {
  Manuscript manuscript = transcript(source);
  open_standard(manuscript);
  join_opening(manuscript, source.sections.size());
  return finished(std::move(manuscript), EditionKind::standard);
}

Edition simplify(const Document& source, const Words& words, const YoungOptions& options,
                 Diagnostics& diagnostics, std::vector<Decision>* offers) {
  std::vector<Passage> all = passages(source);
  Settled settled = settled_by(source, options.decisions, all, diagnostics);
  const Setting setting = setting_for(source, words, options.level);
  settle_answers(settled, options.outside, all, words, diagnostics);
  rewrite(all, setting, settled, options.decisions);
  if (offers != nullptr) *offers = offered(all, settled, source);
  if (options.note_hard_words) note_hard_words(all, setting, diagnostics);
  std::vector<SensitiveSection> sensitive;
  if (options.sensitive != Sensitive::keep) sensitive = sensitive_sections(source, words);
  const bool skip = options.sensitive == Sensitive::skip;
  if (skip) drop_passages(all, sensitive);
  std::vector<std::size_t> terms;
  if (!options.body_only) {
    terms = add_meanings(all, source, setting);
    terms = words_to_know(terms, all, source, words);
  }
  part_long_paragraphs(all);
  Manuscript manuscript = transcript(source);
  put_in_settled(manuscript, settled);
  put_in(manuscript, std::move(all));
  std::vector<Omission> omissions;
  if (skip) omissions = leave_out(manuscript, sensitive);
  if (!options.body_only) {
    if (!skip) add_section_notes(manuscript, sensitive);
    add_before_you_read(manuscript, 0, sensitive, skip, words);
    add_words_to_know(manuscript, sensitive.empty() ? 0 : 1, terms, words);
    open_young(manuscript, options);
    join_opening(manuscript, source.sections.size());
  }
  Edition edition = finished(std::move(manuscript), EditionKind::young);
  edition.omissions = std::move(omissions);
  return edition;
}

std::vector<Decision> to_accept(const Document& source, const Words& words,
                                const YoungOptions& options, Diagnostics& diagnostics) {
  std::vector<Passage> all = passages(source);
  const Settled settled = settled_by(source, options.decisions, all, diagnostics);
  rewrite(all, setting_for(source, words, options.level), settled, options.decisions);
  return offered(all, settled, source);
}

std::string simplify_line(std::string_view line, const Words& words, const YoungOptions& options) {
  if (!is_valid_utf8(line)) return std::string(line);
  std::string start = on_one_line(line);
  std::string now = start;
  for (int round = 0; round < most_rounds; ++round) {
    std::string next = rewritten_line(now, words, options);
    if (next == now) return now;
    now = std::move(next);
  }
  return start;  // what would go on changing stays as it is, so that simplifying twice gives the
                 // same
}

}  // namespace plainsong
