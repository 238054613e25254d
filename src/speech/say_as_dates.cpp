#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "speech/months.hpp"
#include "speech/numbers.hpp"
#include "speech/say_as_kinds.hpp"
#include "text/utf8.hpp"

namespace plainsong::say_as_kinds {
namespace {

/// The month of a name or its first letters: "sept" → 9; 0 for none.
int month_named(std::string_view word) {
  constexpr int months = 12;
  const std::string name = lower(word);
  for (int month = 1; month <= months; ++month)
    if (name.size() >= 3 && lower(month_name(month)).starts_with(name)) return month;
  return 0;
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

struct Date {
  int year = 0;  ///< 0 for none, as in all three
  int month = 0;
  int day = 0;
};

/// The numbers and month names of a text, in order; weekdays are left out. Empty where there is
/// something else.
std::vector<std::string> fields_of(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const bool digit = is_ascii_digit(text[at]);
    const std::size_t begin = at;
    while (at < text.size() && is_ascii_digit(text[at]) == digit &&
           std::string_view(" ,./-").find(text[at]) == std::string_view::npos)
      ++at;
    const std::string field(text.substr(begin, at - begin));
    if (at == begin) {
      ++at;
    } else if (digit || month_named(field) > 0) {
      out.push_back(field);
    } else {
      const std::string word = lower(field);
      const bool ending = word == "st" || word == "nd" || word == "rd" || word == "th";
      if (!ending && word != "of" && word != "the" && !word.ends_with("day")) return {};
    }
  }
  return out;
}

/// "20220331" in the order "ymd" → 2022, 03, 31. "?" stands for what is not known.
std::vector<std::string> cut_fields(std::string_view digits, std::string_view order) {
  std::vector<std::string> out;
  for (const char letter : order) {
    const std::size_t size = letter == 'y' && digits.size() != 2 * order.size() ? 4 : 2;
    if (digits.size() < size) return {};
    out.emplace_back(digits.substr(0, size));
    digits.remove_prefix(size);
  }
  return digits.empty() ? out : std::vector<std::string>();
}

/// "yyyymmdd" → "ymd"
std::string order_of(std::string_view format) {
  std::string out;
  for (const char c : format)
    if ((c == 'y' || c == 'm' || c == 'd') && (out.empty() || out.back() != c)) out += c;
  return out;
}

/// The order that the language has, where none is stated.
std::string usual_order(const std::vector<std::string>& fields, Manner manner) {
  const auto is_year = [](const std::string& field) {
    return field.size() == 4 && is_ascii_digit(field.front());
  };
  const bool american = manner == Manner::american;
  const bool name_first = !fields.empty() && month_named(fields.front()) > 0;
  if (fields.size() == 3)
    return is_year(fields[0]) ? "ymd" : american || name_first ? "mdy" : "dmy";
  if (fields.size() == 2 && is_year(fields[0])) return "ym";
  if (fields.size() == 2 && is_year(fields[1])) return "my";
  if (fields.size() == 2) return american || name_first ? "md" : "dm";
  if (fields.size() == 1 && is_year(fields[0])) return "y";
  return {};
}

/// Two digits are a year of these times: 49 is 2049, 50 is 1950.
int full_year(const std::string& field) {
  const int year = value_of(field);
  if (field.size() > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

bool is_unknown(std::string_view field) {
  return field.find('?') != std::string_view::npos;
}

std::optional<Date> date_of(const std::vector<std::string>& fields, std::string_view order) {
  if (fields.empty() || fields.size() != order.size()) return std::nullopt;
  Date out;
  for (std::size_t at = 0; at < fields.size(); ++at) {
    const std::string& field = fields[at];
    if (is_unknown(field)) continue;
    const int named = month_named(field);
    if ((named > 0) != (order[at] == 'm' && !is_ascii_digit(field.front())) || field.size() > 9)
      return std::nullopt;
    if (order[at] == 'm')
      out.month = named > 0 ? named : value_of(field);
    else if (order[at] == 'd')
      out.day = value_of(field);
    else
      out.year = full_year(field);
    const bool fits = order[at] == 'm'   ? out.month >= 1 && out.month <= 12
                      : order[at] == 'd' ? out.day >= 1 && out.day <= 31
                                         : out.year >= 1 && out.year <= 9999;
    if (!fits) return std::nullopt;
  }
  return out.year + out.month + out.day > 0 ? std::optional(out) : std::nullopt;
}

std::string spoken_year(int year, Manner manner) {
  return year >= 1000 && year <= 2999 ? year_words(year, manner)
                                      : plainsong::cardinal(std::to_string(year), manner);
}

/// Dates are handed to the normaliser in one written form, so that all dates are said alike.
std::string spoken(const Date& date, const SayAsRequest& request) {
  const std::string year = date.year > 0 ? spoken_year(date.year, request.manner) : std::string();
  if (date.month == 0) {
    const std::string day =
        date.day > 0 ? "the " + plainsong::ordinal(std::to_string(date.day), request.manner)
                     : std::string();
    return day + (day.empty() || year.empty() ? "" : " ") + year;
  }
  const std::string month(month_name(date.month));
  if (date.day == 0) return month + (year.empty() ? "" : " " + year);
  const std::string day = std::to_string(date.day);
  std::string written = request.manner == Manner::american ? month + " " + day : day + " " + month;
  if (date.year == 0) return as_text(written, request);
  if (date.year < 1100 || date.year > 2099)
    return as_text(written, request) + (request.manner == Manner::american ? ", " : " ") + year;
  written += (request.manner == Manner::american ? ", " : " ") + std::to_string(date.year);
  return as_text(written, request);
}

struct ClockTime {
  std::string hour, minute, second;
  std::string half;  ///< "am", "pm" or empty
};

/// "7:30:15 p.m.", "7.30pm", "0730", "7"
std::optional<ClockTime> clock_time(std::string_view text) {
  ClockTime out;
  std::string* part = &out.hour;
  std::string letters;
  for (const char c : lower(text)) {
    if (is_ascii_digit(c)) {
      if (!letters.empty()) return std::nullopt;
      *part += c;
    } else if ((c == ':' || c == '.') && letters.empty()) {
      if (part == &out.second) return std::nullopt;
      part = part == &out.hour ? &out.minute : &out.second;
    } else if (c >= 'a' && c <= 'z') {
      letters += c;
    } else if (c != ' ' && c != '.' && c != '?') {
      return std::nullopt;
    }
  }
  if (letters == "a" || letters == "am") out.half = "am";
  if (letters == "p" || letters == "pm") out.half = "pm";
  if (out.half.empty() && !letters.empty() && letters != "h" && letters != "x") return std::nullopt;
  if (out.hour.size() == 4 && out.minute.empty()) {
    out.minute = out.hour.substr(2);
    out.hour.erase(2);
  }
  if (out.hour.size() == 6 && out.minute.empty()) {
    out.minute = out.hour.substr(2, 2);
    out.second = out.hour.substr(4);
    out.hour.erase(2);
  }
  const bool fits = !out.hour.empty() && out.hour.size() <= 2 && out.minute.size() != 1 &&
                    out.minute.size() <= 2 && out.second.size() <= 2;
  return fits ? std::optional(out) : std::nullopt;
}

std::string counted(std::string_view number, std::string_view noun, Manner manner) {
  const std::string words = plainsong::cardinal(number, manner);
  return words + " " + std::string(noun) + (words == "one" ? "" : "s");
}

std::string without_zeros(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

/// The last two with "and" between them.
std::string listed(const std::vector<std::string>& parts) {
  std::string out;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (at > 0) out += at + 1 == parts.size() ? " and " : ", ";
    out += parts[at];
  }
  return out;
}

/// 2'30" and 1h 20m 5s: numbers, each with a sign for its unit.
std::optional<std::string> signed_duration(std::string_view text, const SayAsRequest& request) {
  struct Sign {
    std::string_view sign;
    std::string_view noun;
  };

  static const auto signs = std::to_array<Sign>(
      {{"hours", "hour"},  {"hour", "hour"},      {"hrs", "hour"},       {"hr", "hour"},
       {"h", "hour"},      {"minutes", "minute"}, {"minute", "minute"},  {"mins", "minute"},
       {"min", "minute"},  {"m", "minute"},       {"seconds", "second"}, {"second", "second"},
       {"secs", "second"}, {"sec", "second"},     {"''", "second"},      {"s", "second"},
       {"'", "minute"},    {"′", "minute"},       {"’", "minute"},       {"\"", "second"},
       {"″", "second"},    {"”", "second"}});
  std::vector<std::string> parts;
  const std::string all = lower(text);
  for (std::string_view rest = trimmed(all); !rest.empty(); rest = trimmed(rest)) {
    const std::size_t size = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const std::string_view number = rest.substr(0, size);
    rest = trimmed(rest.substr(size));
    const auto* found = std::find_if(signs.begin(), signs.end(),
                                     [&](const Sign& row) { return rest.starts_with(row.sign); });
    if (number.empty() || found == signs.end()) return std::nullopt;
    parts.push_back(counted(without_zeros(number), found->noun, request.manner));
    rest.remove_prefix(found->sign.size());
  }
  return parts.empty() ? std::nullopt : std::optional(listed(parts));
}

}  // namespace

std::optional<std::string> date(std::string_view text, const SayAsRequest& request) {
  std::string order = order_of(request.format);
  const bool digits_alone =
      std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_digit(c) || c == '?'; });
  std::vector<std::string> fields;
  if (digits_alone && text.size() >= 4 && order.size() != 1) {
    fields = cut_fields(text, order.empty() ? (text.size() == 8 ? "ymd" : "") : order);
    if (!fields.empty() && order.empty()) order = "ymd";
  }
  if (fields.empty()) fields = fields_of(text);
  if (order.empty()) order = usual_order(fields, request.manner);
  if (const auto found = date_of(fields, order)) return spoken(*found, request);
  const std::string said = as_text(text, request);
  return request.format.empty() && said != text ? std::optional(said) : std::nullopt;
}

std::optional<std::string> time(std::string_view text, const SayAsRequest& request) {
  if (auto said = signed_duration(text, request)) return said;
  const auto found = clock_time(text);
  if (!found) return std::nullopt;
  const int hour = value_of(found->hour);
  const bool half_day = !found->half.empty() || request.format == "hms12";
  if (hour > (half_day ? 12 : 24)) return std::nullopt;
  if (!found->minute.empty() && value_of(found->minute) > 59) return std::nullopt;
  if (!found->second.empty() && value_of(found->second) > 59) return std::nullopt;
  const std::string shown_hour = half_day ? without_zeros(found->hour) : found->hour;
  std::string out = as_text(
      shown_hour + ":" + (found->minute.empty() ? "00" : found->minute) + found->half, request);
  if (!found->second.empty() && value_of(found->second) > 0)
    out += " and " + counted(without_zeros(found->second), "second", request.manner);
  return out;
}

/// "2:30:10" by format="hms", "2:30" by "hm" or "ms"; or with signs, 2'30".
std::optional<std::string> duration(std::string_view text, const SayAsRequest& request) {
  if (auto said = signed_duration(text, request)) return said;
  std::vector<std::string> fields;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(':', at), text.size());
    fields.emplace_back(text.substr(at, end - at));
    const std::string& field = fields.back();
    const bool number = !field.empty() && field.size() <= 9 &&
                        std::all_of(field.begin(), field.end(), is_ascii_digit);
    if (!number) return std::nullopt;
    at = end + 1;
  }
  const std::string order = !request.format.empty() ? std::string(request.format)
                            : fields.size() == 3    ? "hms"
                                                    : "ms";
  if (fields.size() != order.size() || fields.empty()) return std::nullopt;
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < fields.size(); ++at) {
    const std::string_view noun = order[at] == 'h'   ? "hour"
                                  : order[at] == 'm' ? "minute"
                                  : order[at] == 's' ? "second"
                                                     : "";
    if (noun.empty()) return std::nullopt;
    const std::string number = without_zeros(fields[at]);
    if (number != "0") parts.push_back(counted(number, noun, request.manner));
  }
  return parts.empty() ? std::nullopt : std::optional(listed(parts));
}

}  // namespace plainsong::say_as_kinds
