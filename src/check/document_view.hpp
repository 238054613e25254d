#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "language/lexemes.hpp"
#include "young/sentence_reading.hpp"
#include "young/words.hpp"

namespace plainsong {

/// A sentence as the rules look at it. Offsets in it count from its own first byte.
struct SentenceView {
  const Section* section = nullptr;
  const Text* text = nullptr;
  const Sentence* sentence = nullptr;
  bool heading = false;
  std::string_view bytes;
  std::vector<Lexeme> tokens;

  /// As offsets of the text that the sentence stands in.
  [[nodiscard]] Span in_text(Span here) const {
    return {sentence->range.begin + here.begin, sentence->range.begin + here.end};
  }

  [[nodiscard]] std::string_view written(std::size_t token) const {
    return slice(bytes, tokens[token].span);
  }

  [[nodiscard]] bool is_word(std::size_t token) const {
    return token < tokens.size() && tokens[token].kind == LexemeKind::word;
  }

  [[nodiscard]] bool is_number(std::size_t token) const {
    return token < tokens.size() && tokens[token].kind == LexemeKind::number;
  }

  /// The folded token, or nothing behind the last.
  [[nodiscard]] std::string_view folded(std::size_t token) const {
    return token < tokens.size() ? std::string_view(tokens[token].folded) : std::string_view();
  }

  /// The first token that is no mark.
  [[nodiscard]] std::size_t first_word() const;

  /// Words and numbers; addresses are none.
  [[nodiscard]] std::size_t count_words() const;
};

/// A document as the rules look at it: its sentences outside code and pictures, in order.
struct DocumentView {
  DocumentView(const Document& read, const Words& lists);

  const Document& document;
  const Words& words;
  NameSet names;
  std::vector<SentenceView> sentences;
};

/// Names, quotations, code, words in other languages and addresses: words that are not the
/// writer's to choose.
std::vector<Span> given_words(const SentenceView& view, const NameSet& names);

bool overlaps_any(const std::vector<Span>& spans, Span here);

}  // namespace plainsong
