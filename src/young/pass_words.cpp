// Passes that change words and leave the sentence as it is built.

#include <algorithm>
#include <functional>
#include <optional>

#include "document/build.hpp"
#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/sentence_reading.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

/// A sentence in the hands of a pass.
struct Sheet {
  const Draft& draft;
  std::vector<Lexeme> tokens;
  Protected kept;
  SyntaxReader* syntax = nullptr;

  [[nodiscard]] std::string_view slice(Span span) const { return draft.text.slice(span); }
};

struct Rewording {
  Span here;
  std::string after;
  std::string rule;
  std::string reason;
};

using Rewordings = std::vector<Rewording>;

/// Makes all the rewordings of a draft, which are in order and do not overlap.
void apply(Draft& draft, const Rewordings& rewordings) {
  std::vector<Edit> edits;
  for (const Rewording& item : rewordings) {
    draft.changes.push_back({ChangeKind::reword, item.here,
                             std::string(draft.text.slice(item.here)), item.after, item.rule,
                             item.reason});
    edits.push_back({item.here, item.after});
  }
  make_edits(draft.text, edits);
}

using Find = std::function<Rewordings(const Sheet&, const Setting&)>;

/// Terms of the glossary are kept: they are explained.
void keep_terms(Sheet& sheet, const Setting& setting, std::size_t fewest_words) {
  const std::string_view text = sheet.draft.text.utf8;
  for (std::size_t at = 0; at < sheet.tokens.size();) {
    const auto match =
        setting.words.glossary.match(text, sheet.tokens, at, setting.words.inflection);
    const std::size_t size = match ? match->tokens : 1;
    if (match && size >= fewest_words)
      sheet.kept.spans.push_back(
          {sheet.tokens[at].span.begin, sheet.tokens[at + size - 1].span.end});
    at += size;
  }
}

Drafts reword_each(Drafts drafts, const Setting& setting, const Find& find,
                   std::size_t fewest_term_words = 2) {
  for (Draft& draft : drafts) {
    if (!draft.made_by.empty() || draft.text.utf8.size() > longest_rewritten) continue;
    std::vector<Lexeme> all = lexemes(draft.text.utf8);
    Protected kept = protected_spans(draft.text, all, setting.names);
    Sheet sheet{draft, std::move(all), std::move(kept), setting.syntax};
    keep_terms(sheet, setting, fewest_term_words);
    const Rewordings found = find(sheet, setting);
    if (!found.empty()) apply(draft, found);
  }
  return drafts;
}

// Contractions

bool is_question(const Sheet& sheet) {
  return sheet.draft.text.utf8.find('?') != std::string::npos;
}

/// "do not" with the subject in between, as a question has it; only the part before "not" comes
/// back.
std::optional<std::string> turned_auxiliary(const std::string& contraction,
                                            const std::string& full) {
  if (contraction == "aren't") return "are";
  if (full == "cannot") return "can";
  const std::size_t space = full.rfind(" not");
  if (space == std::string::npos || space + 4 != full.size()) return std::nullopt;
  return full.substr(0, space);
}

Rewordings contractions(const Sheet& sheet, const Setting& setting) {
  static const std::string reason = "Readers take short forms like this one for the opposite.";
  Rewordings found;
  for (std::size_t at = 0; at < sheet.tokens.size(); ++at) {
    const Lexeme& token = sheet.tokens[at];
    const auto row = setting.words.contractions.find(token.folded);
    if (row == setting.words.contractions.end() || sheet.kept.touches(token.span)) continue;
    const bool capital = starts_with_capital(sheet.slice(token.span));
    if (capital && at != first_word(sheet.tokens)) continue;
    const std::string rule = "contractions:" + row->first;
    const auto shown = [&](const std::string& words) {
      return capital ? capitalised(words) : words;
    };
    const bool subject_follows =
        at + 1 < sheet.tokens.size() && is_subject_pronoun(sheet.tokens[at + 1].folded);
    const bool subject_before = at > 0 && is_subject_pronoun(sheet.tokens[at - 1].folded);
    const bool negative =
        token.folded.size() > 3 && token.folded.substr(token.folded.size() - 3) == "n't";
    if (negative && subject_follows && is_question(sheet)) {
      const auto auxiliary = turned_auxiliary(token.folded, row->second);
      if (!auxiliary) continue;
      const Span pronoun = sheet.tokens[at + 1].span;
      const std::string subject(sheet.slice(pronoun));
      const bool am_i = token.folded == "aren't" && subject == "I";
      found.push_back({{token.span.begin, pronoun.end},
                       shown(am_i ? "am" : *auxiliary) + " " + subject + " not",
                       rule,
                       reason});
      ++at;
      continue;
    }
    if (negative && is_question(sheet) && !subject_before) continue;
    found.push_back({token.span, shown(row->second), rule, reason});
  }
  return found;
}

// Abbreviations

bool is_calendar_name(std::string_view full) {
  static const NameSet all = {"January", "February",  "March",   "April",    "June",    "July",
                              "August",  "September", "October", "November", "December"};
  return all.contains(full);
}

