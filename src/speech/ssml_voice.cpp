#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "speech/ssml_elements.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong::ssml {
namespace {

constexpr std::size_t most_names = 10;
constexpr std::size_t longest_name = 100;

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> out;
  const std::string line = xml::one_line(xml::allowed(list));
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

/// A whole number of at most three digits.
std::optional<int> small_number(std::string_view value) {
  value = trimmed(value);
  if (value.empty() || value.size() > 3) return std::nullopt;
  int out = 0;
  for (const char c : value) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

std::string_view primary(std::string_view language) {
  return language.substr(0, language.find('-'));
}

/// "en-US:en-GB" and "en:en-GB" → "en-GB"; "en-GB:scotland" → "en-GB".
std::string spoken_language(std::string_view pair) {
  const std::size_t colon = pair.find(':');
  const std::string_view language = pair.substr(0, colon);
  if (colon == std::string_view::npos) return std::string(language);
  const std::string_view accent = pair.substr(colon + 1);
  return std::string(lower(primary(accent)) == lower(primary(language)) ? accent : language);
}

/// A voice for these languages also reads text in `language`.
bool suits(const std::vector<std::string>& languages, std::string_view language) {
  return std::any_of(languages.begin(), languages.end(), [&](const std::string& wanted) {
    const std::string range = lower(spoken_language(wanted));
    const std::string here = lower(language);
    return here == range || here.starts_with(range + "-");
  });
}

void read_names(Conversion& reading, const pugi::xml_node& node, VoiceWish& wish) {
  if (!has(node, "name")) return;
  wish.names = words_of(attribute(node, "name"));
  const std::size_t given = wish.names.size();
  std::erase_if(wish.names, [](const std::string& name) { return name.size() > longest_name; });
  if (wish.names.size() > most_names) wish.names.resize(most_names);
  if (wish.names.size() < given) tell_value(reading, node, "name");
}

struct NumberAttribute {
  const char* name;
  int least;
  int VoiceWish::*member;
};

void read_number(Conversion& reading, const pugi::xml_node& node, const NumberAttribute& known,
                 VoiceWish& wish) {
  if (!has(node, known.name)) return;
  const std::string_view value = trimmed(attribute(node, known.name));
  const auto number = small_number(value);
  if (value.empty())
    wish.*known.member = VoiceWish().*known.member;
  else if (number && *number >= known.least)
    wish.*known.member = *number;
  else
    tell_value(reading, node, known.name);
}

void read_gender(Conversion& reading, const pugi::xml_node& node, VoiceWish& wish) {
  if (!has(node, "gender")) return;
  const std::string gender = lower(trimmed(attribute(node, "gender")));
  if (gender.empty() || gender == "male" || gender == "female" || gender == "neutral")
    wish.gender = gender;
  else
    tell_value(reading, node, "gender");
}

void read_languages(Conversion& reading, const pugi::xml_node& node, State& state) {
  std::vector<std::string> languages = words_of(attribute(node, "languages"));
  const std::size_t given = languages.size();
  std::erase_if(languages, [](const std::string& pair) {
    return !is_language_tag(std::string_view(pair).substr(0, pair.find(':')));
  });
  if (languages.size() < given) tell_value(reading, node, "languages");
  if (languages.empty() || has(node, "xml:lang") || suits(languages, state.delivery.language))
    return;
  const std::string language = spoken_language(languages.front());
  if (is_language_tag(language)) state.delivery.language = canonical_tag(language);
}

/// What is said where no voice has all that is required, or a voice does not speak a language.
void check_failure_rules(Conversion& reading, const pugi::xml_node& node) {
  static const auto features =
      std::to_array<std::string_view>({"name", "gender", "age", "variant", "languages"});
  for (const char* list : {"required", "ordering"}) {
    const auto named = words_of(attribute(node, list));
    const bool known = std::all_of(named.begin(), named.end(), [](const std::string& name) {
      return std::find(features.begin(), features.end(), name) != features.end();
    });
    if (!known) tell_value(reading, node, list);
  }
  static const auto rules =
      std::to_array<std::string_view>({"priorityselect", "keepexisting", "processorchoice"});
  const std::string_view rule = attribute(node, "onvoicefailure");
  if (has(node, "onvoicefailure") && std::find(rules.begin(), rules.end(), rule) == rules.end())
    tell_value(reading, node, "onvoicefailure");
}

}  // namespace

Inside voice(Conversion& reading, const pugi::xml_node& node, State& state) {
  VoiceWish& wish = state.delivery.voice;
  // Whoever asks for another kind of voice does not mean the name that was given outside.
  if (has(node, "gender") || has(node, "age") || has(node, "variant")) wish.names.clear();
  read_names(reading, node, wish);
  read_gender(reading, node, wish);
  read_number(reading, node, {"age", 0, &VoiceWish::age}, wish);
  read_number(reading, node, {"variant", 1, &VoiceWish::variant}, wish);
  read_languages(reading, node, state);
  check_failure_rules(reading, node);
  return Inside::said;
}

}  // namespace plainsong::ssml
