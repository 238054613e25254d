#include "publish/report_needs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "document/walk.hpp"

namespace plainsong {
namespace {

/// A sentence is a little too long before it is one for a person: no rule was sure of these.
constexpr std::size_t words_over = 8;
/// One hard word in a sentence can be guessed from the others.
constexpr std::size_t many_hard_words = 2;

/// What comes first of needs that are equally severe. What has no row here comes behind the first
/// four.
struct NeedRank {
  std::string_view rule;
  int rank;
};

constexpr int usual_rank = 4;
constexpr auto ranks = std::to_array<NeedRank>({{"sound.missing", 0},
                                                {"young.edited", 1},
                                                {"young.stale-edit", 2},
                                                {"young.put-back", 3},
                                                {"young.sensitive", 5},
                                                {"young.long-sentence", 6},
                                                {"young.hard-words", 7}});

constexpr int easy_rank = 8;

int rank_of(const ReportNeed& need) {
  if (need.rule.starts_with("easy.")) return easy_rank;
  const auto* const row = std::find_if(ranks.begin(), ranks.end(),
                                       [&](const NeedRank& one) { return one.rule == need.rule; });
  return row == ranks.end() ? usual_rank : row->rank;
}

class NeedsOfEdition {
 public:
  NeedsOfEdition(const Release& release, const ReleasedEdition& released)
      : release_(release), released_(released), before_(sentence_places(release.source)) {}

  std::vector<ReportNeed> find() {
    look_at_sound();
    look_at_diagnostics();
    look_at_omissions();
    look_at_sentences();
    look_at_hard_words();
    look_at_findings();
    std::stable_sort(needs_.begin(), needs_.end(), [](const ReportNeed& a, const ReportNeed& b) {
      if (a.severity != b.severity) return a.severity > b.severity;
      return std::pair(rank_of(a), b.weight) < std::pair(rank_of(b), a.weight);
    });
    return std::move(needs_);
  }

 private:
  void look_at_sound() {
    for (const ReleasedEdition& edition : release_.editions)
      for (const SpokenSection& section : edition.sections)
        if (!section.track)
          needs_.push_back({Severity::error,
                            "sound.missing",
                            fmt::format("“{}” ({}) could not be spoken: {}", section.ssml.title,
                                        shown_name(edition.edition.kind), section.failure),
                            {},
                            {},
                            0});
  }

  /// The sentence of the source that these bytes are in.
  [[nodiscard]] std::optional<SentenceId> sentence_at(Span span) const {
    if (span.empty()) return std::nullopt;
    for (std::size_t id = 0; id < before_.size(); ++id)
      if (source_span(*before_[id].text, before_[id].sentence->range).overlaps(span))
        return static_cast<SentenceId>(id);
    return std::nullopt;
  }

  void look_at_diagnostics() {
    for (const Diagnostic& odd : release_.diagnostics)
      if (odd.severity != Severity::note && !odd.code.starts_with("words."))
        needs_.push_back({odd.severity, odd.code, odd.message, sentence_at(odd.span), {}, 0});
  }

  void look_at_omissions() {
    for (const Omission& omission : released_.edition.omissions)
      needs_.push_back({Severity::warning,
                        "young.left-out",
                        fmt::format("a sentence is left out: {}", omission.reason),
                        omission.source,
                        {}});
  }

  void look_at_sentences() {
    const std::vector<Origin>& origins = released_.edition.origins;
    std::map<SentenceId, std::size_t> told;  // "put back" is told once of a sentence of the source
    for (std::size_t id = 0; id < origins.size(); ++id) {
      const auto sentence = static_cast<SentenceId>(id);
      const Origin& origin = origins[id];
      if (origin.made_by.starts_with("sensitive:"))
        needs_.push_back({Severity::note,
                          "young.sensitive",
                          "a part may upset readers: see that its note is right and kind",
                          {},
                          sentence,
                          0});
      if (origin.sources.empty()) continue;
      look_at_length(id, origin.sources.front());
      if (told[origin.sources.front()]++ == 0) look_at_changes(origin, sentence);
    }
  }

  void look_at_changes(const Origin& origin, SentenceId sentence) {
    for (const Change& change : origin.changes)
      if (change.kind == ChangeKind::restore && !change.rule.starts_with("editor:"))
        needs_.push_back({Severity::warning, "young.put-back",
                          "the sentence was put back as it was: " + change.reason,
                          origin.sources.front(), sentence, 0});
  }

  void look_at_length(std::size_t id, SentenceId source) {
    const Review& review = release_.review;
    const std::size_t length = id < review.lengths_after.size() ? review.lengths_after[id] : 0;
    const auto decided = review.decisions.find(source);
    const bool settled = decided != review.decisions.end();
    if (review.longest == 0 || length <= review.longest + words_over || settled) return;
    needs_.push_back({Severity::note, "young.long-sentence",
                      fmt::format("{} words in one sentence, and no rule was sure of how to split "
                                  "it; at this level {} are enough",
                                  length, review.longest),
                      source, static_cast<SentenceId>(id), length});
  }

  void look_at_hard_words() {
    std::map<SentenceId, std::string> words;
    std::map<SentenceId, std::size_t> counts;
    for (const HardWordLeft& hard : release_.review.hard_words)
      for (const SentenceId sentence : hard.sentences) {
        std::string& list = words[sentence];
        list += fmt::format("{}“{}”", list.empty() ? "" : ", ", hard.word);
        ++counts[sentence];
      }
    for (const auto& [sentence, list] : words) {
      const std::vector<SentenceId>& sources = released_.edition.origins[number(sentence)].sources;
      if (counts[sentence] < many_hard_words || sources.empty()) continue;
      needs_.push_back({Severity::note, "young.hard-words",
                        "several hard words in one sentence: " + list, sources.front(), sentence,
                        counts[sentence]});
    }
  }

  /// What an editor has decided on is as it should be.
  void look_at_findings() {
    const Review& review = release_.review;
    for (const ReviewFinding& finding : review.findings) {
      const auto& sources = released_.edition.origins[number(finding.sentence)].sources;
      if (sources.empty() || review.decisions.contains(sources.front())) continue;
      const std::string remedy = finding.remedy.empty() ? "" : "; " + finding.remedy;
      needs_.push_back({Severity::note, finding.rule, finding.message + remedy, sources.front(),
                        finding.sentence, 0});
    }
  }

  const Release& release_;
  const ReleasedEdition& released_;
  std::vector<SentencePlace> before_;
  std::vector<ReportNeed> needs_;
};

}  // namespace

std::vector<ReportNeed> report_needs(const Release& release, const ReleasedEdition& released) {
  return NeedsOfEdition(release, released).find();
}

}  // namespace plainsong
