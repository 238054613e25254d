#include "check/package_contents.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool ends_with_one_of(std::string_view path, const std::vector<std::string_view>& endings) {
  const std::string small = lower(path.substr(path.size() - std::min<std::size_t>(path.size(), 8)));
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return small.ends_with(ending); });
}

std::string unescaped(std::string_view address) {
  std::string plain;
  for (std::size_t at = 0; at < address.size(); ++at) {
    unsigned value = 0;
    const char* const begin = address.data() + at + 1;
    const bool escape = address[at] == '%' && at + 2 < address.size() &&
                        std::from_chars(begin, begin + 2, value, 16).ptr == begin + 2;
    plain += escape ? static_cast<char>(value) : address[at];
    if (escape) at += 2;
  }
  return plain;
}

}  // namespace

const PackedFile* PackageContents::find(std::string_view path) const {
  const auto found = files.find(path);
  return found == files.end() ? nullptr : &found->second;
}

bool is_read(std::string_view path) {
  static const std::vector<std::string_view> endings = {
      ".xhtml", ".html", ".htm", ".xml", ".opf", ".smil", ".ncx",
      ".json",  ".css",  ".vtt", ".srt", ".svg", ".ttml", "mimetype"};
  return ends_with_one_of(path, endings);
}

bool is_sound(std::string_view path) {
  static const std::vector<std::string_view> endings = {".mp3", ".opus", ".ogg", ".flac",
                                                        ".wav", ".m4a",  ".mp4", ".oga"};
  return ends_with_one_of(path, endings);
}

bool is_picture(std::string_view path) {
  static const std::vector<std::string_view> endings = {".png", ".jpg", ".jpeg", ".gif", ".webp"};
  return ends_with_one_of(path, endings);
}

bool is_part_of_package(std::string_view path) {
  static const std::vector<std::string_view> endings = {".vtt", ".srt", ".ttml", ".ssml", ".smil"};
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return ends_with_one_of(path, endings) || lower(name) == "ncc.html";
}

std::string resolved(std::string_view from, std::string_view address) {
  address = address.substr(0, address.find_first_of("#?"));
  if (address.empty()) return std::string(from);
  const std::size_t colon = address.find(':');
  if (address.front() == '/' || (colon != std::string_view::npos && colon < address.find('/')))
    return {};
  const std::string plain =
      std::string(from.substr(0, from.rfind('/') + 1)).append(unescaped(address));
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= plain.size();) {
    const std::size_t end = std::min(plain.find('/', at), plain.size());
    const std::string part = plain.substr(at, end - at);
    at = end + 1;
    if (part == "..") {
      if (parts.empty()) return {};
      parts.pop_back();
    } else if (part != ".") {
      parts.push_back(part);
    }
  }
  std::string path;
  for (const std::string& part : parts) path.append(path.empty() ? "" : "/").append(part);
  return path;
}

std::string_view fragment_of(std::string_view address) {
  const std::size_t mark = address.find('#');
  return mark == std::string_view::npos ? std::string_view() : address.substr(mark + 1);
}

}  // namespace plainsong
