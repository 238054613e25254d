#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// A date for people, where the language is English: "2022-02-25" → "25 February 2022", "2022-02" →
/// "February 2022". Others stay as they are.
std::string readable_date(std::string_view stated, std::string_view language);

/// A date as documents state it, in ISO 8601 where it could be read without guessing:
///   "25 February 2022" → "2022-02-25"   "February 2022" → "2022-02"   "03/04/2022" → "03/04/2022"
std::string stated_date(std::string_view written);

/// The day that a date in ISO 8601 begins with: "2022-02" → "2022-02-01". Empty for what is no date
/// of the calendar.
std::string first_day(std::string_view stated);

}  // namespace plainsong
