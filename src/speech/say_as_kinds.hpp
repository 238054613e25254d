#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "speech/manner.hpp"
#include "speech/pronunciation.hpp"
#include "speech/say_as.hpp"

namespace plainsong::say_as_kinds {

/// What the kinds of <say-as> have to know.
struct SayAsRequest {
  std::string_view format;  ///< in lower case
  std::string_view detail;
  std::string_view language;
  bool english = true;  ///< else digits and signs are left to the engine to name
  Manner manner = Manner::british;
  const Pronunciation& pronunciation;
};

// Each is a row of the table in say_as.cpp. Nothing where the text is none of its kind.

std::optional<std::string> date(std::string_view text, const SayAsRequest& request);
std::optional<std::string> time(std::string_view text, const SayAsRequest& request);
std::optional<std::string> duration(std::string_view text, const SayAsRequest& request);

std::optional<std::string> cardinal(std::string_view text, const SayAsRequest& request);
std::optional<std::string> ordinal(std::string_view text, const SayAsRequest& request);
std::optional<std::string> number(std::string_view text, const SayAsRequest& request);
std::optional<std::string> digits(std::string_view text, const SayAsRequest& request);
std::optional<std::string> fraction(std::string_view text, const SayAsRequest& request);
std::optional<std::string> unit(std::string_view text, const SayAsRequest& request);
std::optional<std::string> currency(std::string_view text, const SayAsRequest& request);

std::optional<std::string> characters(std::string_view text, const SayAsRequest& request);
std::optional<std::string> telephone(std::string_view text, const SayAsRequest& request);

/// As the text is said anyway.
std::string as_text(std::string_view text, const SayAsRequest& request);

/// A digit in words, or in other languages the digit.
std::string digit_word(char digit, const SayAsRequest& request);

std::string only_digits(std::string_view text);
bool is_ascii_digit(char c);

}  // namespace plainsong::say_as_kinds
