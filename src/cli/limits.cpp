#include "cli/limits.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/failure.hpp"
#include "cli/signals.hpp"
#include "document/document.hpp"

namespace plainsong {
namespace {

struct LimitRow {
  std::string_view name;
  std::size_t Limits::*value;
};

constexpr std::array<LimitRow, 4> limit_rows = {{{"document", &Limits::document},
                                                 {"sections", &Limits::sections},
                                                 {"hours", &Limits::hours},
                                                 {"seconds", &Limits::seconds}}};
constexpr std::size_t largest_number = 1'000'000;

/// "hours=10"; gives what is wrong with it, or nothing.
std::string set_limit(std::string_view text, Limits& limits) {
  const std::size_t equals = text.find('=');
  const std::string_view name = text.substr(0, equals);
  const auto* const row = std::find_if(limit_rows.begin(), limit_rows.end(),
                                       [&](const LimitRow& one) { return one.name == name; });
  if (row == limit_rows.end())
    return fmt::format("there is no limit \"{}\": it is document, sections, hours or seconds",
                       name);
  const std::string_view number =
      equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc() || end != number.data() + number.size() || value == 0 ||
      value > largest_number)
    return fmt::format("{} needs a whole number from 1 to {}, such as {}=10", name, largest_number,
                       name);
  limits.*row->value = value;
  return {};
}

}  // namespace

void add_limit_option(CLI::App& app, Limits& limits) {
  app.add_option_function<std::vector<std::string>>(
         "--limit",
         [&limits](const std::vector<std::string>& all) {
           for (const std::string& one : all)
             if (const std::string wrong = set_limit(one, limits); !wrong.empty())
               throw CLI::ValidationError("--limit", wrong);
           if (limits.seconds > 0) stop_after(std::chrono::seconds(limits.seconds));
         },
         "The most that is taken on, as NAME=NUMBER with commas between: document (1024 MiB), "
         "sections (10000), hours of sound an edition (100), seconds of running (no limit)")
      ->delimiter(',');
}

void check_sections(const Document& document, const Limits& limits) {
  if (document.sections.size() <= limits.sections) return;
  throw Failure(
      Trouble::input,
      fmt::format("the document has {} sections, and {} are the most that are allowed",
                  document.sections.size(), limits.sections),
      fmt::format("split it, or allow more with --limit sections={}", document.sections.size()));
}

void check_hours(std::size_t bytes_of_words, const Limits& limits) {
  constexpr std::size_t bytes_an_hour = std::size_t{15} * 3600;
  const std::size_t hours = bytes_of_words / bytes_an_hour + 1;
  if (hours <= limits.hours) return;
  throw Failure(
      Trouble::input,
      fmt::format(
          "an edition would be about {} hours of sound, and {} are the most that are allowed",
          hours, limits.hours),
      fmt::format("split the document, or allow more with --limit hours={}", hours));
}

}  // namespace plainsong
