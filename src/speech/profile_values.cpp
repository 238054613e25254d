#include "speech/profile_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "speech/prosody.hpp"

namespace plainsong {
namespace {

// What the platforms' manuals state (2024).
constexpr std::chrono::milliseconds longest_break{10000};
constexpr double slowest_percent = 20;
constexpr double fastest_percent = 200;
constexpr double lowest_percent = -33.3;
constexpr double highest_percent = 50;
constexpr double softest_db = -40;
constexpr double loudest_db = 6;

bool is_one_of(std::string_view value, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (words.substr(0, end) == value) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

// The languages that <lang> takes on both platforms, the usual country of each first.
constexpr auto locales = std::to_array<std::string_view>(
    {"de-DE", "en-GB", "en-AU", "en-CA", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-FR",
     "fr-CA", "hi-IN", "it-IT", "ja-JP", "pt-BR"});

}  // namespace

SpelledValue as_it_is(std::string_view value, SsmlProfile /*profile*/) {
  return std::string(value);
}

SpelledValue version_one(std::string_view /*value*/, SsmlProfile /*profile*/) {
  return "1.0";
}

SpelledValue locale(std::string_view value, SsmlProfile profile) {
  if (profile == SsmlProfile::ssml_1_0) return std::string(value);
  for (const std::string_view known : locales)
    if (known == value) return std::string(known);
  const std::string_view primary = value.substr(0, value.find('-'));
  for (const std::string_view known : locales)
    if (known.substr(0, 2) == primary) return std::string(known);
  return std::nullopt;
}

SpelledValue say_as_format(std::string_view value, SsmlProfile profile) {
  if (profile == SsmlProfile::ssml_1_0 || is_one_of(value, "mdy dmy ymd md dm ym my d m y"))
    return std::string(value);
  return std::nullopt;
}

SpelledValue emphasis_level(std::string_view value, SsmlProfile profile) {
  const bool none = profile != SsmlProfile::amazon && value == "none";
  if (none || is_one_of(value, "strong moderate reduced")) return std::string(value);
  return std::nullopt;
}

SpelledValue break_length(std::string_view value, SsmlProfile profile) {
  const auto time = break_time(value);
  if (!time) return std::nullopt;
  const bool limited = profile != SsmlProfile::ssml_1_0;
  return fmt::format("{}ms", (limited ? std::min(*time, longest_break) : *time).count());
}

SpelledValue rate_value(std::string_view value, SsmlProfile profile) {
  if (is_one_of(value, "x-slow slow medium fast x-fast")) return std::string(value);
  const auto change = rate_change(value);
  if (!change) return std::nullopt;
  if (profile == SsmlProfile::ssml_1_0) return fmt::format("{:.3g}", change->value);
  return fmt::format("{:.0f}%", std::clamp(100 * change->value, slowest_percent, fastest_percent));
}

SpelledValue pitch_value(std::string_view value, SsmlProfile profile) {
  if (is_one_of(value, "x-low low medium high x-high")) return std::string(value);
  const auto change = pitch_change(value);
  if (!change) return std::nullopt;
  if (profile == SsmlProfile::ssml_1_0) return std::string(value);
  return fmt::format("{:+.1f}%",
                     std::clamp(100 * (change->value - 1), lowest_percent, highest_percent));
}

SpelledValue volume_value(std::string_view value, SsmlProfile profile) {
  if (is_one_of(value, "silent x-soft soft medium loud x-loud")) return std::string(value);
  const auto change = volume_change(value);
  if (!change) return std::nullopt;
  if (profile == SsmlProfile::ssml_1_0)
    return fmt::format("{:.0f}", std::min(100.0, 100 * std::pow(10, change->value / 20)));
  return fmt::format("{:+.1f}dB", std::clamp(change->value, softest_db, loudest_db));
}

}  // namespace plainsong
