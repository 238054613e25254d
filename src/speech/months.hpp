#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "speech/reading.hpp"

namespace plainsong {

/// A month or a weekday that was found in a text.
struct CalendarName {
  std::string_view name;  ///< "January"
  int number = 0;         ///< a month's: from 1
  std::size_t tokens = 0;
  bool is_short = false;  ///< "Jan.", "Thurs"
};

/// A month's name or its short form, with the full stop behind that.
std::optional<CalendarName> month_at(const Reading& reading, std::size_t at);

/// A day's name or its short form, with the full stop behind that.
std::optional<CalendarName> weekday_at(const Reading& reading, std::size_t at);

/// The name of a month from 1 to 12.
std::string_view month_name(int month);

}  // namespace plainsong
