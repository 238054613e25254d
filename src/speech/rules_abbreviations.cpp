#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// Where a short form stands for its long one.
enum class Where {
  anywhere,
  before_name,     ///< a word with a capital follows
  before_number,   ///< digits follow
  as_label,        ///< a number or a colon follows: "Tel: 0800 1111"
  before_numeral,  ///< digits follow, or a Roman numeral behind its full stop: "Vol. II"
  behind_article,  ///< digits follow, and a word that things have before them: "the no 1 song"
  behind_name,     ///< a word with a capital stands in front, and none follows: "Mill Rd"
  behind_ordinal,  ///< "2nd ed."
  with_stop        ///< only where its full stop is written: "no.", "max."
};

struct Short {
  std::string_view written;  ///< without its last full stop
  std::string_view spoken;
  Where where = Where::anywhere;
  std::string_view american = {};  ///< where it differs
};

// How short forms are said; `voices/en/abbreviations.tsv` has what the young-reader edition writes
// for them.
constexpr auto shorts = std::to_array<Short>({
    {"Dr", "Doctor", Where::before_name},
    {"Drs", "Doctors", Where::before_name},
    {"Prof", "Professor", Where::before_name},
    {"Profs", "Professors", Where::before_name},
    {"Mr", "Mister", Where::anywhere},
    {"Mrs", "Mrs", Where::anywhere, "Misses"},
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
    {"Ft", "Fort", Where::before_name},
    {"Sr", "Sister", Where::before_name},
    {"Br", "Brother", Where::before_name},
    {"Ven", "Venerable", Where::before_name},
    {"Bp", "Bishop", Where::before_name},
    {"Abp", "Archbishop", Where::before_name},
    {"Rev'd", "Reverend", Where::anywhere},
    {"Rev’d", "Reverend", Where::anywhere},
    {"Gov", "Governor", Where::before_name},
    {"Sen", "Senator", Where::before_name},
    {"Rep", "Representative", Where::before_name},
    {"Pres", "President", Where::before_name},
    {"Brig", "Brigadier", Where::before_name},
    {"Cdr", "Commander", Where::before_name},
    {"Cmdr", "Commander", Where::before_name},
    {"Adm", "Admiral", Where::before_name},
    {"Pte", "Private", Where::before_name},
    {"nr", "near", Where::before_name},
    {"opp", "opposite", Where::before_name},
    {"Dr", "Drive", Where::behind_name},
    {"St", "Street", Where::behind_name},
    {"St", "Saint", Where::before_name},
    {"st", "Street", Where::behind_name},
    {"Sts", "Saints", Where::before_name},
    {"Rd", "Road", Where::behind_name},
    {"Ave", "Avenue", Where::behind_name},
    {"Av", "Avenue", Where::behind_name},
    {"Blvd", "Boulevard", Where::behind_name},
    {"Ct", "Court", Where::behind_name},
    {"Cl", "Close", Where::behind_name},
    {"Gdns", "Gardens", Where::behind_name},
    {"Hwy", "Highway", Where::behind_name},
    {"Pkwy", "Parkway", Where::behind_name},
    {"Pl", "Place", Where::behind_name},
    {"Terr", "Terrace", Where::behind_name},
    {"Bldg", "Building", Where::behind_name},
    {"Apt", "Apartment", Where::before_number},
    {"Ste", "Suite", Where::before_number},
    {"Ln", "Lane", Where::behind_name},
    {"Sq", "Square", Where::behind_name},
    {"Cres", "Crescent", Where::behind_name},
    {"Jr", "Junior", Where::behind_name},
    {"Snr", "Senior", Where::behind_name},
    {"Ltd", "Limited", Where::behind_name},
    {"Inc", "Incorporated", Where::behind_name},
    {"Corp", "Corporation", Where::behind_name},
    {"Bros", "Brothers", Where::behind_name},
    {"plc", "P L C", Where::anywhere},
    {"Nos", "numbers", Where::before_number},
    {"No", "number", Where::before_number},
    {"nos", "numbers", Where::before_number},
    {"no", "number", Where::with_stop},
    {"no", "number", Where::behind_article},
    {"pp", "pages", Where::before_number},
    {"p", "page", Where::before_number},
    {"paras", "paragraphs", Where::before_number},
    {"para", "paragraph", Where::before_number},
    {"vols", "volumes", Where::before_numeral},
    {"vol", "volume", Where::before_numeral},
    {"Vol", "volume", Where::before_numeral},
    {"ch", "chapter", Where::before_numeral},
    {"Ch", "chapter", Where::before_numeral},
    {"chs", "chapters", Where::before_number},
    {"pt", "part", Where::before_numeral},
    {"Pt", "Part", Where::before_numeral},
    {"sec", "section", Where::before_numeral},
    {"Sec", "section", Where::before_numeral},
    {"reg", "regulation", Where::before_number},
    {"Reg", "Regulation", Where::before_number},
    {"regs", "regulations", Where::before_number},
    {"Regs", "Regulations", Where::before_number},
    {"art", "article", Where::before_numeral},
    {"Art", "Article", Where::before_numeral},
    {"arts", "articles", Where::before_number},
    {"Arts", "Articles", Where::before_number},
    {"cl", "clause", Where::before_number},
    {"Cl", "clause", Where::before_number},
    {"sch", "schedule", Where::before_numeral},
    {"Sch", "Schedule", Where::before_numeral},
    {"edn", "edition", Where::anywhere},
    {"ed. by", "edited by", Where::anywhere},
    {"ed", "edition", Where::behind_ordinal},
    {"cols", "columns", Where::before_number},
    {"col", "column", Where::before_number},
    {"Cols", "columns", Where::before_number},
    {"Vict", "Victoria", Where::with_stop},
    {"Geo", "George", Where::with_stop},
    {"Eliz", "Elizabeth", Where::with_stop},
    {"ref", "reference", Where::with_stop},
    {"Ref", "reference", Where::as_label},
    {"figs", "figures", Where::before_number},
    {"fig", "figure", Where::before_numeral},
    {"Figs", "figures", Where::before_number},
    {"Fig", "figure", Where::before_numeral},
    {"c", "around", Where::before_number},
    {"ca", "around", Where::before_number},
    {"ext", "extension", Where::before_number},
    {"Ext", "extension", Where::before_number},
    {"mob", "mobile", Where::before_number},
    {"Mob", "mobile", Where::before_number},
    {"tel", "telephone", Where::as_label},
    {"Tel", "telephone", Where::as_label},
    {"approx", "approximately", Where::anywhere},
    {"Approx", "approximately", Where::anywhere},
    {"tsps", "teaspoons", Where::anywhere},
    {"tsp", "teaspoon", Where::anywhere},
    {"tbsps", "tablespoons", Where::anywhere},
    {"tbsp", "tablespoon", Where::anywhere},
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
    {"Ph.D", "P H D", Where::anywhere},
    {"a.k.a", "also known as", Where::anywhere},
    {"aka", "also known as", Where::anywhere},
    {"N.B", "please note", Where::anywhere},
    {"NB", "please note", Where::anywhere},
    {"incl", "including", Where::anywhere},
    {"inc", "including", Where::anywhere},
    {"exc", "excluding", Where::anywhere},
    {"ex. VAT", "excluding V A T", Where::anywhere},
    {"ex VAT", "excluding V A T", Where::anywhere},
    {"temp", "temperature", Where::with_stop},
    {"feat", "featuring", Where::with_stop},
    {"ft", "featuring", Where::before_name},
    {"cont", "continued", Where::with_stop},
    {"contd", "continued", Where::anywhere},
    {"cont'd", "continued", Where::anywhere},
    {"cont’d", "continued", Where::anywhere},
    {"avg", "average", Where::anywhere},
    {"asap", "as soon as possible", Where::anywhere},
    {"btw", "by the way", Where::anywhere},
    {"fyi", "for your information", Where::anywhere},
    {"tbc", "to be confirmed", Where::anywhere},
    {"TBC", "to be confirmed", Where::anywhere},
    {"tba", "to be announced", Where::anywhere},
    {"TBA", "to be announced", Where::anywhere},
    {"FAO", "for the attention of", Where::before_name},
    {"Xmas", "Christmas", Where::anywhere},
    {"excl", "excluding", Where::anywhere},
    {"max", "maximum", Where::with_stop},
    {"Max", "maximum", Where::with_stop},
    {"min", "minimum", Where::with_stop},
    {"Min", "minimum", Where::with_stop},
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
    {"w/o", "without", Where::anywhere},
    {"s/he", "she or he", Where::anywhere},
    {"a/c", "account", Where::anywhere},
    {"f/t", "full time", Where::anywhere},
    {"p/t", "part time", Where::anywhere},
    {"p.a", "a year", Where::anywhere},
    {"p.w", "a week", Where::anywhere},
    {"pcm", "a month", Where::anywhere},
});

