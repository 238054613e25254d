#include "speech/xml_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace plainsong::xml {
namespace {

constexpr std::string_view white_space = " \t\r\n";

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("_:.-").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// A number between "&#" and ";" that names a character of XML 1.0.
bool is_character_number(std::string_view number) {
  const bool hexadecimal = number.starts_with('x');
  if (hexadecimal) number.remove_prefix(1);
  if (number.empty() || number.size() > 8) return false;
  std::uint64_t value = 0;
  for (const char c : number) {
    const int digit = c >= '0' && c <= '9'                  ? c - '0'
                      : hexadecimal && c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : hexadecimal && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                            : -1;
    if (digit < 0) return false;
    value = value * (hexadecimal ? 16 : 10) + static_cast<std::uint64_t>(digit);
  }
  return value == 9 || value == 10 || value == 13 || (value >= 0x20 && value <= 0xD7FF) ||
         (value >= 0xE000 && value <= 0xFFFD) || (value >= 0x10000 && value <= 0x10FFFF);
}

/// Goes through a document once.
class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  std::optional<Flaw> flaw() {
    while (!flaw_ && at_ < text_.size()) {
      if (skips("<!--", "-->") || skips("<![CDATA[", "]]>") || skips("<?", "?>")) continue;
      if (text_.substr(at_).starts_with("<!")) return std::nullopt;  // a document type, not read
      if (text_[at_] == '<')
        read_tag();
      else
        read_text();
    }
    return flaw_;
  }

 private:
  bool skips(std::string_view begin, std::string_view end) {
    if (!text_.substr(at_).starts_with(begin)) return false;
    const std::size_t found = text_.find(end, at_ + begin.size());
    at_ = found == std::string_view::npos ? text_.size() : found + end.size();
    return true;
  }

  void refuse(std::size_t offset, std::string why) {
    if (!flaw_) flaw_ = Flaw{offset, std::move(why)};
  }

  void read_text() {
    const std::size_t end = std::min(text_.find('<', at_), text_.size());
    if (depth_ == 0) {
      const std::size_t words = text_.substr(0, end).find_first_not_of(white_space, at_);
      if (words != std::string_view::npos && !is_byte_order_mark(words))
        refuse(words, had_root_ ? "there are words behind the root element"
                                : "there are words before the root element");
    }
    read_references(end);
    at_ = end;
  }

  [[nodiscard]] bool is_byte_order_mark(std::size_t at) const {
    return at == 0 && text_.starts_with("\xEF\xBB\xBF");
  }

  void read_references(std::size_t end) {
    static const auto known = std::to_array<std::string_view>({"amp", "lt", "gt", "quot", "apos"});
    for (std::size_t at = text_.find('&', at_); at < end && !flaw_; at = text_.find('&', at + 1)) {
      std::size_t behind = at + 1;
      const bool number = behind < end && text_[behind] == '#';
      if (number) ++behind;
      while (behind < end && is_name_character(text_[behind])) ++behind;
      const std::string_view name = text_.substr(at + 1, behind - at - 1);
      if (name.empty() || behind == end || text_[behind] != ';')
        refuse(at, R"(write "&amp;" for "&")");
      else if (number ? !is_character_number(name.substr(1))
                      : std::find(known.begin(), known.end(), name) == known.end())
        refuse(at, fmt::format("there is no \"&{};\"; write the character itself", name));
    }
  }

  void read_tag() {
    const bool closes = text_.substr(at_).starts_with("</");
    if (!closes && depth_ == 0 && had_root_)
      refuse(at_, "there is a second root element behind the first");
    had_root_ = true;
    ++at_;
    while (at_ < text_.size() && (is_name_character(text_[at_]) || text_[at_] == '/')) ++at_;
    const bool empty = read_attributes();
    if (closes)
      depth_ -= depth_ > 0 ? 1 : 0;
    else if (!empty)
      ++depth_;
  }

  /// Says whether the tag is that of an empty element.
  bool read_attributes() {
    std::set<std::string_view> names;
    bool empty = at_ > 0 && text_[at_ - 1] == '/';
    while (at_ < text_.size() && text_[at_] != '>' && !flaw_) {
      const std::size_t begin = at_;
      while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
      const std::string_view name = text_.substr(begin, at_ - begin);
      if (name.empty()) {
        empty = text_[at_] == '/';
        read_value();
        continue;
      }
      empty = false;
      if (!names.insert(name).second)
        refuse(begin, fmt::format("the attribute \"{}\" stands twice in a tag", name));
    }
    if (at_ < text_.size()) ++at_;
    return empty;
  }

  /// Steps over a quoted value, or one other character.
  void read_value() {
    const char quote = text_[at_];
    ++at_;
    if (quote != '"' && quote != '\'') return;
    const std::size_t end = text_.find(quote, at_);
    if (end == std::string_view::npos) {
      at_ = text_.size();
      return;
    }
    const std::size_t angle = text_.find('<', at_);
    if (angle < end) refuse(angle, R"(write "&lt;" for "<" in a value)");
    read_references(end);
    at_ = end + 1;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool had_root_ = false;
  std::optional<Flaw> flaw_;
};

}  // namespace

std::optional<Flaw> first_flaw(std::string_view utf8) {
  return Scan(utf8).flaw();
}

}  // namespace plainsong::xml
