#include "narrator/espeak_voices.hpp"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "narrator/languages.hpp"

namespace plainsong {
namespace {

/// A voice's languages: a byte of priority, the tag, a zero byte; and so on to a priority of 0.
std::pair<int, int> best_distance(std::string_view wanted, const char* languages) {
  std::pair<int, int> best{other_language, 0};
  while (languages != nullptr && *languages != 0) {
    const std::string_view tag(languages + 1);
    best = std::min(best, {language_distance(wanted, tag), static_cast<int>(*languages)});
    languages += tag.size() + 2;
  }
  return best;
}

std::string gender_of(const espeak_VOICE& voice) {
  constexpr std::array<std::string_view, 3> genders{"", "male", "female"};
  return std::string(voice.gender < genders.size() ? genders[voice.gender] : "");
}

using Ranked = std::pair<int, ListedVoice>;

/// A row for each language of the voice, with its rank: lower is better.
void add_rows(const espeak_VOICE& voice, std::vector<Ranked>& rows) {
  constexpr std::string_view folder_of_variants = "!v/";
  std::string name = voice.identifier;
  if (name.starts_with(folder_of_variants)) name.replace(0, folder_of_variants.size(), "+");
  const int age = voice.age == 0 ? -1 : voice.age;
  for (const char* language = voice.languages; language != nullptr && *language != 0;) {
    const std::string tag(language + 1);
    rows.push_back({*language, {"espeak", tag, gender_of(voice), age, name}});
    language += tag.size() + 2;
    if (name.starts_with('+')) return;  // what else a variant claims to speak is a base's matter
  }
}

}  // namespace

std::vector<ListedVoice> listed_espeak_voices() {
  std::vector<Ranked> rows;
  espeak_VOICE variants{};
  variants.languages = "variant";
  for (espeak_VOICE* of : {static_cast<espeak_VOICE*>(nullptr), &variants})
    for (const espeak_VOICE** voice = espeak_ListVoices(of); *voice != nullptr; ++voice)
      add_rows(**voice, rows);
  std::ranges::sort(rows, {}, [](const Ranked& row) {
    return std::tie(row.second.language, row.first, row.second.name);
  });
  std::vector<ListedVoice> listed;
  listed.reserve(rows.size());
  for (Ranked& row : rows) listed.push_back(std::move(row.second));
  return listed;
}

std::string espeak_voice_of(std::string_view language, std::string_view like) {
  std::tuple<int, int, std::string> best{other_language, 0, ""};
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
