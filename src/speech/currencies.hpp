#pragma once

#include <cstddef>
#include <string_view>

#include "speech/reading.hpp"

namespace plainsong {

struct Currency {
  std::string_view sign;
  std::string_view one;
  std::string_view many;
  std::string_view small_one;  ///< a hundredth; empty where there is none
  std::string_view small_many;
  bool is_code = false;  ///< letters, which may stand before or behind: "EUR 20", "20 EUR"
};

struct CurrencyMatch {
  const Currency* currency = nullptr;
  std::size_t tokens = 0;
};

/// The currency whose sign starts at the token, in front of an amount.
CurrencyMatch currency_before(const Reading& reading, std::size_t at);

/// The currency whose sign starts at the token, behind an amount: "20 €", "20 EUR", "200 kr".
CurrencyMatch currency_behind(const Reading& reading, std::size_t at);

}  // namespace plainsong
