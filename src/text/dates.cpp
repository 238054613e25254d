#include "text/dates.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

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

}  // namespace plainsong
