#include "text/dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// The number that all of `digits` writes, or 0.
unsigned number_in(std::string_view digits) {
  unsigned number = 0;
  const char* end = digits.data() + digits.size();
  const auto parsed = std::from_chars(digits.data(), end, number);
  return parsed.ec == std::errc() && parsed.ptr == end ? number : 0;
}

bool is_number(std::string_view word, std::size_t most_digits) {
  return !word.empty() && word.size() <= most_digits &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int value(std::string_view digits) {
  int sum = 0;
  for (const char c : digits) sum = sum * 10 + (c - '0');
  return sum;
}

/// "February", "Feb": 2; 0 for what is no month.
int month_number(std::string_view word) {
  const std::string low = lower(word);
  if (low.size() < 3) return 0;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (lower(months.at(i)).substr(0, low.size()) == low) return static_cast<int>(i) + 1;
  return low == "sept" ? 9 : 0;
}

/// "25", "1st", "22nd": the day; 0 for what is none.
int day_number(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view ending = word.substr(digits);
  const bool ordinal =
      ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  if (!ordinal || !is_number(word.substr(0, digits), 2)) return 0;
  const int day = value(word.substr(0, digits));
  return day >= 1 && day <= 31 ? day : 0;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && is_number(word, 4);
}

/// Whether the calendar has a day that is written as "2022-02-25".
bool is_real_day(std::string_view date) {
  const std::string_view month = date.substr(5, 2);
  const std::string_view day = date.substr(8, 2);
  if (!is_year(date.substr(0, 4)) || month.size() != 2 || day.size() != 2 || !is_number(month, 2) ||
      !is_number(day, 2))
    return false;
  return std::chrono::year_month_day(std::chrono::year(value(date.substr(0, 4))),
                                     std::chrono::month(static_cast<unsigned>(value(month))),
                                     std::chrono::day(static_cast<unsigned>(value(day))))
      .ok();
}

/// "2022-02-25", "2022-02" and what may follow a time's T.
std::string iso_date(std::string_view written) {
  const bool month = written.size() >= 7 && is_year(written.substr(0, 4)) && written[4] == '-' &&
                     is_number(written.substr(5, 2), 2);
  if (!month) return {};
  if (written.size() == 7) return first_day(written).empty() ? "" : std::string(written);
  const bool day = written.size() >= 10 && written[7] == '-' && is_number(written.substr(8, 2), 2);
  const bool ends = written.size() == 10 || (day && (written[10] == 'T' || written[10] == ' '));
  return day && ends && is_real_day(written.substr(0, 10)) ? std::string(written.substr(0, 10))
                                                           : std::string();
}

bool is_day_of_week(std::string_view word) {
  const std::string low = lower(word);
  constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};
  return low.size() >= 3 && std::any_of(days.begin(), days.end(), [&](std::string_view day) {
           return day.substr(0, low.size()) == low;
         });
}

/// "25 February 2022", "Friday, February 25th, 2022", "February 2022".
std::string date_in_words(std::string_view written) {
  int day = 0;
  int month = 0;
  std::string_view year;
  for (const Span span : words(written)) {
    const std::string_view word = slice(written, span);
    if (month == 0 && month_number(word) != 0)
      month = month_number(word);
    else if (year.empty() && month != 0 && is_year(word))
      year = word;
    else if (day == 0 && day_number(word) != 0)
      day = day_number(word);
    else if (!is_day_of_week(word) && word != "of" && word != "the")
      return {};
  }
  if (month == 0 || year.empty()) return {};
  if (day == 0) return fmt::format("{}-{:02}", year, month);
  std::string date = fmt::format("{}-{:02}-{:02}", year, month, day);
  return is_real_day(date) ? date : std::string();
}

}  // namespace

std::string readable_date(std::string_view stated, std::string_view language) {
  const bool dated = stated.size() == 7 || stated.size() == 10;
  const bool dashed = dated && stated[4] == '-' && (stated.size() == 7 || stated[7] == '-');
  if (!dashed || language.substr(0, 2) != "en") return std::string(stated);
  const unsigned year = number_in(stated.substr(0, 4));
  const unsigned month = number_in(stated.substr(5, 2));
  if (year == 0 || month == 0 || month > months.size()) return std::string(stated);
  const std::string_view name = months[month - 1];
  if (stated.size() == 7) return fmt::format("{} {}", name, year);
  const unsigned day = number_in(stated.substr(8, 2));
  if (day == 0 || day > 31) return std::string(stated);
  return fmt::format("{} {} {}", day, name, year);
}

std::string stated_date(std::string_view written) {
  const std::string_view date = trimmed(written);
  if (date.size() > 60) return std::string(date);
  std::string iso = iso_date(date);
  if (iso.empty()) iso = date_in_words(date);
  return iso.empty() ? std::string(date) : iso;
}

std::string first_day(std::string_view stated) {
  std::string date(stated);
  if (date.size() == 4) date += "-01";
  if (date.size() == 7) date += "-01";
  const bool dashed = date.size() == 10 && date[4] == '-' && date[7] == '-';
  return dashed && is_real_day(date) ? date : std::string();
}

}  // namespace plainsong
