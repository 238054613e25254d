#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "speech/amount.hpp"
#include "speech/currencies.hpp"
#include "speech/units.hpp"

namespace plainsong {

/// A number with what belongs to it: "£1.5m", "20%", "5kg", "-5", "£20/month".
struct Quantity {
  std::size_t tokens = 0;
  std::string_view sign;  ///< "minus", "plus or minus"
  const Currency* currency = nullptr;
  bool inherits_currency = false;  ///< it is that of the number before: the 20 of "£10–20m"
  Amount amount;
  std::string_view scale;  ///< "million"
  bool several = false;    ///< "£1,000s", "100s of": thousands, hundreds
  UnitMatch unit;
  bool plus_unit = false;    ///< "8+ years"
  bool hyphenated = false;   ///< "5-km": the unit is one, however many there are
  bool attributive = false;  ///< and so it is in "a 5 km walk", "a £2m grant"
  std::string suffix;        ///< " plus" for "300+", " a month" for "£20/month"
};

/// `inherited`: the currency that counts where none is written.
std::optional<Quantity> quantity_at(const Reading& reading, std::size_t at,
                                    const Currency* inherited = nullptr);

std::string spoken(const Quantity& quantity, Manner manner);

/// The first of two in a range: without the unit, scale and currency that the second states for
/// both.
std::string spoken_before(const Quantity& first, const Quantity& second, Manner manner);

}  // namespace plainsong
