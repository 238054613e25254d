#include "language/train/conllu.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace plainsong {
namespace {

std::string miscellaneous(const std::vector<Word>& words, std::size_t at) {
  const bool joined = at + 1 < words.size() && words[at + 1].span.begin == words[at].span.end;
  if (joined) return words[at].agreed ? "Agreed=Yes|SpaceAfter=No" : "SpaceAfter=No";
  return words[at].agreed ? "Agreed=Yes" : "_";
}

}  // namespace

std::string conllu(std::string_view sentence, const Analysis& analysis) {
  std::string text = fmt::format("# text = {}\n", sentence);
  for (std::size_t at = 0; at < analysis.words.size(); ++at) {
    const Word& word = analysis.words[at];
    text +=
        fmt::format("{}\t{}\t{}\t{}\t{}\t_\t{}\t{}\t_\t{}\n", at + 1, slice(sentence, word.span),
                    word.lemma, name_of(word.upos), name_of(word.xpos), word.head + 1,
                    name_of(word.relation), miscellaneous(analysis.words, at));
  }
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!line.empty()) lines.emplace_back(line);
    text.remove_prefix(line.size() < text.size() ? line.size() + 1 : text.size());
  }
  return lines;
}

}  // namespace plainsong
