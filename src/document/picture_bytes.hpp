#pragma once

#include <optional>
#include <string_view>

namespace plainsong {

/// What the bytes of a picture say of it. No pixel is decoded.
struct PictureFacts {
  std::string_view media_type;  ///< "image/png"
  int width = 0;                ///< in pixels; 0 where they do not say it, as SVG need not
  int height = 0;
  bool whole = true;  ///< false for a PNG or a JPEG whose end is missing
};

/// PNG, JPEG, GIF, WebP or SVG; nothing for bytes that are none of these.
std::optional<PictureFacts> picture_facts(std::string_view bytes);

}  // namespace plainsong
