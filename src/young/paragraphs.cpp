#include "young/paragraphs.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_sentences = 5;
constexpr std::size_t fewest_sentences = 2;  // on either side of a cut

/// The first word that says what a sentence is about: "inquiry" of "The inquiry began."
std::string topic_of(const std::vector<Lexeme>& words) {
  const auto topic = std::find_if(words.begin(), words.end(), [](const Lexeme& word) {
    return word.kind == LexemeKind::word && !is_function_word(word.folded);
  });
  return topic == words.end() ? std::string() : topic->folded;
}

/// "They left.", "We also ran.", "The inquiry began." behind a sentence with an inquiry.
bool goes_on(const Draft& before, const Draft& draft) {
  static const NameSet leaning = {"it",      "its",     "this", "these", "that", "those", "they",
                                  "their",   "them",    "he",   "his",   "him",  "she",   "her",
                                  "hers",    "but",     "so",   "and",   "or",   "yet",   "also",
                                  "however", "then",    "both", "such",  "here", "even",  "again",
                                  "one",     "another", "most", "some"};
  const std::vector<Lexeme> words = lexemes(draft.text.utf8);
  const std::size_t first = first_word(words);
  if (draft.made_by.starts_with("glossary:") || before.text.utf8.ends_with(':') ||
      first == words.size() || leaning.contains(words[first].folded))
    return true;
  for (std::size_t at = first; at < std::min(words.size(), first + 4); ++at)
    if (words[at].folded == "also") return true;
  const std::string topic = topic_of(words);
  const std::vector<Lexeme> said = lexemes(before.text.utf8);
  return !topic.empty() && std::any_of(said.begin(), said.end(),
                                       [&](const Lexeme& word) { return word.folded == topic; });
}

/// The sentences [begin, end) of a passage.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// Where a run is best parted; none where each sentence goes on about the one before.
std::optional<std::size_t> cut_of(const Drafts& drafts, Run run) {
  const std::size_t middle = run.begin + (run.size() + 1) / 2;
  std::optional<std::size_t> best;
  const auto distance = [&](std::size_t at) { return at > middle ? at - middle : middle - at; };
  for (std::size_t at = run.begin + fewest_sentences; at + fewest_sentences <= run.end; ++at)
    if ((!best || distance(at) < distance(*best)) && !goes_on(drafts[at - 1], drafts[at]))
      best = at;
  return best;
}

bool is_laid_out(const Drafts& drafts, Run run) {
  return std::any_of(drafts.begin() + static_cast<std::ptrdiff_t>(run.begin),
                     drafts.begin() + static_cast<std::ptrdiff_t>(run.end), [](const Draft& draft) {
                       return std::any_of(
                           draft.gap.inlines.begin(), draft.gap.inlines.end(),
                           [](const Inline& item) { return item.kind == InlineKind::line_break; });
                     });
}

void part(Drafts& drafts, Run whole) {
  if (is_laid_out(drafts, whole)) return;
  std::vector<Run> left{whole};
  while (!left.empty()) {
    const Run run = left.back();
    left.pop_back();
    if (run.size() <= most_sentences) continue;
    const auto cut = cut_of(drafts, run);
    if (!cut) continue;
    drafts[*cut].starts_paragraph = true;
    left.push_back({run.begin, *cut});
    left.push_back({*cut, run.end});
  }
}

}  // namespace

void part_long_paragraphs(std::vector<Passage>& passages) {
  for (Passage& passage : passages) {
    if (passage.listed) continue;
    Run run;
    for (; run.end < passage.drafts.size(); ++run.end)
      if (passage.drafts[run.end].placement != Placement::running) {
        part(passage.drafts, run);
        run.begin = run.end + 1;
      }
    part(passage.drafts, run);
  }
}

}  // namespace plainsong
