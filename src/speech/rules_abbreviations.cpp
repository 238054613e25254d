#include <array>

#include "speech/neighbours.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// Where a short form stands for its long one.
enum class Where {
  anywhere,
  before_name,    ///< a word with a capital follows
  before_number,  ///< digits follow
  as_label,       ///< a number or a colon follows: "Tel: 0800 1111"
  behind_name,    ///< a word with a capital stands in front, and none follows: "Mill Rd"
  with_stop       ///< only where its full stop is written: "no.", "max."
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
    {"pp", "pages", Where::before_number},
    {"p", "page", Where::before_number},
    {"paras", "paragraphs", Where::before_number},
    {"para", "paragraph", Where::before_number},
    {"vols", "volumes", Where::before_number},
    {"vol", "volume", Where::before_number},
    {"Vol", "volume", Where::before_number},
    {"ch", "chapter", Where::before_number},
    {"Ch", "chapter", Where::before_number},
    {"chs", "chapters", Where::before_number},
    {"pt", "part", Where::before_number},
    {"Pt", "Part", Where::before_number},
    {"sec", "section", Where::before_number},
    {"Sec", "section", Where::before_number},
    {"reg", "regulation", Where::before_number},
    {"Reg", "Regulation", Where::before_number},
    {"regs", "regulations", Where::before_number},
    {"Regs", "Regulations", Where::before_number},
    {"art", "article", Where::before_number},
    {"Art", "Article", Where::before_number},
    {"arts", "articles", Where::before_number},
    {"Arts", "Articles", Where::before_number},
    {"cl", "clause", Where::before_number},
    {"Cl", "clause", Where::before_number},
    {"sch", "schedule", Where::before_number},
    {"Sch", "Schedule", Where::before_number},
    {"edn", "edition", Where::anywhere},
    {"figs", "figures", Where::before_number},
    {"fig", "figure", Where::before_number},
    {"Figs", "figures", Where::before_number},
    {"Fig", "figure", Where::before_number},
    {"c", "around", Where::before_number},
    {"ca", "around", Where::before_number},
    {"ext", "extension", Where::before_number},
    {"Ext", "extension", Where::before_number},
    {"mob", "mobile", Where::before_number},
    {"Mob", "mobile", Where::before_number},
    {"tel", "telephone", Where::as_label},
    {"Tel", "telephone", Where::as_label},
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
    {"w/o", "without", Where::anywhere},
    {"s/he", "she or he", Where::anywhere},
    {"a/c", "account", Where::anywhere},
    {"f/t", "full time", Where::anywhere},
    {"p/t", "part time", Where::anywhere},
    {"p.a", "a year", Where::anywhere},
    {"p.w", "a week", Where::anywhere},
    {"pcm", "a month", Where::anywhere},
});

/// "Mill St", "1st St"
bool has_name_in_front(const Reading& reading, std::size_t at) {
  if (at < 2 || !reading.is(at - 1, TokenKind::space)) return false;
  const bool ordinal =
      reading.is(at - 3, TokenKind::digits) && is_ordinal_ending(reading.written(at - 2));
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
