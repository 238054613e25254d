#pragma once

#include <chrono>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "speech/announcement.hpp"
#include "speech/sentence_pieces.hpp"
#include "speech/signposts.hpp"
#include "speech/spoken_blocks.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// Writes one section's XML. All white space between elements is put there on purpose, so that none
/// creeps into a sentence.
class SectionWriter {
 public:
  SectionWriter(std::string_view language, const Pronunciation& pronunciation,
                const SsmlStyle& style);

  /// <meta>; nothing where the content is empty.
  void add_meta(std::string_view name, std::string_view content);

  /// All that is added is said slower, with a pause before and behind it, in the usual voice.
  void speak_calmly() { calm_ = true; }

  /// Adds the sentences of one text; those without words are listed in `unspoken`.
  void add(const SpokenText& spoken, const std::map<SentenceId, Signpost>& signs,
           std::vector<Unspoken>& unspoken);

  std::string finish();

 private:
  void open_body();
  void open_calm_body();
  void open_paragraph(SpokenBy speaker);
  void add_sentence(const Text& text, const Sentence& sentence,
                    const std::vector<Announcement>& announcements,
                    const std::vector<SaidInstead>& instead);
  void add_stretch(const Text& text, const LanguageStretch& stretch,
                   const std::vector<Announcement>& announcements,
                   const std::vector<SaidInstead>& instead);
  void add_piece(const Text& text, const SentencePiece& piece, const LanguageStretch& stretch);
  static void add_replaced(pugi::xml_node place, std::string_view written,
                           const SentencePiece& piece);
  void announce(std::string_view text, const Announcement& said);
  void add_announcement(pugi::xml_node place, const Announcement& said);
  void add_announced(pugi::xml_node place, std::string_view written, std::string_view words);
  pugi::xml_node place_in(const LanguageStretch& stretch);
  [[nodiscard]] const std::string& voice_of(SpokenBy speaker) const;
  [[nodiscard]] std::string line(int deeper) const;

  std::string language_;
  std::string language_of_announcements_;  ///< empty where it is that of the document
  const Pronunciation& pronunciation_;
  const SsmlStyle& style_;
  pugi::xml_document document_;
  pugi::xml_node speak_;
  pugi::xml_node body_;       ///< <speak>, or <voice> in it, or <prosody> in that
  pugi::xml_node paragraph_;  ///< the last one
  pugi::xml_node sentence_;   ///< the last one
  pugi::xml_node inside_;     ///< <lang> in it, while it can be written on
  std::uint32_t end_ = 0;     ///< of the sentence, in its text
  SpeechMarks marks_;         ///< of the text that is being added
  SpokenBy speaker_{};        ///< of the paragraph
  bool other_voice_ = false;  ///< than the usual one, for the paragraph
  bool calm_ = false;
  std::chrono::milliseconds break_{0};
};

}  // namespace plainsong
