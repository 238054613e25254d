#include "speech/prosody.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

#include "speech/pauses.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Named {
  std::string_view name;
  double value;
};

constexpr auto rates = std::to_array<Named>({{"x-slow", 0.6},
                                             {"slow", 0.8},
                                             {"medium", 1.0},
                                             {"fast", 1.25},
                                             {"x-fast", 1.6},
                                             {"default", 1.0}});
constexpr auto pitches = std::to_array<Named>({{"x-low", 0.7},
                                               {"low", 0.85},
                                               {"medium", 1.0},
                                               {"high", 1.2},
                                               {"x-high", 1.4},
                                               {"default", 1.0}});
constexpr auto ranges = std::to_array<Named>({{"x-low", 0.3},
                                              {"low", 0.6},
                                              {"medium", 1.0},
                                              {"high", 1.5},
                                              {"x-high", 2.0},
                                              {"default", 1.0}});
constexpr auto volumes = std::to_array<Named>({{"silent", silent_db},
                                               {"x-soft", -12.0},
                                               {"soft", -6.0},
                                               {"medium", 0.0},
                                               {"loud", 4.0},
                                               {"x-loud", 8.0},
                                               {"default", 0.0}});
constexpr auto strengths = std::to_array<Named>({{"none", 0.0},
                                                 {"x-weak", 80.0},
                                                 {"weak", 160.0},
                                                 {"medium", 300.0},
                                                 {"strong", 600.0},
                                                 {"x-strong", 1000.0}});

// An adult's voice: what a voice's own is, only the engine knows.
constexpr double usual_pitch_hz = 120.0;
constexpr double usual_range_hz = 50.0;

std::optional<double> named(std::span<const Named> table, std::string_view value) {
  for (const Named& row : table)
    if (row.name == value) return row.value;
  return std::nullopt;
}

/// A number and its unit: "+1.5st" → +, 1.5, "st".
struct Measurement {
  char sign = ' ';
  double size = 0;
  std::string_view unit;

  [[nodiscard]] bool is_relative() const { return sign != ' '; }

  [[nodiscard]] double signed_size() const { return sign == '-' ? -size : size; }
};

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads decimals by hand, since the library's ways depend on the locale or are missing in one of
/// our compilers.
std::optional<Measurement> measurement(std::string_view value) {
  value = trimmed(value);
  Measurement out;
  if (!value.empty() && (value.front() == '+' || value.front() == '-')) {
    out.sign = value.front();
    value.remove_prefix(1);
  }
  bool any = false;
  double place = 0;  // of the next decimal; 0 before the point
  while (!value.empty() &&
         (is_ascii_digit(value.front()) || (value.front() == '.' && place == 0))) {
    const char c = value.front();
    value.remove_prefix(1);
    if (c == '.') {
      place = 0.1;
      continue;
    }
    any = true;
    const double digit = c - '0';
    out.size = place == 0 ? std::min(out.size * 10 + digit, 1e9) : out.size + digit * place;
    place /= 10;
  }
  if (!any) return std::nullopt;
  out.unit = trimmed(value);
  return out;
}

/// "80%" → 0.8, "+10%" and "-10%" → 1.1 and 0.9, "1.2" → 1.2.
std::optional<double> factor(const Measurement& value) {
  if (value.unit == "%")
    return value.is_relative() ? 1 + value.signed_size() / 100 : value.size / 100;
  if (value.unit.empty()) return value.is_relative() ? 1 + value.signed_size() : value.size;
  return std::nullopt;
}

/// Up to ten times as much or as little is taken, and then limited to what sounds like speech; what
/// lies beyond is a slip, as in rate="300".
bool makes_sense(double times) {
  constexpr double most = 10;
  return times >= 1 / most && times <= most;
}

std::optional<ProsodyChange> named_change(std::span<const Named> table, std::string_view value) {
  const auto known = named(table, value);
  if (!known) return std::nullopt;
  return ProsodyChange{*known, value == "default" || value == "medium"};
}

/// A change of what is `usual_hz` high, or wide.
std::optional<ProsodyChange> in_hertz(std::string_view value, double usual_hz) {
  const auto parsed = measurement(value);
  if (!parsed) return std::nullopt;
  if (parsed->unit == "st") return ProsodyChange{std::exp2(parsed->signed_size() / 12), false};
  if (parsed->unit == "Hz" || parsed->unit == "hz") {
    const double hertz = parsed->is_relative() ? usual_hz + parsed->signed_size() : parsed->size;
    return ProsodyChange{hertz / usual_hz, !parsed->is_relative()};
  }
  const auto times = factor(*parsed);
  return times ? std::optional(ProsodyChange{*times, false}) : std::nullopt;
}

std::vector<std::string_view> split_at(std::string_view text, char mark) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(mark), text.size());
    out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// "(10%,+20Hz" or "10%, +20Hz"
