#include "language/train/treebank.hpp"

#include <charconv>
#include <cstddef>
#include <utility>

#include "base/failure.hpp"

namespace plainsong {
namespace {

std::vector<std::string_view> parted(std::string_view line, char at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = line.find(at);
    parts.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

template <typename Label>
Label known(std::optional<Label> label, std::string_view line) {
  if (label) return *label;
  throw Failure(Trouble::input, "a label that is not known: " + std::string(line),
                "add it to src/language/labels.hpp");
}

TreebankWord word_of(const std::vector<std::string_view>& columns, std::string_view line) {
  TreebankWord word;
  word.form = columns[1];
  word.lemma = columns[2];
  word.tags.upos = known(upos_named(columns[3]), line);
  word.tags.xpos = known(xpos_named(columns[4]), line);
  word.head = number_of(columns[6]);
  word.relation = known(relation_named(columns[7]), line);
  return word;
}

}  // namespace

std::vector<TreebankSentence> read_treebank(std::string_view conllu) {
  constexpr std::string_view text_mark = "# text = ";
  std::vector<TreebankSentence> sentences;
  TreebankSentence current;
  const auto finish = [&] {
    if (!current.words.empty()) sentences.push_back(std::move(current));
    current = {};
  };
  for (const std::string_view line : parted(conllu, '\n')) {
    if (line.empty()) finish();
    if (line.starts_with(text_mark)) current.text = line.substr(text_mark.size());
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string_view> columns = parted(line, '\t');
    const bool whole_word = columns[0].find_first_not_of("0123456789") == std::string_view::npos;
    if (columns.size() == 10 && whole_word) current.words.push_back(word_of(columns, line));
  }
  finish();
  return sentences;
}

std::vector<std::string_view> forms_of(const TreebankSentence& sentence) {
  std::vector<std::string_view> forms;
  forms.reserve(sentence.words.size());
  for (const TreebankWord& word : sentence.words) forms.emplace_back(word.form);
  return forms;
}

}  // namespace plainsong
