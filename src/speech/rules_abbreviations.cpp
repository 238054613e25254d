#include "speech/amount.hpp"

#include <array>
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// Where a short form stands for its long one.
enum class Where {
  anywhere,
  before_name,    ///< a word with a capital follows
  before_number,  ///< digits follow
  behind_name,    ///< a word with a capital stands in front, and none follows: "Mill Rd"
  with_stop       ///< only where its full stop is written: "no.", "max."
};

struct Short {
  std::string_view written;  ///< without its last full stop
  std::string_view spoken;
  Where where = Where::anywhere;
};

// How short forms are said; `voices/en/abbreviations.tsv` has what the young-reader edition writes
// for them.
constexpr auto shorts = std::to_array<Short>({
    {"Dr", "Doctor", Where::before_name},
    {"Drs", "Doctors", Where::before_name},
    {"Prof", "Professor", Where::before_name},
    {"Profs", "Professors", Where::before_name},
    {"Mr", "Mister", Where::anywhere},
    {"Mrs", "Mrs", Where::anywhere},
    {"Ms", "Miz", Where::before_name},
    {"Mx", "Mix", Where::before_name},
    {"Messrs", "Messers", Where::before_name},
    {"Rt Hon", "Right Honourable", Where::anywhere},
    {"Rt. Hon", "Right Honourable", Where::anywhere},
    {"Rt Revd", "Right Reverend", Where::anywhere},
    {"Rt Rev", "Right Reverend", Where::anywhere},
    {"Hon", "Honourable", Where::before_name},
    {"Revd", "Reverend", Where::anywhere},
    {"Rev", "Reverend", Where::before_name},
    {"Cllrs", "Councillors", Where::anywhere},
    {"Cllr", "Councillor", Where::anywhere},
    {"Ald", "Alderman", Where::before_name},
    {"Sgt", "Sergeant", Where::before_name},
    {"Cpl", "Corporal", Where::before_name},
    {"Capt", "Captain", Where::before_name},
    {"Lieut", "Lieutenant", Where::before_name},
    {"Lt", "Lieutenant", Where::before_name},
    {"Col", "Colonel", Where::before_name},
    {"Gen", "General", Where::before_name},
    {"Maj", "Major", Where::before_name},
    {"Insp", "Inspector", Where::before_name},
    {"Supt", "Superintendent", Where::before_name},
    {"Fr", "Father", Where::before_name},
    {"Mt", "Mount", Where::before_name},
    {"Dr", "Drive", Where::behind_name},
    {"St", "Street", Where::behind_name},
    {"St", "Saint", Where::before_name},
    {"Rd", "Road", Where::behind_name},
    {"Ave", "Avenue", Where::behind_name},
    {"Ln", "Lane", Where::behind_name},
    {"Sq", "Square", Where::behind_name},
    {"Cres", "Crescent", Where::behind_name},
    {"Jr", "Junior", Where::behind_name},
    {"Snr", "Senior", Where::behind_name},
    {"Ltd", "Limited", Where::behind_name},
    {"Nos", "numbers", Where::before_number},
    {"No", "number", Where::before_number},
    {"nos", "numbers", Where::before_number},
    {"no", "number", Where::with_stop},
    {"pp", "pages", Where::before_number},
    {"p", "page", Where::before_number},
    {"paras", "paragraphs", Where::before_number},
    {"para", "paragraph", Where::before_number},
    {"vols", "volumes", Where::before_number},
    {"vol", "volume", Where::before_number},
    {"Vol", "volume", Where::before_number},
    {"ch", "chapter", Where::before_number},
    {"figs", "figures", Where::before_number},
    {"fig", "figure", Where::before_number},
    {"Figs", "figures", Where::before_number},
    {"Fig", "figure", Where::before_number},
    {"c", "around", Where::before_number},
    {"ca", "around", Where::before_number},
    {"ext", "extension", Where::before_number},
    {"tel", "telephone", Where::anywhere},
    {"Tel", "telephone", Where::anywhere},
    {"approx", "approximately", Where::anywhere},
    {"e.g", "for example", Where::anywhere},
    {"eg", "for example", Where::anywhere},
    {"E.g", "For example", Where::anywhere},
    {"i.e", "that is", Where::anywhere},
    {"ie", "that is", Where::anywhere},
    {"I.e", "That is", Where::anywhere},
    {"etc", "etcetera", Where::anywhere},
    {"et al", "and others", Where::anywhere},
    {"viz", "namely", Where::anywhere},
    {"vs", "versus", Where::anywhere},
    {"v", "versus", Where::with_stop},
    {"v", "versus", Where::before_name},
    {"cf", "compare", Where::anywhere},
    {"a.k.a", "also known as", Where::anywhere},
    {"aka", "also known as", Where::anywhere},
    {"N.B", "please note", Where::anywhere},
    {"NB", "please note", Where::anywhere},
    {"incl", "including", Where::anywhere},
    {"excl", "excluding", Where::anywhere},
    {"max", "maximum", Where::with_stop},
    {"min", "minimum", Where::with_stop},
    {"misc", "miscellaneous", Where::anywhere},
    {"esp", "especially", Where::anywhere},
    {"est", "established", Where::with_stop},
    {"dept", "department", Where::anywhere},
    {"Dept", "Department", Where::anywhere},
    {"govt", "government", Where::anywhere},
    {"Govt", "Government", Where::anywhere},
    {"w/c", "week commencing", Where::anywhere},
    {"w/e", "week ending", Where::anywhere},
    {"n/a", "not applicable", Where::anywhere},
    {"N/A", "not applicable", Where::anywhere},
    {"c/o", "care of", Where::anywhere},
    {"p.a", "a year", Where::anywhere},
    {"p.w", "a week", Where::anywhere},
    {"pcm", "a month", Where::anywhere},
});

