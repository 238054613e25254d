#include "text/sentences.hpp"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

#include "text/tsv.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A capital word behind "U.K." or "p.m." that starts a new sentence rather than going on with a
/// name.
constexpr std::array<std::string_view, 34> usual_first_words = {
    "a",   "after", "all",   "an",   "and",  "as",  "at", "but",  "for",    "he",  "her", "his",
    "how", "i",     "if",    "in",   "it",   "its", "my", "our",  "please", "she", "so",  "that",
    "the", "their", "there", "they", "this", "to",  "we", "what", "when",   "you"};

constexpr char32_t ellipsis = 0x2026;

/// Where ICU sees sentences begin and end, in bytes: every boundary but 0.
std::vector<std::size_t> icu_boundaries(const std::string& paragraph, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(language.data(), static_cast<std::int32_t>(language.size())), status);
  if (U_FAILURE(status) != 0) status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(locale, status));
  UText* text = utext_openUTF8(nullptr, paragraph.data(),
                               static_cast<std::int64_t>(paragraph.size()), &status);
  if (U_FAILURE(status) != 0) return {paragraph.size()};
  breaks->setText(text, status);
  std::vector<std::size_t> ends;
  for (std::int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next())
    ends.push_back(static_cast<std::size_t>(at));
  utext_close(text);
  return ends;
}

bool is_closing(char32_t value) {
  return value == '"' || value == '\'' || value == ')' || value == ']' || value == '}' ||
         value == 0x2019 || value == 0x201D || value == 0x00BB;
}

bool is_opening(char32_t value) {
  return value == '"' || value == '\'' || value == '(' || value == '[' || value == '{' ||
         value == 0x2018 || value == 0x201C || value == 0x00AB || value == '*' || value == '_';
}

bool ends_without_space(char32_t value) {
  return value == 0x3002 || value == 0xFF01 || value == 0xFF1F;
}

bool is_currency(char32_t value) {
  return u_charType(static_cast<UChar32>(value)) == U_CURRENCY_SYMBOL;
}

/// Where ICU sees no boundary, but people do: before a number ("in May. 600 people"), which ICU
/// takes for a decimal's end unless a capital follows, and behind "…".
std::vector<std::size_t> missed_boundaries(std::string_view text) {
  std::vector<std::size_t> ends;
  char32_t stop = 0;      // that was met last, with only closing marks and spaces behind it
  bool spaced = false;    // there were spaces
  std::size_t begin = 0;  // of the opening marks behind them
  bool opened = false;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
    const char32_t value = code_point_at(text, at).value;
    if (stop != 0 && !spaced && is_closing(value)) continue;
    if (stop != 0 && is_white_space(value)) {
      spaced = true;
      continue;
    }
    if (spaced && !std::exchange(opened, true)) begin = at;
    if (spaced && is_opening(value)) continue;
    const bool number = is_digit(value) || is_currency(value);
    if (spaced && (number || (stop == ellipsis && is_upper(value)))) ends.push_back(begin);
    stop = value == '.' || value == ellipsis ? value : 0;
    spaced = opened = false;
  }
  return ends;
}

/// Where sentences may end, in order: every boundary but 0.
std::vector<std::size_t> boundaries(const std::string& text, std::string_view language) {
  const std::vector<std::size_t> seen = icu_boundaries(text, language);
  const std::vector<std::size_t> missed = missed_boundaries(text);
  std::vector<std::size_t> all;
  std::set_union(seen.begin(), seen.end(), missed.begin(), missed.end(), std::back_inserter(all));
  return all;
}

/// What stands before and after a place where a sentence may end.
struct Seam {
  std::string_view last_word;  ///< before the final stop, which is not part of it; inner stops are
  char32_t stop = 0;           ///< the final punctuation
  bool quoted = false;         ///< a closing quote or bracket stands behind the stop
  std::string_view next_word;
  char32_t next = 0;  ///< the next letter or digit, behind quotes and brackets that open
};

std::string_view last_token(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0) {
    const CodePoint before = code_point_before(text, begin);
    if (is_white_space(before.value) || is_opening(before.value)) break;
    begin -= before.size;
  }
  return text.substr(begin);
}

