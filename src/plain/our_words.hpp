#pragma once

#include <string_view>

/// The words of the plain-text edition that are not the document's.
namespace plainsong::our_words {

inline constexpr std::string_view links = "Links in this part:";
inline constexpr std::string_view picture = "Picture: ";
inline constexpr std::string_view picture_without_words = "[A picture without a description.]";
inline constexpr std::string_view crossed_out = "[crossed out: ";
inline constexpr std::string_view quotation = "Quotation: ";
inline constexpr std::string_view quotation_end = "End of quotation.";
inline constexpr std::string_view done = "[done] ";
inline constexpr std::string_view to_do = "[to do] ";
inline constexpr std::string_view empty_cell = "[empty]";
inline constexpr std::string_view publisher = "Published by: ";
inline constexpr std::string_view date = "Date: ";

}  // namespace plainsong::our_words
