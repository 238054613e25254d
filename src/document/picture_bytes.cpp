#include "document/picture_bytes.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace plainsong {
namespace {

using namespace std::string_view_literals;

/// A number of some bytes, the highest first; 0 where the bytes end before it does.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  if (at + size > bytes.size()) return 0;
  std::uint32_t value = 0;
  for (const char byte : bytes.substr(at, size))
    value = value << 8U | static_cast<std::uint8_t>(byte);
  return value;
}

/// Chunks of a length, a name, the bytes and a sum, from IHDR to IEND (PNG, section 5.3).
PictureFacts png(std::string_view bytes) {
  PictureFacts facts{"image/png", static_cast<int>(number_at(bytes, 16, 4)),
                     static_cast<int>(number_at(bytes, 20, 4)), false};
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const std::size_t next = at + 12 + number_at(bytes, at, 4);
    if (bytes.substr(at + 4, 4) == "IEND") facts.whole = next <= bytes.size();
    at = next;
  }
  return facts;
}

/// SOF0 to SOF15, in which C4, C8 and CC are something else (JPEG, table B.1).
bool starts_frame(std::uint32_t marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Segments of a marker and a length up to the scan, which ends with the picture at FF D9.
PictureFacts jpeg(std::string_view bytes) {
  PictureFacts facts{"image/jpeg", 0, 0, false};
  for (std::size_t at = 2; at + 4 <= bytes.size() && bytes[at] == '\xff';) {
    const std::uint32_t marker = number_at(bytes, at + 1, 1);
    const std::size_t length = number_at(bytes, at + 2, 2);
    if (marker == 0xff) {  // a fill byte
      ++at;
      continue;
    }
    if (starts_frame(marker)) {
      facts.height = static_cast<int>(number_at(bytes, at + 5, 2));
      facts.width = static_cast<int>(number_at(bytes, at + 7, 2));
    }
    at += 2 + length;
    constexpr std::uint32_t start_of_scan = 0xda;
    if (marker != start_of_scan) continue;
    facts.whole = bytes.find("\xff\xd9"sv, at) != std::string_view::npos;
    break;
  }
  return facts;
}

PictureFacts gif(std::string_view bytes) {
  const auto little_endian = [&](std::size_t at) {
    return static_cast<int>(number_at(bytes, at + 1, 1) << 8U | number_at(bytes, at, 1));
  };
  return {"image/gif", little_endian(6), little_endian(8), true};
}

PictureFacts webp(std::string_view /*bytes*/) {
  return {"image/webp", 0, 0, true};
}

PictureFacts svg(std::string_view /*bytes*/) {
  return {"image/svg+xml", 0, 0, true};
}

/// A format of pictures that every reading system shows, by how its files begin.
struct PictureKind {
  std::string_view beginning;
  PictureFacts (*facts)(std::string_view bytes);
};

constexpr auto kinds = std::to_array<PictureKind>({
    {"\x89PNG\r\n\x1a\n"sv, png},
    {"\xff\xd8\xff"sv, jpeg},
    {"GIF87a"sv, gif},
    {"GIF89a"sv, gif},
    {"RIFF"sv, webp},
    {"<"sv, svg},
    {"\xef\xbb\xbf<"sv, svg},
});

/// SVG is known by its root, which a declaration, comments and a document type may come before.
bool has_svg_root(std::string_view bytes) {
  constexpr std::size_t most = 4096;
  const std::string_view beginning = bytes.substr(0, most);
  return beginning.find("<svg"sv) != std::string_view::npos ||
         beginning.find(":svg"sv) != std::string_view::npos;
}

}  // namespace

std::optional<PictureFacts> picture_facts(std::string_view bytes) {
  for (const PictureKind& kind : kinds) {
    if (!bytes.starts_with(kind.beginning)) continue;
    if (kind.facts == webp && !bytes.substr(0, 12).ends_with("WEBP")) continue;
    if (kind.facts == svg && !has_svg_root(bytes)) continue;
    return kind.facts(bytes);
  }
  return std::nullopt;
}

}  // namespace plainsong
