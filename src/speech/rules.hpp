#pragma once

#include "speech/reading.hpp"

namespace plainsong::rules {

// Each is a row of the table in normalise.cpp, which says in what order they are asked.

/// Web and e-mail addresses: "link to becomecharity dot org dot uk".
std::optional<Match> address(const Reading& reading, std::size_t at);
std::optional<Match> foreign_address(const Reading& reading, std::size_t at);

/// Words of the pronunciation lexicon, the longest first.
std::optional<Match> listed(const Reading& reading, std::size_t at);

/// "15 December", "15/12/2021", "2021-12-15", "1–3 June", "28 May – 3 June"
std::optional<Match> date(const Reading& reading, std::size_t at);
/// "Jan 2022"
std::optional<Match> short_month(const Reading& reading, std::size_t at);
/// "Thurs 31 March"
std::optional<Match> weekday(const Reading& reading, std::size_t at);
/// "7.30pm", "10:00", "9am–5pm", "at 7.30"
std::optional<Match> time_of_day(const Reading& reading, std::size_t at);
/// "0800 1111", "+44 20 7946 0018", "call 999"
std::optional<Match> telephone(const Reading& reading, std::size_t at);
/// "½", "1/2", "2 1/2", "24/7"
std::optional<Match> fraction(const Reading& reading, std::size_t at);
/// "1990s", "'90s"
std::optional<Match> decade(const Reading& reading, std::size_t at);
/// "31st", "1,000th"
std::optional<Match> ordinal_number(const Reading& reading, std::size_t at);
/// "2022", "2021-22", "1980–1986"
std::optional<Match> year(const Reading& reading, std::size_t at);
/// "60,000", "£1.5m", "2.5%", "5kg", "18–25", "-5", "300+"
std::optional<Match> quantity(const Reading& reading, std::size_t at);

/// "Dr Lee", "St Helens", "Mill St", "e.g.", "No. 10"
std::optional<Match> abbreviation(const Reading& reading, std::size_t at);
/// "Henry VIII", "Part III"
std::optional<Match> roman_numeral(const Reading& reading, std::size_t at);
/// "#ShowUsYouCareToo"
std::optional<Match> hashtag(const Reading& reading, std::size_t at);
/// "@BarnardosScot"
std::optional<Match> handle(const Reading& reading, std::size_t at);
/// "CO2", "M25", "5N1V"
std::optional<Match> code(const Reading& reading, std::size_t at);
/// "U.K." → "U K", "J. K. Rowling" → "J K Rowling"
std::optional<Match> dotted_initials(const Reading& reading, std::size_t at);
/// "APPG" → "A P P G", "MPs" → "M P's"
std::optional<Match> initialism(const Reading& reading, std::size_t at);

/// "&" → "and", "A&E" → "A-and-E"
std::optional<Match> ampersand(const Reading& reading, std::size_t at);
/// "help/protection" → "help or protection", "£20/month" → "… a month"
std::optional<Match> slash(const Reading& reading, std::size_t at);
/// "5 × 3", "4x4"
std::optional<Match> times_sign(const Reading& reading, std::size_t at);
/// "3:1" → "three to one"
std::optional<Match> ratio(const Reading& reading, std::size_t at);
/// "©", "=", "~5"
std::optional<Match> sign(const Reading& reading, std::size_t at);

}  // namespace plainsong::rules
