#include <array>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

struct Operator {
  std::string_view sign;
  std::string_view spoken;
};

constexpr auto operators = std::to_array<Operator>({{"+", "plus"},
                                                    {"-", "minus"},
                                                    {"–", "minus"},
                                                    {"−", "minus"},
                                                    {"×", "times"},
                                                    {"x", "times"},
                                                    {"*", "times"},
                                                    {"÷", "divided by"},
                                                    {"/", "divided by"},
                                                    {"=", "equals"}});

/// The operator that stands at the token or behind its white space.
const Operator* operator_at(const Reading& reading, std::size_t at) {
  for (const Operator& row : operators)
    if (reading.is(at, row.sign)) return &row;
  return nullptr;
}

struct Sum {
  std::size_t tokens = 0;
  std::string spoken;
  bool has_equals = false;
  std::size_t terms = 0;
};

std::optional<Amount> term_at(const Reading& reading, std::size_t at) {
  auto amount = amount_at(reading, at);
  if (amount && reading.is(at + amount->tokens, TokenKind::word) &&
      !reading.is(at + amount->tokens, "x"))
    return std::nullopt;
  return amount;
}

/// "10 - 3 = 7": so many terms with operators between them.
Sum sum_at(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_terms = 8;
  Sum sum;
  std::size_t next = at;
  while (sum.terms < most_terms) {
    const auto term = term_at(reading, next);
    if (!term) return sum;
    sum.spoken += spoken(*term, reading.manner());
    ++sum.terms;
    sum.tokens = next + term->tokens - at;
    next = reading.behind_space(at + sum.tokens);
    const Operator* found = operator_at(reading, next);
    if (found == nullptr) return sum;
    next = reading.behind_space(next + 1);
    if (!reading.is(next, TokenKind::digits)) return sum;
    sum.has_equals = sum.has_equals || found->sign == "=";
    sum.spoken.append(" ").append(found->spoken).append(" ");
  }
  return sum;
}

struct Superscript {
  std::string_view sign;
  char digit;
};

constexpr auto superscripts = std::to_array<Superscript>({{"⁰", '0'},
                                                          {"¹", '1'},
                                                          {"²", '2'},
                                                          {"³", '3'},
                                                          {"⁴", '4'},
                                                          {"⁵", '5'},
                                                          {"⁶", '6'},
                                                          {"⁷", '7'},
                                                          {"⁸", '8'},
                                                          {"⁹", '9'}});

char superscript_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::symbol)) return 0;
  for (const Superscript& row : superscripts)
    if (reading.is(at, row.sign)) return row.digit;
  return 0;
}

struct Raised {
  std::size_t tokens = 0;
  std::string digits;
  bool negative = false;
};

/// "⁻¹²", at most four digits.
Raised raised_at(const Reading& reading, std::size_t at) {
  Raised raised;
  if (reading.is(at, "⁻")) raised = {1, {}, true};
  constexpr std::size_t most_digits = 4;
  while (raised.digits.size() < most_digits) {
    const char digit = superscript_at(reading, at + raised.tokens);
    if (digit == 0) break;
    raised.digits += digit;
    ++raised.tokens;
  }
  if (raised.digits.empty()) return {};
  return raised;
}

std::string power_words(const Raised& raised, Manner manner) {
  if (!raised.negative && raised.digits == "2") return " squared";
  if (!raised.negative && raised.digits == "3") return " cubed";
  return " to the power of " + std::string(raised.negative ? "minus " : "") +
         cardinal(raised.digits, manner);
}

bool is_variable(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && reading.written(at).size() == 1 &&
         !reading.follows_word(at);
}

constexpr auto playing = std::to_array<std::string_view>(
    {"beat",     "beaten", "beating",  "by",      "defeat",  "defeated", "drawn",  "draw",
     "drew",     "final",  "finished", "goals",   "lead",    "leading",  "led",    "lose",
     "losing",   "lost",   "result",   "results", "score",   "scores",   "scored", "scoreline",
     "thrashed", "tied",   "victory",  "win",     "winning", "wins",     "won"});
