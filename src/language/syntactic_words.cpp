#include "language/syntactic_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "language/word_form.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// Short forms that keep their full stop, without it.
constexpr std::array short_forms = std::to_array<std::string_view>(
    {"mr",     "mrs",    "ms",  "dr",  "prof", "st",   "jr",  "sr",   "vs",  "etc", "inc",  "ltd",
     "co",     "corp",   "gen", "sen", "rep",  "gov",  "lt",  "col",  "no",  "jan", "feb",  "mar",
     "apr",    "jun",    "jul", "aug", "sep",  "sept", "oct", "nov",  "dec", "rev", "hon",  "dept",
     "approx", "est",    "fig", "al",  "cllr", "ch",   "sgt", "capt", "mt",  "ave", "blvd", "rd",
     "bros",   "messrs", "ca",  "pp",  "cf",   "viz",  "ext", "ph.d", "p.s"});

/// Those that keep it also where it ends the sentence too.
constexpr std::array short_forms_at_end = std::to_array<std::string_view>(
    {"a.m", "p.m", "u.s", "u.k", "u.n", "etc", "inc", "jr", "e.g", "i.e", "ltd", "corp", "d.c"});

/// What stays joined to the word behind its hyphen.
constexpr std::array prefixes = std::to_array<std::string_view>(
    {"non",   "e",    "mid",   "re",     "anti",  "co",    "pre",     "pro",
     "cross", "post", "over",  "multi",  "ex",    "sub",   "counter", "semi",
     "mini",  "neo",  "socio", "psycho", "inter", "intra", "un",      "micro",
     "bi",    "de",   "trans", "ultra",  "under", "out",   "tri"});

/// What is parted from a number in front of it.
constexpr std::array units = std::to_array<std::string_view>(
    {"am", "pm",  "a.m", "p.m", "mm",  "cm",   "km", "kg",  "mg", "k",  "m",
     "bn", "mph", "hrs", "hr",  "min", "mins", "yr", "yrs", "ft", "lb", "lbs",
     "gb", "mb",  "mw",  "mwh", "kw",  "kwh",  "p",  "ml",  "x"});

/// The ends that are words of their own, with a straight apostrophe.
constexpr std::array contractions =
    std::to_array<std::string_view>({"n't", "'s", "'re", "'ve", "'ll", "'d", "'m"});

struct Fused {
  std::string_view word;
  std::size_t first;  ///< the size of its first part
};

constexpr std::array fused_words = std::to_array<Fused>({{"cannot", 3},
                                                         {"gonna", 3},
                                                         {"wanna", 3},
                                                         {"gotta", 3},
                                                         {"dont", 2},
                                                         {"didnt", 3},
                                                         {"doesnt", 4},
                                                         {"isnt", 2},
                                                         {"wasnt", 3},
                                                         {"couldnt", 5},
                                                         {"wouldnt", 5},
                                                         {"shouldnt", 6},
                                                         {"havent", 4}});

constexpr std::array emoticons = std::to_array<std::string_view>(
    {":-)", ":-(", ";-)", ":)", ":(", ";)", "=)", "=(", ":D", ":P", ";P"});

/// Marks of which several running are one word.
constexpr std::string_view run_marks = ".-!?*=_~+#$<>";

template <typename Table>
bool has(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’';
}

bool is_word_part(char32_t c) {
  if (c < 0x80) return is_ascii_alphanumeric(static_cast<char>(c));
  const bool combining = c >= 0x300 && c <= 0x36F;
  const bool joiner = c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFE0F;
  return combining || joiner || is_letter(c) || is_digit(c);
}

bool is_ascii_digit_point(char32_t c) {
  return c >= U'0' && c <= U'9';
}

class SentenceParter {
 public:
  explicit SentenceParter(std::string_view text) : text_(text) {
    for (std::size_t at = text.size(); at > 0 && last_word_ == 0; --at)
      if (is_ascii_alphanumeric(text[at - 1]) || static_cast<unsigned char>(text[at - 1]) >= 0xC3)
        last_word_ = at;
  }

