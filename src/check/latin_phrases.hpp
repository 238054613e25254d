#pragma once

#include <string_view>
#include <vector>

#include "check/document_view.hpp"

namespace plainsong {

/// "eg", "per annum": Latin among English words.
struct LatinPhrase {
  Span span;  ///< of the sentence's own bytes
  std::string_view plain;
};

/// All in a sentence, in order.
std::vector<LatinPhrase> latin_phrases(const SentenceView& view);

}  // namespace plainsong
