#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// Calls `visit` for every leaf block of a section in reading order, without recursion on the call
/// stack.
void for_each_leaf(const Section& section, const std::function<void(const Block&)>& visit);
void for_each_leaf(Section& section, const std::function<void(Block&)>& visit);

/// Calls `visit` for the heading (where it has words) and then for every leaf's text, in reading
/// order.
void for_each_text(const Section& section, const std::function<void(const Text&)>& visit);
void for_each_text(Section& section, const std::function<void(Text&)>& visit);
void for_each_text(const Document& document, const std::function<void(const Text&)>& visit);

/// A sentence, where it stands.
struct SentencePlace {
  const Section* section = nullptr;
  const Text* text = nullptr;
  const Sentence* sentence = nullptr;

  [[nodiscard]] std::string_view words() const { return text->slice(sentence->range); }
};

/// Every sentence, indexed by its id. The places point into `document`, which must outlive them.
std::vector<SentencePlace> sentence_places(const Document& document);

/// The bytes of the source that `range` of `text` came from, from the first to the last of them.
Span source_span(const Text& text, Span range);

}  // namespace plainsong