Seam seam_at(std::string_view before, std::string_view after) {
  Seam seam;
  before = trimmed(before);
  while (!before.empty() && is_closing(code_point_before(before, before.size()).value)) {
    before.remove_suffix(code_point_before(before, before.size()).size);
    seam.quoted = true;
  }
  if (!before.empty()) {
    const CodePoint stop = code_point_before(before, before.size());
    seam.stop = stop.value;
    before.remove_suffix(stop.size);
  }
  seam.last_word = last_token(before);
  after = trimmed(after);
  while (!after.empty() && is_opening(code_point_at(after, 0).value))
    after.remove_prefix(code_point_at(after, 0).size);
  if (after.empty()) return seam;
  seam.next = code_point_at(after, 0).value;
  std::size_t end = 0;
  while (end < after.size() && is_letter(code_point_at(after, end).value))
    end += code_point_at(after, end).size;
  seam.next_word = after.substr(0, end);
  return seam;
}

bool is_initial(std::string_view word) {
  if (word.empty()) return false;
  const CodePoint first = code_point_at(word, 0);
  if (!is_upper(first.value)) return false;
  return word.size() == first.size || word[first.size] == '.';  // "J" or "J.R"
}

bool is_one_letter(std::string_view word) {
  return !word.empty() && code_point_at(word, 0).size == word.size();
}

bool starts_sentence(std::string_view word) {
  const std::string found = lower(word);
  return std::binary_search(usual_first_words.begin(), usual_first_words.end(), found);
}

bool goes_on_behind_full_stop(const Seam& seam, std::string_view sentence,
                              const Abbreviations& known) {
  const std::string word = lower(seam.last_word);
  if (word == "no" || word == "nos") return is_digit(seam.next);  // "No. 10", but "No. We can't."
  if (known.never_last.contains(word)) return true;
  if (known.maybe_last.contains(word))
    return !is_upper(seam.next) ||
           (word.find('.') != std::string::npos && !starts_sentence(seam.next_word));
  const bool stands_alone = trimmed(sentence).size() == seam.last_word.size() + 1;
  const bool counts =
      std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (stands_alone && !word.empty() && word.size() <= 3 && counts) return true;  // "1. First"
  if (is_digit(seam.next) && (counts ? word.size() <= 2 : is_one_letter(word)))
    return true;  // "31. 12. 2021", "b. 5"
  return is_initial(seam.last_word) && is_upper(seam.next) && !starts_sentence(seam.next_word);
}

/// Whether what ICU took for a sentence's end is none.
bool goes_on(const Seam& seam, std::string_view sentence, const Abbreviations& known) {
  if (seam.next == 0) return false;
  if (is_lower(seam.next)) return true;  // “Why?” he asked.
  if (seam.stop == '.' && !seam.quoted) return goes_on_behind_full_stop(seam, sentence, known);
  return false;
}

bool space_before(std::string_view paragraph, std::size_t at) {
  const char32_t value = code_point_before(paragraph, at).value;
  return is_white_space(value) || ends_without_space(value);
}

}  // namespace

Abbreviations read_abbreviations(std::string_view tsv) {
  Abbreviations known;
  for (const TsvRow& row : read_tsv(tsv)) {
    std::string written = lower(row.cell(0));
    if (written.empty() || written.back() != '.') continue;
    written.pop_back();
    const std::size_t space = written.rfind(' ');
    if (space != std::string::npos) written.erase(0, space + 1);
    const std::string& kind = row.cell(1);
    if (kind == "title" || kind == "inner") known.never_last.insert(written);
    if (kind == "either") known.maybe_last.insert(written);
  }
  return known;
}

std::vector<Span> sentences(std::string_view paragraph, std::string_view language,
                            const Abbreviations& known) {
  std::string one_line(paragraph);  // a line's end is no sentence's end
  std::replace_if(
      one_line.begin(), one_line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  std::vector<Span> found;
  std::size_t begin = 0;
  for (const std::size_t end : boundaries(one_line, language)) {
    const std::string_view sentence = std::string_view(one_line).substr(begin, end - begin);
    const std::string_view rest = std::string_view(one_line).substr(end, 200);
    const bool last = end == one_line.size();
    if (!last &&
        (!space_before(one_line, end) || goes_on(seam_at(sentence, rest), sentence, known)))
      continue;
    const std::string_view kept = trimmed(sentence);
    if (!kept.empty()) {
      const auto offset = static_cast<std::size_t>(kept.data() - one_line.data());
      found.push_back(span_of(offset, offset + kept.size()));
    }
    begin = end;
  }
  return found;
}

}  // namespace plainsong
