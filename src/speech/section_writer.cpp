#include "speech/section_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "speech/normalise.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::chrono::milliseconds calm_pause{1200};
constexpr const char* calm_rate = "90%";

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

std::string_view primary(std::string_view language) {
  return language.substr(0, language.find('-'));
}

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c);
}

/// What parts words that are put in behind a word from it.
std::string_view gap_behind(std::string_view text, std::uint32_t offset) {
  if (offset == 0) return "";
  const char32_t before = code_point_before(text, offset).value;
  if (is_white_space(before)) return "";
  return std::u32string_view(U".,;:!?…").find(before) == std::u32string_view::npos ? ", " : " ";
}

/// What parts words that are put in behind a word from those that come next.
std::string_view gap_in_front(std::string_view text, std::uint32_t offset) {
  std::size_t at = offset;
  while (at < text.size() && is_white_space(code_point_at(text, at).value))
    at += code_point_at(text, at).size;
  if (at == text.size() || !is_word_character(code_point_at(text, at).value)) return "";
  return at == offset ? ", " : ",";
}

/// What parts the words that are put in the place of a mark from the word that it stands on.
std::string_view gap_at_mark(std::string_view text, std::uint32_t offset) {
  if (offset == 0) return "";
  const char32_t before = code_point_before(text, offset).value;
  if (is_word_character(before)) return ", ";
  return std::u32string_view(U".,;:!?…)”’").find(before) == std::u32string_view::npos ? "" : " ";
}

void add_break(pugi::xml_node place, std::chrono::milliseconds time) {
  place.append_child("break").append_attribute("time") = fmt::format("{}ms", time.count()).c_str();
}

bool belongs_to(const Announcement& said, Span range) {
  return said.side == Announcement::Side::behind ? said.offset <= range.end
                                                 : said.offset < range.end;
}

/// The announcements of a sentence, and what is said in front of it and behind it because of its
/// place in the edition.
std::vector<Announcement> with_signs(std::vector<Announcement> said,
                                     const std::map<SentenceId, Signpost>& signs,
                                     const Sentence& sentence) {
  for (Announcement& announcement : said)
    announcement.offset = std::max(announcement.offset, sentence.range.begin);
  const auto found = signs.find(sentence.id);
  if (found == signs.end()) return said;
  const Signpost& sign = found->second;
  said.insert(said.begin(), sign.before.begin(), sign.before.end());
  for (std::size_t at = 0; at < sign.before.size(); ++at) said[at].offset = sentence.range.begin;
  for (const Announcement& behind : sign.behind) {
    said.push_back(behind);
    said.back().offset = sentence.range.end;
  }
  return said;
}

}  // namespace

SectionWriter::SectionWriter(std::string_view language, const Pronunciation& pronunciation,
                             const SsmlStyle& style)
    : language_(language), pronunciation_(pronunciation), style_(style) {
  const std::string& words_in = style.announcements.language();
  if (primary(words_in) != primary(language)) language_of_announcements_ = words_in;
  pugi::xml_node declaration = document_.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  add_text(document_.root(), "\n");
  speak_ = document_.append_child("speak");
  speak_.append_attribute("version") = "1.1";
  speak_.append_attribute("xmlns") = "http://www.w3.org/2001/10/synthesis";
  speak_.append_attribute("xml:lang") = xml::allowed(language).c_str();
}

void SectionWriter::add_meta(std::string_view name, std::string_view content) {
  const std::string value = xml::one_line(xml::allowed(content));
  if (value.empty()) return;
  add_text(speak_, "\n  ");
  pugi::xml_node meta = speak_.append_child("meta");
  meta.append_attribute("name") = std::string(name).c_str();
  meta.append_attribute("content") = value.c_str();
}

void SectionWriter::add(const SpokenText& spoken, const std::map<SentenceId, Signpost>& signs,
                        std::vector<Unspoken>& unspoken) {
  if (spoken.text == nullptr) {
    break_ = std::max(break_, spoken.break_after);
    return;
  }
  bool first = true;
  marks_ = marks_of(*spoken.text, language_);
  auto next = spoken.additions.announcements.begin();
  for (const Sentence& sentence : spoken.text->sentences) {
    if (!has_words(spoken.text->slice(sentence.range))) {
      unspoken.push_back({sentence.id, "there are no words in it"});
      continue;
    }
    if (first && !(spoken.joins_previous && !paragraph_.empty())) open_paragraph(spoken.speaker);
    first = false;
    const auto from = next;
    while (next != spoken.additions.announcements.end() && belongs_to(*next, sentence.range))
      ++next;
    add_sentence(*spoken.text, sentence, with_signs({from, next}, signs, sentence),
                 spoken.additions.instead);
  }
  if (!first) break_ = spoken.break_after;
}

