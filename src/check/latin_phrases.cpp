#include "check/latin_phrases.hpp"

#include <algorithm>

namespace plainsong {
namespace {

struct Row {
  std::vector<std::string_view> words;
  std::string_view plain;
  bool in_capitals = false;  ///< also so: "CF" and "IE" are short for something else
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
      {{"e.g"}, "for example"},
      {{"eg"}, "for example"},
      {{"i.e"}, "that is"},
      {{"ie"}, "that is"},
      {{"etc"}, "and so on"},
      {{"et", "cetera"}, "and so on"},
      {{"et", "al"}, "and others"},
      {{"cf"}, "compare"},
      {{"viz"}, "that is"},
      {{"n.b"}, "note"},
      {{"nb"}, "note", true},
      {{"per", "annum"}, "a year"},
      {{"per", "capita"}, "for each person"},
      {{"vice", "versa"}, "the other way round"},
      {{"ad", "hoc"}, "for this purpose"},
      {{"inter", "alia"}, "among other things"},
      {{"pro", "rata"}, "in proportion"},
      {{"bona", "fide"}, "real"},
      {{"de", "facto"}, "in fact"},
      {{"per", "se"}, "by itself"},
      {{"status", "quo"}, "the way things are"},
      {{"in", "situ"}, "in its place"},
      {{"ex", "officio"}, "because of the job"},
  };
  return all;
}

bool is_in_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool stands_at(const SentenceView& view, std::size_t at, const Row& row) {
  const bool one = row.words.size() == 1 && row.words[0].find('.') == std::string_view::npos;
  if (one && !row.in_capitals && is_in_capitals(view.written(at))) return false;
  for (std::size_t i = 0; i < row.words.size(); ++i)
    if (view.folded(at + i) != row.words[i]) return false;
  return true;
}

}  // namespace

std::vector<LatinPhrase> latin_phrases(const SentenceView& view) {
  std::vector<LatinPhrase> found;
  for (std::size_t at = 0; at < view.tokens.size(); ++at)
    for (const Row& row : rows())
      if (stands_at(view, at, row))
        found.push_back(
            {{view.tokens[at].span.begin, view.tokens[at + row.words.size() - 1].span.end},
             row.plain});
  return found;
}

}  // namespace plainsong
