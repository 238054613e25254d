#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "speech/reading.hpp"

namespace plainsong {

/// A number as it is written with digits: "1,234.50".
struct Amount {
  std::size_t tokens = 0;
  std::string whole;        ///< "1234"
  std::string decimals;     ///< "50"
  bool grouped = false;     ///< it had commas or spaces: a quantity, not a year or a code
  bool bare_point = false;  ///< nothing stood before its point: ".5"
};

std::optional<Amount> amount_at(const Reading& reading, std::size_t at);

/// "one thousand two hundred and thirty-four point five zero"
std::string spoken(const Amount& amount, Manner manner);

bool is_one(const Amount& amount);

/// The value of up to nine digits, or -1.
int small_value(std::string_view digits);

/// The value of the token where it is up to nine digits, or -1.
int number_at(const Reading& reading, std::size_t at);

/// The year that the token is, when it looks like one: 1000 to 2199 in four digits.
std::optional<int> year_at(const Reading& reading, std::size_t at);

}  // namespace plainsong
