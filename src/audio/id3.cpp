#include "audio/id3.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

#include "audio/tag_fields.hpp"

namespace plainsong {
namespace {

constexpr std::string_view end_of_string("\0", 1);

/// Four bytes of seven bits each, so that no byte of a size looks like the start of sound.
std::string syncsafe(std::size_t size) {
  std::string bytes;
  for (const unsigned shift : {21U, 14U, 7U, 0U})
    bytes.push_back(static_cast<char>((size >> shift) & 0x7fU));
  return bytes;
}

std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U})
    bytes.push_back(static_cast<char>((value >> shift) & 0xffU));
  return bytes;
}

std::string frame(std::string_view id, const std::string& content) {
  constexpr std::string_view no_flags("\0\0", 2);
  return std::string(id) + big_endian(static_cast<std::uint32_t>(content.size())) +
         std::string(no_flags) + content;
}

/// Text in one of the two encodings that there are: ASCII is Latin-1, all else UTF-16.
class Text {
 public:
  explicit Text(const std::string& all)
      : ascii_(std::ranges::all_of(all, [](char c) { return static_cast<signed char>(c) >= 0; })) {}

  [[nodiscard]] std::string encoding() const {
    return std::string(zero_one.substr(ascii_ ? 0 : 1, 1));
  }

  [[nodiscard]] std::string end() const { return std::string(two_zeros.substr(ascii_ ? 1 : 0)); }

  [[nodiscard]] std::string encoded(const std::string& part) const {
    if (ascii_) return part;
    std::string bytes = "\xff\xfe";  // the lower byte first
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(part);
    for (std::int32_t i = 0; i < units.length(); ++i) {
      const unsigned unit = units.charAt(i);
      bytes.push_back(static_cast<char>(unit & 0xffU));
      bytes.push_back(static_cast<char>(unit >> 8U));
    }
    return bytes;
  }

 private:
  static constexpr std::string_view zero_one{"\0\1", 2};
  static constexpr std::string_view two_zeros{"\0\0", 2};

  bool ascii_;
};

std::string text_frame(std::string_view id, const std::string& value) {
  const std::size_t colon = std::min(id.find(':'), id.size());
  const Text text(value);
  std::string content = text.encoding();
  if (colon < id.size()) content += text.encoded(std::string(id.substr(colon + 1))) + text.end();
  return frame(id.substr(0, colon), content + text.encoded(value));
}

std::string link_frame(const ChapterLink& link) {
  const std::string words = tag_text(link.words);
  const Text text(words);
  return frame("WXXX", text.encoding() + text.encoded(words) + text.end() + tag_url(link.url));
}

std::string time_in_milliseconds(Frames frames, int rate_hz) {
  const Frames time = frames / rate_hz * 1000 + frames % rate_hz * 1000 / rate_hz;
  constexpr Frames most = std::numeric_limits<std::uint32_t>::max();
  return big_endian(static_cast<std::uint32_t>(std::min(time, most)));
}

std::string chapter_id(std::size_t chapter) {
  return fmt::format("ch{}", chapter) + std::string(end_of_string);
}

std::string chapter_frame(const Chapter& chapter, std::size_t number, const std::string& times) {
  constexpr std::uint32_t unused = 0xffffffffU;  // places in bytes
  std::string content = chapter_id(number) + times + big_endian(unused) + big_endian(unused) +
                        text_frame("TIT2", tag_text(chapter.title));
  for (const ChapterLink& link : chapter.links) content += link_frame(link);
  return frame("CHAP", content);
}

std::string contents_frame(std::size_t chapters) {
  constexpr char top_level_and_ordered = 3;
  constexpr std::size_t most = 255;
  if (chapters == 0 || chapters > most) return {};
  std::string content = "toc" + std::string(end_of_string);
  content.push_back(top_level_and_ordered);
  content.push_back(static_cast<char>(chapters));
  for (std::size_t i = 0; i < chapters; ++i) content += chapter_id(i);
  return frame("CTOC", content);
}

}  // namespace

std::string id3_tag(const Tags& tags, const std::vector<Frames>& times, int rate_hz) {
  constexpr std::string_view version_and_flags("\3\0\0", 3);
  assert(times.size() == tags.chapters.size() + 1);
  std::string frames;
  for (const TagField& field : tag_fields(tags))
    if (!field.id3.empty()) frames += text_frame(field.id3, field.value);
  frames += contents_frame(tags.chapters.size());
  for (std::size_t i = 0; i < tags.chapters.size(); ++i)
    frames += chapter_frame(
        tags.chapters[i], i,
        time_in_milliseconds(times[i], rate_hz) + time_in_milliseconds(times[i + 1], rate_hz));
  if (frames.empty()) return {};
  return "ID3" + std::string(version_and_flags) + syncsafe(frames.size()) + frames;
}

}  // namespace plainsong
