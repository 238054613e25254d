#include "narrator/plain_words.hpp"

namespace plainsong {
namespace {

/// U+0080 to U+009F, the second half of the control characters, are the bytes C2 80 to C2 9F.
bool starts_high_control(std::string_view bytes) {
  return bytes.size() >= 2 && bytes[0] == '\xc2' && static_cast<unsigned char>(bytes[1]) < 0xa0;
}

bool is_control_or_space(char byte) {
  return (byte >= 0 && byte <= ' ') || byte == '\x7f';
}

bool is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

/// A letter or digit, or part of a character beyond ASCII.
bool is_word_byte(char byte) {
  return is_capital(byte) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

bool ends_word(std::string_view words, std::size_t at) {
  return at >= words.size() || !is_word_byte(words[at]);
}

/// Whether the space at `at` stands between two letters that are spelled; the last may be a plural:
/// "M Ps".
bool parts_letters(std::string_view words, std::size_t at) {
  if (at == 0 || at + 1 >= words.size() || words[at] != ' ') return false;
  if (!is_capital(words[at - 1]) || !is_capital(words[at + 1])) return false;
  if (at > 1 && is_word_byte(words[at - 2])) return false;
  const bool plural = at + 2 < words.size() && words[at + 2] == 's';
  return ends_word(words, at + 2) || (plural && ends_word(words, at + 3));
}

}  // namespace

PlainWords with_origins(std::string_view words) {
  PlainWords plain;
  const auto add = [&plain](char byte, std::size_t origin) {
    plain.words.push_back(byte);
    plain.origins.push_back(static_cast<std::uint32_t>(origin));
  };
  bool gap = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool high = starts_high_control(words.substr(at));
    if (high || is_control_or_space(words[at])) {
      gap = true;
      at += high ? 1 : 0;
      continue;
    }
    const bool doubled = words[at] == '[' && plain.words.ends_with('[');
    if ((gap || doubled) && !plain.words.empty()) add(' ', at);
    add(words[at], at);
    gap = false;
  }
  return plain;
}

std::string plain_words(std::string_view words) {
  return with_origins(words).words;
}

std::string with_letters_joined(std::string words) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (parts_letters(words, at)) words[at] = '-';
  return words;
}

}  // namespace plainsong
