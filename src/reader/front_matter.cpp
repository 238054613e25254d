#include "reader/front_matter.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>

#include "reader/decode.hpp"
#include "text/dates.hpp"
#include "text/language_tag.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t largest_front_matter = std::size_t{64} * 1024;

using Stated = std::map<std::string, std::string, std::less<>>;

struct Fences {
  Span inside;
  std::size_t end = 0;
};

/// The line that starts at `begin`, without its end.
std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

std::size_t next_line(std::string_view text, std::size_t begin) {
  const std::size_t end = text.find_first_of("\r\n", begin);
  if (end == std::string_view::npos) return text.size();
  return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
}

bool is_fence(std::string_view line, bool closing) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line == "---" || (closing && line == "...");
}

/// As pandoc has it: a rule that is followed by a blank line is a rule.
std::optional<Fences> fences(std::string_view text) {
  if (!is_fence(line_at(text, 0), false)) return std::nullopt;
  const std::size_t first = next_line(text, 0);
  if (is_blank(line_at(text, first))) return std::nullopt;
  const std::string_view head = text.substr(0, largest_front_matter);
  for (std::size_t at = first; at < head.size(); at = next_line(head, at))
    if (is_fence(line_at(head, at), true)) return Fences{span_of(first, at), next_line(text, at)};
  return std::nullopt;
}

bool is_key(std::string_view word) {
  return !word.empty() && word.size() <= 40 && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == ':';
  });
}

/// A value in words; lists of words are joined by commas. Empty for what has deeper structure.
std::string words_of(const YAML::Node& value) {
  if (value.IsScalar()) return without_controls(trimmed(value.Scalar()));
  std::string joined;
  if (!value.IsSequence()) return joined;
  for (const YAML::Node& item : value) {
    if (!item.IsScalar()) return {};
    joined += (joined.empty() ? "" : ", ") + without_controls(trimmed(item.Scalar()));
  }
  return joined;
}

std::optional<Stated> read_yaml(std::string_view yaml, Span span, Diagnostics& diagnostics) {
  Stated stated;
  try {
    const YAML::Node root = YAML::Load(std::string(yaml));
    if (!root.IsMap()) return std::nullopt;
    for (const auto& entry : root) {
      if (!entry.first.IsScalar() || !is_key(entry.first.Scalar())) return std::nullopt;
      const std::string words = words_of(entry.second);
      const std::string key = lower(entry.first.Scalar());
      if (!words.empty())
        stated.emplace(key, words);
      else if (!entry.second.IsNull())
        note(diagnostics, "reader.front-matter", span,
             "the front matter's \"" + key + "\" is not a line of words, so it is not used");
    }
  } catch (const YAML::Exception&) {
    return std::nullopt;
  }
  return stated;
}

/// The value of the first of these keys that is stated.
std::string first_of(const Stated& stated, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys)
    if (const auto found = stated.find(key); found != stated.end()) return found->second;
  return {};
}

void state(Document& document, std::string_view key, std::string value) {
  if (!value.empty()) document.metadata.insert_or_assign(std::string(key), std::move(value));
}

}  // namespace

std::size_t read_front_matter(std::string_view text, Document& document, Diagnostics& diagnostics) {
  const std::optional<Fences> found = fences(text);
  if (!found) return 0;
  const std::optional<Stated> stated =
      read_yaml(slice(text, found->inside), found->inside, diagnostics);
  if (!stated) {
    warn(diagnostics, "reader.front-matter", found->inside,
         "the front matter is not a list of \"key: value\" lines, so it is read as text");
    return 0;
  }
  for (const auto& [key, value] : *stated) state(document, key, value);
  document.title = first_of(*stated, {"title"});
  state(document, metadata::date, stated_date(first_of(*stated, {"date"})));
  state(document, metadata::publisher,
        first_of(*stated, {"publisher", "author", "organisation", "organization"}));
  state(document, metadata::we, first_of(*stated, {"we"}));

  const std::string language = first_of(*stated, {"lang", "language"});
  document.language = language_tag(language);
  if (document.language.empty() && !language.empty())
    warn(diagnostics, "reader.language", found->inside,
         "\"" + language + "\" is not a language tag such as en-GB, so it is not used");
  for (const char* key : {"title", "lang", "language"}) document.metadata.erase(key);
  return found->end;
}

}  // namespace plainsong