constexpr auto degrees = std::to_array<std::string_view>({"class", "degree", "degrees", "honours"});

}  // namespace

std::optional<Match> arithmetic(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.stands_free(at)) return std::nullopt;
  const std::size_t sign = reading.behind_space(at + 1);
  const bool operation = reading.is(at, TokenKind::digits) && reading.is(sign, TokenKind::symbol);
  if (!operation && !reading.is(sign, ",") && !reading.is(sign, "x")) return std::nullopt;
  Sum sum = sum_at(reading, at);
  if (sum.terms < 2 || reading.is_word_or_digits(at + sum.tokens)) return std::nullopt;
  // Without "=", only these are surely sums and no ranges, dates or measures.
  const bool only_plus = reading.is(sign, "+") || reading.is(sign, "÷") || reading.is(sign, "*");
  if (!sum.has_equals && !only_plus) return std::nullopt;
  return Match{sum.tokens, std::move(sum.spoken)};
}

namespace {

/// "mc²" behind an operator, "½mv²", "πr²": letters that are multiplied.
std::optional<Match> product_of_letters(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_letters = 3;
  constexpr auto signs = std::to_array<std::string_view>(
      {"=", "+", "-", "−", "×", "/", "<", ">", "≤", "≥", "≈", "½", "¼", "⅓"});
  constexpr std::string_view pi = "π";
  std::string_view letters = reading.written(at);
  const bool circle = letters.starts_with(pi) && letters.size() > pi.size();
  if (circle) letters.remove_prefix(pi.size());
  const std::size_t last = at > 1 && reading.is(at - 1, TokenKind::space) ? at - 2 : at - 1;
  const bool behind_sign = at > 0 && letters.size() > 1 && is_listed(reading.written(last), signs);
  if (letters.size() > most_letters || reading.follows_word(at) || !(circle || behind_sign) ||
      letters.find_first_of("'’") != std::string_view::npos)
    return std::nullopt;
  const Raised raised = raised_at(reading, at + 1);
  if (raised.tokens == 0 || reading.is_word_or_digits(at + 1 + raised.tokens)) return std::nullopt;
  const std::string gap = at > 0 && !reading.stands_free(at) && !reading.is(last, "=") ? " " : "";
  return Match{1 + raised.tokens, gap + (circle ? "pi " : "") + spelled(letters) +
                                      power_words(raised, reading.manner())};
}

}  // namespace

std::optional<Match> power(const Reading& reading, std::size_t at) {
  if (reading.is(at, TokenKind::word)) return product_of_letters(reading, at);
  if (reading.is(at, "^") && reading.is(at + 1, TokenKind::digits) && reading.follows_word(at))
    return Match{2,
                 power_words({2, std::string(reading.written(at + 1)), false}, reading.manner()) +
                     (reading.is_word_or_digits(at + 2) ? " " : "")};
  const Raised raised = raised_at(reading, at);
  if (raised.tokens == 0) return std::nullopt;
  // Behind a year stands the mark of a note.
  const bool digits = reading.is(at - 1, TokenKind::digits) && !year_at(reading, at - 1);
  const bool number = at > 0 && (digits || reading.is(at - 1, ")") || is_variable(reading, at - 1));
  const std::string gap = reading.is_word_or_digits(at + raised.tokens) ? " " : "";
  if (number || raised.negative)
    return Match{raised.tokens, power_words(raised, reading.manner()) + gap};
  return note_mark(reading, at, raised.tokens, raised.digits);
}

