#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace plainsong {

/// The bytes of a text file as UTF-8, without byte-order mark and without the control characters
/// that no reader wants. What had to be assumed or changed is said in the diagnostics. Line ends
/// stay as they are. Throws Failure(Trouble::input) for binary files, empty ones, and ones of 4 GiB
/// and more.
std::string decoded(std::string_view name, std::string_view bytes, Diagnostics& diagnostics);

/// Throws Failure(Trouble::input) for files of 4 GiB and more, ones of a kind that is no text, and
/// empty ones.
void refuse_no_text(std::string_view name, std::string_view bytes);

/// Whether no edition should hold this character: controls other than white space, marks that turn
/// the direction of writing around, byte-order marks, noncharacters.
bool is_unwanted(char32_t code_point);

/// `text` without unwanted characters.
std::string without_controls(std::string_view text);

}  // namespace plainsong
