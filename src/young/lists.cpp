#include "young/lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "text/utf8.hpp"
#include "young/draft.hpp"
#include "young/verify.hpp"

namespace plainsong {
namespace {

struct GuardName {
  std::string_view name;
  Guard::Kind kind;
};

constexpr auto guard_names = std::to_array<GuardName>({{"before", Guard::Kind::before},
                                                       {"after", Guard::Kind::after},
                                                       {"only-before", Guard::Kind::only_before},
                                                       {"only-after", Guard::Kind::only_after},
                                                       {"with", Guard::Kind::with},
                                                       {"only-with", Guard::Kind::only_with},
                                                       {"as", Guard::Kind::as},
                                                       {"only-as", Guard::Kind::only_as},
                                                       {"object", Guard::Kind::object},
                                                       {"only-object", Guard::Kind::only_object},
                                                       {"subject", Guard::Kind::subject},
                                                       {"only-subject", Guard::Kind::only_subject},
                                                       {"noun", Guard::Kind::noun},
                                                       {"only-noun", Guard::Kind::only_noun}});

std::size_t count_marks(std::string_view side) {
  return static_cast<std::size_t>(std::count(side.begin(), side.end(), '~'));
}

bool has_owner(std::string_view side) {
  const std::vector<PhraseWord> words = parse_phrase(side);
  return std::any_of(words.begin(), words.end(),
                     [](const PhraseWord& word) { return word.kind == PhraseWord::Kind::owner; });
}

std::string key_of(const TsvRow& row, const Shape& shape) {
  std::string key;
  for (std::size_t column = 0; column < shape.key; ++column) key += row.cell(column) + '\t';
  return key;
}

/// The first column that should be filled and is not, counted from 1, or 0.
std::size_t empty_column(const TsvRow& row, const Shape& shape) {
  for (const char digit : shape.filled) {
    const auto column = static_cast<std::size_t>(digit - '0');
    if (row.cell(column).empty()) return column + 1;
  }
  return 0;
}

}  // namespace

void List::warn_at(const TsvRow& row, const std::string& code, const std::string& message) const {
  warn(*diagnostics, "words." + code, Span{}, fmt::format("{}:{}: {}", name, row.line, message));
}

void check_shape(List& list, const Shape& shape) {
  std::set<std::string> seen;
  std::vector<TsvRow> kept;
  std::string last;
  for (TsvRow& row : list.rows) {
    const std::string key = key_of(row, shape);
    if (row.cells.size() != shape.columns)
      list.warn_at(
          row, "columns",
          fmt::format("{} columns, where there should be {}", row.cells.size(), shape.columns));
    const std::size_t empty = empty_column(row, shape);
    if (empty != 0) {
      list.warn_at(row, "empty", fmt::format("column {} is empty", empty));
      continue;
    }
    if (row.cell(0) < last)
      list.warn_at(row, "unsorted",
                   fmt::format(R"("{}" should stand before "{}")", row.cell(0), last));
    last = row.cell(0);
    if (!seen.insert(key).second) {
      list.warn_at(row, "duplicate", fmt::format(R"("{}" stands here a second time)", row.cell(0)));
      continue;
    }
    kept.push_back(std::move(row));
  }
  list.rows = std::move(kept);
}

std::vector<std::string> items(std::string_view cell, char separator) {
  std::vector<std::string> found;
  while (!cell.empty()) {
    const std::size_t end = cell.find(separator);
    const std::string_view item = trimmed(cell.substr(0, end));
    if (!item.empty()) found.emplace_back(item);
    cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
  }
  return found;
}

std::vector<Guard> read_guards(const List& list, const TsvRow& row, std::string_view cell) {
  std::vector<Guard> guards;
  for (const std::string& written : items(cell, ' ')) {
    const std::size_t colon = written.find(':');
    const std::string name = written.substr(0, colon);
    const auto* const known =
        std::find_if(std::begin(guard_names), std::end(guard_names),
                     [&](const GuardName& guard) { return guard.name == name; });
    if (colon == std::string::npos || known == std::end(guard_names)) {
      list.warn_at(row, "guard", fmt::format(R"("{}" is no condition)", written));
      continue;
    }
    Guard guard{known->kind, {}};
    for (const std::string& word : items(std::string_view(written).substr(colon + 1)))
      guard.words.push_back(lower(plain_punctuation(word)));
    guards.push_back(std::move(guard));
  }
  return guards;
}

bool check_marks(const List& list, const TsvRow& row, std::string_view hard,
                 std::string_view plain) {
  if (count_marks(hard) > 1 || count_marks(plain) != count_marks(hard)) {
    list.warn_at(row, "marks",
                 fmt::format(R"("{}" and "{}" do not have one ~ each, or none)", hard, plain));
    return false;
  }
  if (hard.find("…") != std::string_view::npos) {
    list.warn_at(row, "marks", fmt::format("\"{}\" would lose the words in place of the …", hard));
    return false;
  }
  if (has_owner(plain) && !has_owner(hard)) {
    list.warn_at(row, "marks", fmt::format(R"("{}" has a one's that "{}" has not)", plain, hard));
    return false;
  }
  return true;
}

bool check_meaning_kept(const List& list, const TsvRow& row, std::string_view hard,
                        std::string_view plain) {
  const auto without_marks = [](std::string_view side) {
    std::string words(side);
    words.erase(std::remove(words.begin(), words.end(), '~'), words.end());
    return words;
  };
  Draft before = made_draft(without_marks(hard), "list", Placement::running);
  Draft after = before;
  reword(after, span_of(0, before.text.utf8.size()), without_marks(plain), "list", "");
  const std::string stake = at_stake(before, {after});
  if (stake.empty()) return true;
  note(*list.diagnostics, "words.refused", Span{},
       fmt::format(R"({}:{}: "{}" for "{}" is not used: {})", list.name, row.line, plain, hard,
                   stake));
  return false;
}

Hardness hardest_word(std::string_view side, const Difficulty& difficulty,
                      const Inflection& inflection) {
  Hardness hardest = 0;
  for (const Lexeme& token : lexemes(side))
    if (token.kind == LexemeKind::word && token.folded != "one's" && token.folded != "ing")
      hardest = std::max(hardest, difficulty.of(token.folded, inflection));
  return hardest;
}

}  // namespace plainsong
