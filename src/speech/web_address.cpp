#include "speech/web_address.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "speech/letters.hpp"
#include "speech/numbers.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_host_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_digit_letter(char c) {
  return c >= '0' && c <= '9';
}

bool is_host_part(char c) {
  return is_host_letter(c) || c == '.' || c == '-';
}

// The last labels by which a host without "https://" is known for one. Not "it", "be", "me", "us",
// "so": there, a space forgotten behind a full stop would look like a host ("We read it.It was
// good").
constexpr auto known_ends = std::to_array<std::string_view>(
    {"app",  "au",  "biz",  "blog",       "br",     "ca",    "ch",  "charity", "cn",
     "co",   "com", "coop", "cymru",      "cz",     "de",    "dev", "dk",      "edu",
     "es",   "eu",  "fi",   "foundation", "fr",     "gov",   "gr",  "ie",      "info",
     "int",  "io",  "jp",   "kr",         "london", "ly",    "mil", "museum",  "mx",
     "net",  "ngo", "nl",   "nz",         "online", "org",   "pl",  "pt",      "ru",
     "scot", "se",  "tv",   "ua",         "uk",     "wales", "xyz", "za"});

bool is_known_end(std::string_view label) {
  return std::find(known_ends.begin(), known_ends.end(), label) != known_ends.end();
}

/// Labels of letters and digits with single full stops between them, two at least, and a last one
/// that is known.
bool looks_like_host(std::string_view host) {
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || last == 0) return false;
  if (host.find("..") != std::string_view::npos || !is_host_letter(host.front())) return false;
  const std::string_view end = host.substr(last + 1);
  // Two letters may as well be a slip: "Ask them.De Vries said".
  return is_known_end(end) && is_host_letter(host[last - 1]);
}

std::size_t path_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const CodePoint point = code_point_at(text, end);
    if (is_white_space(point.value) || point.value >= 0x80 || point.value < 0x20 ||
        std::string_view("<>\"`").find(text[end]) != std::string_view::npos)
      break;
    end += point.size;
  }
  while (end > at &&
         std::string_view(".,;:!?'*_|)]}").find(text[end - 1]) != std::string_view::npos)
    --end;
  return end;
}

/// "scheme://…" that nobody found before: "HTTPS://", "HXXP://", "file:///".
Span with_scheme(std::string_view text, std::size_t colon, std::size_t earliest) {
  std::size_t begin = colon;
  while (begin > earliest && is_host_letter(text[begin - 1])) --begin;
  return span_of(begin, std::max(path_end(text, colon), colon + 3));
}

Span bare_host(std::string_view text, std::size_t stop, std::size_t earliest) {
  std::size_t begin = stop;
  while (begin > earliest && is_host_part(text[begin - 1])) --begin;
  std::size_t end = stop + 1;
  while (end < text.size() && is_host_part(text[end])) ++end;
  while (begin < stop && !is_host_letter(text[begin])) ++begin;
  while (end > stop && !is_host_letter(text[end - 1])) --end;
  if (end <= stop + 1 || !looks_like_host(text.substr(begin, end - begin))) return {};
  if (end < text.size() && std::string_view("/?#:").find(text[end]) != std::string_view::npos)
    end = std::max(path_end(text, end), end);
  return span_of(begin, end);
}

/// The addresses in `text[begin, end)`, where none with "https://", "www." or "@" is.
void find_bare(std::string_view text, Span where, std::vector<Address>& found) {
  const std::string_view part = text.substr(0, where.end);
  std::size_t free = where.begin;
  for (std::size_t at = where.begin; at < where.end; ++at) {
    Span span;
    if (part[at] == ':' && part.substr(at, 3) == "://") span = with_scheme(part, at, free);
    if (part[at] == '.') span = bare_host(part, at, free);
    if (part[at] == '.' && span.empty()) {  // what was looked at once is not looked at again
      std::size_t end = at + 1;
      while (end < where.end && is_host_part(part[end])) ++end;
      at = end - 1;
      free = end;
      continue;
    }
    if (span.empty()) continue;
    found.push_back({span, Address::Kind::web});
    free = span.end;
    at = span.end - 1;
  }
}

/// With what else mail may be sent to: "c&-d@…" in front, and a path behind it.
Span whole_email(std::string_view text, Span email, std::uint32_t earliest) {
  constexpr std::string_view marks = "&!#$'*+-/=?^_.";
  std::size_t begin = email.begin;
  const bool goes_on = begin > earliest && (text[begin - 1] == '&' || text[begin - 1] == '-');
  while (goes_on && begin > earliest &&
         (is_host_letter(text[begin - 1]) || marks.find(text[begin - 1]) != std::string_view::npos))
    --begin;
  while (begin < email.begin && !is_host_letter(text[begin])) ++begin;
  const bool path =
      email.end + 1 < text.size() && text[email.end] == '/' && is_host_letter(text[email.end + 1]);
  return span_of(begin, path ? path_end(text, email.end) : email.end);
}

