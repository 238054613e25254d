#include "text/slug.hpp"

#include <array>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Folded {
  char32_t first;
  char32_t last;
  std::string_view ascii;
};

// Letters with accents as they are written without: enough for the languages that newsletters
// borrow names from. In order.
constexpr auto folded = std::to_array<Folded>(
    {{0xDF, 0xDF, "ss"},  {0xE0, 0xE5, "a"},   {0xE6, 0xE6, "ae"},    {0xE7, 0xE7, "c"},
     {0xE8, 0xEB, "e"},   {0xEC, 0xEF, "i"},   {0xF0, 0xF0, "d"},     {0xF1, 0xF1, "n"},
     {0xF2, 0xF6, "o"},   {0xF8, 0xF8, "o"},   {0xF9, 0xFC, "u"},     {0xFD, 0xFD, "y"},
     {0xFE, 0xFE, "th"},  {0xFF, 0xFF, "y"},   {0x100, 0x105, "a"},   {0x106, 0x10D, "c"},
     {0x10E, 0x111, "d"}, {0x112, 0x11B, "e"}, {0x11C, 0x123, "g"},   {0x124, 0x127, "h"},
     {0x128, 0x131, "i"}, {0x134, 0x135, "j"}, {0x136, 0x138, "k"},   {0x139, 0x142, "l"},
     {0x143, 0x148, "n"}, {0x14C, 0x151, "o"}, {0x152, 0x153, "oe"},  {0x154, 0x159, "r"},
     {0x15A, 0x161, "s"}, {0x162, 0x167, "t"}, {0x168, 0x173, "u"},   {0x174, 0x175, "w"},
     {0x176, 0x177, "y"}, {0x179, 0x17E, "z"}, {0x1E80, 0x1E85, "w"}, {0x1EF2, 0x1EF3, "y"}});

std::string_view fold(char32_t letter) {
  for (const Folded& row : folded)
    if (row.first <= letter && letter <= row.last) return row.ascii;
  return {};
}

bool is_plain(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

}  // namespace

std::string slug(std::string_view text) {
  const std::string small = lower(text);
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = code_point_at(small, at);
    at += point.size;
    if (point.value == U'\'' || point.value == 0x2019 ||
        (point.value >= 0x300 && point.value <= 0x36F))
      continue;
    const std::string_view ascii = fold(point.value);
    if (!is_plain(point.value) && ascii.empty()) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += '-';
    gap = false;
    if (ascii.empty())
      out += static_cast<char>(point.value);
    else
      out += ascii;
  }
  return out;
}

std::string shortened_slug(std::string words, std::size_t size) {
  if (words.size() <= size) return words;
  const std::size_t gap = words.rfind('-', size);
  words.resize(gap != std::string::npos && gap > size / 2 ? gap : size);
  while (words.ends_with('-')) words.pop_back();
  return words;
}

}  // namespace plainsong
