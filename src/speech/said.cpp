#include "speech/said.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include "speech/normalise.hpp"

namespace plainsong {
namespace {

bool is_said(const Text& text, const Sentence& sentence) {
  return has_words(text.slice(sentence.range));
}

/// Whether `stop` says so for any leaf, which are asked in no particular order.
bool any_leaf(const Block& top, const std::function<bool(const Text&)>& stop) {
  std::vector<const Block*> waiting = {&top};
  while (!waiting.empty()) {
    const Block& block = *waiting.back();
    waiting.pop_back();
    if (is_leaf(block.kind) && stop(block.text)) return true;
    for (const Block& child : block.children) waiting.push_back(&child);
  }
  return false;
}

}  // namespace

const Sentence* last_said(const Text& text) {
  for (auto sentence = text.sentences.rbegin(); sentence != text.sentences.rend(); ++sentence)
    if (is_said(text, *sentence)) return &*sentence;
  return nullptr;
}

bool says_something(const Text& text) {
  return last_said(text) != nullptr;
}

bool says_something(const Block& block) {
  return any_leaf(block, [](const Text& text) { return says_something(text); });
}

bool says_something(const Section& section) {
  return says_something(section.heading) ||
         std::any_of(section.blocks.begin(), section.blocks.end(),
                     [](const Block& block) { return says_something(block); });
}

bool says_more_sentences(const Block& block, std::size_t most) {
  std::size_t sentences = 0;
  return any_leaf(block, [&](const Text& text) {
    sentences += static_cast<std::size_t>(
        std::count_if(text.sentences.begin(), text.sentences.end(),
                      [&](const Sentence& sentence) { return is_said(text, sentence); }));
    return sentences > most;
  });
}

bool says_more_bytes(const Block& block, std::size_t most) {
  std::size_t bytes = 0;
  return any_leaf(block, [&](const Text& text) {
    bytes += text.utf8.size();
    return bytes > most;
  });
}

}  // namespace plainsong
