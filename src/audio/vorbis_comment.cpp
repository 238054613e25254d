#include "audio/vorbis_comment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "audio/tag_fields.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_chapters = 1000;

std::string chapter_key(std::size_t chapter) {
  return fmt::format("CHAPTER{:03}", chapter);
}

/// Takes a length and so many bytes from the front; nothing if the block ends before.
std::optional<std::span<std::byte>> take(std::span<std::byte>& block) {
  constexpr std::size_t width = 4;
  if (block.size() < width) return std::nullopt;
  std::size_t length = 0;
  for (std::size_t i = 0; i < width; ++i)
    length |= std::to_integer<std::size_t>(block[i]) << (8 * i);
  block = block.subspan(width);
  if (block.size() < length) return std::nullopt;
  const std::span<std::byte> taken = block.first(length);
  block = block.subspan(length);
  return taken;
}

}  // namespace

std::vector<VorbisComment> vorbis_comments(const Tags& tags) {
  std::vector<VorbisComment> comments;
  for (const TagField& field : tag_fields(tags))
    if (!field.vorbis.empty()) comments.push_back({std::string(field.vorbis), field.value});
  for (std::size_t i = 0; i < std::min(tags.chapters.size(), most_chapters); ++i) {
    const Chapter& chapter = tags.chapters[i];
    comments.push_back({chapter_key(i), clock_time(0, 1)});
    comments.push_back({chapter_key(i) + "NAME", tag_text(chapter.title)});
    if (!chapter.links.empty())
      comments.push_back({chapter_key(i) + "URL", tag_url(chapter.links.front().url)});
  }
  return comments;
}

void place_vorbis_chapters(std::span<std::byte> block, const std::vector<Frames>& begins,
                           int rate_hz) {
  constexpr std::size_t width_of_count = 4;
  take(block);  // the vendor
  block = block.subspan(std::min(width_of_count, block.size()));
  std::size_t next = 0;
  while (const auto comment = take(block)) {
    const std::string_view text(reinterpret_cast<const char*>(comment->data()), comment->size());
    const std::string key = chapter_key(next) + "=";
    if (next == begins.size() || !text.starts_with(key)) continue;
    const std::string time = clock_time(begins[next++], rate_hz);
    const std::span<std::byte> place = comment->subspan(key.size());
    std::ranges::copy(std::as_bytes(std::span(time)).first(std::min(time.size(), place.size())),
                      place.begin());
  }
}

}  // namespace plainsong
