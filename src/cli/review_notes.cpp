#include "cli/review_notes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "base/failure.hpp"
#include "check/easy_read.hpp"
#include "check/running_prose.hpp"
#include "check/switches.hpp"
#include "cli/check_settings.hpp"
#include "document/walk.hpp"
#include "young/levels.hpp"
#include "young/words_left.hpp"

namespace plainsong {
namespace {

/// With fewer words than this, formulas tell nothing of a section.
constexpr std::size_t enough_words = 30;

struct ShownFigure {
  std::string_view name;
  std::string_view about;
  double Readability::*value;
};

constexpr auto shown_figures = std::to_array<ShownFigure>({
    {"Words a sentence", "the fewer, the easier", &Readability::words_per_sentence},
    {"Flesch-Kincaid grade", "years at school that are needed", &Readability::flesch_kincaid},
    {"Flesch reading ease", "100 is very easy, 30 very hard", &Readability::flesch},
    {"New Dale-Chall", "up to 4.9: easy for a child of ten", &Readability::dale_chall},
    {"Unfamiliar words", "of a hundred, by Dale and Chall’s list",
     &Readability::percent_unfamiliar},
});

std::string_view name_of_answer(DecisionKind kind) {
  return kind == DecisionKind::reads      ? "reads"
         : kind == DecisionKind::accepted ? "accepted"
                                          : "never-change";
}

std::vector<AnsweredSentence> answered(const Decision& decision) {
  std::vector<AnsweredSentence> sentences;
  for (const DecidedSentence& one : decision.sentences) {
    const std::string_view as = one.placement == Placement::bullet      ? "bullet"
                                : one.placement == Placement::paragraph ? "paragraph"
                                                                        : "";
    sentences.push_back({one.words, std::string(as)});
  }
  return sentences;
}

std::vector<std::size_t> lengths_of(const Document& document, const ReadingWords& known) {
  std::vector<std::size_t> lengths;
  for (const SentencePlace& place : sentence_places(document)) {
    const std::array<std::string_view, 1> sentence = {place.words()};
    lengths.push_back(counts_of(sentence, known, Names::counted).words);
  }
  return lengths;
}

TextCounts counts_in(const Section& section, const ReadingWords& known) {
  const std::vector<std::string> prose = running_prose(section);
  const std::vector<std::string_view> sentences(prose.begin(), prose.end());
  return counts_of(sentences, known, Names::left_out);
}

/// The section of the source that each section of the edition tells, by its first sentence.
std::map<SectionId, const Section*> sections_told(const Edition& young, const Document& source) {
  const std::vector<SentencePlace> before = sentence_places(source);
  const std::vector<SentencePlace> after = sentence_places(young.document);
  std::map<SectionId, const Section*> found;
  for (std::size_t id = 0; id < after.size(); ++id)
    for (const SentenceId from : young.origins[id].sources)
      found.emplace(before[number(from)].section->id, after[id].section);
  return found;
}

std::vector<SectionGrade> grades_of(const Edition& young, const Document& source,
                                    const ReadingWords& known) {
  std::vector<SectionGrade> grades;
  for (const auto& [section, told] : sections_told(young, source)) {
    const TextCounts before = counts_in(source.sections[number(section)], known);
    const TextCounts after = counts_in(*told, known);
    if (before.words >= enough_words && after.words >= enough_words)
      grades.push_back(
          {section, readability(before).flesch_kincaid, readability(after).flesch_kincaid});
  }
  return grades;
}

std::vector<ReviewFigure> figures_of(const Edition& young, const Document& source,
                                     const Words& words) {
  const Readability before = readability(counts_of(source, words, Names::left_out));
  const Readability after = readability(counts_of(young.document, words, Names::left_out));
  std::vector<ReviewFigure> figures;
  figures.reserve(shown_figures.size());
  for (const ShownFigure& shown : shown_figures)
    figures.push_back({std::string(shown.name), std::string(shown.about), before.*shown.value,
                       after.*shown.value});
  return figures;
}

void add_decisions(Review& review, const LoadedInput& input, const std::vector<Decision>& offers) {
  Diagnostics ignored;
  for (const auto& [id, decision] : decided_sentences(input.document, input.decisions, ignored)) {
    review.decisions[id] = name_of_answer(decision->kind);
    review.places[id] = static_cast<std::size_t>(decision - input.decisions.all.data());
    review.answers[id] = answered(*decision);
  }
  const std::vector<SentenceKey> keys = keys_of(input.document);
  for (const Decision& offered : offers) {
    const auto key = std::find(keys.begin(), keys.end(), offered.of);
    review.answers.emplace(static_cast<SentenceId>(key - keys.begin()), answered(offered));
  }
}

/// The warnings of the rules for easy reading, as the document's plainsong.toml and comments have
/// them, but for those that the report has words of its own for.
std::vector<ReviewFinding> findings_in(const Edition& young, LoadedInput& input,
                                       const Words& words) {
  static const std::set<std::string_view> told = {"easy.sentence-length", "easy.hard-word"};
  RuleSettings settings;
  try {
    settings = settings_for(input.path).rules;
  } catch (const Failure&) {  // whose words name folders, which a report must not
    warn(input.diagnostics, "check.settings", {},
         "plainsong.toml cannot be read, so the report goes by the usual rules; `plainsong check` "
         "says what is wrong with it");
  }
  Findings all = check_easy_read(young.document, words, settings);
  if (input.document.source)
    all = without_switched_off(std::move(all), input.document.source->utf8);
  std::vector<ReviewFinding> findings;
  for (Finding& finding : all)
    if (finding.severity != Severity::note && finding.sentence && !told.contains(finding.rule))
      findings.push_back({std::move(finding.rule), std::move(finding.message),
                          std::move(finding.remedy), *finding.sentence});
  return findings;
}

}  // namespace

Review review_of(const Edition& young, const std::vector<Decision>& offers, LoadedInput& input,
                 const Words& words, const YoungOptions& options) {
  Review review;
  review.checked_by = options.checked_by;
  review.longest = limits_of(options.level).longest_sentence;
  add_decisions(review, input, offers);
  for (WordLeft& left : words_left(young, input.document, words, options.level))
    review.hard_words.push_back(
        {std::move(left.word), std::move(left.sentences), std::move(left.plainer)});
  review.findings = findings_in(young, input, words);
  const ReadingWords known = reading_words(words);
  review.figures = figures_of(young, input.document, words);
  review.grades = grades_of(young, input.document, known);
  review.lengths_before = lengths_of(input.document, known);
  review.lengths_after = lengths_of(young.document, known);
  return review;
}

}  // namespace plainsong