struct Label {
  std::string_view written;
  std::string_view spoken;
};

// Labels that are said in letters though they look like words, or as they are though they look like
// none.
constexpr auto labels = std::to_array<Label>({{"ac", "A C"},
                                              {"uk", "uk"},
                                              {"gov", "gov"},
                                              {"ie", "I E"},
                                              {"eu", "E U"},
                                              {"nhs", "N H S"},
                                              {"gmail", "G mail"},
                                              {"us", "U S"},
                                              {"it", "I T"},
                                              {"ai", "A I"},
                                              {"io", "I O"},
                                              {"https", ""},
                                              {"http", ""},
                                              {"www", ""}});

std::string spoken_part(std::string_view part) {
  for (const Label& label : labels)
    if (part == label.written) return std::string(label.spoken);
  if (is_digit_letter(part.front()))
    return part.size() > 4 || part.front() == '0' ? digit_words(part)
                                                  : cardinal(part, Manner::british);
  constexpr std::size_t longest_spelled = 6;  // nobody takes in more letters than that
  if (part.size() > 1 && part.size() <= longest_spelled && !can_be_said(part)) {
    std::string capitals(part);
    for (char& c : capitals)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return spelled(capitals);
  }
  return std::string(part);
}

void add_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += word;
}

/// One label: "independent-review" → "independent review", "channel4" → "channel four".
std::string spoken_label(std::string_view label) {
  std::string out;
  for (std::size_t at = 0; at < label.size();) {
    std::size_t end = at;
    const bool number = is_digit_letter(label[at]);
    while (end < label.size() && is_host_letter(label[end]) &&
           is_digit_letter(label[end]) == number)
      ++end;
    if (end > at) add_word(out, spoken_part(label.substr(at, end - at)));
    at = std::max(end, at + 1);
  }
  return out;
}

std::string spoken_labels(std::string_view host, std::string_view dot) {
  std::string out;
  while (!host.empty()) {
    const std::size_t stop = std::min(host.find('.'), host.size());
    const std::string label = spoken_label(host.substr(0, stop));
    if (!label.empty() && !out.empty()) add_word(out, dot);
    add_word(out, label);
    host.remove_prefix(std::min(stop + 1, host.size()));
  }
  return out;
}

struct MarkInName {
  char written;
  std::string_view spoken;
};

constexpr auto marks_in_names = std::to_array<MarkInName>(
    {{'-', "hyphen"}, {'_', "underscore"}, {'+', "plus"}, {'%', "per cent"}, {'&', "and"}});

/// The name before the "@": capitals inside it part words, marks are said.
std::string spoken_name(std::string_view name, std::string_view dot) {
  std::string out;
  std::string part;
  const auto finish = [&] {
    if (!part.empty()) add_word(out, spoken_part(part));
    part.clear();
  };
  for (std::size_t at = 0; at < name.size(); ++at) {
    const char c = name[at];
    const bool capital = c >= 'A' && c <= 'Z';
    const bool behind_small = at > 0 && name[at - 1] >= 'a' && name[at - 1] <= 'z';
    if (!part.empty() && is_host_letter(c) &&
        ((capital && behind_small) || is_digit_letter(part.back()) != is_digit_letter(c)))
      finish();
    if (is_host_letter(c)) {
      part += capital ? static_cast<char>(c - 'A' + 'a') : c;
      continue;
    }
    finish();
    if (c == '.') add_word(out, dot);
    for (const MarkInName& mark : marks_in_names)
      if (mark.written == c) add_word(out, mark.spoken);
  }
  finish();
  return out;
}

}  // namespace

std::vector<Address> all_addresses(std::string_view text) {
  std::vector<Address> found;
  std::uint32_t done = 0;
  for (Address address : addresses(text)) {
    if (address.kind == Address::Kind::email)
      address.range = whole_email(text, address.range, done);
    find_bare(text, {done, address.range.begin}, found);
    found.push_back(address);
    done = address.range.end;
  }
  find_bare(text, span_of(done, text.size()), found);
  return found;
}

std::string spoken_site(std::string_view url, std::string_view dot) {
  return spoken_labels(spoken_host(url), dot);
}

std::string spoken_email(std::string_view address, std::string_view dot) {
  const std::size_t at = address.rfind('@');
  if (at != std::string_view::npos) address = address.substr(0, address.find('/', at));
  if (at == std::string_view::npos) return spoken_labels(lower(address), dot);
  return spoken_name(address.substr(0, at), dot) + " at " +
         spoken_labels(lower(address.substr(at + 1)), dot);
}

}  // namespace plainsong
