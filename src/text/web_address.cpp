#include "text/web_address.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view letters_and_digits =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool is_outside_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// The length of "https://" or "http://" in any case; 0 for another beginning.
std::size_t scheme_length(std::string_view address) {
  for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")})
    if (std::equal(
            scheme.begin(), scheme.end(), address.begin(),
            address.begin() + static_cast<std::ptrdiff_t>(std::min(scheme.size(), address.size())),
            [](unsigned char known, unsigned char given) { return known == std::tolower(given); }))
      return scheme.size();
  return 0;
}

/// "example.org:8080": letters, digits, hyphens and dots, or an IPv6 address in brackets.
std::string host_fault(std::string_view place) {
  if (place.find('@') != std::string_view::npos) return "it holds a user name or a password";
  if (std::any_of(place.begin(), place.end(), is_outside_ascii))
    return "its host has letters outside ASCII, which are written as xn--…";
  const bool brackets = place.starts_with('[');
  const std::size_t end = brackets ? place.find(']') : place.find(':');
  std::string_view host = place.substr(0, end);
  std::string_view rest = end == std::string_view::npos ? std::string_view() : place.substr(end);
  if (brackets) {
    host.remove_prefix(1);
    if (rest.empty()) return "its host is none";
    rest.remove_prefix(1);
  }
  if (host.empty()) return "it names no host";
  const std::string allowed = std::string(letters_and_digits) + (brackets ? ":." : "-._");
  if (host.find_first_not_of(allowed) != std::string_view::npos) return "its host is none";
  if (!rest.empty() && (rest.front() != ':' ||
                        rest.substr(1).find_first_not_of("0123456789") != std::string_view::npos))
    return "its port is no number";
  return {};
}

}  // namespace

std::string address_fault(std::string_view address) {
  const std::size_t scheme = scheme_length(address);
  if (scheme == 0) return "it does not begin with https:// or http://";
  const std::string_view rest = address.substr(scheme);
  const std::size_t path = std::min(rest.find_first_of("/?#"), rest.size());
  if (std::string fault = host_fault(rest.substr(0, path)); !fault.empty()) return fault;
  // RFC 3986: the unreserved and the reserved characters, and the escapes.
  static const std::string allowed = std::string(letters_and_digits) + "-._~:/?#[]@!$&'()*+,;=%";
  const std::size_t odd = rest.find_first_not_of(allowed);
  if (odd == std::string_view::npos) return {};
  if (is_outside_ascii(rest[odd]))
    return "it has letters outside ASCII that are not percent-encoded";
  if (rest[odd] == ' ') return "it holds a space";
  return "it holds a character that has to be percent-encoded";
}

std::string percent_encoded(std::string_view address) {
  std::string encoded;
  for (const char c : address)
    if (is_outside_ascii(c))
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      encoded += c;
  return encoded;
}

bool is_script(std::string_view address) {
  constexpr std::size_t longest_scheme = 11;
  std::string start;
  for (const char c : address) {
    if (start.size() == longest_scheme) break;
    if (static_cast<unsigned char>(c) > ' ') start += c;
  }
  start = lower(start);
  return start.starts_with("javascript:") || start.starts_with("vbscript:") ||
         start.starts_with("data:");
}

}  // namespace plainsong
