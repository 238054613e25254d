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

}  // namespace

std::string plain_words(std::string_view words) {
  std::string plain;
  bool gap = false;
  while (!words.empty()) {
    const bool high = starts_high_control(words);
    if (high || is_control_or_space(words.front())) {
      gap = true;
      words.remove_prefix(high ? 2 : 1);
      continue;
    }
    const char byte = words.front();
    const bool doubled = byte == '[' && plain.ends_with('[');
    if ((gap || doubled) && !plain.empty()) plain.push_back(' ');
    plain.push_back(byte);
    gap = false;
    words.remove_prefix(1);
  }
  return plain;
}

}  // namespace plainsong
