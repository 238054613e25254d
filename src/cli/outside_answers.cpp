#include "cli/outside_answers.hpp"

#include <limits>
#include <nlohmann/json.hpp>

#include "text/utf8.hpp"

namespace plainsong {

using Json = nlohmann::ordered_json;

std::optional<AnswerLine> answer_line(std::string_view line) {
  const Json answer = Json::parse(line, nullptr, false);
  if (!answer.is_object() || !answer.contains("id") || !answer["id"].is_number_unsigned() ||
      !answer.contains("text") || !answer["text"].is_string())
    return std::nullopt;
  const auto id = answer["id"].get<std::uint64_t>();
  if (id > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return AnswerLine{static_cast<std::uint32_t>(id), answer["text"].get<std::string>()};
}

std::optional<std::string> words_of_completion(std::string_view reply) {
  const Json json = Json::parse(reply, nullptr, false);
  const Json::json_pointer choice("/choices/0");
  const Json::json_pointer content("/choices/0/message/content");
  if (!json.is_object() || !json.contains("choices") || !json["choices"].is_array() ||
      !json.contains(content) || !json[content].is_string())
    return std::nullopt;
  if (json[choice].value("finish_reason", Json("stop")) == "length") return std::nullopt;
  return std::string(trimmed(json[content].get<std::string>()));
}

}  // namespace plainsong
