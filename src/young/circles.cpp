#include "young/circles.hpp"

#include <fmt/format.h>

#include <algorithm>

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

}  // namespace

void check_circles(const Words& words, Diagnostics& diagnostics) {
  const Setting setting{words, {}, longest_sentence(Level::young), false, false};

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
