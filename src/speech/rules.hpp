#pragma once

#include "speech/reading.hpp"

namespace plainsong::rules {

// Each is a row of the table in normalise.cpp, which says in what order they are asked, and at
// which tokens.

/// Web and e-mail addresses: "link to becomecharity dot org dot uk".
std::optional<Match> address(const Reading& reading, std::size_t at);
std::optional<Match> foreign_address(const Reading& reading, std::size_t at);
/// "ourdailynews.abc": all that is written, so the name of a site, whatever its end.
std::optional<Match> american_host(const Reading& reading, std::size_t at);
/// "annual_report-2022.pdf" → "annual report twenty twenty-two dot P D F"
std::optional<Match> file_name(const Reading& reading, std::size_t at);

/// Words of the pronunciation lexicon, the longest first; by part of speech where it says so.
std::optional<Match> listed(const Reading& reading, std::size_t at);

/// "15 December", "15/12/2021", "2021-12-15", "1–3 June", "28 May – 3 June"
std::optional<Match> date(const Reading& reading, std::size_t at);
/// "Jan 2022", "Oct/Nov"
std::optional<Match> short_month(const Reading& reading, std::size_t at);
/// "Thurs 31 March", "Mon–Fri"
std::optional<Match> weekday(const Reading& reading, std::size_t at);
/// "7.30pm", "10:00", "9am–5pm", "at 7.30", "1900hrs"
std::optional<Match> time_of_day(const Reading& reading, std::size_t at);
/// "1h 30m", "1hr30"
std::optional<Match> duration(const Reading& reading, std::size_t at);
/// "0800 1111", "+44 20 7946 0018", "call 999"
std::optional<Match> telephone(const Reading& reading, std::size_t at);
/// "1-800-GO-2-HAUL"
std::optional<Match> vanity_number(const Reading& reading, std::size_t at);
/// ISBN, sort codes, addresses of computers, numbers of accounts: digit by digit
std::optional<Match> identifier(const Reading& reading, std::size_t at);
/// "EC1V 9HQ"
std::optional<Match> postcode(const Reading& reading, std::size_t at);
/// The number of an American house: "1428 Elm St."
std::optional<Match> american_address(const Reading& reading, std::size_t at);
/// "Albany, NY"
std::optional<Match> american_state(const Reading& reading, std::size_t at);

/// "½", "1/2", "2 1/2", "24/7", "4.5/5"
std::optional<Match> fraction(const Reading& reading, std::size_t at);
/// "Year 7/8"
std::optional<Match> two_of_them(const Reading& reading, std::size_t at);
/// "10 - 3 = 7"
std::optional<Match> arithmetic(const Reading& reading, std::size_t at);
/// "10⁶", "x²", and the mark of a note: "word¹"
std::optional<Match> power(const Reading& reading, std::size_t at);
/// "3:1" → "three to one"
std::optional<Match> ratio(const Reading& reading, std::size_t at);
/// "won 3-1"
std::optional<Match> score(const Reading& reading, std::size_t at);
/// "1-2-1"
std::optional<Match> one_to_one(const Reading& reading, std::size_t at);
/// "2 x 3 m", "4x4"
std::optional<Match> dimensions(const Reading& reading, std::size_t at);

/// "1990s", "'90s"
std::optional<Match> decade(const Reading& reading, std::size_t at);
/// "31st", "1,000th"
std::optional<Match> ordinal_number(const Reading& reading, std::size_t at);
/// "2022", "2021-22", "1980–1986"
std::optional<Match> year(const Reading& reading, std::size_t at);
/// "340 A.D."
std::optional<Match> era_year(const Reading& reading, std::size_t at);
/// "FY21/22"
std::optional<Match> financial_year(const Reading& reading, std::size_t at);
/// "U16s"
std::optional<Match> under_age(const Reading& reading, std::size_t at);
/// "2Q22", "1H2021"
std::optional<Match> quarter(const Reading& reading, std::size_t at);
/// "49ers", "10fold", "20ish"
std::optional<Match> number_with_ending(const Reading& reading, std::size_t at);
/// "under-18s"
std::optional<Match> plural_number(const Reading& reading, std::size_t at);
/// "5'10\"", "5ft 10in", "12\""
std::optional<Match> feet_and_inches(const Reading& reading, std::size_t at);
/// "60,000", "£1.5m", "2.5%", "5kg", "18–25", "-5", "300+", "£20/month"
std::optional<Match> quantity(const Reading& reading, std::size_t at);
/// "m²", "km/h", "£/m²"
std::optional<Match> lone_unit(const Reading& reading, std::size_t at);

/// "Psalm 23:1-6"
std::optional<Match> verse(const Reading& reading, std::size_t at);
/// "1 Corinthians 13"
std::optional<Match> book_of_two(const Reading& reading, std::size_t at);
/// "§ 3.2", "¶ 4"
std::optional<Match> section_sign(const Reading& reading, std::size_t at);
/// "s.17", "ss.17-19"
std::optional<Match> section_of_law(const Reading& reading, std::size_t at);
/// "17(1)(a)"
std::optional<Match> parts_of_section(const Reading& reading, std::size_t at);
/// "Y7", "KS2"
std::optional<Match> school_year(const Reading& reading, std::size_t at);
/// "v2.0"
std::optional<Match> version(const Reading& reading, std::size_t at);
/// "(a)", "iv)"
std::optional<Match> list_item(const Reading& reading, std::size_t at);
/// "word[3]"
std::optional<Match> note_in_brackets(const Reading& reading, std::size_t at);
/// The mark of a note behind a word, of so many tokens: ", note one,". No rule of the table.
std::optional<Match> note_mark(const Reading& reading, std::size_t at, std::size_t tokens,
                               std::string_view digits);

/// "Dr Lee", "St Helens", "Mill St", "e.g.", "No. 10"
std::optional<Match> abbreviation(const Reading& reading, std::size_t at);
/// "Henry VIII", "Part III"
std::optional<Match> roman_numeral(const Reading& reading, std::size_t at);
/// "WW2"
std::optional<Match> world_war(const Reading& reading, std::size_t at);
/// "#ShowUsYouCareToo"
std::optional<Match> hashtag(const Reading& reading, std::size_t at);
/// "@BarnardosScot"
std::optional<Match> handle(const Reading& reading, std::size_t at);
/// "CO2", "M25", "5N1V"
std::optional<Match> code(const Reading& reading, std::size_t at);
/// "MoD", "mRNA"
std::optional<Match> mixed_case(const Reading& reading, std::size_t at);
/// "U.K." → "U K", "J. K. Rowling" → "J K Rowling"
std::optional<Match> dotted_initials(const Reading& reading, std::size_t at);
/// "APPG" → "A P P G", "MPs" → "M P's"
std::optional<Match> initialism(const Reading& reading, std::size_t at);

/// "&" → "and", "A&E" → "A-and-E"
std::optional<Match> ampersand(const Reading& reading, std::size_t at);
/// "help/protection" → "help or protection"
std::optional<Match> slash(const Reading& reading, std::size_t at);
/// "SI 2005/1541", "95/46/EC", "AB/123/45"
std::optional<Match> slashed_reference(const Reading& reading, std::size_t at);
/// "/etc/hosts"
std::optional<Match> path(const Reading& reading, std::size_t at);
/// "A*-C"
std::optional<Match> starred(const Reading& reading, std::size_t at);
/// "a 5* hotel", "4★"
std::optional<Match> star_rating(const Reading& reading, std::size_t at);
/// "×5"
std::optional<Match> times_sign(const Reading& reading, std::size_t at);
/// "Home → About"
std::optional<Match> arrow(const Reading& reading, std::size_t at);
/// "🎉", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩🏽‍🏫"
std::optional<Match> emoji(const Reading& reading, std::size_t at);
/// "1️⃣"
std::optional<Match> keycap(const Reading& reading, std::size_t at);
/// "<b>": what looks like a tag is left as it is.
std::optional<Match> markup(const Reading& reading, std::size_t at);
/// "★★★☆☆"
std::optional<Match> stars(const Reading& reading, std::size_t at);
/// "©", "=", "~5", "£" alone
std::optional<Match> sign(const Reading& reading, std::size_t at);

}  // namespace plainsong::rules
