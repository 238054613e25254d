// The pages of a book: its cover, its contents and a page for each section.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "document/walk.hpp"
#include "publish/epub.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// What the link to the same section of the other edition says, by the edition that it leads to.
std::string_view invitation(EditionKind kind) {
  return kind == EditionKind::young ? "This part, easier to read" : "The full text of this part";
}

/// The sentences of a section that are heard in its own sound, by their names.
BookClips own_clips(const BookSection& place) {
  BookClips clips;
  const Track* const track = track_of(place);
  if (track == nullptr) return clips;
  const std::string sound = sound_path_of(place);
  for (const Cue& cue : sentence_cues(*track))
    clips[sentence_name({}, cue.sentence)] = {sound, cue.begin, cue.end, track->format.rate_hz};
  return clips;
}

/// The sentences of a section that are heard. A listener of the sound alone hears a meaning once,
/// where its word comes up; who reads along hears it wherever it is read.
BookClips clips_of(const Book& book, const BookSection& place) {
  BookClips clips = own_clips(place);
  if (clips.empty()) return clips;
  std::map<std::string_view, std::string> silent;  // the names of sentences, by their words
  for_each_text(*place.section, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      if (std::string name = sentence_name({}, sentence.id); !clips.contains(name))
        silent.emplace(text.slice(sentence.range), std::move(name));
  });
  for (const BookSection& other : book.sections) {
    if (silent.empty()) break;
    if (other.edition != place.edition || track_of(other) == nullptr) continue;
    const BookClips there = own_clips(other);
    for_each_text(*other.section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences) {
        const auto wanted = silent.find(text.slice(sentence.range));
        const auto heard = there.find(sentence_name({}, sentence.id));
        if (wanted == silent.end() || heard == there.end()) continue;
        clips[wanted->second] = heard->second;
        silent.erase(wanted);
      }
    });
  }
  return clips;
}

void append_link(pugi::xml_node parent, const std::string& from, const std::string& to,
                 std::string_view words) {
  set_attribute(append_element(parent, "a", words), "href", book_reference(from, to));
}

/// What is in a link can be no link.
void unwrap_links(pugi::xml_node element) {
  for (const pugi::xpath_node& found : element.select_nodes(".//a")) {
    pugi::xml_node link = found.node();
    while (!link.first_child().empty()) link.parent().insert_move_before(link.first_child(), link);
    link.parent().remove_child(link);
  }
}

/// Sections as nested lists, by the rank of their headings.
class ContentsWriter {
 public:
  ContentsWriter(const std::string& path, BookClips& clips) : path_(path), clips_(clips) {}

  /// What follows belongs to this list.
  void start(pugi::xml_node list) {
    list_ = list;
    items_.clear();
  }

  void write(const BookSection& place) {
    const auto rank = static_cast<std::size_t>(std::max(place.rank, 1));
    items_.resize(std::min(rank - 1, items_.size()));
    pugi::xml_node list = items_.empty() ? list_ : items_.back().child("ol");
    if (!list) {
      append_newline(items_.back());
      list = items_.back().append_child("ol");
      append_newline(list);
    }
    const bool named = !is_blank(place.section->heading.utf8);
    items_.push_back(append_entry(list, path_, place.path, named ? "" : place.title));
    if (named) write_heading(items_.back().child("a"), place);
  }

  static pugi::xml_node append_entry(pugi::xml_node list, const std::string& from,
                                     const std::string& to, std::string_view words) {
    pugi::xml_node item = list.append_child("li");
    append_link(item, from, to, words);
    append_newline(list);
    return item;
  }

 private:
  /// The heading with its sentences, which are heard here as in their section.
  void write_heading(pugi::xml_node link, const BookSection& place) {
    XhtmlStyle style;
    style.id_prefix = fmt::format("contents-{}-", folder_of(*place.edition));
    append_words(link, place.section->heading, style);
    unwrap_links(link);
    for (const auto& [id, clip] : own_clips(place)) clips_[style.id_prefix + id] = clip;
  }

  const std::string& path_;
  BookClips& clips_;
  pugi::xml_node list_;
  std::vector<pugi::xml_node> items_;  ///< the last one of each rank
};

void append_contents(pugi::xml_node list, const Book& book, const std::string& path,
                     BookClips& clips) {
  ContentsWriter writer(path, clips);
  const ReleasedEdition* edition = nullptr;
  const bool several = book.editions.size() > 1;
  writer.start(list);
  for (const BookSection& section : book.sections) {
    if (several && section.edition != edition) {
      pugi::xml_node item = ContentsWriter::append_entry(list, path, section.path,
                                                         shown_name(section.edition->edition.kind));
      append_newline(item);
      pugi::xml_node inner = item.append_child("ol");
      append_newline(inner);
      writer.start(inner);
    }
    edition = section.edition;
    writer.write(section);
  }
}

/// For reading systems: where the cover, the contents and the text begin.
void append_landmarks(pugi::xml_node body, const Book& book, const std::string& path) {
  pugi::xml_node nav = body.append_child("nav");
  set_attribute(nav, "epub:type", "landmarks");
  set_attribute(nav, "aria-label", "Landmarks");
  set_attribute(nav, "hidden", "hidden");
  append_newline(nav);
  pugi::xml_node list = nav.append_child("ol");
  append_newline(list);
  const std::array<std::array<std::string, 3>, 3> marks = {{
      {"cover", "cover.xhtml", "Cover"},
      {"toc", path, "Contents"},
      {"bodymatter", book.sections.empty() ? path : book.sections.front().path, "Text"},
  }};
  for (const auto& [type, target, words] : marks) {
    pugi::xml_node item = ContentsWriter::append_entry(list, path, target, words);
    set_attribute(item.child("a"), "epub:type", type);
  }
  append_newline(body);
}

