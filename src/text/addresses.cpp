#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 4> web_prefixes = {"https://", "http://", "ftp://", "www."};

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_local_part(char c) {
  return is_ascii_word(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

bool is_host_part(char c) {
  return is_ascii_word(c) || c == '.' || c == '-';
}

bool starts_with_prefix(std::string_view text, std::string_view prefix) {
  return text.size() > prefix.size() && lower(text.substr(0, prefix.size())) == prefix;
}

bool ends_address(char32_t value) {
  return is_white_space(value) || value < 0x20 || value == '<' || value == '>' || value == '"' ||
         value == '`' || value == 0x201C || value == 0x201D || value == 0x2018 || value == 0x2019;
}

/// How often two kinds of bracket occur.
struct Brackets {
  char open = 0;
  char close = 0;
  std::ptrdiff_t opened = 0;
  std::ptrdiff_t closed = 0;
};

Brackets brackets_in(std::string_view text, char open, char close) {
  return {open, close, std::count(text.begin(), text.end(), open),
          std::count(text.begin(), text.end(), close)};
}

/// Without the punctuation of the sentence that the address stands in; a closing bracket stays if
/// it was opened inside.
std::size_t without_punctuation(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view inside = text.substr(begin, end - begin);
  std::array<Brackets, 3> brackets = {brackets_in(inside, '(', ')'), brackets_in(inside, '[', ']'),
                                      brackets_in(inside, '{', '}')};
  while (end > begin) {
    const char last = text[end - 1];
    if (std::string_view(".,;:!?'*_|").find(last) == std::string_view::npos) {
      auto* const kind = std::find_if(brackets.begin(), brackets.end(),
                                      [&](const Brackets& each) { return each.close == last; });
      if (kind == brackets.end() || kind->opened >= kind->closed) break;
      --kind->closed;
    }
    --end;
  }
  return end;
}

std::size_t web_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size()) {
    const CodePoint next = code_point_at(text, end);
    if (ends_address(next.value)) break;
    end += next.size;
  }
  return without_punctuation(text, begin, end);
}

bool has_prefix(std::string_view text, std::size_t at) {
  const char first = text[at];
  if (first != 'h' && first != 'H' && first != 'w' && first != 'W' && first != 'f' && first != 'F')
    return false;
  if (at > 0 && is_ascii_word(text[at - 1])) return false;
  return std::any_of(web_prefixes.begin(), web_prefixes.end(), [&](std::string_view prefix) {
    return starts_with_prefix(text.substr(at), prefix) && is_ascii_word(text[at + prefix.size()]);
  });
}

/// The e-mail address around the "@" at `at`, or an empty span.
Span email_around(std::string_view text, std::size_t at, std::size_t earliest) {
  std::size_t begin = at;
  while (begin > earliest && is_local_part(text[begin - 1])) --begin;
  while (begin < at && !is_ascii_word(text[begin])) ++begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_host_part(text[end])) ++end;
  while (end > at + 1 && !is_ascii_word(text[end - 1])) --end;
  const std::string_view host = text.substr(at + 1, end - at - 1);
  if (begin == at || host.empty() || host.find('.') == std::string_view::npos) return {};
  return span_of(begin, end);
}

}  // namespace

std::vector<Address> addresses(std::string_view text) {
  std::vector<Address> found;
  std::size_t free = 0;  // behind the last address found
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '@') {
      const Span email = email_around(text, at, free);
      if (email.empty()) continue;
      found.push_back({email, Address::Kind::email});
      free = email.end;
      at = free - 1;
    } else if (has_prefix(text, at)) {
      const std::size_t end = web_end(text, at);
      found.push_back({span_of(at, end), Address::Kind::web});
      free = end;
      at = end - 1;
    }
  }
  return found;
}

std::string spoken_host(std::string_view url) {
  if (url.starts_with("mailto:")) return {};
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#\\"));
  const std::size_t user = url.rfind('@');
  if (user != std::string_view::npos) url.remove_prefix(user + 1);
  url = url.substr(0, url.find(':'));
  std::string host = lower(url);
  if (host.starts_with("www.")) host.erase(0, 4);
  while (!host.empty() && host.back() == '.') host.pop_back();
  const bool looks_like_host = host.find('.') != std::string::npos && is_ascii_word(host.front());
  return looks_like_host ? host : std::string();
}

}  // namespace plainsong
