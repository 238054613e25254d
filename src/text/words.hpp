#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// The words of a text, in order: runs of letters and digits with the apostrophes and hyphens
/// inside them
/// ("care-experienced", "Barnardo's"); punctuation, symbols and white space are left out.
std::vector<Span> words(std::string_view text);

/// Web and e-mail addresses in running text, without the sentence punctuation that follows them.
struct Address {
  enum class Kind { web, email };
  Span range;
  Kind kind = Kind::web;
};

/// Finds `https://…`, `www.…` and `name@host.tld` in time linear in the size of the text.
std::vector<Address> addresses(std::string_view text);

/// The host of a web address as people say it: "https://www.becomecharity.org.uk/improving/" →
/// "becomecharity.org.uk". Empty where there is none.
std::string spoken_host(std::string_view url);

}  // namespace plainsong