  std::vector<Span> part() {
    const std::vector<Address> links = addresses(text_);
    auto link = links.begin();
    for (std::size_t at = 0; at < text_.size();) {
      while (link != links.end() && link->range.begin < at) ++link;
      if (link != links.end() && link->range.begin == at && !link->range.empty())
        at = add(at, link->range.end);
      else
        at = step(at);
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] char32_t at_or_end(std::size_t at) const {
    return at < text_.size() ? code_point_at(text_, at).value : 0;
  }

  [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  std::size_t add(std::size_t begin, std::size_t end) {
    if (begin < end) found_.push_back(span_of(begin, end));
    return end;
  }

  /// Adds the word, or skips the white space, that begins here; where it ends.
  std::size_t step(std::size_t at) {
    const CodePoint here = code_point_at(text_, at);
    if (is_white_space(here.value)) return at + here.size;
    const char32_t next = at_or_end(at + here.size);
    if (is_word_part(here.value)) return add_word(at, word_end(at));
    if (const std::size_t end = clipped_end(at, here); end > at) return add_word(at, end);
    const bool hashtag = here.value == U'#' && is_letter(next);
    const bool handle = here.value == U'@' && is_word_part(next);
    const bool decimal = here.value == U'.' && is_ascii_digit_point(next);
    const bool signed_number =
        (here.value == U'-' || here.value == U'+') && is_ascii_digit_point(next) && after_space(at);
    if (hashtag || handle || signed_number || (decimal && after_space(at)))
      return add(at, word_end(at + 1));
    return add(at, mark_end(at, here));
  }

  [[nodiscard]] bool after_space(std::size_t at) const {
    return at == 0 || is_white_space(code_point_before(text_, at).value);
  }

  /// The end of "'s" or "'em" where an apostrophe begins such a word; else `at`.
  [[nodiscard]] std::size_t clipped_end(std::size_t at, const CodePoint& here) const {
    if (!is_apostrophe(here.value)) return at;
    std::size_t end = at + here.size;
    while (end < text_.size() && is_ascii_alphanumeric(text_[end]) && end < at + here.size + 6)
      ++end;
    const std::string word = folded_form(between(at, end));
    const bool years = word == "'00s" || (word == "'00" && here.value == U'’');
    const bool clipped = word == "'em" || word == "'til" || word == "'cause" || word == "'tis";
    return has(contractions, word) || clipped || years ? end : at;
  }

  [[nodiscard]] std::size_t mark_end(std::size_t at, const CodePoint& here) const {
    for (const std::string_view face : emoticons)
      if (text_.compare(at, face.size(), face) == 0 && !is_word_part(at_or_end(at + face.size())))
        return at + face.size();
    std::size_t end = at + here.size;
    const bool shout = here.value == U'!' || here.value == U'?';
    if (here.value >= 0x80 || run_marks.find(text_[at]) == std::string_view::npos) return end;
    while (end < text_.size() &&
           (text_[end] == text_[at] || (shout && (text_[end] == '!' || text_[end] == '?'))))
      ++end;
    return end;
  }

  /// Where the word that begins here ends, with the marks inside it that belong to it.
  [[nodiscard]] std::size_t word_end(std::size_t begin) const {
    std::size_t part = begin;  // behind the last hyphen
    char32_t last = 0;
    for (std::size_t at = begin; at < text_.size();) {
      const CodePoint here = code_point_at(text_, at);
      const std::size_t after = at + here.size;
      if (!is_word_part(here.value)) {
        if (here.value == U'.' && !is_word_part(at_or_end(after)))
          return keeps_stop(begin, at) ? after : at;
        if (!joins(here.value, last, at_or_end(after)) && !joins_parts(part, at)) return at;
        if (here.value == U'-') part = after;
      }
      last = here.value;
      at = after;
    }
    return text_.size();
  }

  /// True for a mark that holds together what stands on both sides: "7:30", "AT&T", "O'Neill".
  static bool joins(char32_t mark, char32_t before, char32_t after) {
    const bool digits = is_ascii_digit_point(before) && is_ascii_digit_point(after);
    if (mark == U',' || mark == U':' || mark == U'/') return digits;
    const bool held = mark == U'.' || mark == U'&' || mark == U'_' || is_apostrophe(mark);
    return held && is_word_part(before) && is_word_part(after);
  }

  /// True for the hyphen at `at` of "e-mail" or of a telephone number, "713-853-3989".
  [[nodiscard]] bool joins_parts(std::size_t part, std::size_t at) const {
    if (text_[at] != '-' || at == part || !is_word_part(at_or_end(at + 1))) return false;
    const std::string before = folded_form(between(part, at));
    if (has(prefixes, before)) return true;
    std::size_t end = at + 1;
    while (end < text_.size() && is_ascii_digit(text_[end])) ++end;
    const bool digits = before.find_first_not_of('0') == std::string::npos;
    const std::size_t behind = end - at - 1;
    return digits && ((before.size() >= 3 && behind == 4 && before.size() != 4) ||
                      (before.size() == 3 && behind == 3));
  }

  /// True where the full stop at `stop` belongs to the word, because that is a short form.
  [[nodiscard]] bool keeps_stop(std::size_t begin, std::size_t stop) const {
    const std::string word = folded_form(between(begin, stop));
    if (at_or_end(stop + 1) == U'.')
      return at_or_end(stop + 2) != U'.' && has(short_forms_at_end, word);
    if (stop + 1 > last_word_) return has(short_forms_at_end, word);
    const bool initial = word.size() == 1 && is_ascii_upper(text_[begin]);
    const bool initials = word.size() >= 3 && word[1] == '.' && word.size() % 2 == 1;
    return initial || initials || has(short_forms, word) || has(short_forms_at_end, word);
  }

  /// Adds the word, parted where it is a contraction or a number with its unit.
  std::size_t add_word(std::size_t begin, std::size_t end) {
    const std::size_t cut = begin + first_part(begin, end);
    if (cut > begin && cut < end) add(begin, cut);
    return add(cut < end ? cut : begin, end);
  }

  /// The size of the part in front of the cut; 0 where the word is whole.
  [[nodiscard]] std::size_t first_part(std::size_t begin, std::size_t end) const {
    const std::string_view written = between(begin, end);
    if (const std::size_t size = number_before_unit(written); size > 0) return size;
    const std::string word = folded_form(ending_of(written, 12));
    for (const Fused& each : fused_words)
      if (word == each.word && written.size() == word.size()) return each.first;
    for (const std::string_view ending : contractions) {
      if (!word.ends_with(ending)) continue;
      const bool curly = written.find("’") != std::string_view::npos &&
                         written.rfind("’") + ending.size() + 3 > written.size();
      return written.size() - ending.size() - (curly ? 2 : 0);
    }
    return 0;
  }

  static std::size_t number_before_unit(std::string_view word) {
    const std::size_t size = word.find_first_not_of("0123456789.,:");
    if (size == 0 || size == std::string_view::npos) return 0;
    std::string unit = folded_form(word.substr(size));
    if (unit.ends_with('.')) unit.pop_back();
    return has(units, unit) ? size : 0;
  }

  std::string_view text_;
  std::size_t last_word_ = 0;  ///< behind the last letter or digit
  std::vector<Span> found_;
};

}  // namespace

std::vector<Span> syntactic_words(std::string_view sentence) {
  return SentenceParter(sentence).part();
}

}  // namespace plainsong
