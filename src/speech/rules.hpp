#pragma once

#include "speech/reading.hpp"

namespace plainsong::rules {

/// Web and e-mail addresses: "link to become charity dot org dot uk".
std::optional<Match> address(const Reading& reading, std::size_t at);
std::optional<Match> foreign_address(const Reading& reading, std::size_t at);

/// Words of the pronunciation lexicon, the longest first.
std::optional<Match> listed(const Reading& reading, std::size_t at);

/// "APPG" → "A P P G", "MPs" → "M P's"
std::optional<Match> initialism(const Reading& reading, std::size_t at);

/// "&" → "and", "A&E" → "A-and-E"
std::optional<Match> ampersand(const Reading& reading, std::size_t at);

}  // namespace plainsong::rules
