#include "speech/section_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "document/walk.hpp"
#include "speech/xml.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_name = 60;
constexpr std::size_t longest_beginning = 45;  // bytes

std::string name_without_heading(const Section& section, std::size_t place) {
  if (section.role == SectionRole::title) return "opening";
  if (section.role != SectionRole::article && section.role != SectionRole::other)
    return slug(name_of(section.role));
  return place == 1 ? "opening" : "section";
}

/// How a section without a heading begins: "You get this message because you…".
std::string first_words(const Section& section) {
  std::string words;
  for_each_text(section, [&](const Text& text) {
    if (words.empty()) words = xml::one_line(text.utf8);
  });
  if (words.size() <= longest_beginning) return words;
  const std::size_t space = words.rfind(' ', longest_beginning);
  std::size_t end = space == std::string::npos ? longest_beginning : space;
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
  words.resize(end);
  while (!words.empty() && std::string_view(",;:.-").find(words.back()) != std::string_view::npos)
    words.pop_back();
  return words + "…";
}

}  // namespace

std::string section_name(const Section& section, std::size_t place) {
  std::string words = slug(section.heading.utf8);
  if (words.empty()) words = name_without_heading(section, place);
  return shortened_slug(fmt::format("{:02}-{}", place, words), longest_name);
}

std::string section_title(const Section& section, std::size_t place, const Document& document) {
  std::string heading = xml::one_line(section.heading.utf8);
  if (!heading.empty()) return heading;
  if (place == 1 && !is_blank(document.title)) return xml::one_line(document.title);
  std::string words = name_without_heading(section, place);
  if (words == "section") return first_words(section);
  if (!document.language.starts_with("en")) return {};
  std::replace(words.begin(), words.end(), '-', ' ');
  return capitalised(words);
}

}  // namespace plainsong
