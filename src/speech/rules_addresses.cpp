#include <algorithm>
#include <array>

#include "speech/rules.hpp"
#include "speech/web_address.hpp"

namespace plainsong::rules {
namespace {

/// Whether the token is all that the text holds, beside brackets, quotes and what ends a sentence.
bool is_all(const Reading& reading, std::size_t at) {
  if (!reading.opens(at)) return false;
  for (std::size_t next = at + 1; next < reading.size(); ++next)
    if (reading.is(next, TokenKind::word) || reading.is(next, TokenKind::digits) ||
        reading.is(next, TokenKind::web) || reading.is(next, TokenKind::email))
      return false;
  return true;
}

/// Americans hear an address letter by letter, as far as anybody could note it down: no query, no
/// more than a line. Of others, as in Britain, only the site is said.
bool is_said_in_full(const Reading& reading, std::size_t at) {
  constexpr std::size_t longest = 64;
  const std::string_view written = reading.written(at);
  return reading.is_american() && written.size() <= longest &&
         written.find_first_of("?#=") == std::string_view::npos;
}

std::string said_address(const Reading& reading, std::size_t at) {
  if (is_said_in_full(reading, at)) return spoken_in_full(reading.written(at));
  if (reading.is(at, TokenKind::email)) return spoken_email(reading.written(at));
  const std::string site = spoken_site(reading.written(at));
  if (is_all(reading, at))
    return site.empty() ? "There is a link here" : "There is a link here: " + site;
  if (site.empty()) return "link";
  // "gov.uk" without "https://" is a name in the sentence: "visit gov.uk".
  const bool is_name = reading.written(at).find("://") == std::string_view::npos;
  return is_name ? site : "link to " + site;
}

std::string foreign_dot(std::string_view language) {
  struct Dot {
    std::string_view language;
    std::string_view word;
  };

  constexpr auto dots = std::to_array<Dot>({{"cy", "dot"},
                                            {"de", "Punkt"},
                                            {"es", "punto"},
                                            {"fr", "point"},
                                            {"it", "punto"},
                                            {"nl", "punt"},
                                            {"pl", "kropka"},
                                            {"pt", "ponto"}});
  for (const Dot& dot : dots)
    if (language.substr(0, 2) == dot.language) return std::string(dot.word);
  return "dot";
}

}  // namespace

std::optional<Match> address(const Reading& reading, std::size_t at) {
  if (reading.is(at, "mailto") && reading.is(at + 1, ":") && reading.is(at + 2, TokenKind::email))
    return Match{3, said_address(reading, at + 2)};
  if (!reading.is(at, TokenKind::web) && !reading.is(at, TokenKind::email)) return std::nullopt;
  return Match{1, said_address(reading, at)};
}

std::optional<Match> american_host(const Reading& reading, std::size_t at) {
  constexpr std::size_t longest_end = 4;
  if (!reading.is_american() || at != 0 || reading.size() != 3 || !reading.is(1, ".") ||
      !reading.is(2, TokenKind::word) || reading.written(2).size() > longest_end)
    return std::nullopt;
  const std::string_view text = reading.text();
  const bool small = std::all_of(text.begin(), text.end(),
                                 [](char c) { return c == '.' || (c >= 'a' && c <= 'z'); });
  return small ? std::optional(Match{3, spoken_in_full(text)}) : std::nullopt;
}

std::optional<Match> foreign_address(const Reading& reading, std::size_t at) {
  const std::string dot = foreign_dot(reading.language());
  if (reading.is(at, TokenKind::email)) return Match{1, spoken_email(reading.written(at), dot)};
  if (!reading.is(at, TokenKind::web)) return std::nullopt;
  return Match{1, spoken_site(reading.written(at), dot)};
}

}  // namespace plainsong::rules
