#include "narrator/espeak_voices.hpp"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <tuple>

namespace plainsong {
namespace {

char lower_ascii(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool equal(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower_ascii, lower_ascii);
}

std::string_view primary(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

/// How badly a voice's tag suits the wanted one; too_bad for another language.
constexpr int too_bad = 4;

int distance(std::string_view wanted, std::string_view tag) {
  if (equal(wanted, tag)) return 0;
  if (equal(primary(wanted), tag)) return 1;
  return equal(primary(wanted), primary(tag)) ? 2 : too_bad;
}

/// A voice's languages: a byte of priority, the tag, a zero byte; and so on to a priority of 0.
std::pair<int, int> best_distance(std::string_view wanted, const char* languages) {
  std::pair<int, int> best{too_bad, 0};
  while (languages != nullptr && *languages != 0) {
    const std::string_view tag(languages + 1);
    best = std::min(best, {distance(wanted, tag), static_cast<int>(*languages)});
    languages += tag.size() + 2;
  }
  return best;
}

}  // namespace

bool same_language(std::string_view one, std::string_view other) {
  return equal(one, other) || equal(one, primary(other)) || equal(primary(one), other);
}

std::string espeak_voice_of(std::string_view language, std::string_view like) {
  std::tuple<int, int, std::string> best{too_bad, 0, ""};
  for (const espeak_VOICE** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
    const auto [far, priority] = best_distance(language, (*voice)->languages);
    best = std::min(best, {far, priority, (*voice)->identifier});
  }
  std::string file = std::get<2>(best);
  const std::size_t variant = like.find('+');
  if (file.empty() || variant == std::string_view::npos) return file;
  return file + std::string(like.substr(variant));
}

}  // namespace plainsong
