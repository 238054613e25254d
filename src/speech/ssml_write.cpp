#include <fmt/format.h>
#include <array>

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <utility>

#include "document/walk.hpp"
#include "speech/normalise.hpp"
#include "speech/pauses.hpp"
#include "speech/section_name.hpp"
#include "speech/sentence_pieces.hpp"
#include "speech/spoken_blocks.hpp"
#include "speech/ssml.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

void add_text(pugi::xml_node node, const std::string& text) {
  if (!text.empty()) node.append_child(pugi::node_pcdata).set_value(text.c_str());
}

/// `text` as the document has it, with its line ends made spaces.
std::string plain(std::string_view text) {
  std::string out = xml::allowed(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

/// Writes one section's XML. All white space between elements is put there on purpose, so that none
/// creeps into a sentence.
class Writer {
 public:
  /// `label`: what the edition says of itself, for whoever opens this file alone.
  Writer(std::string_view language, std::string_view label, const Pronunciation& pronunciation)
      : language_(language), pronunciation_(pronunciation) {
    pugi::xml_node declaration = document_.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    add_text(document_.root(), "\n");
    speak_ = document_.append_child("speak");
    speak_.append_attribute("version") = "1.1";
    speak_.append_attribute("xmlns") = "http://www.w3.org/2001/10/synthesis";
    speak_.append_attribute("xml:lang") = xml::allowed(language).c_str();
    if (label.empty()) return;
    add_text(speak_, "\n  ");
    pugi::xml_node meta = speak_.append_child("meta");
    meta.append_attribute("name") = "description";
    meta.append_attribute("content") = xml::allowed(label).c_str();
  }

  /// Adds the sentences of one text; those without words are listed in `unspoken`.
  void add(const SpokenText& spoken, std::vector<Unspoken>& unspoken) {
    if (spoken.text == nullptr) {
      break_ = std::max(break_, spoken.break_after);
      return;
    }
    bool first = true;
    marks_ = marks_of(*spoken.text, language_);
    auto said = spoken.announcements.begin();
    for (const Sentence& sentence : spoken.text->sentences) {
      if (!has_words(spoken.text->slice(sentence.range))) {
        unspoken.push_back({sentence.id, "there are no words in it"});
        continue;
      }
      if (first && !(spoken.joins_previous && !paragraph_.empty())) open_paragraph();
      std::vector<Announcement> here;
      for (; said != spoken.announcements.end() && said->offset < sentence.range.end; ++said) {
        here.push_back(*said);
        here.back().offset = std::max(said->offset, sentence.range.begin);
      }
      add_sentence(*spoken.text, sentence, here);
      first = false;
    }
    if (!first) break_ = spoken.break_after;
  }

  [[nodiscard]] bool says_something() const { return !paragraph_.empty(); }

  std::string finish() {
    add_text(paragraph_, "\n  ");
    add_text(speak_, "\n");
    add_text(document_.root(), "\n");
    std::ostringstream out;
    document_.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
  }

 private:
  void open_paragraph() {
    if (!paragraph_.empty()) {
      add_text(paragraph_, "\n  ");
      add_text(speak_, "\n  ");
      // A break is the whole pause at its place.
      speak_.append_child("break").append_attribute("time") =
          fmt::format("{}ms", (pauses::sentence + break_).count()).c_str();
    }
    add_text(speak_, "\n  ");
    paragraph_ = speak_.append_child("p");
  }

  void add_sentence(const Text& text, const Sentence& sentence,
                    const std::vector<Announcement>& announcements) {
    add_text(paragraph_, "\n    ");
    pugi::xml_node node = paragraph_.append_child("s");
    node.append_attribute("xml:id") = fmt::format("s{}", number(sentence.id)).c_str();
    for (const LanguageStretch& stretch : stretches(marks_, sentence.range)) {
      if (stretch.language.empty()) {
        add_stretch(node, text, stretch, announcements);
        continue;
      }
      pugi::xml_node inside = node.append_child("lang");
      inside.append_attribute("xml:lang") = xml::allowed(stretch.language).c_str();
      add_stretch(inside, text, stretch, announcements);
    }
    // Some engines say "dot" for a full stop with a tag behind it, but not when a line's end stands
    // between the two.
    add_text(node, "\n    ");
  }

  void add_stretch(pugi::xml_node node, const Text& text, const LanguageStretch& stretch,
                   const std::vector<Announcement>& announcements) {
    const std::string_view language =
        stretch.language.empty() ? std::string_view(language_) : stretch.language;
    std::uint32_t done = stretch.range.begin;
    const auto replaced = replacements(text.slice(stretch.range), language, pronunciation_);
    for (const SentencePiece& piece : pieces(text, stretch, marks_, announcements, replaced)) {
      if (done < piece.range.begin) add_text(node, plain(text.slice({done, piece.range.begin})));
      done = std::max(done, piece.range.end);
      add_piece(node, piece);
    }
    add_text(node, plain(text.slice({done, stretch.range.end})));
  }

  static void add_piece(pugi::xml_node node, const SentencePiece& piece) {
    if (piece.is_break) {
      node.append_child("break").append_attribute("strength") = "weak";
    } else if (piece.spoken.empty()) {
      add_text(node, piece.written);
    } else {
      pugi::xml_node sub = node.append_child("sub");
      sub.append_attribute("alias") = xml::allowed(piece.spoken).c_str();
      add_text(sub, plain(piece.written));
    }
    if (piece.range.empty() && !piece.is_break) add_text(node, " ");
  }

  std::string language_;
  const Pronunciation& pronunciation_;
  pugi::xml_document document_;
  pugi::xml_node speak_;
  pugi::xml_node paragraph_;
  SpeechMarks marks_;  ///< of the text that is being added
  std::chrono::milliseconds break_{0};
};

struct Reason {
  SectionRole role;
  std::string_view words;
};

constexpr auto reasons = std::to_array<Reason>(
    {{SectionRole::contents, "contents lists are written but not spoken"},
     {SectionRole::sign_up, "notes on how to sign up are written but not spoken"},
     {SectionRole::unsubscribe, "notes on how to unsubscribe are written but not spoken"}});

std::string reason_not_spoken(SectionRole role) {
  for (const Reason& reason : reasons)
    if (reason.role == role) return std::string(reason.words);
  return fmt::format("sections of the kind \"{}\" were not chosen to be spoken", name_of(role));
}

void list_unspoken(const Section& section, std::vector<Unspoken>& unspoken) {
  for_each_text(section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      unspoken.push_back({sentence.id, reason_not_spoken(section.role)});
  });
}

}  // namespace

std::set<SectionRole> roles_spoken_by_default() {
  return {SectionRole::title, SectionRole::greeting, SectionRole::article,
          SectionRole::links, SectionRole::contact,  SectionRole::other};
}

SsmlEdition write_ssml(const Edition& edition, const std::set<SectionRole>& spoken,
                       const Pronunciation& pronunciation, const SsmlStyle& /*style*/) {
  SsmlEdition out;
  const std::string label = label_of(edition);
  for (const Section& section : edition.document.sections) {
    if (!spoken.contains(section.role)) {
      list_unspoken(section, out.unspoken);
      continue;
    }
    Writer writer(edition.document.language, label, pronunciation);
    for (const SpokenText& text : spoken_texts(section)) writer.add(text, out.unspoken);
    if (!writer.says_something()) continue;
    out.sections.push_back({section.id, section_name(section, out.sections.size() + 1),
                            xml::one_line(section.heading.utf8), writer.finish()});
  }
  return out;
}

}  // namespace plainsong