bool has_capital(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && is_upper(code_point_at(reading.written(at), 0).value);
}

/// How many tokens from `at` on make up `written`; 0 where they do not.
std::size_t tokens_of(const Reading& reading, std::size_t at, std::string_view written) {
  std::size_t next = at;
  std::size_t size = 0;
  while (next < reading.size() && size < written.size()) size += reading.written(next++).size();
  if (size != written.size() || reading.written(at, next - at) != written) return 0;
  return is_glued(reading, next) ? 0 : next - at;
}

bool has_name_in_front(const Reading& reading, std::size_t at) {
  return at >= 2 && reading.is(at - 1, TokenKind::space) && has_capital(reading, at - 2);
}

/// The full stop behind a short form belongs to it, unless it ends the sentence as well.
bool owns_stop(const Reading& reading, std::size_t at) {
  if (!reading.is(at, ".")) return false;
  return reading.is(at + 1, TokenKind::space) || reading.is(at + 1, ",") ||
         reading.is(at + 1, TokenKind::digits) || reading.is(at + 1, TokenKind::word) ||
         reading.is(at + 1, ")");
}

bool fits(const Reading& reading, std::size_t at, std::size_t end, Where where) {
  const bool stop = reading.is(end, ".");
  const std::size_t next = reading.behind_space(stop ? end + 1 : end);
  switch (where) {
    case Where::anywhere:
      return true;
    case Where::before_name:
      return next > end && has_capital(reading, next);
    case Where::before_number:
      return reading.is(next, TokenKind::digits) || (reading.is(next, "£") && stop);
    case Where::with_stop:
      return stop && owns_stop(reading, end) && !has_capital(reading, next);
    case Where::behind_name:
      // "Visit St Helens": a capital at the beginning of the sentence is no name.
      return has_name_in_front(reading, at) &&
             !(reading.opens(at - 2) && has_capital(reading, next));
  }
  return false;
}

}  // namespace

std::optional<Match> abbreviation(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word) ||
      (at > 0 && (is_glued(reading, at - 1) || reading.is(at - 1, "/"))))
    return std::nullopt;
  for (const Short& row : shorts) {
    if (row.written.front() != reading.written(at).front()) continue;
    const std::size_t count = tokens_of(reading, at, row.written);
    if (count == 0 || reading.is(at + count, "/") || !fits(reading, at, at + count, row.where))
      continue;
    // "She lives in Mill St. It is quiet." A street may well end a sentence.
    const bool ends_sentence = row.where == Where::behind_name &&
                               has_capital(reading, reading.behind_space(at + count + 1));
    const bool takes_stop = owns_stop(reading, at + count) && !ends_sentence;
    return Match{count + (takes_stop ? 1U : 0U), std::string(row.spoken)};
  }
  return std::nullopt;
}

}  // namespace plainsong::rules
