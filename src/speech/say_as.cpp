#include "speech/say_as.hpp"

#include <array>

#include "speech/say_as_kinds.hpp"
#include "speech/ssml.hpp"
#include "speech/web_address.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace say_as_kinds {

std::string as_text(std::string_view text, const SayAsRequest& request) {
  return spoken_form(text, request.language, request.pronunciation);
}

namespace {

std::optional<std::string> plain(std::string_view text, const SayAsRequest& request) {
  return as_text(text, request);
}

std::optional<std::string> bleep(std::string_view /*text*/, const SayAsRequest& /*request*/) {
  return "beep";
}

/// "joe@x.org", "https://x.org/y": without "there is a link here".
std::optional<std::string> net(std::string_view text, const SayAsRequest& request) {
  if (text.find(' ') != std::string_view::npos) return std::nullopt;
  const bool is_email = text.find('@') != std::string_view::npos && request.format != "uri";
  const std::string said = is_email ? spoken_email(text) : spoken_site(text);
  return said.empty() ? std::nullopt : std::optional(said);
}

std::optional<std::string> yes_or_no(std::string_view text, const SayAsRequest& /*request*/) {
  if (text == "true") return "yes";
  return text == "false" ? std::optional<std::string>("no") : std::nullopt;
}

struct Kind {
  std::string_view name;
  std::optional<std::string> (*say)(std::string_view text, const SayAsRequest& request);
  bool english_only = true;
};

constexpr auto kinds = std::to_array<Kind>({{"acronym", characters, false},
                                            {"address", plain},
                                            {"bleep", bleep},
                                            {"cardinal", cardinal},
                                            {"characters", characters, false},
                                            {"currency", currency},
                                            {"date", date},
                                            {"digits", digits, false},
                                            {"duration", duration},
                                            {"expletive", bleep},
                                            {"fraction", fraction},
                                            {"letters", characters, false},
                                            {"measure", unit},
                                            {"name", plain, false},
                                            {"net", net, false},
                                            {"number", number},
                                            {"ordinal", ordinal},
                                            {"phone", telephone, false},
                                            {"spell", characters, false},
                                            {"spell-out", characters, false},
                                            {"telephone", telephone, false},
                                            {"text", plain, false},
                                            {"time", time},
                                            {"unit", unit},
                                            {"verbatim", characters, false},
                                            {"vxml:boolean", yes_or_no},
                                            {"vxml:currency", currency},
                                            {"vxml:date", date},
                                            {"vxml:digits", digits, false},
                                            {"vxml:number", number},
                                            {"vxml:phone", telephone, false},
                                            {"vxml:time", time}});

bool is_english(std::string_view language) {
  const std::string tag = lower(language);
  return tag == "en" || tag.starts_with("en-");
}

}  // namespace
}  // namespace say_as_kinds

std::optional<std::string> say_as(std::string_view text, const SayAs& how,
                                  const Pronunciation& pronunciation) {
  std::string name = lower(trimmed(how.interpret_as));
  std::string format = lower(trimmed(how.format));
  if (name.starts_with("tts:")) name.erase(0, 4);
  // Drafts of the Recommendation wrote "date:mdy".
  const std::size_t colon = name.find(':');
  if (colon != std::string::npos && !name.starts_with("vxml:")) {
    if (format.empty()) format = name.substr(colon + 1);
    name.erase(colon);
  }
  const say_as_kinds::SayAsRequest request = {format,
                                              trimmed(how.detail),
                                              how.language,
                                              say_as_kinds::is_english(how.language),
                                              manner_of(how.language),
                                              pronunciation};
  if (text.empty()) return std::nullopt;
  for (const say_as_kinds::Kind& kind : say_as_kinds::kinds) {
    if (kind.name != name) continue;
    if (kind.english_only && !request.english) return std::nullopt;
    return kind.say(text, request);
  }
  return std::nullopt;
}

}  // namespace plainsong
