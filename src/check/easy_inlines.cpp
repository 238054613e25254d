// Rules about links, pictures and emphasis.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "check/easy_looks.hpp"
#include "document/link_numbers.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

void for_each_inline(const DocumentView& document,
                     const std::function<void(const Text&, const Inline&)>& visit) {
  for_each_text(document.document, [&](const Text& text) {
    for (const Inline& item : text.inlines) visit(text, item);
  });
}

/// In lower case, without marks at its ends.
std::string bare_words(std::string_view written) {
  const std::string small = lower(written);
  const std::vector<Span> all = words(small);
  if (all.empty()) return {};
  return small.substr(all.front().begin, all.back().end - all.front().begin);
}

bool says_nothing(std::string_view link) {
  static const Set all = {"click",
                          "click here",
                          "here",
                          "read more",
                          "more",
                          "learn more",
                          "find out more",
                          "see more",
                          "more information",
                          "more info",
                          "more details",
                          "details",
                          "this",
                          "link",
                          "this link",
                          "this page",
                          "this website",
                          "website",
                          "page",
                          "continue",
                          "continue reading",
                          "read on",
                          "download",
                          "download here",
                          "read it here",
                          "see here",
                          "follow this link",
                          "go",
                          "info",
                          "visit",
                          "watch",
                          "listen",
                          "view",
                          "register",
                          "register here",
                          "sign up here",
                          "find out more here",
                          "read more here",
                          "click this link",
                          "available here"};
  return all.contains(link);
}

bool is_picture_file(std::string_view description) {
  static constexpr auto endings = std::to_array<std::string_view>(
      {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".tif", ".tiff", ".bmp", ".heic"});
  return description.find(' ') == std::string_view::npos &&
         std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return description.ends_with(ending); });
}

bool describes_nothing(std::string_view description) {
  static const Set all = {"image",     "picture", "photo",     "photograph", "logo",     "icon",
                          "graphic",   "banner",  "img",       "figure",     "untitled", "an image",
                          "a picture", "a photo", "picture 1", "image 1",    "photo 1"};
  return all.contains(description);
}

}  // namespace

void link_words(const DocumentView& document, RuleFinder& finder) {
  for_each_inline(document, [&](const Text& text, const Inline& item) {
    if (item.kind != InlineKind::link || shows_its_address(text, item)) return;
    const std::string_view written = text.slice(item.range);
    if (says_nothing(bare_words(written)))
      finder.find(text, item.range, fmt::format("a link that says \"{}\"", trimmed(written)));
  });
}

void link_addresses(const DocumentView& document, RuleFinder& finder) {
  for_each_text(document.document, [&](const Text& text) {
    for (const Address& address : addresses(text.utf8))
      if (address.kind == Address::Kind::web && address.range.size() > finder.limit())
        finder.find(text, address.range,
                    fmt::format("a web address of {} characters", address.range.size()));
  });
}

void picture_descriptions(const DocumentView& document, RuleFinder& finder) {
  for_each_inline(document, [&](const Text& text, const Inline& item) {
    if (item.kind != InlineKind::image) return;
    const std::string_view written = trimmed(text.slice(item.range));
    if (is_picture_file(lower(written)) || describes_nothing(bare_words(written)))
      finder.find(text, item.range, fmt::format("a picture is described as \"{}\"", written));
  });
}

void emphasis(const DocumentView& document, RuleFinder& finder) {
  for_each_inline(document, [&](const Text& text, const Inline& item) {
    if (item.kind != InlineKind::emphasis) return;
    const std::size_t count = words(text.slice(item.range)).size();
    if (count > finder.limit())
      finder.find(text, item.range, fmt::format("{} words in italics", count));
  });
}

}  // namespace plainsong::easy
