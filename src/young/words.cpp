#include "young/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "language/syntactic_words.hpp"
#include "text/utf8.hpp"
#include "young/lists.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_meaning = 15;

/// A plain side may have words that are harder than those that it stands for up to here; and by
/// this much, since hardness is told no finer than that.
constexpr Hardness easy_enough = 2500;
constexpr Hardness told_apart = 200;

void take_verbs(List& list, Words& words) {
  for (const TsvRow& row : list.rows)
    words.inflection.add_verb(row.cell(0), {row.cell(1), row.cell(2), row.cell(3), row.cell(4)});
}

void take_nouns(List& list, Words& words) {
  for (const TsvRow& row : list.rows) words.inflection.add_noun(row.cell(0), row.cell(1));
}

void take_contractions(List& list, Words& words) {
  for (const TsvRow& row : list.rows)
    words.contractions[lower(plain_punctuation(row.cell(0)))] = row.cell(1);
}

void take_abbreviations(List& list, Words& words) {
  for (const TsvRow& row : list.rows)
    if (!row.cell(2).empty()) words.abbreviations[row.cell(0)] = row.cell(2);
}

/// Warns of a plain side that is harder than what it stands for. The words of a figure of speech or
/// of a wordy phrase are easy by themselves: there what counts is whether the plain side is hard.
bool check_not_harder(const List& list, const TsvRow& row, const Words& words) {
  const auto hardest = [&](const std::string& side) {
    return hardest_word(side, words.difficulty, words.inflection);
  };
  const Hardness plain = hardest(row.cell(1));
  const Hardness allowed = list.name == "replace.tsv" ? easy_enough : hard_from;
  if (plain <= allowed || plain <= hardest(row.cell(0)) + told_apart) return true;
  list.warn_at(row, "harder", fmt::format(R"("{}" is harder than "{}")", row.cell(1), row.cell(0)));
  return false;
}

/// What a row says of its inflecting word.
struct RowPart {
  Part part = Part::any;
  bool tagged = false;
};

void add_row(const List& list, const TsvRow& row, const Words& words, PhraseTable& table,
             RowPart part = {}) {
  const std::string& hard = row.cell(0);
  const std::string& plain = row.cell(1);
  if (!check_marks(list, row, hard, plain) || !check_meaning_kept(list, row, hard, plain) ||
      !check_not_harder(list, row, words))
    return;
  PhraseRow made;
  made.pattern = parse_phrase(hard);
  made.plain = plain;
  made.part = part.part;
  made.tagged = part.tagged;
  made.line = row.line;
  made.guards = read_guards(list, row, row.cell(2));
  made.rule = list.name.substr(0, list.name.find('.')) + ":" + hard;
  made.reason = row.cell(3);
  table.add(std::move(made));
}

void take_phrases(List& list, Words& words) {
  for (const TsvRow& row : list.rows) add_row(list, row, words, words.phrases);
}

void take_idioms(List& list, Words& words) {
  for (const TsvRow& row : list.rows) add_row(list, row, words, words.idioms);
}

/// What is only reported needs no plain side that fits every sentence.
void take_advice(List& list, Words& words) {
  for (const TsvRow& row : list.rows) {
    PhraseRow made;
    made.pattern = parse_phrase(row.cell(0));
    made.plain = row.cell(2);
    made.line = row.line;
    made.rule = "advice:" + row.cell(0);
    made.reason = row.cell(3);
    if (row.cell(1) == "idiom")
      words.idiom_advice.add(std::move(made));
    else if (row.cell(1) == "wordy")
      words.wordy_advice.add(std::move(made));
    else
      list.warn_at(row, "kind", fmt::format("\"{}\" is neither idiom nor wordy", row.cell(1)));
  }
}

struct PartName {
  std::string_view name;
  Part part;
};

constexpr auto part_names = std::to_array<PartName>({{"noun", Part::noun},
                                                     {"verb", Part::verb},
                                                     {"adjective", Part::adjective},
                                                     {"adverb", Part::adverb},
                                                     {"function", Part::function}});

void take_replacements(List& list, Words& words) {
  for (TsvRow& row : list.rows) {
    const auto* const part =
        std::find_if(std::begin(part_names), std::end(part_names),
                     [&](const PartName& known) { return known.name == row.cell(1); });
    const bool sure = row.cell(3) == "yes";
    if (part == std::end(part_names))
      list.warn_at(row, "part", fmt::format("\"{}\" is no part of speech", row.cell(1)));
    if (!sure && row.cell(3) != "tagged")
      list.warn_at(row, "sure", fmt::format("\"{}\" is neither yes nor tagged", row.cell(3)));
    if (part == std::end(part_names)) continue;
    row.cells.resize(6);
    const TsvRow moved{row.line, {row.cells[0], row.cells[2], row.cells[4], row.cells[5]}};
    add_row(list, moved, words, words.replacements, {part->part, !sure});
  }
}

