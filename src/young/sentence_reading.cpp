#include "young/sentence_reading.hpp"

#include <algorithm>

namespace plainsong {

const Syntax* SentenceReading::syntax() const {
  if (reader_ == nullptr) return nullptr;
  if (!syntax_) syntax_.emplace(reader_->read_whole(sentence_));
  return syntax_->usable() ? &*syntax_ : nullptr;
}

std::optional<std::size_t> SentenceReading::word_of(std::size_t token) const {
  const Syntax* const built = syntax();
  if (built == nullptr) return std::nullopt;
  const Span here = (*tokens_)[token].span;
  std::size_t low = 0;
  std::size_t high = built->size();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (built->word(middle).span.begin < here.begin)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == built->size() || built->word(low).span != here) return std::nullopt;
  return low;
}

std::optional<std::size_t> SentenceReading::token_of(std::size_t word) const {
  const Syntax* const built = syntax();
  if (built == nullptr) return std::nullopt;
  const Span here = built->word(word).span;
  const auto found = std::lower_bound(
      tokens_->begin(), tokens_->end(), here.begin,
      [](const Lexeme& token, std::uint32_t offset) { return token.span.begin < offset; });
  if (found == tokens_->end() || found->span != here) return std::nullopt;
  return static_cast<std::size_t>(found - tokens_->begin());
}

}  // namespace plainsong
