#include "check/running_prose.hpp"

#include <string_view>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// A line without an end mark that is shorter than this is a title or a label.
constexpr std::size_t shortest_unended = 60;  // bytes

constexpr std::string_view meanings_heading = "words to know";

bool is_closing(char32_t c) {
  return std::u32string_view(U"\"'”’)]*_").find(c) != std::u32string_view::npos;
}

/// Whether a sentence has its end mark, inside quotation marks or outside.
bool is_ended(std::string_view sentence) {
  while (!sentence.empty()) {
    const CodePoint last = code_point_before(sentence, sentence.size());
    if (!is_closing(last.value))
      return last.value == U'.' || last.value == U'?' || last.value == U'!' || last.value == U'…';
    sentence.remove_suffix(last.size);
  }
  return false;
}

bool leads_on(std::string_view sentence) {
  return sentence.ends_with(':') || sentence.ends_with(';') || sentence.ends_with(',');
}

std::string_view without_tail(std::string_view text, std::string_view marks) {
  while (!text.empty() && marks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return text;
}

/// A sentence without its addresses, in single spaces. "Read it here: ADDRESS" is a whole sentence.
std::string without_addresses(std::string_view sentence) {
  std::string kept;
  bool address_last = false;
  std::size_t at = 0;
  const auto take = [&](std::string_view part) {
    if (part.find_first_not_of(" \n<>.,;:") != std::string_view::npos) address_last = false;
    kept += part;
  };
  for (const Address& address : addresses(sentence)) {
    take(sentence.substr(at, address.range.begin - at));
    at = address.range.end;
    address_last = true;
    kept += ' ';
  }
  take(sentence.substr(at));
  std::string result;
  for (const char c : kept) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space)
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  if (address_last) result = std::string(without_tail(result, " <>.,;:")) + ".";
  return std::string(without_tail(result, " "));
}

bool is_list(BlockKind kind) {
  return kind == BlockKind::bullet_list || kind == BlockKind::numbered_list;
}

class ProseReader {
 public:
  void read(const Section& section) {
    const bool meanings = lower(section.heading.utf8).find(meanings_heading) != std::string::npos;
    read(section.blocks, meanings);
  }

  std::vector<std::string> finish() {
    close();
    return std::move(prose_);
  }

 private:
  struct Waiting {
    const Block* block;
    bool item;
  };

  /// Without recursion: blocks may be nested deeply.
  void read(const std::vector<Block>& blocks, bool meanings) {
    std::vector<Waiting> waiting;
    const auto push = [&](const std::vector<Block>& children, bool item) {
      for (std::size_t i = children.size(); i-- > 0;)
        waiting.push_back({&children[i], item && i == 0});
    };
    push(blocks, false);
    while (!waiting.empty()) {
      const auto [block, item] = waiting.back();
      waiting.pop_back();
      if (block->kind == BlockKind::paragraph)
        take(block->text, item);
      else if (block->kind == BlockKind::list_item)
        push(block->children, true);
      else if (is_list(block->kind) && !meanings)
        push(block->children, false);
    }
  }

  /// "Read it here:" and an address below it: a whole sentence.
  void close_before_address(const Text& text) {
    if (!addresses(text.utf8).empty()) close();
  }

  void close() {
    if (!open_.empty()) prose_.push_back(std::string(without_tail(open_, ",")) + ".");
    open_.clear();
  }

  void take(const Text& text, bool item) {
    std::vector<std::string> found;
    for (const Sentence& sentence : text.sentences) {
      std::string words = without_addresses(text.slice(sentence.range));
      if (!plainsong::words(words).empty()) found.push_back(std::move(words));
    }
    if (found.empty()) return close_before_address(text);
    const bool title = !item && found.size() == 1 && open_.empty() && !is_ended(found.front()) &&
                       !leads_on(found.front()) && found.front().size() < shortest_unended;
    if (title) return;
    if (!open_.empty()) found.front() = open_ + " " + found.front();
    open_.clear();
    std::string& last = found.back();
    if (leads_on(last) || (!item && !is_ended(last))) {
      open_ = std::string(without_tail(last, ":;,")) + ",";
      found.pop_back();
    } else if (!is_ended(last)) {
      last += '.';
    }
    for (std::string& sentence : found) prose_.push_back(std::move(sentence));
  }

  std::vector<std::string> prose_;
  std::string open_;  ///< what leads on to the next block
};

}  // namespace

std::vector<std::string> running_prose(const Section& section) {
  ProseReader reader;
  reader.read(section);
  return reader.finish();
}

std::vector<std::string> running_prose(const Document& document) {
  ProseReader reader;
  for (const Section& section : document.sections) reader.read(section);
  return reader.finish();
}

ReadingWords reading_words(const Words& words) {
  return {&words.difficulty, &words.inflection, &words.spache};
}

TextCounts counts_of(const Document& document, const Words& words, Names names) {
  const std::vector<std::string> prose = running_prose(document);
  const std::vector<std::string_view> sentences(prose.begin(), prose.end());
  return counts_of(sentences, reading_words(words), names);
}

}  // namespace plainsong
