#pragma once

#include <string_view>

namespace plainsong {

/// Whether a line, by its looks alone, may be a heading: short, begins like a title, no final
/// punctuation, no address.
bool may_be_heading(std::string_view line);

/// Whether all of the line is bold: `**Care Day**`.
bool is_bold(std::string_view line);

/// Whether the line has letters, all of them capitals.
bool is_all_capitals(std::string_view line);

/// Whether the line opens a greeting: "Introduction from Jo", "Welcome to our news", "Foreword".
bool is_greeting(std::string_view line);

/// Whether the line says that a contents list follows: "In this issue", "Contents:".
bool is_contents_label(std::string_view line);

/// Whether the line closes a letter, or adds to it: "Best wishes", "P.S.".
bool is_closing(std::string_view line);
bool is_postscript(std::string_view line);

/// Whether the line names a publication: "The Village News", "December newsletter".
bool names_publication(std::string_view line);

/// Whether the text stops at a mark that ends a sentence, quotation marks and brackets behind it
/// aside.
bool has_final_punctuation(std::string_view text);

/// Whether the first word of the text is a web or e-mail address.
bool starts_with_address(std::string_view text);

/// Whether `before` breaks off and `after` goes on with the same sentence.
bool goes_on(std::string_view before, std::string_view after);

}  // namespace plainsong
