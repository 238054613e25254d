#include <fmt/format.h>

#include <algorithm>

#include "publish/daisy.hpp"
#include "publish/xhtml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// An entry of the contents.
struct NccEntry {
  int rank = 1;
  std::string words;
  std::string smil;
};

/// The book's title first, as the format wants it. It is where the first part begins, which is the
/// opening and says the title; a first part that is another one has an entry of its own, too.
std::vector<NccEntry> entries_of(const DaisyBook& book) {
  std::vector<NccEntry> entries;
  for (const DaisyPart& part : book.parts) {
    if (entries.empty()) {
      entries.push_back({1, book.title, part.smil});
      const std::string& heading = part.section->heading.utf8;
      if (part.section->role == SectionRole::title || is_blank(heading) ||
          heading == book.release->source.title)
        continue;
    }
    entries.push_back({std::min(part.rank, entries.back().rank + 1), part.title, part.smil});
  }
  return entries;
}

std::string stated_or_unknown(const Document& source, std::string_view key) {
  const std::string stated = source.stated(key);
  return is_blank(stated) ? "unknown" : stated;
}

void append_description(pugi::xml_node head, const DaisyBook& book) {
  const Document& source = book.release->source;
  const std::string publisher = stated_or_unknown(source, metadata::publisher);
  append_daisy_meta(head, "dc:title", book.title);
  append_daisy_meta(head, "dc:creator", publisher);
  append_daisy_meta(head, "dc:date", book.release->date, "yyyy-mm-dd");
  append_daisy_meta(head, "dc:format", "Daisy 2.02");
  append_daisy_meta(head, "dc:identifier", book.edition->identifier);
  append_daisy_meta(head, "dc:language", book.edition->edition.document.language);
  append_daisy_meta(head, "dc:publisher", publisher);
  if (!book.edition->label.empty()) append_daisy_meta(head, "dc:description", book.edition->label);
  append_daisy_meta(head, "ncc:generator", "plainsong " PLAINSONG_VERSION);
  append_daisy_meta(head, "ncc:narrator", narrator_of(*book.edition));
  append_daisy_meta(head, "ncc:multimediaType", "audioFullText");
  append_daisy_meta(head, "ncc:charset", "utf-8");
  append_daisy_meta(head, "ncc:setInfo", "1 of 1");
  if (!is_blank(source.title)) append_daisy_meta(head, "ncc:sourceTitle", source.title);
}

void append_counts(pugi::xml_node head, const DaisyBook& book, const DaisySize& size,
                   const std::vector<NccEntry>& entries) {
  int depth = 1;
  for (const NccEntry& entry : entries) depth = std::max(depth, entry.rank);
  append_daisy_meta(head, "ncc:depth", fmt::format("{}", depth));
  append_daisy_meta(head, "ncc:tocItems", fmt::format("{}", entries.size()));
  append_daisy_meta(head, "ncc:totalTime", daisy_time(book.length()), "hh:mm:ss");
  append_daisy_meta(head, "ncc:files", fmt::format("{}", size.files));
  append_daisy_meta(head, "ncc:kByteSize", fmt::format("{}", (size.bytes + 1023) / 1024));
  for (const char* const none :
       {"ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial", "ncc:maxPageNormal", "ncc:footnotes",
        "ncc:prodNotes", "ncc:sidebars"})
    append_daisy_meta(head, none, "0");
}

}  // namespace

std::string write_daisy_ncc(const DaisyBook& book, const DaisySize& size) {
  const std::vector<NccEntry> entries = entries_of(book);
  pugi::xml_document page;
  pugi::xml_node head = start_daisy_page(page, book);
  append_description(head, book);
  append_counts(head, book, size, entries);
  pugi::xml_node body = head.parent().append_child("body");
  append_newline(body);
  std::size_t count = 0;
  for (const NccEntry& entry : entries) {
    pugi::xml_node heading = body.append_child(fmt::format("h{}", std::min(entry.rank, 6)).c_str());
    if (count == 0) set_attribute(heading, "class", "title");
    set_attribute(heading, "id", fmt::format("h{:04}", ++count));
    set_attribute(append_element(heading, "a", entry.words), "href",
                  entry.smil + "#" + daisy_text_id(0));
    append_newline(body);
  }
  return xml_bytes(page) + "\n";
}

}  // namespace plainsong
