#include "audio/id3.hpp"

#include <cstddef>
#include <string_view>

namespace plainsong {
namespace {

/// Four bytes of seven bits each, so that no byte of a size looks like the start of sound.
std::string syncsafe(std::size_t size) {
  std::string bytes;
  for (const unsigned shift : {21U, 14U, 7U, 0U})
    bytes.push_back(static_cast<char>((size >> shift) & 0x7fU));
  return bytes;
}

std::string text_frame(std::string_view id, std::string_view text) {
  constexpr std::string_view no_flags("\0\0", 2);
  constexpr char utf8 = 3;
  if (text.empty()) return {};
  std::string frame(id);
  frame += syncsafe(text.size() + 1);
  frame += no_flags;
  frame.push_back(utf8);
  frame += text;
  return frame;
}

}  // namespace

std::string id3_tag(const Tags& tags) {
  constexpr std::string_view version_and_flags("\4\0\0", 3);
  const std::string number = tags.track_number > 0 ? std::to_string(tags.track_number) : "";
  const std::string frames =
      text_frame("TIT2", tags.title) + text_frame("TALB", tags.album) + text_frame("TRCK", number);
  if (frames.empty()) return {};
  return "ID3" + std::string(version_and_flags) + syncsafe(frames.size()) + frames;
}

}  // namespace plainsong
