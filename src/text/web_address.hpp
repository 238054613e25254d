#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// What keeps a player or a browser from fetching an address, as the end of a sentence: "it names
/// no host". Empty for an absolute address of http or https (in any case, RFC 3986) that has a host
/// and no user name, and holds nothing that has to be percent-encoded.
std::string address_fault(std::string_view address);

/// An address with its letters outside ASCII percent-encoded, as their UTF-8 bytes; nothing else is
/// changed: "https://a.org/straße/" → "https://a.org/stra%C3%9Fe/".
std::string percent_encoded(std::string_view address);

/// Whether a browser that follows an address would run what is written in it: "javascript:…",
/// "data:…". Browsers pass over blanks and control characters that hide it.
bool is_script(std::string_view address);

}  // namespace plainsong
