#include "speech/months.hpp"

#include <array>

#include "speech/neighbours.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 13> months = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

struct Short {
  std::string_view written;
  std::string_view name;
  int number = 0;
};

constexpr auto short_months = std::to_array<Short>({{"jan", "January", 1},
                                                    {"feb", "February", 2},
                                                    {"febr", "February", 2},
                                                    {"mar", "March", 3},
                                                    {"apr", "April", 4},
                                                    {"jun", "June", 6},
                                                    {"jul", "July", 7},
                                                    {"aug", "August", 8},
                                                    {"sep", "September", 9},
                                                    {"sept", "September", 9},
                                                    {"oct", "October", 10},
                                                    {"nov", "November", 11},
                                                    {"dec", "December", 12}});

constexpr auto short_days = std::to_array<Short>({{"Mon", "Monday"},
                                                  {"Tu", "Tuesday"},
                                                  {"Tue", "Tuesday"},
                                                  {"Tues", "Tuesday"},
                                                  {"Wed", "Wednesday"},
                                                  {"Weds", "Wednesday"},
                                                  {"Th", "Thursday"},
                                                  {"Thu", "Thursday"},
                                                  {"Thur", "Thursday"},
                                                  {"Thurs", "Thursday"},
                                                  {"Fri", "Friday"},
                                                  {"Sat", "Saturday"},
                                                  {"Sun", "Sunday"}});
constexpr auto days = std::to_array<std::string_view>(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});

}  // namespace

std::string_view month_name(int month) {
  return months.at(static_cast<std::size_t>(month));
}

std::optional<CalendarName> month_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return std::nullopt;
  const std::string_view word = reading.written(at);
  for (const Short& row : short_months)
    if (is_same_word(word, row.written))
      return CalendarName{row.name, row.number,
                          reading.is(at + 1, ".") && at + 2 < reading.size() ? 2U : 1U, true};
  for (int month = 1; month < 13; ++month) {
    const std::string_view name = month_name(month);
    if (is_same_word(word, name)) return CalendarName{name, month, 1};
  }
  return std::nullopt;
}

std::optional<CalendarName> weekday_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return std::nullopt;
  for (const std::string_view day : days)
    if (is_same_word(reading.written(at), day)) return CalendarName{day, 0, 1};
  for (const Short& row : short_days)
    if (reading.is(at, row.written))
      return CalendarName{row.name, 0, reading.is(at + 1, ".") && at + 2 < reading.size() ? 2U : 1U,
                          true};
  return std::nullopt;
}

}  // namespace plainsong