void append_counterpart(pugi::xml_node body, const BookSection& place) {
  if (place.counterpart.empty()) return;
  const EditionKind other = place.edition->edition.kind == EditionKind::young
                                ? EditionKind::standard
                                : EditionKind::young;
  pugi::xml_node nav = body.append_child("nav");
  set_attribute(nav, "class", "counterpart");
  set_attribute(nav, "aria-label", "The other edition");
  append_link(nav.append_child("p"), place.path, place.counterpart, invitation(other));
  append_newline(body);
}

void append_link_to_file(pugi::xml_node head, const char* relation, const char* type,
                         const std::string& target) {
  pugi::xml_node link = head.append_child("link");
  set_attribute(link, "rel", relation);
  set_attribute(link, "type", type);
  set_attribute(link, "href", target);
}

/// A page's skeleton, of which <body> is returned.
pugi::xml_node append_body(pugi::xml_document& xhtml, const Book& book, const BookPage& page,
                           const std::string& language) {
  xhtml.append_child(pugi::node_doctype).set_value("html");
  append_newline(xhtml.root());
  pugi::xml_node html = xhtml.append_child("html");
  set_attribute(html, "xmlns", "http://www.w3.org/1999/xhtml");
  set_attribute(html, "xmlns:epub", "http://www.idpf.org/2007/ops");
  set_attribute(html, "lang", language);
  set_attribute(html, "xml:lang", language);
  append_newline(html);
  pugi::xml_node head = html.append_child("head");
  append_element(head, "title", page.title);
  append_link_to_file(head, "stylesheet", "text/css", book_reference(page.path, "style.css"));
  if (!book.lexicon.empty()) {
    append_link_to_file(head, "pronunciation", "application/pls+xml",
                        book_reference(page.path, "pronunciation.pls"));
    set_attribute(head.last_child(), "hreflang", book.release->source.language);
  }
  append_newline(html);
  pugi::xml_node body = html.append_child("body");
  append_newline(html);
  append_newline(body);
  return body;
}

}  // namespace

const Track* track_of(const BookSection& section) {
  const SpokenSection* spoken = spoken_section(*section.edition, section.section->id);
  return spoken != nullptr && spoken->track ? &*spoken->track : nullptr;
}

std::string sound_path_of(const BookSection& section) {
  return sound_path(*section.edition, *spoken_section(*section.edition, section.section->id));
}

BookPage cover_page(const Book& book) {
  BookPage page = {"cover", "cover.xhtml", "Cover", {}, {}, {}};
  pugi::xml_document xhtml;
  pugi::xml_node body = append_body(xhtml, book, page, book.release->source.language);
  set_attribute(body, "class", "cover");
  pugi::xml_node section = body.append_child("section");
  set_attribute(section, "epub:type", "cover");
  set_attribute(section, "aria-label", "Cover");
  pugi::xml_node picture = section.append_child("img");
  set_attribute(picture, "src", "cover.svg");
  set_attribute(picture, "alt", book.cover);
  append_newline(body);
  finish_page(page, xhtml, {});
  return page;
}

BookPage contents_page(const Book& book) {
  BookPage page = {"contents", "contents.xhtml", "Contents", {}, {}, {}};
  pugi::xml_document xhtml;
  pugi::xml_node body = append_body(xhtml, book, page, book.release->source.language);
  pugi::xml_node nav = body.append_child("nav");
  set_attribute(nav, "epub:type", "toc");
  set_attribute(nav, "role", "doc-toc");
  set_attribute(nav, "aria-label", page.title);
  append_newline(nav);
  append_element(nav, "h1", page.title);
  append_newline(nav);
  BookClips clips;
  pugi::xml_node list = nav.append_child("ol");
  append_newline(list);
  append_contents(list, book, page.path, clips);
  append_newline(nav);
  append_newline(body);
  append_landmarks(body, book, page.path);
  finish_page(page, xhtml, clips);
  return page;
}

BookPage section_page(const Book& book, const BookSection& place) {
  BookPage page = {
      fmt::format("{}-{:02}", folder_of(*place.edition), number(place.section->id) + 1),
      place.path,
      place.title,
      {},
      {},
      {}};
  pugi::xml_document xhtml;
  pugi::xml_node body = append_body(xhtml, book, page, place.language);
  pugi::xml_node section = body.append_child("section");
  set_attribute(section, "epub:type", "chapter");
  set_attribute(section, "role", "doc-chapter");
  set_attribute(section, "aria-label", page.title);
  append_newline(section);
  XhtmlStyle style;
  for (const BookPicture& picture : book.pictures)
    style.pictures[picture.picture->target] = book_reference(page.path, picture.path);
  style.illustrations = illustrations_at(*book.release, *place.edition, "");
  for (auto& [sentence, illustration] : style.illustrations)
    illustration.file = book_reference(page.path, illustration.file);
  for (const auto& [sentence, target] : place.links)
    style.links[sentence] = book_reference(page.path, target);
  append_heading(section, *place.section, place.rank, style);
  append_blocks(section, *place.section, style);
  append_credit(section, {*place.section}, style, book.release->illustration_credit);
  append_newline(body);
  append_counterpart(body, place);
  finish_page(page, xhtml, clips_of(book, place));
  return page;
}

}  // namespace plainsong