std::optional<Match> ratio(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || !reading.is(at + 1, ":") ||
      !reading.is(at + 2, TokenKind::digits))
    return std::nullopt;
  const Manner manner = reading.manner();
  const auto share = amount_at(reading, at + 2);
  const bool grouped = share && share->grouped;  // the scale of a map: "1:100,000"
  const std::size_t end = grouped ? at + 2 + share->tokens : at + 3;
  if (reading.follows_word(at) || (at > 0 && reading.is(at - 1, ":")) ||
      reading.is_word_or_digits(end) ||
      (reading.is(end, ":") && reading.is(end + 1, TokenKind::digits)))
    return std::nullopt;
  if (grouped)
    return Match{end - at, cardinal(reading.written(at), manner) + " to " + spoken(*share, manner)};
  const bool even = reading.written(at) == reading.written(at + 2) && !reading.is(at, "1");
  // "ran 5k in 25:30": minutes and seconds, where shares would make a hundred.
  const int seconds = number_at(reading, at + 2);
  const bool lap = is_same_word(reading.word_before(at), "in") &&
                   reading.written(at + 2).size() == 2 && seconds < 60 &&
                   number_at(reading, at) + seconds != 100;
  // "a 2:1 in History": the upper second class.
  const bool degree =
      (reading.is(at, "2") && number_at(reading, at + 2) <= 2 && !reading.is(at + 2, "0")) &&
      (has_behind(reading, at + 3, degrees, 2) ||
       is_listed(reading.word_before(at), std::to_array<std::string_view>({"a"})));
  return Match{3, cardinal(reading.written(at), manner) + (even || degree || lap ? " " : " to ") +
                      cardinal(reading.written(at + 2), manner)};
}

std::optional<Match> score(const Reading& reading, std::size_t at) {
  const std::size_t dash = reading.behind_space(at + 1);
  const std::size_t next = reading.behind_space(dash + 1);
  const std::size_t end = next + 1;
  const int first = number_at(reading, at);
  const int second = number_at(reading, next);
  constexpr int most = 199;
  if (!reading.is_dash(dash) || first < 0 || second < 0 || first > most || second > most ||
      (dash == at + 1) != (next == dash + 1) || reading.follows_word(at) ||
      reading.is_word_or_digits(end) || reading.is_dash(end) || reading.is(end, "%") ||
      (at > 0 && reading.is_dash(at - 1)))
    return std::nullopt;
  if (first == 1 && second == 1 && !has_before(reading, at, playing, 4))
    return Match{end - at, "one to one"};
  const Manner manner = reading.manner();
  if (first == 50 && second == 50 && manner == Manner::british)
    return Match{end - at, "fifty-fifty"};
  // "52-48": shares of a vote. "60-40" may be a saying.
  constexpr auto voting =
      std::to_array<std::string_view>({"ballot", "election", "leave", "poll", "referendum",
                                       "remain", "split", "vote", "voted", "votes"});
  const bool tens = first % 10 == 0;
  if (first + second == 100 && first > second && second > 0 && manner == Manner::british &&
      (!tens || has_before(reading, at, voting, 4)))
    return Match{end - at, cardinal(reading.written(at), manner) + " to " +
                               cardinal(reading.written(next), manner)};
  constexpr auto results =
      std::to_array<std::string_view>({"defeat", "draw", "lead", "loss", "victory", "win"});
  if (!has_before(reading, at, playing, 3) && !has_behind(reading, end, results, 2))
    return std::nullopt;
  const auto goals = [&](std::size_t token) {
    const bool none = manner == Manner::british && reading.is(token, "0");
    return none ? std::string("nil") : cardinal(reading.written(token), manner);
  };
  return Match{end - at, goals(at) + (manner == Manner::british ? " " : " to ") + goals(next)};
}

std::optional<Match> one_to_one(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "1") || reading.follows_word(at) || !reading.is_dash(at + 1) ||
      !reading.is_dash(at + 3))
    return std::nullopt;
  const bool middle = reading.is(at + 2, "2") || reading.is(at + 2, "to");
  const bool several = reading.is(at + 5, "s") && !reading.is_word_or_digits(at + 6);
  if (!middle || !reading.is(at + 4, "1") || (reading.is_word_or_digits(at + 5) && !several))
    return std::nullopt;
  return several ? Match{6, "one to ones"} : Match{5, "one to one"};
}

}  // namespace plainsong::rules