/// "2nd ed."
bool follows_ordinal(const Reading& reading, std::size_t at) {
  return at > 2 && reading.is(at - 1, TokenKind::space) && reading.is(at - 3, TokenKind::digits) &&
         is_ordinal_ending(reading.written(at - 2));
}

/// "the no 1 song", but "there were no 2 alike"
bool follows_owner(const Reading& reading, std::size_t at) {
  constexpr auto owners =
      std::to_array<std::string_view>({"a", "at", "british", "her", "his", "its", "my", "our",
                                       "the", "their", "uk", "us", "world", "your"});
  const std::string_view before = reading.word_before(at);
  return is_listed(before, owners) || !without_possessive(before).ending.empty();
}

/// "Mill St", "1st St"
bool has_name_in_front(const Reading& reading, std::size_t at) {
  if (at < 2 || !reading.is(at - 1, TokenKind::space)) return false;
  const bool ordinal = follows_ordinal(reading, at);
  constexpr auto no_names = std::to_array<std::string_view>(
      {"after", "and", "at", "before", "by", "for", "from", "in", "near", "of", "on", "our",
       "since", "the", "to", "visit", "when", "where", "with"});
  const bool name =
      is_capitalised(reading, at - 2) && !is_listed(reading.written(at - 2), no_names);
  return name || ordinal;
}

