#include "reader/file_kinds.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "reader/reader.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view convert_pdf =
    "copy its text into a file, or save it as .docx, .html or .txt";
constexpr std::string_view unpack = "unpack it and give the document inside";
constexpr std::string_view words_wanted =
    "give the document with the words: Markdown, HTML, plain text or e-mail";
constexpr std::string_view save_again = "save it as .docx, .html or .txt";

struct Magic {
  std::size_t at;
  std::string_view bytes;
  FileKind kind;
};

constexpr std::array<Magic, 27> magics{{
    {0, "%PDF-"sv, {"a PDF file", convert_pdf}},
    {0, "\xD0\xCF\x11\xE0"sv, {"an old Office file (.doc, .xls, .ppt or .msg)", save_again}},
    {0,
     R"({\rtf)"sv,
     {"an RTF file", "install pandoc to read it, or save it as .docx, .html or .txt"}},
    {0, "\x1F\x8B"sv, {"a gzip archive", unpack}},
    {0, "BZh"sv, {"a bzip2 archive", unpack}},
    {0,
     "\xFD"
     "7zXZ"sv,
     {"an xz archive", unpack}},
    {0, "7z\xBC\xAF"sv, {"a 7-Zip archive", unpack}},
    {0, "Rar!\x1A"sv, {"a RAR archive", unpack}},
    {0, "\x28\xB5\x2F\xFD"sv, {"a zstd archive", unpack}},
    {257, "ustar"sv, {"a tar archive", unpack}},
    {0, "\x89PNG\r\n"sv, {"a PNG picture", words_wanted}},
    {0, "\xFF\xD8\xFF"sv, {"a JPEG picture", words_wanted}},
    {0, "GIF87a"sv, {"a GIF picture", words_wanted}},
    {0, "GIF89a"sv, {"a GIF picture", words_wanted}},
    {8, "WEBP"sv, {"a WebP picture", words_wanted}},
    {0, "II*\0"sv, {"a TIFF picture", words_wanted}},
    {0, "MM\0*"sv, {"a TIFF picture", words_wanted}},
    {0, "OggS"sv, {"a sound file", words_wanted}},
    {0, "fLaC"sv, {"a sound file", words_wanted}},
    {0, "ID3\x03"sv, {"a sound file", words_wanted}},
    {0, "ID3\x04"sv, {"a sound file", words_wanted}},
    {0, "\xFF\xFB"sv, {"a sound file", words_wanted}},
    {8, "WAVEfmt"sv, {"a sound file", words_wanted}},
    {4, "ftyp"sv, {"a film or sound file", words_wanted}},
    {0,
     "\x7F"
     "ELF"sv,
     {"a program", words_wanted}},
    {0, "MZ\x90\0"sv, {"a program", words_wanted}},
    {0, "SQLite format 3\0"sv, {"a database", words_wanted}},
}};

constexpr FileKind office{"a document that only pandoc can read",
                          "install pandoc to read it, or save it as .html or .txt"};
constexpr FileKind archive{"a ZIP archive", unpack};

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> by_extension{{
    {"docx", "docx"},         {"odt", "odt"},
    {"epub", "epub"},         {"rtf", "rtf"},
    {"tex", "latex"},         {"latex", "latex"},
    {"rst", "rst"},           {"org", "org"},
    {"dbk", "docbook"},       {"docbook", "docbook"},
    {"fb2", "fb2"},           {"ipynb", "ipynb"},
    {"opml", "opml"},         {"textile", "textile"},
    {"wiki", "mediawiki"},    {"mediawiki", "mediawiki"},
    {"dokuwiki", "dokuwiki"}, {"muse", "muse"},
    {"t2t", "t2t"},           {"jats", "jats"},
    {"creole", "creole"},     {"vimwiki", "vimwiki"},
    {"native", "native"},     {"twiki", "twiki"},
}};

bool holds(std::string_view bytes, std::size_t at, std::string_view wanted) {
  return bytes.size() >= at + wanted.size() && bytes.substr(at, wanted.size()) == wanted;
}

bool is_zip(std::string_view bytes) {
  return holds(bytes, 0, "PK\x03\x04") || holds(bytes, 0, "PK\x05\x06");
}

/// What a ZIP archive is by the names of its first files.
std::optional<std::string_view> zipped_format(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 8192);
  const auto names = [&](std::string_view name) {
    return head.find(name) != std::string_view::npos;
  };
  if (names("mimetypeapplication/epub+zip")) return "epub";
  if (names("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (names("word/") || bytes.find("word/document.xml") != std::string_view::npos) return "docx";
  return std::nullopt;
}

}  // namespace

std::string extension_of(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  const std::size_t dot = name.find_last_of('.');
  return dot == std::string_view::npos || dot == 0 ? std::string() : lower(name.substr(dot + 1));
}

std::optional<FileKind> file_kind(std::string_view bytes) {
  for (const Magic& magic : magics)
    if (holds(bytes, magic.at, magic.bytes)) return magic.kind;
  if (is_zip(bytes)) return zipped_format(bytes) ? office : archive;
  return std::nullopt;
}

std::optional<std::string_view> pandoc_format(std::string_view name, std::string_view bytes) {
  if (holds(bytes, 0, "{\\rtf")) return "rtf";
  const std::string extension = extension_of(name);
  const auto* const row = std::find_if(by_extension.begin(), by_extension.end(),
                                       [&](const auto& each) { return each.first == extension; });
  const bool zipped_kind = extension == "docx" || extension == "odt" || extension == "epub";
  if (is_zip(bytes)) {
    const std::optional<std::string_view> found = zipped_format(bytes);
    if (found || !zipped_kind) return found;
  }
  if (row == by_extension.end() || (zipped_kind && !is_zip(bytes))) return std::nullopt;
  return row->second;
}

}  // namespace plainsong
