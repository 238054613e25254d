#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "speech/amount.hpp"

namespace plainsong {

struct Currency {
  std::string_view sign;
  std::string_view one;
  std::string_view many;
  std::string_view small_one;  ///< a hundredth; empty where there is none
  std::string_view small_many;
};

struct Unit {
  std::string_view sign;
  std::string_view one;
  std::string_view many;
  bool glued = false;  ///< only behind a number without a space: "5m", not "5 m"
};

/// A number with what belongs to it: "£1.5m", "20%", "5kg", "-5".
struct Quantity {
  std::size_t tokens = 0;
  bool negative = false;
  const Currency* currency = nullptr;
  bool inherits_currency = false;  ///< it is that of the number before: the 20 of "£10–20m"
  Amount amount;
  std::string_view scale;  ///< "million"
  const Unit* unit = nullptr;
  std::string_view suffix;  ///< " plus" for "300+"
};

/// `inherited`: the currency that counts where none is written.
std::optional<Quantity> quantity_at(const Reading& reading, std::size_t at,
                                    const Currency* inherited = nullptr);

std::string spoken(const Quantity& quantity, Manner manner);

/// The first of two in a range: without the unit, scale and currency that the second states for
/// both.
std::string spoken_before(const Quantity& first, const Quantity& second, Manner manner);

}  // namespace plainsong
