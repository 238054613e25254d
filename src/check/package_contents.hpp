#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/picture_bytes.hpp"

namespace plainsong {

/// By how many milliseconds what is stated of a sound may differ from it: times are written in
/// milliseconds, and some encoders round to a frame of theirs.
inline constexpr std::int64_t sound_tolerance = 50;

/// One file of a package, as far as checks look at it.
struct PackedFile {
  std::uint64_t bytes = 0;
  std::string text;    ///< what is in it, where it is markup, JSON, captions or a style
  bool stored = true;  ///< it was not deflated
  std::optional<std::int64_t> sound_milliseconds;  ///< how long its sound is when it is decoded;
                                                   ///< none where it is no sound, or one that
                                                   ///< cannot be decoded here
  std::optional<PictureFacts> picture;  ///< of a picture that is no markup; none where it is none
  std::string sha256;                   ///< only of files in a folder
};

/// The files of a package, whoever made it, from an archive or a folder, by their path in it.
struct PackageContents {
  std::vector<std::string> order;  ///< of an archive: the paths as its entries stand
  std::map<std::string, PackedFile, std::less<>> files;

  [[nodiscard]] const PackedFile* find(std::string_view path) const;
};

/// Whether checks read what is in a file of this name.
bool is_read(std::string_view path);

/// Whether a file of this name is sound.
bool is_sound(std::string_view path);

/// Whether a file of this name is a picture that is no markup.
bool is_picture(std::string_view path);

/// Whether a file of this name belongs to a package and is nothing to be read by itself: captions,
/// SSML, SMIL, the contents of a DAISY book.
bool is_part_of_package(std::string_view path);

/// Where an address leads, seen from a file of the package: "../audio/a.mp3" from "text/one.xhtml"
/// → "audio/a.mp3". "%20" is a space; what follows "#" or "?" is left out. Empty where it leads out
/// of the package or to the web.
std::string resolved(std::string_view from, std::string_view address);

/// What follows "#" in an address.
std::string_view fragment_of(std::string_view address);

}  // namespace plainsong
