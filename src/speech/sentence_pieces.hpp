#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "speech/announcement.hpp"
#include "speech/normalise.hpp"

namespace plainsong {

/// A stretch of one sentence in one language.
struct LanguageStretch {
  Span range;
  std::string language;  ///< empty: that of the document
};

/// What of a text's inlines matters to speech, found once for the whole text.
struct SpeechMarks {
  std::vector<LanguageStretch>
      foreign;  ///< in other languages; in order, without overlaps: of nested ones the outer counts
  std::vector<std::uint32_t> breaks;  ///< where a hard line break ends
};

SpeechMarks marks_of(const Text& text, std::string_view language);

/// Cuts a sentence where its language changes; never inside an address.
std::vector<LanguageStretch> stretches(const SpeechMarks& marks, Span sentence);

/// One thing in a sentence that is more than plain text.
struct SentencePiece {
  enum class Kind : std::uint8_t { announced, line_break, instead, replaced };
  Span range;  ///< empty where it only stands between words
  Kind kind{};
  std::string spoken;
  std::string ipa = {};                        ///< of words that the lexicon gives sounds for
  const Announcement* announcement = nullptr;  ///< of an announced one
};

/// All of a stretch that is more than plain text, in order, without overlaps. `announcements` are
/// those of the sentence, by place; `instead` those of the text; `replaced` counts from the first
/// byte of the stretch.
std::vector<SentencePiece> pieces(const LanguageStretch& stretch, const SpeechMarks& marks,
                                  const std::vector<Announcement>& announcements,
                                  const std::vector<SaidInstead>& instead,
                                  const std::vector<Replacement>& replaced);

}  // namespace plainsong
