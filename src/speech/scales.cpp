#include "speech/scales.hpp"

#include <array>

#include "speech/neighbours.hpp"

namespace plainsong {
namespace {

enum class ScaleOf {
  anything,
  money,  ///< "5b" is no number of things, "£5b" is five billion pounds
  people  ///< "5m" is five metres, but "5m people" and "£5m" are millions
};

struct Scale {
  std::string_view sign;
  std::string_view spoken;
  ScaleOf of = ScaleOf::anything;
};

constexpr auto scales = std::to_array<Scale>({{"million", "million"},
                                              {"millions", "million"},
                                              {"billion", "billion"},
                                              {"trillion", "trillion"},
                                              {"thousand", "thousand"},
                                              {"hundred", "hundred"},
                                              {"bn", "billion"},
                                              {"tn", "trillion"},
                                              {"trn", "trillion"},
                                              {"mn", "million"},
                                              {"mln", "million"},
                                              {"k", "thousand"},
                                              {"K", "thousand"},
                                              {"M", "million"},
                                              {"m", "million", ScaleOf::people},
                                              {"mil", "million", ScaleOf::money},
                                              {"b", "billion", ScaleOf::money},
                                              {"B", "billion", ScaleOf::money}});

// What "m" counts behind a number, so that it stands for millions. Any other plural does as well,
// beside those of things that are so many metres long or high.
constexpr auto counted = std::to_array<std::string_view>(
    {"baht",   "children", "dollar", "euro",   "kids",  "krona", "krone",
     "kroner", "men",      "naira",  "people", "pound", "rand",  "rupee",
     "sheep",  "staff",    "women",  "yen",    "yuan",  "zloty"});
constexpr auto measured = std::to_array<std::string_view>(
    {"banks",    "bars",    "beams",  "boards",  "bridges", "cables",    "cliffs",  "columns",
     "curtains", "deep",    "depths", "ditches", "divers",  "drops",     "fences",  "finals",
     "fish",     "gaps",    "heats",  "high",    "hurdles", "intervals", "ladders", "lanes",
     "lengths",  "lines",   "long",   "masts",   "panels",  "paths",     "pipes",   "planks",
     "poles",    "pools",   "races",  "radius",  "relays",  "ribbons",   "ropes",   "sections",
     "sprints",  "squares", "steps",  "strips",  "swims",   "tall",      "towers",  "tracks",
     "trenches", "tunnels", "walls",  "waves",   "wide"});
constexpr auto no_plurals = std::to_array<std::string_view>(
    {"across", "always", "does", "downwards", "goes", "has", "less", "plus", "perhaps", "this",
     "thus", "towards", "upwards", "yes"});

bool is_plural(std::string_view word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
         !is_listed(word, no_plurals);
}

/// "100m people", "1.3m more homes", "4m physical and digital sales"
bool counts_people(const Reading& reading, std::size_t at, std::size_t end) {
  constexpr auto crowds = std::to_array<std::string_view>(
      {"audience", "customers", "members", "population", "readership", "users", "viewers"});
  if (has_before(reading, at, crowds, 3)) return true;
  at = end;
  constexpr int most_words = 4;
  constexpr auto joints = std::to_array<std::string_view>({"and", "less", "more", "or"});
  for (int words = 0; words < most_words; ++words, at += 2) {
    const bool apart = reading.is(at, TokenKind::space) || (words == 0 && reading.is_dash(at));
    if (!apart || !reading.is(at + 1, TokenKind::word)) return false;
    const std::string_view word = reading.written(at + 1);
    if (is_listed(word, measured)) return false;
    if (is_listed(word, counted) || is_plural(word)) return true;
    if (!precedes_noun(reading, at) && !is_listed(word, joints) && !reading.is_dash(at))
      return false;
  }
  return false;
}

/// "It rose from 1.2m to 2.4m": millions, unless it is told of water, walls or whoever climbs.
bool has_changed(const Reading& reading, std::size_t at, std::size_t end) {
  constexpr auto changes = std::to_array<std::string_view>(
      {"climbed", "declined", "decreased", "doubled", "dropped", "fallen", "fell", "grew", "grown",
       "increased", "jumped", "rise", "risen", "rising", "rose", "shrank", "soared", "tripled"});
  constexpr auto ways = std::to_array<std::string_view>({"from", "to"});
  constexpr auto lengths = std::to_array<std::string_view>(
      {"ball",   "boat",   "bridge", "crane",  "deep",   "depth",  "distance", "fence",
       "flood",  "gap",    "he",     "height", "high",   "hole",   "i",        "lake",
       "length", "level",  "levels", "long",   "plane",  "radius", "range",    "rise",
       "river",  "rocket", "sea",    "she",    "snow",   "tall",   "they",     "throw",
       "tide",   "tower",  "tree",   "trees",  "tunnel", "wall",   "water",    "waters",
       "wave",   "waves",  "we",     "well",   "wide",   "width"});
  return is_listed(reading.word_before(at), ways) && has_before(reading, at, changes, 5) &&
         !has_before(reading, at, lengths, 10) && !has_behind(reading, end, lengths, 3);
}

bool fits(const Reading& reading, std::size_t at, const Quantity& quantity, ScaleOf of,
          std::size_t end) {
  if (of == ScaleOf::anything || quantity.currency != nullptr) return true;
  return of == ScaleOf::people &&
         (counts_people(reading, at, end) || has_changed(reading, at, end));
}

constexpr auto screens_and_races = std::to_array<std::string_view>(
    {"camera",  "cameras", "challenge",  "course",  "display", "event",      "events",
     "footage", "fun",     "jog",        "monitor", "parkrun", "pb",         "projector",
     "race",    "races",   "resolution", "ride",    "route",   "run",        "runner",
     "runners", "runs",    "screen",     "screens", "swim",    "television", "televisions",
     "time",    "tv",      "tvs",        "ultra",   "video",   "videos",     "walk"});

/// Whether the k at the token is said as a letter, as that of a screen or a race is: "a 4K TV",
/// "ran a 5k". "/10k" may stand between.
bool is_letter_k(const Reading& reading, std::size_t at, const Quantity& quantity,
                 std::size_t end) {
  if (quantity.currency != nullptr || quantity.amount.whole.size() > 3 || quantity.amount.grouped)
    return false;
  constexpr auto joints = std::to_array<std::string_view>({"/", "-", "–", "and", "or"});
  std::size_t behind = end;
  const std::size_t joint = reading.behind_space(end);
  const std::size_t next = reading.behind_space(joint + 1);
  if (is_listed(reading.written(joint), joints) && reading.is(next, TokenKind::digits) &&
      is_listed(reading.written(next + 1), std::to_array<std::string_view>({"k"})))
    behind = next + 2;
  const std::size_t noun = reading.is(behind, "-") ? behind + 1 : reading.behind_space(behind);
  constexpr auto plans = std::to_array<std::string_view>({"couch"});
  if (is_listed(reading.written(noun), screens_and_races) || has_before(reading, at, plans, 2))
    return true;
  const bool counts = precedes_noun(reading, end) || counts_people(reading, at, end);
  constexpr auto running =
      std::to_array<std::string_view>({"jog", "jogged", "ran", "run", "running", "walk", "walked"});
  constexpr auto articles = std::to_array<std::string_view>(
      {"a", "an", "first", "her", "his", "my", "next", "our", "park", "the", "their", "your"});
  if (counts) return false;
  constexpr int most_screens = 10;
  constexpr auto sums = std::to_array<std::string_view>(
      {"about",  "budget", "cost",  "costs", "earn",  "earned", "earns",
       "nearly", "over",   "paid",  "pay",   "raise", "raised", "save",
       "saved",  "spend",  "spent", "than",  "under", "worth"});
  const bool screen = reading.is(end - 1, "K") && !has_before(reading, at, sums, 3) &&
                      small_value(quantity.amount.whole) <= most_screens;
  return screen || is_listed(reading.word_before(at), articles) ||
         has_before(reading, at, running, 2);
}

}  // namespace

void read_scale(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t end = at + quantity.tokens;
  const std::size_t next = reading.behind_space(end);
  for (const Scale& scale : scales) {
    const bool is_word = scale.sign.size() > 3;
    if (!is_word && next != end) continue;
    if (!reading.is(next, scale.sign) || reading.is_word_or_digits(next + 1)) continue;
    if (!fits(reading, at, quantity, scale.of, next + 1)) continue;
    const bool letter =
        (scale.sign == "k" || scale.sign == "K") && is_letter_k(reading, at, quantity, next + 1);
    quantity.scale = letter ? "K" : scale.spoken;
    quantity.tokens = next + 1 - at;
    return;
  }
}

bool is_measured(std::string_view noun) {
  constexpr auto sizes = std::to_array<std::string_view>({"deep", "high", "long", "tall", "wide"});
  return is_listed(noun, measured) && !is_listed(noun, sizes);
}

}  // namespace plainsong
