#include "check/loose_html.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};

constexpr std::array<Entity, 6> entities = {
    {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};

/// What stands between "&" and ";", as text.
std::optional<std::string> entity(std::string_view name) {
  if (!name.starts_with('#')) {
    const auto* const known = std::find_if(entities.begin(), entities.end(),
                                           [&](const Entity& one) { return one.name == name; });
    return known == entities.end() ? std::nullopt : std::optional(std::string(known->text));
  }
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (hexadecimal) name.remove_prefix(1);
  unsigned value = 0;
  const char* const end = name.data() + name.size();
  if (std::from_chars(name.data(), end, value, hexadecimal ? 16 : 10).ptr != end) return {};
  std::string text;
  append_utf8(text, value);
  return text;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

class TagReader {
 public:
  explicit TagReader(std::string_view html) : html_(html) {}

  std::vector<LooseTag> read() {
    for (at_ = html_.find('<'); at_ < html_.size(); at_ = html_.find('<', at_)) read_one();
    return std::move(tags_);
  }

 private:
  void read_one() {
    LooseTag tag;
    tag.begin = at_++;
    const char first = here();
    if (html_.substr(at_).starts_with("!--")) {
      tag.name = "!";
      at_ = behind("-->", at_);
    } else if (first == '!' || first == '?') {
      tag.name = "!";
      at_ = behind(">", at_);
    } else if (first == '/' || is_letter(static_cast<unsigned char>(first))) {
      read_name(tag);
      while (at_ < html_.size() && here() != '>') read_attribute(tag);
      at_ = std::min(at_ + 1, html_.size());
    } else {
      return;
    }
    tag.end = at_;
    if (tag.name == "script" || tag.name == "style") at_ = closing_of(tag.name);
    tags_.push_back(std::move(tag));
  }

  [[nodiscard]] char here() const { return at_ < html_.size() ? html_[at_] : '\0'; }

  [[nodiscard]] std::size_t behind(std::string_view ending, std::size_t from) const {
    const std::size_t found = html_.find(ending, from);
    return found == std::string_view::npos ? html_.size() : found + ending.size();
  }

  [[nodiscard]] std::size_t closing_of(const std::string& name) const {
    return std::min(html_.find("</" + name, at_), html_.size());
  }

  void read_name(LooseTag& tag) {
    const std::size_t from = at_++;
    while (at_ < html_.size() && !is_space(here()) && here() != '>' && here() != '/') ++at_;
    tag.name = lower(html_.substr(from, at_ - from));
  }

  void read_attribute(LooseTag& tag) {
    if (is_space(here()) || here() == '/') {
      ++at_;
      return;
    }
    const std::size_t from = at_++;
    while (at_ < html_.size() && !is_space(here()) && here() != '>' && here() != '=') ++at_;
    const std::string name = lower(html_.substr(from, at_ - from));
    while (is_space(here())) ++at_;
    std::string_view value;
    if (here() == '=') {
      ++at_;
      value = read_value();
    }
    tag.attributes.emplace(name, without_entities(value).value_or(std::string(value)));
  }

  std::string_view read_value() {
    while (is_space(here())) ++at_;
    const char quote = here();
    if (quote == '"' || quote == '\'') {
      const std::size_t from = ++at_;
      const std::size_t end = std::min(html_.find(quote, from), html_.size());
      at_ = std::min(end + 1, html_.size());
      return html_.substr(from, end - from);
    }
    const std::size_t from = at_;
    while (at_ < html_.size() && !is_space(here()) && here() != '>') ++at_;
    return html_.substr(from, at_ - from);
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::vector<LooseTag> tags_;
};

}  // namespace

std::vector<LooseTag> loose_tags(std::string_view html) {
  return TagReader(html).read();
}

std::optional<std::string> words_of_page(std::string_view html) {
  std::string words;
  std::string hidden;  // the element that is open and shows nothing
  std::size_t done = 0;
  const auto add = [&](std::string_view text) {
    if (hidden.empty()) words += text;
  };
  for (const LooseTag& tag : loose_tags(html)) {
    add(html.substr(done, tag.begin - done));
    done = tag.end;
    const auto alternative = tag.attributes.find("alt");
    if (tag.name == "img" && alternative != tag.attributes.end()) {
      add(" ");
      for (const char c : alternative->second) add(c == '&' ? "&amp;" : std::string_view(&c, 1));
      add(" ");
    }
    if (tag.name == "/" + hidden) hidden.clear();
    if (hidden.empty() && (tag.name == "head" || tag.name == "script" || tag.name == "style"))
      hidden = tag.name;
  }
  add(html.substr(done));
  return without_entities(words);
}

std::optional<std::string> without_entities(std::string_view text) {
  constexpr std::size_t longest = 10;
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    if (end == std::string_view::npos || end - at > longest || end == at + 1) {
      plain += text[at];
      continue;
    }
    const auto found = entity(text.substr(at + 1, end - at - 1));
    if (!found) return std::nullopt;
    plain += *found;
    at = end;
  }
  return plain;
}

}  // namespace plainsong