bool is_number(const std::vector<Lexeme>& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == LexemeKind::number;
}

Rewordings abbreviations(const Sheet& sheet, const Setting& setting) {
  Rewordings found;
  const std::vector<Lexeme>& all = sheet.tokens;
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (all[at].kind != LexemeKind::word) continue;
    Span here = all[at].span;
    const bool dotted =
        at + 1 < all.size() && all[at + 1].folded == "." && all[at + 1].span.begin == here.end;
    auto row = setting.words.abbreviations.end();
    if (dotted) row = setting.words.abbreviations.find(sheet.slice({here.begin, here.end + 1}));
    const bool with_stop = row != setting.words.abbreviations.end();
    if (!with_stop) row = setting.words.abbreviations.find(sheet.slice(here));
    if (row == setting.words.abbreviations.end()) continue;
    const bool plain_words = lower(row->second) == row->second;
    const std::size_t next = at + (with_stop ? 2 : 1);
    const bool date = is_calendar_name(row->second) &&
                      (is_number(all, next) || (at > 0 && is_number(all, at - 1)));
    if (!date && (!plain_words || sheet.kept.touches(here))) continue;
    std::string full = row->second;
    if (at == first_word(all) && starts_with_capital(sheet.slice(here))) full = capitalised(full);
    if (with_stop) ++here.end;
    if (with_stop && next == all.size()) full += '.';
    found.push_back(
        {here, full, "abbreviations:" + row->first, "The words in full are easier to read."});
  }
  return found;
}

/// "freedom & responsibility and local": the sign holds its two words together, and a second "and"
/// would not.
bool is_near_and(const std::vector<Lexeme>& all, std::size_t at) {
  for (std::size_t i = at > 3 ? at - 3 : 0; i < all.size() && i <= at + 3; ++i)
    if (all[i].folded == "and" || all[i].folded == "or") return true;
  return false;
}

Rewordings ampersands(const Sheet& sheet, const Setting& /*setting*/) {
  Rewordings found;
  for (std::size_t at = 1; at + 1 < sheet.tokens.size(); ++at) {
    const Lexeme& token = sheet.tokens[at];
    const Lexeme& before = sheet.tokens[at - 1];
    const Lexeme& after = sheet.tokens[at + 1];
    const bool spaced = before.span.end < token.span.begin && token.span.end < after.span.begin;
    const bool small = before.kind == LexemeKind::word && after.kind == LexemeKind::word &&
                       !starts_with_capital(sheet.slice(before.span)) &&
                       !starts_with_capital(sheet.slice(after.span));
    if (token.folded == "&" && spaced && small && !sheet.kept.touches(token.span) &&
        !is_near_and(sheet.tokens, at))
      found.push_back(
          {token.span, "and", "abbreviations:&", "The word is easier to read than the sign."});
  }
  return found;
}

// Phrases

/// "a" before the phrase becomes "an", or the other way round, where the new first word asks for
/// it.
std::optional<Rewording> mended_article(const Sheet& sheet, std::size_t at,
                                        const PhraseMatch& match) {
  if (at == 0) return std::nullopt;
  const Lexeme& article = sheet.tokens[at - 1];
  if (article.folded != "a" && article.folded != "an") return std::nullopt;
  const std::string_view needed = indefinite_article(match.plain);
  if (article.folded == needed || sheet.kept.touches(article.span)) return std::nullopt;
  const bool capital = starts_with_capital(sheet.slice(article.span));
  return Rewording{article.span, capital ? capitalised(needed) : std::string(needed),
                   "grammar:article", "The next word starts with another sound."};
}

/// Whether a phrase at this place starts the sentence, so that its capital is no sign of a name.
bool capital_is_sentence_start(const Sheet& sheet, std::size_t at) {
  return at == first_word(sheet.tokens);
}

bool is_all_capitals(std::string_view word) {
  return word.size() > 1 && is_initialism(word);
}

/// "make a submission … publish these": once the noun is gone, "these" would have nothing to stand
/// for.
bool leaves_pronoun_behind(const Sheet& sheet, std::size_t at, const PhraseMatch& match,
                           const Setting& setting) {
  static const NameSet pronouns = {"these", "those", "them", "they", "it"};
  bool noun_goes = false;
  for (std::size_t i = at; i < at + match.tokens; ++i) {
    const bool term = setting.words.glossary
                          .match(sheet.draft.text.utf8, sheet.tokens, i, setting.words.inflection)
                          .has_value();
    noun_goes =
        noun_goes || (term && match.plain.find(sheet.tokens[i].folded) == std::string::npos);
  }
  if (!noun_goes) return false;
  return std::any_of(sheet.tokens.begin() + static_cast<std::ptrdiff_t>(at + match.tokens),
                     sheet.tokens.end(),
                     [&](const Lexeme& token) { return pronouns.contains(token.folded); });
}

