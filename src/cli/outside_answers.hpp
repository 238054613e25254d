#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// What a simplifier program wrote on one line: `{"id": 12, "text": "…"}`.
struct AnswerLine {
  std::uint32_t id = 0;
  std::string text;
};

/// None where the line is something else. Any bytes are taken.
std::optional<AnswerLine> answer_line(std::string_view line);

/// The words in a server's reply, of OpenAI's protocol for chats: choices[0].message.content,
/// without the white space around. None where they are not there, or were cut off for length. Any
/// bytes are taken.
std::optional<std::string> words_of_completion(std::string_view reply);

}  // namespace plainsong
