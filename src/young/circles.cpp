#include "young/circles.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "young/levels.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

constexpr int most_rounds = 8;

Draft draft_of(const std::vector<PhraseWord>& pattern) {
  std::string words;
  for (const PhraseWord& word : pattern)
    words +=
        (words.empty() ? "" : " ") + (word.kind == PhraseWord::Kind::owner ? "their" : word.word);
  Draft draft;
  draft.text = made_text(words);
  return draft;
}

bool settles(Drafts drafts, const Setting& setting) {
  for (int round = 0; round < most_rounds; ++round) {
    const std::string before = joined(drafts);
    drafts =
        replace_words(reword_idioms(reword_phrases(std::move(drafts), setting), setting), setting);
    if (joined(drafts) == before) return true;
  }
  return false;
}

/// The rows as they are where every word is what they ask for.
PhraseTable without_doubt(const PhraseTable& table) {
  PhraseTable all;
  for (PhraseRow row : table.rows()) {
    row.tagged = false;
    row.guards.erase(
        std::remove_if(row.guards.begin(), row.guards.end(),
                       [](const Guard& guard) { return guard.kind > Guard::Kind::only_after; }),
        row.guards.end());
    all.add(std::move(row));
  }
  return all;
}

}  // namespace

void check_circles(const Words& lists, Diagnostics& diagnostics) {
  Words words = lists;
  words.replacements = without_doubt(lists.replacements);
  words.phrases = without_doubt(lists.phrases);
  words.idioms = without_doubt(lists.idioms);
  const Setting setting{words, {}, limits_of(Level::young).longest_sentence, false, false};

  struct Table {
    const PhraseTable* rows;
    std::string file;
  };

  for (const Table& table :
       {Table{&words.phrases, "phrases.tsv"}, Table{&words.idioms, "idioms.tsv"},
        Table{&words.replacements, "replace.tsv"}})
    for (const PhraseRow& row : table.rows->rows())
      if (!settles({draft_of(row.pattern)}, setting))
        warn(diagnostics, "words.circle", Span{},
             fmt::format("{}:{}: \"{}\" leads back to itself", table.file, row.line,
                         row.rule.substr(row.rule.find(':') + 1)));
}

}  // namespace plainsong
