#include "narrator/ascii_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "narrator/plain_words.hpp"

namespace plainsong {
namespace {

/// Letters with marks, and below each the letter alone.
constexpr std::u32string_view accented =
    U"ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥ"
    U"ĦħĨĩ"
    U"ĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẀẁẂẃẄẅỲỳ";
constexpr std::string_view bare =
    "AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhH"
    "hIi"
    "IiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzSsTtWwWwWwYy";
static_assert(accented.size() == bare.size());

struct Spelling {
  char32_t letter;
  std::string_view ascii;
};

constexpr std::array spellings{
    Spelling{U'Æ', "AE"},       Spelling{U'æ', "ae"},      Spelling{U'Œ', "OE"},
    Spelling{U'œ', "oe"},       Spelling{U'ß', "ss"},      Spelling{U'Þ', "Th"},
    Spelling{U'þ', "th"},       Spelling{U'Ð', "D"},       Spelling{U'ð', "d"},
    Spelling{U'‘', "'"},        Spelling{U'’', "'"},       Spelling{U'“', "\""},
    Spelling{U'”', "\""},       Spelling{U'«', "\""},      Spelling{U'»', "\""},
    Spelling{U'…', "."},        Spelling{U'‐', "-"},       Spelling{U'‑', "-"},
    Spelling{U'£', " pounds "}, Spelling{U'€', " euros "}, Spelling{U'°', " degrees "},
    Spelling{U'½', " half "}};

struct Letter {
  char32_t value = 0;
  std::size_t size = 1;
};

/// A code point of UTF-8; a byte that is none reads as 0.
Letter letter_at(std::string_view words, std::size_t at) {
  const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(words[i]); };
  const char32_t first = byte(at);
  const std::size_t size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (size == 1) return {first, 1};
  if (first < 0xc0 || at + size > words.size()) return {0, 1};
  char32_t value = first & (0xffU >> (size + 1));
  for (std::size_t i = at + 1; i < at + size; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return {0, 1};
    value = value << 6U | (byte(i) & 0x3fU);
  }
  return {value, size};
}

bool is_dash(char32_t letter) {
  return letter == U'–' || letter == U'—' || letter == U'―';
}

class AsciiBuilder {
 public:
  void add(std::string_view ascii, std::size_t origin) {
    for (const char byte : ascii) {
      if (byte == ' ' && (made_.words.empty() || made_.words.ends_with(' '))) continue;
      made_.words.push_back(byte);
      made_.origins.push_back(static_cast<std::uint32_t>(origin));
    }
  }

  /// A comma stands right behind the word; where a mark stands there already, that does.
  void add_dash(std::size_t origin) {
    while (made_.words.ends_with(' ')) {
      made_.words.pop_back();
      made_.origins.pop_back();
    }
    constexpr std::string_view marks = ",;:.!?";
    if (!made_.words.empty() && marks.find(made_.words.back()) == std::string_view::npos)
      add(",", origin);
    add(" ", origin);
  }

  AsciiWords take() && { return std::move(made_); }

 private:
  AsciiWords made_;
};

void add_letter(char32_t letter, std::size_t origin, AsciiBuilder& builder) {
  if (letter > 0 && letter < 0x80) {
    const char byte = static_cast<char>(letter);
    return builder.add({&byte, 1}, origin);
  }
  if (is_dash(letter)) return builder.add_dash(origin);
  if (const std::size_t at = accented.find(letter); at != std::u32string_view::npos)
    return builder.add(bare.substr(at, 1), origin);
  const auto* row = std::ranges::find(spellings, letter, &Spelling::letter);
  builder.add(row == spellings.end() ? " " : row->ascii, origin);
}

}  // namespace

AsciiWords ascii_words(std::string_view words) {
  const PlainWords plain = with_origins(words);
  AsciiBuilder builder;
  for (std::size_t at = 0; at < plain.words.size();) {
    const Letter letter = letter_at(plain.words, at);
    const bool lone_hyphen = std::string_view(plain.words).substr(at).starts_with("- ") &&
                             (at == 0 || plain.words[at - 1] == ' ');
    add_letter(lone_hyphen ? U'–' : letter.value, plain.origins[at], builder);
    at += letter.size;
  }
  return std::move(builder).take();
}

}  // namespace plainsong