bool is_negator(std::string_view word) {
  static const NameSet all = {"not",    "no",      "never", "none",    "nobody", "nothing",
                              "cannot", "nowhere", "nor",   "without", "neither"};
  return all.contains(word) || (word.size() > 3 && word.substr(word.size() - 3) == "n't");
}

bool has_negator(const std::vector<Lexeme>& all, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at)
    if (is_negator(all[at].folded)) return true;
  return false;
}

/// "not out of the question": a "not possible" in its place would say the opposite.
bool doubles_negation(const Sheet& sheet, std::size_t at, const PhraseMatch& match) {
  const std::vector<Lexeme>& all = sheet.tokens;
  const std::vector<Lexeme> plain = lexemes(match.plain);
  return has_negator(plain, 0, plain.size()) &&
         (has_negator(all, 0, at) || has_negator(all, at + match.tokens, all.size()));
}

/// "individuals' names": "people' names" would be no owner.
bool leaves_bare_apostrophe(const Sheet& sheet, Span here, const PhraseMatch& match) {
  const std::string_view text = sheet.draft.text.utf8;
  if (here.end >= text.size() || match.plain.empty() || match.plain.back() == 's') return false;
  const CodePoint mark = code_point_at(text, here.end);
  const std::size_t behind = here.end + mark.size;
  const bool letter = behind < text.size() && is_letter(code_point_at(text, behind).value);
  return (mark.value == U'\'' || mark.value == U'’') && !letter;
}

/// "self- sufficient": half of a word with a hyphen.
bool is_behind_hyphen(const Sheet& sheet, std::size_t at) {
  if (at < 2 || sheet.tokens[at - 1].folded != "-") return false;
  return sheet.tokens[at - 2].span.end == sheet.tokens[at - 1].span.begin;
}

/// Whether a row may be used where it matches.
bool may_be_used(const Sheet& sheet, std::size_t at, const PhraseMatch& match,
                 const Setting& setting) {
  const std::size_t end = std::max(at + match.tokens, match.object_end);
  const Span here{sheet.tokens[at].span.begin, sheet.tokens[at + match.tokens - 1].span.end};
  return !sheet.kept.touches(here) && !sheet.kept.covers(sheet.tokens[end - 1].span.end) &&
         !is_all_capitals(sheet.slice(here)) && !leaves_pronoun_behind(sheet, at, match, setting) &&
         !doubles_negation(sheet, at, match) && !leaves_bare_apostrophe(sheet, here, match) &&
         !is_behind_hyphen(sheet, at);
}

Rewordings phrases(const Sheet& sheet, const Setting& setting, const PhraseTable& table) {
  Rewordings found;
  const SentenceReading reading(sheet.draft.text.utf8, sheet.tokens, sheet.syntax);
  for (std::size_t at = 0; at < sheet.tokens.size();) {
    const Lexeme& token = sheet.tokens[at];
    const bool capital = starts_with_capital(sheet.slice(token.span));
    const auto match =
        token.kind == LexemeKind::word && (!capital || capital_is_sentence_start(sheet, at))
            ? table.match(reading, at, setting.words.inflection)
            : std::nullopt;
    if (!match || !may_be_used(sheet, at, *match, setting)) {
      ++at;
      continue;
    }
    const Span here{token.span.begin, sheet.tokens[at + match->tokens - 1].span.end};
    auto article = mended_article(sheet, at, *match);
    const bool free =
        found.empty() || (at > 0 && found.back().here.end <= sheet.tokens[at - 1].span.begin);
    if (article && free) found.push_back(std::move(*article));
    found.push_back({here, capital ? capitalised(match->plain) : match->plain, match->row->rule,
                     match->row->reason});
    at += match->tokens;
    if (match->behind.empty()) continue;
    const std::uint32_t end = sheet.tokens[match->object_end - 1].span.end;
    found.push_back({{end, end}, " " + match->behind, match->row->rule, match->row->reason});
    at = match->object_end;
  }
  return found;
}

}  // namespace

Drafts expand_contractions(Drafts drafts, const Setting& setting) {
  return reword_each(std::move(drafts), setting, contractions);
}

Drafts expand_abbreviations(Drafts drafts, const Setting& setting) {
  return reword_each(reword_each(std::move(drafts), setting, abbreviations), setting, ampersands);
}

Drafts reword_phrases(Drafts drafts, const Setting& setting) {
  return reword_each(std::move(drafts), setting, [](const Sheet& sheet, const Setting& with) {
    return phrases(sheet, with, with.words.phrases);
  });
}

Drafts reword_idioms(Drafts drafts, const Setting& setting) {
  return reword_each(std::move(drafts), setting, [](const Sheet& sheet, const Setting& with) {
    return phrases(sheet, with, with.words.idioms);
  });
}

Drafts replace_words(Drafts drafts, const Setting& setting) {
  const auto find = [](const Sheet& sheet, const Setting& with) {
    return phrases(sheet, with, with.words.replacements);
  };
  return reword_each(std::move(drafts), setting, find, 1);
}

}  // namespace plainsong
