#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/words.hpp"

namespace plainsong {

/// Every web and e-mail address of a text, in order: also those without "https://" or "www.", such
/// as "gov.uk/care".
std::vector<Address> all_addresses(std::string_view text);

/// A web address as a listener can use it, by its host alone:
/// "https://www.pfan.uk/the-way-forward/" → "P F A N dot uk". `dot` is the word for the full stop.
/// Empty where there is no host.
std::string spoken_site(std::string_view url, std::string_view dot = "dot");

/// "Review.ChildrensSocialCare@education.gov.uk" → "review dot childrens social care at education
/// dot gov dot uk".
std::string spoken_email(std::string_view address, std::string_view dot = "dot");

/// A web or e-mail address with every letter and mark of it: "https://www.bbc.co.uk/news-1" →
/// "H T T P S colon slash slash W W W dot B B C dot co dot U K slash news dash one".
std::string spoken_in_full(std::string_view address);

}  // namespace plainsong
