// Ranges of numbers are written with a word: "aged 18–25" → "aged 18 to 25"; and counts of units in
// digits: "two weeks" → "2 weeks".

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <optional>

#include "document/build.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

std::optional<std::uint32_t> whole_number(const Lexeme& token) {
  std::string digits = token.folded;
  digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
  std::uint32_t value = 0;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (trouble != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// A dash between numbers may be a score, a date or a vote: it is a range where a word beside it
/// says what is counted.
bool opens_range(std::string_view before) {
  return is_one_of(before, {"aged", "age", "ages", "from", "between", "pages", "about", "around",
                            "chapters", "years", "weeks"});
}

bool is_counted(std::string_view after) {
  return is_one_of(after,
                   {"years",   "year",  "year-olds", "months", "weeks",  "days",     "hours",
                    "minutes", "miles", "people",    "metres", "km",     "percent",  "per",
                    "%",       "times", "seconds",   "pages",  "pupils", "children", "places"});
}

/// What a dash between two numbers stands for, with the words beside them; none where it may be
/// something else.
std::optional<std::string> range_word(const Lexeme& low, const Lexeme& high,
                                      std::string_view before, std::string_view after) {
  const auto from = whole_number(low);
  const auto to = whole_number(high);
  if (!from || !to || *from >= *to) return std::nullopt;
  if (!opens_range(before) && !is_counted(after)) return std::nullopt;
  if (is_one_of(before, {"£", "$", "€"})) return std::nullopt;  // "£10 to 15" is no amount
  return before == "between" ? "and" : "to";
}

std::string_view folded_at(const std::vector<Lexeme>& all, std::size_t at) {
  return at < all.size() ? std::string_view(all[at].folded) : std::string_view();
}

bool is_dash(std::string_view mark) {
  return mark == "–" || mark == "-";
}

/// A range, or its dash, and the words for it.
struct RangeWords {
  Span here;
  std::string words;
};

/// "18–25": three tokens.
std::optional<RangeWords> range_at_dash(const std::vector<Lexeme>& all, std::size_t at) {
  if (at == 0 || at + 1 >= all.size() || !is_dash(all[at].folded)) return std::nullopt;
  const Lexeme& low = all[at - 1];
  const Lexeme& high = all[at + 1];
  const bool tight = low.span.end == all[at].span.begin && all[at].span.end == high.span.begin;
  if (!tight || low.kind != LexemeKind::number || high.kind != LexemeKind::number)
    return std::nullopt;
  const bool goes_on = at + 2 < all.size() && all[at + 2].span.begin == high.span.end &&
                       is_one_of(all[at + 2].folded, {"–", "-", "/"});
  if (goes_on) return std::nullopt;
  const std::string_view before = at > 1 ? folded_at(all, at - 2) : std::string_view();
  const auto word = range_word(low, high, before, folded_at(all, at + 2));
  return word ? std::optional<RangeWords>({all[at].span, " " + *word + " "}) : std::nullopt;
}

/// "18-25": one token.
std::optional<RangeWords> range_in_number(const std::vector<Lexeme>& all, std::size_t at,
                                          std::string_view text) {
  const Span here = all[at].span;
  const std::string_view written = slice(text, here);
  const std::size_t hyphen = written.find('-');
  if (all[at].kind != LexemeKind::number || hyphen == std::string_view::npos) return std::nullopt;
  Lexeme low = all[at];
  Lexeme high = all[at];
  low.folded = std::string(written.substr(0, hyphen));
  high.folded = std::string(written.substr(hyphen + 1));
  const std::string_view before = at > 0 ? folded_at(all, at - 1) : std::string_view();
  const auto word = range_word(low, high, before, folded_at(all, at + 1));
  if (!word) return std::nullopt;
  return RangeWords{here, low.folded + " " + *word + " " + high.folded};
}

struct NumberWord {
  std::string_view word, digits;
};

constexpr auto number_words = std::to_array<NumberWord>(
    {{"two", "2"},       {"three", "3"},     {"four", "4"},     {"five", "5"},
     {"six", "6"},       {"seven", "7"},     {"eight", "8"},    {"nine", "9"},
     {"ten", "10"},      {"eleven", "11"},   {"twelve", "12"},  {"thirteen", "13"},
     {"fourteen", "14"}, {"fifteen", "15"},  {"sixteen", "16"}, {"seventeen", "17"},
     {"eighteen", "18"}, {"nineteen", "19"}, {"twenty", "20"},  {"thirty", "30"},
     {"forty", "40"},    {"fifty", "50"},    {"sixty", "60"},   {"seventy", "70"},
     {"eighty", "80"},   {"ninety", "90"}});

std::optional<std::string> digits_of(std::string_view word) {
  const auto* const row = std::find_if(std::begin(number_words), std::end(number_words),
                                       [&](const NumberWord& known) { return known.word == word; });
  if (row == std::end(number_words)) return std::nullopt;
  return std::string(row->digits);
}

/// Times, lengths, money: numbers are looked up and compared there.
bool is_unit(std::string_view word) {
  return is_one_of(
      word, {"years", "months", "weeks", "days", "hours", "minutes", "seconds", "miles", "metres",
             "km", "kilometres", "pounds", "pence", "kilograms", "grams", "litres", "degrees"});
}

/// Whether tokens[at] may be one of several numbers for one unit: "two or three weeks".
bool joins_numbers(std::string_view word) {
  return is_one_of(word, {"or", "to", "and"});
}

bool counts_unit(const std::vector<Lexeme>& all, std::size_t at) {
  if (is_unit(folded_at(all, at + 1))) return true;
  return joins_numbers(folded_at(all, at + 1)) && digits_of(folded_at(all, at + 2)) &&
         is_unit(folded_at(all, at + 3));
}

/// "one or two days" is no count; "three hundred and two days" is one number.
bool stands_alone(const std::vector<Lexeme>& all, std::size_t at) {
  if (at == 0 || all[at - 1].kind == LexemeKind::number || is_dash(all[at - 1].folded) ||
      is_one_of(all[at - 1].folded, {"hundred", "thousand", "million", "a", "one"}))
    return false;
  if (digits_of(all[at - 1].folded)) return false;
  if (!joins_numbers(all[at - 1].folded) || at < 2) return true;
  const Lexeme& other = all[at - 2];
  if (is_one_of(other.folded, {"one", "hundred", "thousand", "million"})) return false;
  return !digits_of(other.folded) || (at > 2 && stands_alone(all, at - 2));
}

/// The edits of one sentence, with a change noted for each.
class NumberEdits {
 public:
  NumberEdits(Draft& draft, const Setting& setting)
      : draft_(&draft),
        all_(lexemes(draft.text.utf8)),
        quotes_(quotations(draft.text.utf8)),
        kept_(protected_spans(draft.text, all_, setting.names)) {}

  void make() {
    for (std::size_t at = 0; at < all_.size(); ++at) {
      auto range = range_at_dash(all_, at);
      if (!range) range = range_in_number(all_, at, draft_->text.utf8);
      if (range) note(range->here, range->words, "numbers:range", easier_than_dash);
      const auto digits = digits_of(draft_->text.slice(all_[at].span));
      if (digits && counts_unit(all_, at) && stands_alone(all_, at) &&
          !kept_.touches(all_[at].span))
        note(all_[at].span, *digits, "numbers:digits", seen_at_once);
    }
    if (!edits_.empty()) make_edits(draft_->text, edits_);
  }

 private:
  static constexpr const char* easier_than_dash = "The word is read more easily than the dash.";
  static constexpr const char* seen_at_once = "A count is seen at once in digits.";

  void note(Span here, const std::string& after, const char* rule, const char* reason) {
    const bool quoted = std::any_of(quotes_.begin(), quotes_.end(),
                                    [&](Span quote) { return quote.overlaps(here); });
    if (quoted) return;
    draft_->changes.push_back(
        {ChangeKind::reword, here, std::string(draft_->text.slice(here)), after, rule, reason});
    edits_.push_back({here, after});
  }

  Draft* draft_;
  std::vector<Lexeme> all_;
  std::vector<Span> quotes_;
  Protected kept_;
  std::vector<Edit> edits_;
};

}  // namespace

Drafts word_ranges(Drafts drafts, const Setting& setting) {
  for (Draft& draft : drafts)
    if (draft.made_by.empty() && draft.text.utf8.size() <= longest_rewritten)
      NumberEdits(draft, setting).make();
  return drafts;
}

}  // namespace plainsong
