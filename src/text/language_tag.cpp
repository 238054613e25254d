#include "text/language_tag.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_tag_character(char c) {
  return is_ascii_letter(c) || (c >= '0' && c <= '9');
}

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char ascii_upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_subtag(std::string_view part) {
  return !part.empty() && part.size() <= 8 &&
         std::all_of(part.begin(), part.end(), is_tag_character);
}

/// "en" stays low, a region of two letters is high, a script of four has a capital.
std::string usual_spelling(std::string_view part, bool first) {
  std::string spelt(part);
  std::transform(spelt.begin(), spelt.end(), spelt.begin(), ascii_lower);
  if (first) return spelt;
  if (spelt.size() == 2) std::transform(spelt.begin(), spelt.end(), spelt.begin(), ascii_upper);
  if (spelt.size() == 4) spelt.front() = ascii_upper(spelt.front());
  return spelt;
}

std::string_view primary(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

}  // namespace

std::string language_tag(std::string_view stated) {
  std::string_view rest = trimmed(stated);
  std::string tag;
  if (rest.size() > 35) return {};
  while (true) {
    const std::size_t end = std::min(rest.find_first_of("-_"), rest.size());
    const std::string_view part = rest.substr(0, end);
    const bool first = tag.empty();
    if (!is_subtag(part)) return {};
    if (first && (part.size() > 3 || part.size() < 2 ||
                  !std::all_of(part.begin(), part.end(), is_ascii_letter)))
      return {};
    tag += (first ? "" : "-") + usual_spelling(part, first);
    if (end == rest.size()) return tag;
    rest.remove_prefix(end + 1);
  }
}

bool same_language(std::string_view left, std::string_view right) {
  return lower(primary(left)) == lower(primary(right));
}

}  // namespace plainsong