std::optional<ContourPoint> contour_point(std::string_view pair) {
  pair = trimmed(pair);
  if (pair.starts_with('(')) pair.remove_prefix(1);
  const std::size_t comma =
      std::min(pair.find(pair.find(',') == std::string_view::npos ? ' ' : ','), pair.size());
  const auto part = measurement(pair.substr(0, comma));
  if (!part || part->unit != "%" || part->is_relative() || part->size > 100) return std::nullopt;
  const auto height = pitch_change(pair.substr(std::min(comma + 1, pair.size())));
  if (!height) return std::nullopt;
  return ContourPoint{part->size / 100, height->value, height->of_voice};
}

}  // namespace

std::optional<ProsodyChange> rate_change(std::string_view value) {
  value = trimmed(value);
  if (const auto known = named_change(rates, value)) return known;
  const auto parsed = measurement(value);
  const auto times = parsed ? factor(*parsed) : std::nullopt;
  if (!times || !makes_sense(*times)) return std::nullopt;
  return ProsodyChange{*times, false};
}

std::optional<ProsodyChange> pitch_change(std::string_view value) {
  value = trimmed(value);
  if (const auto known = named_change(pitches, value)) return known;
  const auto found = in_hertz(value, usual_pitch_hz);
  return found && makes_sense(found->value) ? found : std::nullopt;
}

std::optional<ProsodyChange> range_change(std::string_view value) {
  value = trimmed(value);
  if (const auto known = named_change(ranges, value)) return known;
  const auto found = in_hertz(value, usual_range_hz);
  const bool flat = found && found->value >= 0 && found->value < 1;
  return found && (flat || makes_sense(found->value)) ? found : std::nullopt;
}

std::optional<ProsodyChange> volume_change(std::string_view value) {
  value = trimmed(value);
  if (const auto known = named_change(volumes, value)) return known;
  const auto parsed = measurement(value);
  if (!parsed) return std::nullopt;
  constexpr double softest_db = -96;
  constexpr double loudest_db = 40;
  double decibels = parsed->signed_size();
  if (parsed->unit != "dB" && parsed->unit != "db") {
    if (parsed->unit != "%" && !parsed->unit.empty()) return std::nullopt;
    const double change = parsed->signed_size() / 100;
    const double loudness = parsed->is_relative() ? 1 + change : change;
    if (loudness < 0 || loudness > 10 || (loudness > 1 && parsed->unit.empty()))
      return std::nullopt;
    if (loudness == 0) return ProsodyChange{silent_db, false};
    decibels = 20 * std::log10(loudness);
  }
  if (decibels < softest_db || decibels > loudest_db) return std::nullopt;
  return ProsodyChange{decibels, false};
}

std::optional<Contour> contour(std::string_view value) {
  constexpr std::size_t most_points = 100;
  Contour out;
  for (const std::string_view pair : split_at(value, ')')) {
    if (trimmed(pair).empty()) continue;
    const auto point = contour_point(pair);
    if (point && out.points.size() < most_points)
      out.points.push_back(*point);
    else
      out.all_read = false;
  }
  if (out.points.empty()) return std::nullopt;
  std::stable_sort(out.points.begin(), out.points.end(),
                   [](const ContourPoint& a, const ContourPoint& b) { return a.part < b.part; });
  return out;
}

std::optional<std::chrono::milliseconds> time_of(std::string_view value) {
  const auto parsed = measurement(value);
  if (!parsed || parsed->sign == '-') return std::nullopt;
  const double unit = parsed->unit == "ms" ? 1 : parsed->unit == "s" ? 1000 : 0;
  if (unit == 0) return std::nullopt;
  constexpr double day = 24.0 * 60 * 60 * 1000;
  return std::chrono::milliseconds(std::llround(std::min(parsed->size * unit, day)));
}

std::optional<std::chrono::milliseconds> break_time(std::string_view value) {
  const auto time = time_of(value);
  return time ? std::optional(std::min(*time, pauses::longest_break)) : std::nullopt;
}

std::optional<double> percentage(std::string_view value) {
  const auto parsed = measurement(value);
  if (!parsed || parsed->unit != "%" || parsed->sign == '-' || parsed->size == 0 ||
      parsed->size > 10000)
    return std::nullopt;
  return parsed->size / 100;
}

std::optional<double> positive_number(std::string_view value) {
  const auto parsed = measurement(value);
  if (!parsed || !parsed->unit.empty() || parsed->sign == '-' || parsed->size == 0 ||
      parsed->size > 1000)
    return std::nullopt;
  return parsed->size;
}

std::optional<std::chrono::milliseconds> break_strength(std::string_view value) {
  const auto known = named(strengths, value);
  if (!known) return std::nullopt;
  return std::chrono::milliseconds(std::llround(*known));
}

Prosody nested(const Prosody& outer, const Prosody& inner) {
  const bool silent = outer.volume_db <= silent_db || inner.volume_db <= silent_db;
  return {std::clamp(outer.rate * inner.rate, 0.25, 4.0),
          std::clamp(outer.pitch * inner.pitch, 0.25, 4.0),
          std::clamp(outer.range * inner.range, 0.0, 4.0),
          silent ? silent_db : std::clamp(outer.volume_db + inner.volume_db, -40.0, 20.0)};
}

}  // namespace plainsong
