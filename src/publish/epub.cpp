#include "publish/epub.hpp"

#include <fmt/format.h>

#include "publish/contents_links.hpp"
#include "publish/counterparts.hpp"
#include "publish/cover.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

std::string page_path(const ReleasedEdition& edition, SectionId id) {
  return fmt::format("{}/section-{:02}.xhtml", folder_of(edition), number(id) + 1);
}

/// For each section, the page of the other edition that tells the same, or where that edition
/// begins; empty where there is no other.
std::vector<std::string> counterpart_pages(const Book& book, const ReleasedEdition& edition) {
  std::vector<std::string> pages(edition.edition.document.sections.size());
  for (const ReleasedEdition* other : book.editions) {
    if (other == &edition) continue;
    const auto pairs = section_counterparts(edition.edition, other->edition);
    for (std::size_t at = 0; at < pages.size(); ++at)
      pages[at] = page_path(*other, pairs[at].value_or(SectionId{0}));
  }
  return pages;
}

void add_sections(Book& book, const ReleasedEdition& edition) {
  const Document& document = edition.edition.document;
  const std::vector<int> ranks = heading_ranks(document);
  const std::vector<std::string> counterparts = counterpart_pages(book, edition);
  const std::map<SentenceId, std::string> links =
      contents_links(document, [&](SectionId id) { return page_path(edition, id); });
  for (const Section& section : document.sections) {
    BookSection place;
    place.edition = &edition;
    place.section = &section;
    place.rank = ranks[number(section.id)];
    place.title = shown_title(document, section);
    place.language = document.language;
    place.path = page_path(edition, section.id);
    place.counterpart = counterparts[number(section.id)];
    if (section.role == SectionRole::contents) place.links = links;
    book.sections.push_back(std::move(place));
  }
}

Book make_book(const Release& release, std::vector<const ReleasedEdition*> editions) {
  Book book;
  book.release = &release;
  book.editions = std::move(editions);
  const bool several = book.editions.size() > 1;
  const ReleasedEdition& first = *book.editions.front();
  book.title = title_of(release);
  if (several)
    book.title += " (full text and easier to read)";
  else if (first.edition.kind == EditionKind::young)
    book.title += " (easier to read)";
  book.identifier = several ? release.identifier : first.identifier;
  book.cover = cover_description(release, book.editions);
  book.pictures = book_pictures(release, book.editions);
  for (const ReleasedEdition* edition : book.editions) add_sections(book, *edition);
  book.lexicon = book_lexicon(book);
  return book;
}

std::string container() {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("container");
  set_attribute(root, "version", "1.0");
  set_attribute(root, "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
  pugi::xml_node file = root.append_child("rootfiles").append_child("rootfile");
  set_attribute(file, "full-path", "EPUB/package.opf");
  set_attribute(file, "media-type", "application/oebps-package+xml");
  return xml_bytes(document) + "\n";
}

std::vector<BookPage> make_pages(const Book& book) {
  std::vector<BookPage> pages = {cover_page(book), contents_page(book)};
  for (const BookSection& section : book.sections) pages.push_back(section_page(book, section));
  return pages;
}

Archive write_book(const Book& book) {
  const std::vector<BookPage> pages = make_pages(book);
  Archive archive;
  archive.date = book.release->date;
  const auto add = [&](const std::string& path, auto content, bool deflated = true) {
    archive.entries.push_back({path, std::move(content), deflated});
  };
  add("mimetype", std::string("application/epub+zip"), false);
  add("META-INF/container.xml", container());
  add("EPUB/package.opf", write_book_package(book, pages));
  add("EPUB/style.css", book_style(is_spoken(pages)));
  if (!book.lexicon.empty()) add("EPUB/pronunciation.pls", book.lexicon);
  add("EPUB/cover.svg", write_cover(*book.release, book.editions, 1600, 2400));
  for (const BookPage& page : pages) {
    add("EPUB/" + page.path, page.xhtml);
    if (!page.overlay.empty()) add("EPUB/" + overlay_path(page), page.overlay);
  }
  for (const BookPicture& picture : book.pictures)
    add("EPUB/" + picture.path, picture.picture->bytes, false);
  for (const BookSection& section : book.sections)
    if (const Track* const track = track_of(section))
      add("EPUB/" + sound_path_of(section), track->file, false);
  return archive;
}

}  // namespace

void publish_epub(const Release& release, Package& package) {
  std::vector<const ReleasedEdition*> all;
  for (const ReleasedEdition& edition : release.editions) {
    const std::string folder = folder_of(edition);
    package[fmt::format("{}/{}.epub", folder, folder)] = write_book(make_book(release, {&edition}));
    all.push_back(&edition);
  }
  if (all.size() > 1) package["both.epub"] = write_book(make_book(release, all));
}

}  // namespace plainsong