void take_glossary(List& list, Words& words) {
  for (const TsvRow& row : list.rows) {
    const std::string& meaning = row.cell(2);
    if (meaning.back() != '.')
      list.warn_at(row, "meaning",
                   fmt::format("the meaning of \"{}\" does not end with a full stop", row.cell(0)));
    if (sentences(meaning, "en-GB", words.known).size() != 1)
      list.warn_at(row, "meaning",
                   fmt::format("the meaning of \"{}\" is not one sentence", row.cell(0)));
    std::size_t count = 0;
    for (const Lexeme& token : lexemes(meaning)) count += token.kind != LexemeKind::mark ? 1 : 0;
    if (count > longest_meaning)
      list.warn_at(row, "meaning",
                   fmt::format("the meaning of \"{}\" has {} words, more than {}", row.cell(0),
                               count, longest_meaning));
    words.glossary.add({row.cell(0), items(row.cell(1)), meaning});
  }
}

void take_sensitive(List& list, Words& words) {
  for (const TsvRow& row : list.rows)
    words.sensitive.push_back({row.cell(0), items(row.cell(1)), row.cell(2)});
}

void take_helplines(List& list, Words& words) {
  for (const TsvRow& row : list.rows)
    words.helplines.push_back({row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4)});
}

/// "a cup of tea" as the analyser parts it.
std::vector<std::string> dictionary_forms(std::string_view written) {
  std::vector<std::string> forms;
  for (const Span word : syntactic_words(written)) forms.push_back(lower(slice(written, word)));
  return forms;
}

void take_verdicts(List& list, Words& words) {
  for (const TsvRow& row : list.rows) {
    if (row.cell(1) != "easy" && row.cell(1) != "hard")
      list.warn_at(row, "verdict", fmt::format("\"{}\" is neither easy nor hard", row.cell(1)));
    else
      words.verdicts[row.cell(0)] = {row.cell(1) == "hard", row.cell(2)};
  }
}

/// A name that any file system takes and no path can hide in.
bool is_plain_file_name(std::string_view name) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const std::size_t dot = name.rfind('.');
  return dot != std::string_view::npos && dot > 0 &&
         name.substr(0, dot).find_first_not_of(plain) == std::string_view::npos &&
         name.substr(dot + 1).find_first_not_of(plain) == std::string_view::npos;
}

void take_pictures(List& list, Words& words) {
  for (const TsvRow& row : list.rows) {
    ConceptPicture made{row.cell(0), {}, Part::any, row.cell(3), row.cell(4)};
    if (!is_plain_file_name(made.file)) {
      list.warn_at(row, "file", fmt::format("\"{}\" is no plain name of a file", made.file));
      continue;
    }
    if (row.cell(2) == "verb")
      made.part = Part::verb;
    else if (row.cell(2) == "noun")
      made.part = Part::noun;
    else if (row.cell(2) != "any")
      list.warn_at(row, "part", fmt::format("\"{}\" is not noun, verb or any", row.cell(2)));
    for (const std::string& written : items(row.cell(1)))
      made.words.push_back(dictionary_forms(trimmed(written)));
    words.pictures.push_back(std::move(made));
  }
}

struct ListKind {
  std::string_view name;
  Shape shape;
  void (*take)(List&, Words&);
};

constexpr auto kinds = std::to_array<ListKind>({
    {"verbs.tsv", {5, "0"}, take_verbs},
    {"nouns.tsv", {3, "0"}, take_nouns},
    {"contractions.tsv", {3, "01"}, take_contractions},
    {"abbreviations.tsv", {4, "01"}, take_abbreviations},
    {"phrases.tsv", {4, "01"}, take_phrases},
    {"idioms.tsv", {4, "01"}, take_idioms},
    {"replace.tsv", {6, "0123", 3}, take_replacements},
    {"glossary.tsv", {5, "02"}, take_glossary},
    {"sensitive.tsv", {4, "012"}, take_sensitive},
    {"helplines.tsv", {6, "01"}, take_helplines},
    {"pictures.tsv", {6, "01234"}, take_pictures},
    {"hardness.tsv", {3, "012"}, take_verdicts},
    {"advice.tsv", {4, "013"}, take_advice},
});

}  // namespace

const WordVerdict* verdict_on(std::string_view word, const Words& words) {
  if (const auto found = words.verdicts.find(word); found != words.verdicts.end())
    return &found->second;
  const WordVerdict* verdict = nullptr;
  for (const BaseForm& reading : words.inflection.base_forms(word)) {
    if (reading.base == word) continue;
    const auto found = words.verdicts.find(reading.base);
    if (found != words.verdicts.end())
      verdict = &found->second;
    else if (words.difficulty.has(reading.base))
      return nullptr;
  }
  return verdict;
}

Words load_words(const std::map<std::string, std::string>& files, Diagnostics& diagnostics) {
  Words words;
  if (const auto file = files.find("abbreviations.tsv"); file != files.end())
    words.known = read_abbreviations(file->second);
  if (const auto file = files.find("difficulty.tsv"); file != files.end())
    words.difficulty = Difficulty(file->second);
  if (const auto file = files.find("spache.tsv"); file != files.end())
    words.spache = SpacheWords(file->second);
  for (const ListKind& kind : kinds) {
    const auto file = files.find(std::string(kind.name));
    if (file == files.end()) continue;
    List list{file->first, read_tsv(file->second), &diagnostics};
    check_shape(list, kind.shape);
    kind.take(list, words);
  }
  return words;
}

}  // namespace plainsong
