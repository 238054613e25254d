#include "publish/web_words.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::string_view glossary = "glossary:";

std::string for_lookup(std::string_view name) {
  return lower(plain_punctuation(name));
}

/// What the last word may be one or more of: "local authorities" → "local authority".
std::vector<std::string> singulars(const std::string& name) {
  std::vector<std::string> found = {name};
  if (name.ends_with("s")) found.push_back(name.substr(0, name.size() - 1));
  if (name.ends_with("es")) found.push_back(name.substr(0, name.size() - 2));
  if (name.ends_with("ies")) found.push_back(name.substr(0, name.size() - 3) + "y");
  return found;
}

bool starts_upper(std::string_view words) {
  return !words.empty() && is_upper(code_point_at(words, 0).value);
}

/// Elements whose words cannot be links, or are no running text.
bool is_closed(const pugi::xml_node& element) {
  constexpr std::array<std::string_view, 3> closed = {"a", "abbr", "code"};
  return std::find(closed.begin(), closed.end(), std::string_view(element.name())) != closed.end();
}

/// The stretches of text in an element that a link may be made in.
std::vector<pugi::xml_node> open_texts(const pugi::xml_node& element) {
  std::vector<pugi::xml_node> found;
  std::vector<pugi::xml_node> waiting = {element};
  while (!waiting.empty()) {
    const pugi::xml_node node = waiting.back();
    waiting.pop_back();
    if (node.type() == pugi::node_pcdata) found.push_back(node);
    if (is_closed(node)) continue;
    for (pugi::xml_node child = node.last_child(); !child.empty(); child = child.previous_sibling())
      waiting.push_back(child);
  }
  return found;
}

}  // namespace

WordsToKnow::WordsToKnow(const Edition& edition, const std::vector<SentencePlace>& places)
    : edition_(edition), places_(places) {
  for (std::size_t id = 0; id < edition.origins.size() && id < places.size(); ++id) {
    const std::string& made_by = edition.origins[id].made_by;
    if (!made_by.starts_with(glossary)) continue;
    const std::string name = made_by.substr(glossary.size());
    const HardWord word = {name, static_cast<SentenceId>(id), {}};
    hard_.emplace(for_lookup(name), word).first->second.explained_in.insert(places[id].section);
    longest_ = std::max(longest_, words(name).size());
  }
}

void WordsToKnow::open(const Section* section) {
  section_ = section;
  passed_.clear();
  for (const auto& [name, word] : hard_)
    if (word.explained_in.contains(section)) passed_.insert(&word);
}

std::optional<WordsToKnow::UseOfWord> WordsToKnow::use_at(std::string_view text,
                                                          const std::vector<Span>& words,
                                                          std::size_t at,
                                                          bool opens_sentence) const {
  for (std::size_t count = std::min(longest_, words.size() - at); count > 0; --count) {
    const Span range = {words[at].begin, words[at + count - 1].end};
    const bool capital = starts_upper(slice(text, range));
    for (const std::string& name : singulars(for_lookup(slice(text, range)))) {
      const auto found = hard_.find(name);
      if (found == hard_.end()) continue;
      // "Review" inside a sentence is part of a name, and "may" is not "May".
      const bool same = starts_upper(found->second.name) ? capital : !capital || opens_sentence;
      if (same) return UseOfWord{range, count, &found->second};
    }
  }
  return std::nullopt;
}

/// Makes the first word that is to be marked in a text a link, and gives the text behind it.
pugi::xml_node WordsToKnow::mark_first(pugi::xml_node text, bool opens_sentence,
                                       const XhtmlStyle& style) {
  const std::string all = text.value();
  const std::vector<Span> found = words(all);
  for (std::size_t at = 0; at < found.size();) {
    const auto use = use_at(all, found, at, opens_sentence && at == 0);
    at += use ? use->words : 1;
    if (!use || !passed_.insert(use->word).second) continue;
    pugi::xml_node parent = text.parent();
    text.set_value(all.substr(0, use->range.begin).c_str());
    pugi::xml_node link = parent.insert_child_after("a", text);
    set_attribute(link, "href", "#" + sentence_name(style, use->word->meaning));
    link.text().set(std::string(slice(all, use->range)).c_str());
    pugi::xml_node rest = parent.insert_child_after(pugi::node_pcdata, link);
    rest.set_value(all.substr(use->range.end).c_str());
    return rest;
  }
  return {};
}

void WordsToKnow::mark(pugi::xml_node sentence, SentenceId id, const XhtmlStyle& style) {
  if (hard_.empty() || number(id) >= places_.size()) return;
  const SentencePlace& place = places_[number(id)];
  if (place.section != section_) open(place.section);
  const bool ours = edition_.origins[number(id)].sources.empty();
  const bool heading = place.text == &place.section->heading;
  if (ours || heading || section_->role == SectionRole::contents) return;
  bool opens_sentence = true;
  for (pugi::xml_node text : open_texts(sentence)) {
    while (!text.empty()) {
      text = mark_first(text, opens_sentence, style);
      opens_sentence = false;
    }
    opens_sentence = false;
  }
}

}  // namespace plainsong