std::string SectionWriter::finish() {
  add_text(paragraph_, line(1));
  if (calm_ && !paragraph_.empty()) {
    add_text(body_, line(0));
    body_ = body_.parent();
    add_text(body_, line(1));
    add_break(body_, calm_pause);
  }
  if (body_ != speak_) add_text(body_, "\n  ");
  add_text(speak_, "\n");
  add_text(document_.root(), "\n");
  std::ostringstream out;
  document_.save(out, "", pugi::format_raw, pugi::encoding_utf8);
  return out.str();
}

std::string SectionWriter::line(int deeper) const {
  int depth = deeper;
  for (pugi::xml_node outer = body_; outer != speak_ && !outer.empty(); outer = outer.parent())
    ++depth;
  return "\n" + std::string(static_cast<std::size_t>(2 * depth), ' ');
}

void SectionWriter::open_body() {
  body_ = speak_;
  if (style_.voice.empty()) return;
  add_text(speak_, "\n  ");
  body_ = speak_.append_child("voice");
  body_.append_attribute("name") = xml::allowed(style_.voice).c_str();
}

void SectionWriter::open_calm_body() {
  add_text(body_, line(1));
  add_break(body_, calm_pause);
  add_text(body_, line(1));
  body_ = body_.append_child("prosody");
  body_.append_attribute("rate") = calm_rate;
}

const std::string& SectionWriter::voice_of(SpokenBy speaker) const {
  if (calm_) return style_.voice;
  if (speaker == SpokenBy::heading) return style_.heading_voice;
  return speaker == SpokenBy::quotation ? style_.quotation_voice : style_.voice;
}

void SectionWriter::open_paragraph(SpokenBy speaker) {
  if (paragraph_.empty()) {
    open_body();
    if (calm_) open_calm_body();
  } else {
    add_text(paragraph_, line(1));
    add_text(body_, line(1));
    // A break is the whole pause at its place.
    add_break(body_, style_.pauses.sentence + break_);
  }
  add_text(body_, line(1));
  const std::string& voice = voice_of(speaker);
  speaker_ = speaker;
  other_voice_ = !voice.empty() && voice != style_.voice;
  pugi::xml_node place = body_;
  if (other_voice_) {
    place = body_.append_child("voice");
    place.append_attribute("name") = xml::allowed(voice).c_str();
  }
  paragraph_ = place.append_child("p");
}

void SectionWriter::add_sentence(const Text& text, const Sentence& sentence,
                                 const std::vector<Announcement>& announcements,
                                 const std::vector<SaidInstead>& instead) {
  add_text(paragraph_, line(2));
  sentence_ = paragraph_.append_child("s");
  sentence_.append_attribute("xml:id") = fmt::format("s{}", number(sentence.id)).c_str();
  end_ = sentence.range.end;
  auto from = announcements.begin();
  for (const LanguageStretch& stretch : stretches(marks_, sentence.range)) {
    auto to = from;
    while (to != announcements.end() &&
           (belongs_to(*to, stretch.range) || stretch.range.end == sentence.range.end))
      ++to;
    add_stretch(text, stretch, {from, to}, instead);
    from = to;
  }
  // Some engines say "dot" for a full stop with a tag behind it, but not when a line's end stands
  // between the two.
  add_text(sentence_, line(2));
}

void SectionWriter::add_stretch(const Text& text, const LanguageStretch& stretch,
                                const std::vector<Announcement>& announcements,
                                const std::vector<SaidInstead>& instead) {
  inside_ = {};
  const std::string_view language =
      stretch.language.empty() ? std::string_view(language_) : stretch.language;
  std::uint32_t done = stretch.range.begin;
  const auto replaced = replacements(text.slice(stretch.range), language, pronunciation_);
  for (const SentencePiece& piece : pieces(stretch, marks_, announcements, instead, replaced)) {
    if (done < piece.range.begin)
      add_text(place_in(stretch), plain(text.slice({done, piece.range.begin})));
    done = std::max(done, piece.range.end);
    add_piece(text, piece, stretch);
  }
  if (done < stretch.range.end)
    add_text(place_in(stretch), plain(text.slice({done, stretch.range.end})));
}

