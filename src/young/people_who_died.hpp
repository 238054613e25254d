#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// Who died, and how many, where a sentence says so outright: "two children who died". Empty where
/// it does not, where the number is hedged, and where it only might have happened.
///   "Two children died at the hands of their carers."         → two children who died
///   "two cases of children - Ann Lee and Bo Day - who died"   → two children who died
///   "Almost 20 people were killed."                           → (empty)
std::string people_who_died(std::string_view sentence);

}  // namespace plainsong
