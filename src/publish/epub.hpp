#pragma once

#include <chrono>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// Where the words of an element are heard.
struct BookClip {
  std::string sound;  ///< its path in the book
  Frames begin = 0;
  Frames end = 0;
  int rate_hz = 0;
};

/// By the element's id.
using BookClips = std::map<std::string, BookClip>;

/// A page of an EPUB, and what is heard of it.
struct BookPage {
  std::string id;    ///< in the package's list of files: "young-03"
  std::string path;  ///< in the book: "young/section-03.xhtml"
  std::string title;
  std::string xhtml;
  std::string overlay;                 ///< SMIL; empty where nothing is heard
  std::chrono::milliseconds heard{0};  ///< the sum of its clips, as they are written
};

/// A section's place in a book.
struct BookSection {
  const ReleasedEdition* edition = nullptr;
  const Section* section = nullptr;
  int rank = 1;                             ///< of its heading
  std::string title;                        ///< in the contents
  std::string language;                     ///< of its edition
  std::map<SentenceId, std::string> links;  ///< from lines of its contents to the pages they name
  std::string path;                         ///< of its page
  std::string counterpart;  ///< the page that tells the same in the other edition; empty in a book
                            ///< of one
};

struct BookPicture {
  const Picture* picture = nullptr;
  std::string path;        ///< in the book
  std::string media_type;  ///< as its bytes say, not its name
};

/// What a book is made from.
struct Book {
  const Release* release = nullptr;
  std::vector<const ReleasedEdition*> editions;
  std::string title;
  std::string identifier;
  std::string lexicon;                ///< PLS; empty where every word is said as usual
  std::string cover;                  ///< the cover's description
  std::vector<BookPicture> pictures;  ///< those that the editions show
  std::vector<BookSection> sections;  ///< in reading order
};

BookPage cover_page(const Book& book);
BookPage contents_page(const Book& book);
BookPage section_page(const Book& book, const BookSection& place);

/// Ends a page: writes what is heard of it, in the order of its elements, and its bytes. Lists,
/// tables and pictures that are heard get ids, since a listener may skip or leave them.
void finish_page(BookPage& page, pugi::xml_document& xhtml, const BookClips& clips);

/// pronunciation.pls: the names in the book whose sounds its SSML gives, each of which is always
/// said the same. Empty where there are none.
std::string book_lexicon(const Book& book);

/// Whether anything is heard of the book.
bool is_spoken(const std::vector<BookPage>& pages);

/// The style sheet, style.css.
std::string book_style(bool is_spoken);

/// package.opf: what the book is, and its files.
std::string write_book_package(const Book& book, const std::vector<BookPage>& pages);

/// The way from one file of a book to another: "../pictures/01-map.png".
std::string book_reference(const std::string& from, const std::string& to);

/// Where a page's overlay lies: "young/section-03.smil".
std::string overlay_path(const BookPage& page);

/// Where the sound of a section lies in the book.
std::string sound_path_of(const BookSection& section);

/// The sound of a section; null where nothing of it is heard.
const Track* track_of(const BookSection& section);

/// The pictures that the editions show, as far as books can hold them.
std::vector<BookPicture> book_pictures(const Release& release,
                                       const std::vector<const ReleasedEdition*>& editions);

}  // namespace plainsong
