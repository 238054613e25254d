#include "narrator/languages.hpp"

#include <algorithm>

namespace plainsong {
namespace {

char lower_ascii(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool equal(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower_ascii, lower_ascii);
}

}  // namespace

std::string_view primary_language(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

int language_distance(std::string_view wanted, std::string_view tag) {
  if (equal(wanted, tag)) return 0;
  if (equal(primary_language(wanted), tag)) return 1;
  return equal(primary_language(wanted), primary_language(tag)) ? 2 : other_language;
}

}  // namespace plainsong