void SectionWriter::add_piece(const Text& text, const SentencePiece& piece,
                              const LanguageStretch& stretch) {
  const std::string_view written = text.slice(piece.range);
  switch (piece.kind) {
    case SentencePiece::Kind::announced:
      return announce(text.slice({0, end_}), *piece.announcement);
    case SentencePiece::Kind::instead:
      add_text(sentence_, std::string(gap_at_mark(text.utf8, piece.range.begin)));
      add_announced(sentence_, written, piece.spoken);
      add_text(sentence_, std::string(gap_in_front(text.slice({0, end_}), piece.range.end)));
      return;
    case SentencePiece::Kind::line_break:
      place_in(stretch).append_child("break").append_attribute("strength") = "weak";
      return;
    case SentencePiece::Kind::replaced:
      return add_replaced(place_in(stretch), written, piece);
  }
}

/// The sentence, or <lang> in it.
pugi::xml_node SectionWriter::place_in(const LanguageStretch& stretch) {
  if (stretch.language.empty()) return sentence_;
  if (inside_.empty()) {
    inside_ = sentence_.append_child("lang");
    inside_.append_attribute("xml:lang") = xml::allowed(stretch.language).c_str();
  }
  return inside_;
}

void SectionWriter::add_replaced(pugi::xml_node place, std::string_view written,
                                 const SentencePiece& piece) {
  if (piece.spoken.empty() && piece.ipa.empty()) return add_text(place, plain(written));
  pugi::xml_node node = place.append_child(piece.ipa.empty() ? "sub" : "phoneme");
  if (piece.ipa.empty()) {
    node.append_attribute("alias") = xml::allowed(piece.spoken).c_str();
  } else {
    node.append_attribute("alphabet") = "ipa";
    node.append_attribute("ph") = xml::allowed(piece.ipa).c_str();
  }
  add_text(node, plain(written));
}

void SectionWriter::announce(std::string_view text, const Announcement& said) {
  const bool behind = said.side == Announcement::Side::behind;
  const bool apart = said.is_sentence();
  pugi::xml_node place = sentence_;
  inside_ = {};
  if (apart && behind) {
    add_text(sentence_, line(3));
    add_break(sentence_, style_.pauses.sentence + said.pause_before);
    add_text(sentence_, line(3));
  } else if (behind) {
    add_text(sentence_, std::string(gap_behind(text, said.offset)));
  }
  if (apart && other_voice_ && speaker_ == SpokenBy::quotation && !style_.voice.empty()) {
    place = sentence_.append_child("voice");
    place.append_attribute("name") = xml::allowed(style_.voice).c_str();
  }
  add_announcement(place, said);
  if (!apart) {
    add_text(sentence_, behind ? std::string(gap_in_front(text, said.offset)) : " ");
  } else if (!behind) {
    add_text(sentence_, line(3));
    add_break(sentence_, style_.pauses.sentence);
    add_text(sentence_, line(3));
  }
}

/// In a document of another language, what is the document's own is said in that language.
void SectionWriter::add_announcement(pugi::xml_node place, const Announcement& said) {
  const std::string_view words = said.words;
  const std::size_t at = words.find(said.own);
  if (language_of_announcements_.empty() || said.own.empty() || at == std::string_view::npos)
    return add_announced(place, words, words);
  const std::string_view front = words.substr(0, at);
  const std::string_view rest = words.substr(at + said.own.size());
  const std::string own = said.own + std::string(has_words(rest) ? "" : rest);
  if (has_words(front)) {
    add_announced(place, trimmed(front), trimmed(front));
    add_text(place, " ");
  }
  pugi::xml_node sub = place.append_child("sub");
  sub.append_attribute("alias") = xml::allowed(spoken_form(own, language_, pronunciation_)).c_str();
  add_text(sub, plain(own));
  if (!has_words(rest)) return;
  add_text(place, " ");
  add_announced(place, trimmed(rest), trimmed(rest));
}

/// All in one element, so that nobody takes it for words of the document.
void SectionWriter::add_announced(pugi::xml_node place, std::string_view written,
                                  std::string_view words) {
  const std::string& language =
      language_of_announcements_.empty() ? language_ : language_of_announcements_;
  if (!language_of_announcements_.empty()) {
    place = place.append_child("lang");
    place.append_attribute("xml:lang") = language.c_str();
  }
  pugi::xml_node sub = place.append_child("sub");
  sub.append_attribute("alias") =
      xml::allowed(spoken_form(words, language, pronunciation_)).c_str();
  add_text(sub, plain(written));
}

}  // namespace plainsong
