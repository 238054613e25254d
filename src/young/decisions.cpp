#include "young/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_words_alone = 4;  ///< a shorter sentence has to stand where it stood
constexpr std::size_t longest_compared =
    200;                                 ///< words; what is longer is not looked for by likeness
constexpr std::size_t common_word = 24;  ///< a word in more sentences than this tells nothing

bool is_article(const std::string& word) {
  return word == "a" || word == "an" || word == "the";
}

/// Marks that say something of their own; the others only part or close a sentence.
bool is_telling(const std::string& mark) {
  static const std::set<std::string> all = {"%", "£", "$", "€", "#", "@", "&", "+", "=", "?", "/"};
  return all.contains(mark);
}

std::vector<std::string> parted(const std::string& words) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    found.push_back(words.substr(at, end - at));
    at = end + 1;
  }
  return found;
}

/// How alike two sentences are, from 0 to 1: by the words that stand in both in the same order.
double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  if (one.empty() || other.empty() || one.size() > longest_compared ||
      other.size() > longest_compared)
    return 0;
  std::vector<std::size_t> row(other.size() + 1, 0);
  for (const std::string& word : one) {
    std::size_t diagonal = 0;
    for (std::size_t at = 1; at <= other.size(); ++at) {
      const std::size_t above = row[at];
      row[at] = word == other[at - 1] ? diagonal + 1 : std::max(above, row[at - 1]);
      diagonal = above;
    }
  }
  return 2.0 * static_cast<double>(row.back()) / static_cast<double>(one.size() + other.size());
}

/// The sentences of a source, to be looked up.
class SentenceIndex {
 public:
  explicit SentenceIndex(const Document& source) : places_(sentence_places(source)) {
    for (const SentencePlace& place : places_) {
      const std::size_t id = words_.size();
      words_.push_back(compared_words(place.words()));
      headings_.push_back(compared_words(place.section->heading.utf8));
      by_words_[words_.back()].push_back(id);
    }
    for (std::size_t id = 0; id < words_.size(); ++id) {
      const std::vector<std::string> all = parted(words_[id]);
      for (const std::string& word : std::set<std::string>(all.begin(), all.end()))
        by_word_[word].push_back(id);
    }
  }

  /// The sentence with these words that stands where the decision says it stood, as far as that
  /// can be told.
  [[nodiscard]] std::optional<std::size_t> find(const SentenceKey& key,
                                                const std::set<std::size_t>& taken) const {
    const auto same = by_words_.find(compared_words(key.words));
    if (same == by_words_.end()) return std::nullopt;
    const bool short_one = parted(same->first).size() < fewest_words_alone;
    std::optional<std::size_t> best;
    int best_fit = -1;
    for (const std::size_t id : same->second) {
      const int here = fit(key, id);
      if (taken.contains(id) || here <= best_fit || (short_one && here == 0)) continue;
      best = id;
      best_fit = here;
    }
    return best;
  }

  /// The sentence that this one has become, by all appearances.
  [[nodiscard]] std::optional<std::size_t> changed(const SentenceKey& key,
                                                   const std::set<std::size_t>& taken) const {
    constexpr double alike = 0.5;
    const std::vector<std::string> wanted = parted(compared_words(key.words));
    std::set<std::size_t> near;
    for (const std::string& word : wanted) {
      const auto list = by_word_.find(word);
      if (list != by_word_.end() && list->second.size() <= common_word)
        near.insert(list->second.begin(), list->second.end());
    }
    std::optional<std::size_t> best;
    double best_likeness = alike;
    for (const std::size_t id : near) {
      const double here = taken.contains(id) ? 0 : likeness(wanted, parted(words_[id]));
      if (here <= best_likeness) continue;
      best = id;
      best_likeness = here;
    }
    return best;
  }

  [[nodiscard]] Span source_of(std::size_t id) const {
    return source_span(*places_[id].text, places_[id].sentence->range);
  }

 private:
  [[nodiscard]] int fit(const SentenceKey& key, std::size_t id) const {
    const bool first = id == 0;
    const bool last = id + 1 == words_.size();
    int points = compared_words(key.heading) == headings_[id] ? 2 : 0;
    points += compared_words(key.before) == (first ? "" : words_[id - 1]) ? 1 : 0;
    points += compared_words(key.after) == (last ? "" : words_[id + 1]) ? 1 : 0;
    return points;
  }

  std::vector<SentencePlace> places_;
  std::vector<std::string> words_, headings_;
  std::map<std::string, std::vector<std::size_t>> by_words_;
  std::map<std::string, std::vector<std::size_t>> by_word_;
};

bool is_about_a_sentence(const Decision& decision) {
  return decision.kind != DecisionKind::keep && decision.kind != DecisionKind::means;
}

