#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "speech/manner.hpp"

namespace plainsong {

/// "120" → "one hundred and twenty"; American: "one hundred twenty". More than 15 digits are said
/// one by one.
std::string cardinal(std::string_view digits, Manner manner);

/// "21" → "twenty-first", "100" → "one hundredth".
std::string ordinal(std::string_view digits, Manner manner);

/// The ordinal of a number in words: "twenty-one" → "twenty-first".
std::string as_ordinal(std::string cardinal_words);

/// A year from 1000 to 2999 as it is said: 1999 → "nineteen ninety-nine", 2005 → "two thousand and
/// five".
std::string year_words(int year, Manner manner);

/// "1990" → "nineteen nineties", "80" → "eighties".
std::string decade_words(int year, Manner manner);

/// "0800" → "zero eight zero zero"
std::string digit_words(std::string_view digits);

/// A code of three or four digits as Americans say it: "321" → "three twenty-one", "1428" →
/// "fourteen twenty-eight", "401" → "four oh one". Other lengths are said digit by digit; one or
/// two digits are a number.
std::string digits_in_pairs(std::string_view digits, Manner manner);

/// "123456" → "one two three, four five six": digits one by one, with a pause behind each group.
std::string digits_in_groups(std::string_view digits);

/// More than one of a number in words: "ninety" → "nineties", "third" → "thirds".
std::string plural_of_number(std::string words);

/// The value of a Roman numeral in capitals, in its regular form, up to 3999: "XIV" → 14. "IIII"
/// and "MIX UP" have none.
std::optional<int> roman_value(std::string_view capitals);

}  // namespace plainsong
