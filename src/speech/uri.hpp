#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// A reference as it is meant inside a document whose base is `base` (RFC 3986, 5.2):
///   "sounds/", "bell.wav"  →  "sounds/bell.wav"
///   "https://a.org/b/c", "../d"  →  "https://a.org/d"
/// An empty base leaves the reference, but for "./" and "x/../" in its path. An empty reference
/// stays empty.
std::string resolved(std::string_view base, std::string_view reference);

}  // namespace plainsong