/// The full stop behind a short form belongs to it, unless it ends the sentence as well.
bool owns_stop(const Reading& reading, std::size_t at) {
  if (!reading.is(at, ".")) return false;
  return reading.is(at + 1, TokenKind::space) || reading.is(at + 1, ",") ||
         reading.is(at + 1, TokenKind::digits) || reading.is(at + 1, TokenKind::word) ||
         reading.is(at + 1, ")") || reading.is(at + 1, ";") || reading.is(at + 1, ":");
}

/// "Vol. II": not a lone C, D or M, which are letters.
bool is_numeral(const Reading& reading, std::size_t at) {
  const std::string_view word = reading.written(at);
  return word.find_first_of("IVX") != std::string_view::npos && roman_value(word).has_value();
}

/// "10 & 11 Vict. c. 21", "the Equality Act 2010 (c. 15)": an Act is a chapter of the statutes.
bool is_chapter_of_statutes(const Reading& reading, std::size_t at) {
  constexpr auto reigns =
      std::to_array<std::string_view>({"ann", "edw", "eliz", "geo", "hen", "vict", "will"});
  const std::size_t number = reading.behind_space(at + 2);
  if (!reading.is(at, "c") || !reading.is(at + 1, ".") || reading.written(number).size() > 3)
    return false;
  std::size_t before = at;
  while (before > 0 && at - before < 3 && !reading.is_word_or_digits(before - 1)) --before;
  if (before == 0) return false;
  const bool act = before > 2 && year_at(reading, before - 1) &&
                   is_listed(reading.word_before(before - 1),
                             std::to_array<std::string_view>({"act", "measure"}));
  return act || is_listed(reading.written(before - 1), reigns) ||
         has_before(reading, before - 1, reigns, 1);
}

bool fits(const Reading& reading, std::size_t at, std::size_t end, Where where) {
  const bool stop = reading.is(end, ".");
  const std::size_t next = reading.behind_space(stop ? end + 1 : end);
  switch (where) {
    case Where::anywhere:
      return true;
    case Where::before_name:
      return next > end && is_capitalised(reading, next);
    case Where::before_number:
      return reading.is(next, TokenKind::digits) || (reading.is(next, "£") && stop);
    case Where::before_numeral:
      return reading.is(next, TokenKind::digits) || (stop && is_numeral(reading, next));
    case Where::behind_article:
      return reading.is(next, TokenKind::digits) && follows_owner(reading, at);
    case Where::behind_ordinal:
      return follows_ordinal(reading, at);
    case Where::as_label:
      return reading.is(next, TokenKind::digits) || reading.is(next, "+") ||
             reading.is(next, "(") || reading.is(next, ":");
    case Where::with_stop:
      return stop && owns_stop(reading, end) && !is_capitalised(reading, next);
    case Where::behind_name:
      // "Visit St Helens": a capital at the beginning of the sentence is no name.
      return has_name_in_front(reading, at) &&
             !(reading.opens(at - 2) && is_capitalised(reading, next));
  }
  return false;
}

}  // namespace

std::optional<Match> abbreviation(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || (at > 0 && reading.is(at - 1, "/"))) return std::nullopt;
  if (is_chapter_of_statutes(reading, at)) return Match{2, "chapter"};
  for (const Short& row : shorts) {
    if (row.written.front() != reading.written(at).front()) continue;
    const std::size_t count = reading.tokens_spelling(at, row.written);
    if (count == 0 || reading.is_word_or_digits(at + count) || reading.is(at + count, "/") ||
        !fits(reading, at, at + count, row.where))
      continue;
    // "She lives in Mill St. It is quiet." A street may well end a sentence.
    const bool ends_sentence = row.where == Where::behind_name &&
                               is_capitalised(reading, reading.behind_space(at + count + 1));
    const bool takes_stop = owns_stop(reading, at + count) && !ends_sentence;
    const bool american = reading.is_american() && !row.american.empty();
    const std::size_t tokens = count + (takes_stop ? 1U : 0U);
    // "p.5"
    const bool glued = reading.is_word_or_digits(at + tokens);
    return Match{tokens, std::string(american ? row.american : row.spoken) + (glued ? " " : "")};
  }
  return std::nullopt;
}

}  // namespace plainsong::rules
