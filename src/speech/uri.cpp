#include "speech/uri.hpp"

#include <cstddef>
#include <vector>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Uri {
  std::string_view scheme;     ///< "https:"
  std::string_view authority;  ///< "//a.org"
  std::string_view path;
  std::string_view query;  ///< with what follows it
};

Uri parts_of(std::string_view text) {
  Uri out;
  const std::size_t colon = text.find_first_of(":/?#");
  if (colon != std::string_view::npos && colon > 0 && text[colon] == ':') {
    out.scheme = text.substr(0, colon + 1);
    text.remove_prefix(colon + 1);
  }
  if (text.starts_with("//")) {
    const std::size_t end = std::min(text.find_first_of("/?#", 2), text.size());
    out.authority = text.substr(0, end);
    text.remove_prefix(end);
  }
  const std::size_t end = std::min(text.find_first_of("?#"), text.size());
  out.path = text.substr(0, end);
  out.query = text.substr(end);
  return out;
}

/// "a/./b/../c" → "a/c". Above the top of an absolute path there is nothing; a relative one keeps
/// its leading "..".
std::string without_dots(std::string_view path) {
  const bool absolute = path.starts_with('/');
  const bool is_folder =
      path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..") || path == "..";
  std::vector<std::string_view> kept;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view name = path.substr(at, end - at);
    at = end + 1;
    if (name.empty() || name == ".") continue;
    const bool goes_up = name == "..";
    const bool at_top = kept.empty() || kept.back() == "..";
    if (goes_up && !at_top)
      kept.pop_back();
    else if (!goes_up || !absolute)
      kept.push_back(name);
  }
  std::string out = absolute ? "/" : "";
  for (const std::string_view name : kept) out.append(name).append("/");
  if (!kept.empty() && !is_folder) out.pop_back();
  return out;
}

}  // namespace

std::string resolved(std::string_view base, std::string_view reference) {
  reference = trimmed(reference);
  if (reference.empty()) return {};
  const Uri uri = parts_of(reference);
  const Uri root = parts_of(trimmed(base));
  std::string path(uri.path);
  const bool own = !uri.scheme.empty() || !uri.authority.empty() || path.starts_with('/');
  if (!own) {
    std::string_view folder = root.path.substr(0, root.path.rfind('/') + 1);
    if (folder.empty() && !root.authority.empty()) folder = "/";
    path.insert(0, folder);
  }
  const bool opaque = !uri.scheme.empty() && uri.authority.empty() && !path.starts_with('/');
  if (!opaque) path = without_dots(path);
  std::string out(uri.scheme.empty() ? root.scheme : uri.scheme);
  out += uri.scheme.empty() && uri.authority.empty() ? root.authority : uri.authority;
  return out.append(path).append(uri.query);
}

}  // namespace plainsong
