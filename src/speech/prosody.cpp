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
constexpr auto volumes = std::to_array<Named>({{"silent", -40.0},
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

constexpr double usual_pitch_hz =
    120.0;  // an adult's voice; what a voice's own is, only the engine knows

std::optional<double> named(std::span<const Named> table, std::string_view value) {
  for (const Named& row : table)
    if (row.name == value) return row.value;
  return std::nullopt;
}

/// A number and its unit: "+1.5st" → +, 1.5, "st".
struct Quantity {
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
std::optional<Quantity> quantity(std::string_view value) {
  value = trimmed(value);
  Quantity out;
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
std::optional<double> factor(const Quantity& value) {
  if (value.unit == "%")
    return value.is_relative() ? 1 + value.signed_size() / 100 : value.size / 100;
  if (value.unit.empty()) return value.is_relative() ? 1 + value.signed_size() : value.size;
  return std::nullopt;
}

std::optional<double> height(std::string_view value) {
  const auto parsed = quantity(value);
  if (!parsed) return std::nullopt;
  if (parsed->unit == "st") return std::exp2(parsed->signed_size() / 12);
  if (parsed->unit == "Hz" || parsed->unit == "hz")
    return (parsed->is_relative() ? usual_pitch_hz + parsed->signed_size() : parsed->size) /
           usual_pitch_hz;
  return factor(*parsed);
}

std::optional<double> positive(std::optional<double> value) {
  return value && *value > 0 ? value : std::nullopt;
}

}  // namespace

std::optional<double> rate_factor(std::string_view value) {
  if (const auto known = named(rates, value)) return known;
  const auto parsed = quantity(value);
  return parsed ? positive(factor(*parsed)) : std::nullopt;
}

std::optional<double> pitch_factor(std::string_view value) {
  if (const auto known = named(pitches, value)) return known;
  return positive(height(value));
}

std::optional<double> range_factor(std::string_view value) {
  if (const auto known = named(ranges, value)) return known;
  const auto found = height(value);
  return found && *found >= 0 ? found : std::nullopt;
}

std::optional<double> volume_change(std::string_view value) {
  if (const auto known = named(volumes, value)) return known;
  const auto parsed = quantity(value);
  if (!parsed) return std::nullopt;
  if (parsed->unit == "dB" || parsed->unit == "db") return parsed->signed_size();
  const auto loudness =
      parsed->unit.empty() && !parsed->is_relative() ? parsed->size / 100 : factor(*parsed);
  if (!loudness) return std::nullopt;
  constexpr double nearly_silent = 0.01;
  return 20 * std::log10(std::max(*loudness, nearly_silent));
}

std::optional<std::chrono::milliseconds> break_time(std::string_view value) {
  const auto parsed = quantity(value);
  if (!parsed || parsed->sign == '-') return std::nullopt;
  const double unit = parsed->unit == "ms" ? 1 : parsed->unit == "s" ? 1000 : 0;
  if (unit == 0) return std::nullopt;
  const auto longest = static_cast<double>(pauses::longest_break.count());
  return std::chrono::milliseconds(std::llround(std::min(parsed->size * unit, longest)));
}

std::optional<std::chrono::milliseconds> break_strength(std::string_view value) {
  const auto known = named(strengths, value);
  if (!known) return std::nullopt;
  return std::chrono::milliseconds(std::llround(*known));
}

Prosody nested(const Prosody& outer, const Prosody& inner) {
  return {std::clamp(outer.rate * inner.rate, 0.25, 4.0),
          std::clamp(outer.pitch * inner.pitch, 0.25, 4.0),
          std::clamp(outer.range * inner.range, 0.0, 4.0),
          std::clamp(outer.volume_db + inner.volume_db, -40.0, 20.0)};
}

}  // namespace plainsong
