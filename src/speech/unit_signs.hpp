#pragma once

#include <string_view>

namespace plainsong {

enum class Beside {
  anywhere,  ///< "5 km", "5km"
  glued,     ///< only right behind a number: "5s", not "5 s"
  stopped    ///< only so, or with its full stop: "3in", "3 in. long"
};

/// A unit of measurement, as it is written and said in British English.
struct Unit {
  std::string_view sign;
  std::string_view one;
  std::string_view many;
  Beside beside = Beside::anywhere;
};

/// The unit of a sign, such as "km²" or "sq ft"; nullptr where there is none. Case counts.
const Unit* find_unit(std::string_view sign);

}  // namespace plainsong
