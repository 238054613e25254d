#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "speech/pronunciation.hpp"

namespace plainsong {

/// The attributes of SSML's <say-as>, and the language of what is in it.
struct SayAs {
  std::string_view interpret_as;
  std::string_view format;
  std::string_view detail;
  std::string_view language;
};

/// What is said for `text`, which has no white space but single spaces inside; nothing where the
/// kind is not known, or the text is none of it.
std::optional<std::string> say_as(std::string_view text, const SayAs& how,
                                  const Pronunciation& pronunciation);

}  // namespace plainsong
