#include "speech/opening_words.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "document/walk.hpp"

namespace plainsong {
namespace {

const std::string& made_by(SentenceId sentence, const Edition& edition) {
  static const std::string nothing;
  return number(sentence) < edition.origins.size() ? edition.origins[number(sentence)].made_by
                                                   : nothing;
}

/// Whether all sentences of a block were made by rows that make another sentence later on.
bool is_said_later(const Block& block, const Edition& edition,
                   const std::map<std::string, SentenceId>& last) {
  Section section;
  section.blocks.push_back(block);
  bool any = false;
  bool all = true;
  for_each_text(std::as_const(section), [&](const Text& text) {
    for (const Sentence& sentence : text.sentences) {
      const std::string& maker = made_by(sentence.id, edition);
      const auto later = last.find(maker);
      any = true;
      all = all && maker.starts_with("glossary:") && later->second > sentence.id;
    }
  });
  return any && all;
}

bool is_heading_of_words(const Block& block, const Edition& edition) {
  return !block.text.sentences.empty() &&
         made_by(block.text.sentences.front().id, edition) == "template:words-to-know";
}

void list_unspoken(const Block& block, const std::string& reason, std::vector<Unspoken>& unspoken) {
  Section section;
  section.blocks.push_back(block);
  for_each_text(std::as_const(section), [&](const Text& text) {
    for (const Sentence& sentence : text.sentences) unspoken.push_back({sentence.id, reason});
  });
}

}  // namespace

Section without_words_said_later(const Section& opening, const Edition& edition,
                                 std::vector<Unspoken>& unspoken) {
  std::map<std::string, SentenceId> last;
  for (std::size_t id = 0; id < edition.origins.size(); ++id)
    last[edition.origins[id].made_by] = static_cast<SentenceId>(id);
  Section spoken = opening;
  for (std::size_t at = 0; at + 1 < spoken.blocks.size(); ++at) {
    if (!is_heading_of_words(spoken.blocks[at], edition)) continue;
    std::vector<Block>& items = spoken.blocks[at + 1].children;
    const auto later = std::stable_partition(items.begin(), items.end(), [&](const Block& item) {
      return !is_said_later(item, edition, last);
    });
    for (auto item = later; item != items.end(); ++item)
      list_unspoken(*item, "it is said where its word is used first", unspoken);
    items.erase(later, items.end());
    if (!items.empty()) break;
    list_unspoken(spoken.blocks[at], "the words are explained where they are used first", unspoken);
    const auto heading = spoken.blocks.begin() + static_cast<std::ptrdiff_t>(at);
    spoken.blocks.erase(heading, heading + 2);
    break;
  }
  return spoken;
}

bool is_sensitive(const Section& section, const Edition& edition) {
  bool found = false;
  for_each_text(section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      found = found || made_by(sentence.id, edition).starts_with("sensitive:");
  });
  return found;
}

}  // namespace plainsong
