#pragma once

#include <string_view>

namespace plainsong {

/// Whether a paragraph invites to get the newsletter: "… please ask them to sign up here:".
bool invites_to_sign_up(std::string_view paragraph);

/// Whether a paragraph says how to get no more of it: "If you no longer wish to receive emails …",
/// "Unsubscribe".
bool tells_how_to_unsubscribe(std::string_view paragraph);

/// What a section is for by its heading alone.
bool heads_sign_up(std::string_view heading);
bool heads_unsubscribe(std::string_view heading);
bool heads_contact(std::string_view heading);
bool heads_links(std::string_view heading);

/// Whether these words are a telephone number, with or without "Tel:" before it.
bool is_telephone_number(std::string_view text);

}  // namespace plainsong
