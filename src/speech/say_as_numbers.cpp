#include <algorithm>
#include <cstddef>

#include "speech/numbers.hpp"
#include "speech/say_as_kinds.hpp"
#include "text/utf8.hpp"

namespace plainsong::say_as_kinds {
namespace {

/// A number as it is written: "-1,234.5"
struct Written {
  std::string sign;  ///< "minus " or "plus "
  std::string whole;
  std::string decimals;
};

std::optional<Written> number_in(std::string_view text) {
  constexpr std::string_view true_minus = "−";
  Written out;
  if (text.starts_with('-') || text.starts_with(true_minus)) {
    out.sign = "minus ";
    text.remove_prefix(text.starts_with('-') ? 1 : true_minus.size());
  } else if (text.starts_with('+')) {
    out.sign = "plus ";
    text.remove_prefix(1);
  }
  const std::size_t point = std::min(text.find('.'), text.size());
  for (const char c : text.substr(0, point)) {
    if (c == ',' || c == ' ') continue;
    if (!is_ascii_digit(c)) return std::nullopt;
    out.whole += c;
  }
  out.decimals = text.substr(std::min(point + 1, text.size()));
  if (!std::all_of(out.decimals.begin(), out.decimals.end(), is_ascii_digit)) return std::nullopt;
  if (out.whole.empty() && out.decimals.empty()) return std::nullopt;
  return out;
}

/// A whole number in digits; of a Roman numeral, its value.
std::string whole_number(std::string_view text) {
  const auto roman = roman_value(text);
  if (roman) return std::to_string(*roman);
  const auto found = number_in(text);
  return found && found->sign.empty() && found->decimals.empty() ? found->whole : std::string();
}

/// "3rd", "1,000TH" → without the letters.
std::string_view without_ordinal_ending(std::string_view text) {
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (text.size() > 2 && lower(text).ends_with(ending))
      return trimmed(text.substr(0, text.size() - 2));
  return text;
}

std::string spoken(const Written& number, const SayAsRequest& request) {
  std::string out =
      number.sign + plainsong::cardinal(number.whole.empty() ? "0" : number.whole, request.manner);
  if (!number.decimals.empty()) out += " point " + digit_words(number.decimals);
  return out;
}

bool is_code(std::string_view letters) {
  return letters.size() == 3 &&
         std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The sign that people at home with a currency write.
std::string_view sign_of(std::string_view code, Manner manner) {
  if (code == "GBP") return "£";
  if (code == "EUR") return "€";
  return code == "USD" && manner == Manner::american ? "$" : "";
}

/// The normaliser knows signs, and codes where white space stands behind them.
std::optional<std::string> in_currency(std::string_view code, std::string_view amount,
                                       const SayAsRequest& request) {
  const auto number = number_in(amount);
  if (!number) return std::nullopt;
  const std::string_view sign = sign_of(code, request.manner);
  std::string written = sign.empty() ? std::string(code) + " " : std::string(sign);
  written += (number->whole.empty() ? "0" : number->whole);
  if (!number->decimals.empty()) written += "." + number->decimals;
  const std::string said = as_text(written, request);
  // Of letters that are no code it says the names: "X Y Z five".
  const bool known = said.find(code) == std::string::npos && said.front() != code.front();
  return known ? std::optional(number->sign + said) : std::nullopt;
}

}  // namespace

std::optional<std::string> cardinal(std::string_view text, const SayAsRequest& request) {
  const auto roman = roman_value(text);
  const auto number = roman ? Written{"", std::to_string(*roman), ""} : number_in(text);
  return number ? std::optional(spoken(*number, request)) : std::nullopt;
}

std::optional<std::string> ordinal(std::string_view text, const SayAsRequest& request) {
  const std::string number = whole_number(without_ordinal_ending(text));
  return number.empty() ? std::nullopt : std::optional(plainsong::ordinal(number, request.manner));
}

std::optional<std::string> number(std::string_view text, const SayAsRequest& request) {
  if (request.format == "ordinal") return ordinal(text, request);
  if (request.format == "digits") return digits(text, request);
  if (request.format == "telephone") return telephone(text, request);
  if (text.find('/') != std::string_view::npos) return fraction(text, request);
  return cardinal(text, request);
}

/// "12-34.5" → "one two, three four point five"
std::optional<std::string> digits(std::string_view text, const SayAsRequest& request) {
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_digit(text[at])) {
      const bool point = text[at] == '.' && at > 0 && is_ascii_digit(text[at - 1]) &&
                         at + 1 < text.size() && is_ascii_digit(text[at + 1]);
      if (point) out += request.english ? " point" : " .";
      gap = !point && text[at] != ',';
      continue;
    }
    if (!out.empty()) out += gap ? ", " : " ";
    out += digit_word(text[at], request);
    gap = false;
  }
  return out.empty() ? std::nullopt : std::optional(out);
}

/// "1/2", "2 1/2", "2+1/2", "½"
std::optional<std::string> fraction(std::string_view text, const SayAsRequest& request) {
  std::string written(text);
  std::replace(written.begin(), written.end(), '+', ' ');
  const std::string said = as_text(written, request);
  const bool is_said = std::none_of(said.begin(), said.end(), is_ascii_digit);
  return is_said && said != text ? std::optional(said) : std::nullopt;
}

/// "5kg"; also a unit alone: "kg" → "kilograms".
std::optional<std::string> unit(std::string_view text, const SayAsRequest& request) {
  const bool alone = std::none_of(text.begin(), text.end(), is_ascii_digit);
  if (!alone) return as_text(text, request);
  constexpr std::string_view two = "two ";
  const std::string said = as_text("2 " + std::string(text), request);
  return said.starts_with(two) ? std::optional(said.substr(two.size())) : std::nullopt;
}

/// "£5", "GBP 5", "USD45.30", "5 CAD"; or "5" with the code as the format.
std::optional<std::string> currency(std::string_view text, const SayAsRequest& request) {
  constexpr std::size_t code_size = 3;
  const std::string_view start = text.substr(0, code_size);
  const std::string_view end = text.substr(text.size() - std::min(text.size(), code_size));
  if (is_code(start)) return in_currency(start, trimmed(text.substr(code_size)), request);
  if (is_code(end))
    return in_currency(end, trimmed(text.substr(0, text.size() - code_size)), request);
  std::string format(request.format);
  for (char& c : format)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (is_code(format) && number_in(text)) return in_currency(format, text, request);
  const std::string said = as_text(text, request);
  return said == text ? std::nullopt : std::optional(said);
}

}  // namespace plainsong::say_as_kinds