/// The links and other marks of the source, on the same words in the new text.
void take_over_inlines(const Text& from, Text& to) {
  std::size_t cursor = 0;
  for (const Inline& item : from.inlines) {
    const std::string_view words = from.slice(item.range);
    if (words.empty()) continue;
    const std::size_t begin = to.utf8.find(words, cursor);
    if (begin == std::string::npos) continue;
    const Span range = span_of(begin, begin + words.size());
    const bool crosses =
        std::any_of(to.inlines.begin(), to.inlines.end(), [&](const Inline& other) {
          return other.range.overlaps(range) && other.range.end < range.end;
        });
    if (crosses) continue;
    to.inlines.push_back({item.kind, range, item.target});
    cursor = begin;
  }
}

std::string joined_words(const std::vector<DecidedSentence>& sentences) {
  std::string words;
  for (const DecidedSentence& sentence : sentences)
    words += (words.empty() ? "" : " ") + sentence.words;
  return words;
}

}  // namespace

std::string compared_words(std::string_view sentence) {
  std::string words;
  for (const Lexeme& token : lexemes(sentence)) {
    if (is_article(token.folded)) continue;
    if (token.kind == LexemeKind::mark && !is_telling(token.folded)) continue;
    if (!words.empty()) words += ' ';
    words += token.folded;
  }
  return words;
}

std::vector<SentenceKey> keys_of(const Document& source) {
  std::vector<SentenceKey> keys;
  for (const SentencePlace& place : sentence_places(source)) {
    const std::string words(place.words());
    if (!keys.empty()) keys.back().after = words;
    keys.push_back({words, place.section->heading.utf8, keys.empty() ? "" : keys.back().words, ""});
  }
  return keys;
}

DecidedSentences decided_sentences(const Document& source, const Decisions& decisions,
                                   Diagnostics& diagnostics) {
  DecidedSentences found;
  if (std::none_of(decisions.all.begin(), decisions.all.end(), is_about_a_sentence)) return found;
  const SentenceIndex index(source);
  std::set<std::size_t> taken;
  std::vector<const Decision*> left;
  for (const Decision& decision : decisions.all) {
    if (!is_about_a_sentence(decision)) continue;
    const auto id = index.find(decision.of, taken);
    if (!id) {
      left.push_back(&decision);
      continue;
    }
    taken.insert(*id);
    found[static_cast<SentenceId>(*id)] = &decision;
  }
  std::size_t gone = 0;
  for (const Decision* decision : left) {
    const auto id = index.changed(decision->of, taken);
    if (!id) {
      ++gone;
      continue;
    }
    warn(
        diagnostics, "young.stale-edit", index.source_of(*id),
        fmt::format("{}:{} is not used: this sentence was \"{}\" then; decide again with plainsong "
                    "edit --sentence {}, and drop the old decision with --drop-stale",
                    decisions.name, decision->line, decision->of.words, *id));
  }
  if (gone > 0)
    note(diagnostics, "young.unused-edits", {},
         fmt::format("{} of the decisions in {} {} about sentences that are not in this document",
                     gone, decisions.name, gone == 1 ? "is" : "are"));
  return found;
}

Drafts drafts_with(const Draft& source, const std::vector<DecidedSentence>& sentences,
                   const Change& change) {
  const Span all = span_of(0, source.text.utf8.size());
  Drafts drafts;
  for (const DecidedSentence& sentence : sentences) {
    Draft draft;
    append_made(draft.text, sentence.words, source_span(source.text, all));
    take_over_inlines(source.text, draft.text);
    draft.sources = source.sources;
    draft.changes = {change};
    draft.placement = sentence.placement;
    if (drafts.empty()) draft.gap = source.gap;
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

Drafts decided_drafts(const Draft& source, const Decision& decision) {
  const std::string before = source.text.utf8;
  const Span all = span_of(0, before.size());
  if (decision.kind == DecisionKind::never_change) {
    Draft same = source;
    same.changes.push_back({ChangeKind::restore, all, before, before, "editor:never-change",
                            "An editor wants this sentence as it is."});
    return {same};
  }
  const bool accepted = decision.kind == DecisionKind::accepted;
  const Change change{
      ChangeKind::reword,
      all,
      before,
      joined_words(decision.sentences),
      accepted ? "editor:accepted" : "editor:reads",
      accepted ? "An editor accepted these words." : "These are an editor's words."};
  return drafts_with(source, decision.sentences, change);
}

std::string meaning_sentence(std::string_view word, std::string_view meaning) {
  std::string words(trimmed(meaning));
  const bool names_it = lower(words).find(lower(word)) != std::string::npos;
  const bool closed = !words.empty() && words.back() == '.';
  if (names_it && closed) return words;
  return fmt::format("“{}” means {}{}", capitalised(word), words, closed ? "" : ".");
}

void add_meanings(Words& words, const Decisions& decisions) {
  for (const Decision& decision : decisions.all)
    if (decision.kind == DecisionKind::means)
      words.glossary.put({decision.word, {}, meaning_sentence(decision.word, decision.meaning)});
}

}  // namespace plainsong
