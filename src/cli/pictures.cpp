#include "cli/pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/voices_folder.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_picture = std::size_t{32} << 20U;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> media_types = {{
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".gif", "image/gif"},
    {".webp", "image/webp"},
    {".svg", "image/svg+xml"},
}};

std::string_view media_type_of(const fs::path& path) {
  const std::string ending = lower(path.extension().string());
  for (const auto& [known, type] : media_types)
    if (known == ending) return type;
  return {};
}

bool lies_in(const fs::path& path, const fs::path& folder) {
  const auto mismatch = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return mismatch.first == folder.end();
}

/// Where a target lies, or why it is not taken in.
std::string reason_to_refuse(const std::string& target, const fs::path& folder, fs::path& found) {
  if (target.find(':') != std::string::npos || target.starts_with("//"))
    return "it is not a file beside the document";
  std::error_code error;
  const fs::path root = fs::weakly_canonical(folder, error);
  found = fs::weakly_canonical(root / target, error);
  if (!lies_in(found, root)) return "it lies outside the document's folder";
  if (!fs::is_regular_file(found, error)) return "there is no such file";
  if (media_type_of(found).empty()) return "it is no PNG, JPEG, GIF, WebP or SVG";
  return {};
}

}  // namespace

fs::path folder_of_pictures(const std::string& voices) {
  std::error_code error;
  for (const fs::path& folder : voices_folders(voices))
    if (fs::is_regular_file(folder / "en/pictures.tsv", error)) return folder / "en/pictures";
  return {};
}

void take_in_pictures(Document& document, const fs::path& folder, Diagnostics& diagnostics) {
  std::set<std::string> seen;
  for (const Picture& picture : document.pictures) seen.insert(picture.target);
  for_each_text(std::as_const(document), [&](const Text& text) {
    for (const Inline& item : text.inlines) {
      if (item.kind != InlineKind::image || item.target.empty() || !seen.insert(item.target).second)
        continue;
      fs::path found;
      const std::string reason = reason_to_refuse(item.target, folder, found);
      const Span place = source_span(text, item.range);
      try {
        if (reason.empty())
          document.pictures.push_back(
              {item.target, std::string(media_type_of(found)), read_file(found, largest_picture)});
        else
          warn(diagnostics, "reader.no-picture", place,
               fmt::format("the picture {} is left out: {}", item.target, reason));
      } catch (const Failure& failure) {
        warn(diagnostics, "reader.no-picture", place,
             fmt::format("the picture {} is left out: {}", item.target, failure.what()));
      }
    }
  });
}

void load_illustrations(const std::vector<Edition>& editions, const std::string& voices,
                        Release& release, Diagnostics& diagnostics) {
  std::set<std::string> wanted;
  for (const Edition& edition : editions)
    for (const auto& [sentence, illustration] : edition.illustrations)
      wanted.insert(illustration.file);
  if (wanted.empty()) return;
  const fs::path folder = folder_of_pictures(voices);
  for (const std::string& name : wanted) {
    const std::string_view type = media_type_of(name);
    try {
      if (type.empty()) throw Failure(Trouble::input, "it is no PNG, JPEG, GIF, WebP or SVG");
      release.illustrations.push_back(
          {name, std::string(type), read_file(folder / name, largest_picture)});
    } catch (const Failure& failure) {
      warn(diagnostics, "voices.no-picture", {},
           fmt::format("the picture {} is not shown: {}", name, failure.what()));
    }
  }
  std::error_code error;
  if (const fs::path credit = folder / "credit.txt"; fs::is_regular_file(credit, error))
    release.illustration_credit = trimmed(read_file(credit, largest_picture));
}

}  // namespace plainsong
