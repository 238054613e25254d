// A title or a stage in quotation marks is known by its name, so that what is told behind it, with
// a comma or without one, is a sentence of its own: "our 'Call for Ideas' where we asked …" → "This
// is where we asked …", "published 'A Way Forward' a report on …" → "This is a report on …".

#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/quoted_title.hpp"
#include "young/retold.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

bool is_stage(std::string_view lemma) {
  static const NameSet all = {"stage", "phase", "period", "season", "week", "month", "year"};
  return all.contains(lemma);
}

bool makes_known(std::string_view verb) {
  static const NameSet all = {"publish", "release", "launch", "write",
                              "produce", "issue",   "print",  "present"};
  return all.contains(verb);
}

/// What has a title.
bool is_work(std::string_view lemma) {
  static const NameSet all = {
      "report",    "book",   "film",    "guide",    "study",    "paper",
      "blog",      "plan",   "podcast", "video",    "poem",     "song",
      "story",     "survey", "review",  "magazine", "leaflet",  "collection",
      "novel",     "album",  "letter",  "article",  "briefing", "strategy",
      "toolkit",   "play",   "update",  "resource", "booklet",  "newsletter",
      "statement", "advert", "history", "campaign", "website",  "documentary"};
  return all.contains(lemma);
}

/// A quoted title, or a stage that has one, and where the words that tell more of it begin.
struct TitleEnd {
  WordRange title;       ///< with its marks
  std::size_t behind;    ///< behind the title and what it is the title of
  std::size_t tail;      ///< the first word that tells more
  bool of_time = false;  ///< it is a stage
};

std::optional<TitleEnd> title_end(const Syntax& syntax, std::size_t tail) {
  std::size_t behind = tail;
  if (behind > 0 && is_comma(syntax, behind - 1)) --behind;
  if (behind < 3) return std::nullopt;
  const bool stage = is_stage(syntax.word(behind - 1).lemma);
  const auto title = quoted_title_before(syntax, stage ? behind - 1 : behind);
  if (!title) return std::nullopt;
  const bool named = title->begin > 0 && is_stage(syntax.word(title->begin - 1).lemma);
  return TitleEnd{*title, behind, tail, stage || named};
}

/// The sentence up to the title, with one plain name for that: what a title says leads parsers
/// astray.
std::string front_of(const Syntax& whole, const TitleEnd& end, std::string_view name) {
  const std::string_view all = whole.sentence();
  const std::size_t behind_title = whole.word(end.title.end - 1).span.end;
  const std::size_t last = whole.word(end.behind - 1).span.end;
  return std::string(all.substr(0, whole.word(end.title.begin).span.begin)) + std::string(name) +
         std::string(all.substr(behind_title, last - behind_title)) + ".";
}

bool is_told_as_fact(const Syntax& front) {
  return front.usable() && front.is_whole() && front.size() > 3 &&
         is_stated(front, front.size() - 2) && !is_of_no_one_in_particular(front, front.size());
}

/// "Next came the … stage", "At the heart of this is our …": its subject is behind the verb, which
/// parsers seldom see.
bool is_turned_round(const Syntax& whole, const TitleEnd& end) {
  static const NameSet verbs = {"come", "came", "comes", "is", "was", "been", "be"};
  std::size_t first = end.title.begin;
  while (first > 0 &&
         (whole.word(first - 1).upos == Upos::det || whole.word(first - 1).upos == Upos::adj ||
          whole.word(first - 1).features.possessive))
    --first;
  const bool opens = whole.word(0).upos == Upos::adp || whole.word(0).upos == Upos::adv;
  return opens && first > 0 && verbs.contains(whole.form(first - 1)) &&
         !is_of_no_one_in_particular(whole, first);
}

bool stands(const Syntax& whole, const TitleEnd& end, const Setting& setting) {
  const std::string named = front_of(whole, end, "Harmony");
  const std::string written = front_of(whole, end, slice(whole.sentence(), whole.bytes(end.title)));
  return is_told_as_fact(setting.syntax->read(named)) ||
         is_told_as_fact(setting.syntax->read(written)) || is_turned_round(whole, end);
}

/// "…, and we …", "…; it …": the main sentence may go on there.
bool may_go_on(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from; at + 2 < syntax.size(); ++at) {
    if (syntax.form(at) == ";" || syntax.form(at) == ":") return true;
    if (!is_comma(syntax, at)) continue;
    const std::size_t next = syntax.word(at + 1).upos == Upos::cconj ? at + 2 : at + 1;
    const Word& word = syntax.word(next);
    if (word.upos == Upos::pron || word.upos == Upos::det || word.upos == Upos::aux ||
        word.features.verb_form == VerbForm::finite)
      return true;
  }
  return false;
}

/// Whether the first finite verb is in the past.
bool is_past(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Xpos tag = syntax.word(at).xpos;
    if (tag == Xpos::vbd) return true;
    if (tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md) return false;
  }
  return false;
}

/// "… where we asked …", "… when we worked out …"
std::optional<Recast> place_told(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const std::string_view word = syntax.form(at);
  if (word != "where" && word != "when") return std::nullopt;
  const auto end = title_end(syntax, at);
  if (!end || (word == "when" && !end->of_time) || may_go_on(syntax, at)) return std::nullopt;
  const Pieces clause = {copied(syntax, {at + 1, syntax.size()})};
  if (!stands(syntax, *end, setting) || !reads_well(syntax, clause, setting)) return std::nullopt;
  const bool past = is_past(syntax, {0, end->title.begin}) &&
                    (word == "when" || is_past(syntax, {at + 1, syntax.size()}));
  return Recast{
      {{copied(syntax, {0, end->behind})},
       joined_pieces({made(past ? "this was" : "this is"), made(std::string(word))}, clause)},
      "split:title-where",
      "What is told of a stage or a title is a sentence of its own."};
}

/// Whether a comma in the tail may close it: behind it stands no "setting out …".
bool may_be_closed(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from; at + 2 < syntax.size(); ++at)
    if (is_comma(syntax, at) && syntax.word(at + 1).xpos != Xpos::vbg &&
        syntax.word(at + 1).upos != Upos::cconj && syntax.word(at + 1).upos != Upos::noun)
      return true;
  return false;
}

/// "… a report based on …"
std::optional<Recast> kind_told(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const std::string_view word = syntax.form(at);
  if (word != "a" && word != "an") return std::nullopt;
  const auto end = title_end(syntax, at);
  if (!end || end->of_time || may_go_on(syntax, at) || may_be_closed(syntax, at))
    return std::nullopt;
  const std::size_t verb = end->title.begin - 1;
  if (end->title.begin < 2 || !makes_known(syntax.word(verb).lemma) ||
      syntax.word(verb - 1).lemma == "be" || !is_vouched_for(syntax, verb) ||
      is_of_no_one_in_particular(syntax, verb))
    return std::nullopt;
  const Pieces told = {made("this is"), copied(syntax, {at, syntax.size()})};
  const std::string sentence = retold(syntax, told);
  const Syntax read = setting.syntax->read(sentence);
  if (!read.usable() || !read.is_whole() || !read.child(read.root(), Relation::cop) ||
      !is_work(read.word(read.root()).lemma) || !read.agreed(read.root()))
    return std::nullopt;
  return Recast{{{copied(syntax, {0, end->behind})}, told},
                "split:title",
                "What a title is the title of is told in a sentence of its own."};
}

/// Behind the title that opens the sentence; 0 where none does.
std::size_t quoted_title_end(const Syntax& syntax) {
  for (std::size_t behind = 1; behind < syntax.size(); ++behind)
    if (const auto title = quoted_title_before(syntax, behind); title && title->begin == 0)
      return behind;
  return 0;
}

bool is_dash(const Syntax& syntax, std::size_t at) {
  const std::string_view mark = syntax.written(at);
  const bool apart = at > 0 && at + 1 < syntax.size() &&
                     syntax.word(at - 1).span.end < syntax.word(at).span.begin &&
                     syntax.word(at).span.end < syntax.word(at + 1).span.begin;
  return apart && (mark == "-" || mark == "–" || mark == "—");
}

/// A dash behind a title, in front of "a podcast".
bool tells_what_title_is(const Syntax& syntax, std::size_t at) {
  const bool one = syntax.form(at + 1) == "a" || syntax.form(at + 1) == "an";
  return one && is_dash(syntax, at) && quoted_title_before(syntax, at);
}

/// "'Big Listen' – a podcast from 'Our Voice' – a group of five schools": no sentence at all.
std::optional<Recast> titles_alone(const Syntax& syntax) {
  std::vector<std::size_t> dashes;
  for (std::size_t at = 1; at + 2 < syntax.size(); ++at) {
    if (is_dash(syntax, at) && !tells_what_title_is(syntax, at)) return std::nullopt;
    if (is_dash(syntax, at)) dashes.push_back(at);
    const bool inside = dashes.empty() && at < quoted_title_end(syntax);
    if (!inside && (syntax.word(at).features.verb_form == VerbForm::finite ||
                    syntax.word(at).xpos == Xpos::md))
      return std::nullopt;
  }
  constexpr std::size_t most = 2;
  if (dashes.empty() || dashes.size() > most ||
      quoted_title_before(syntax, dashes.front())->begin != 0)
    return std::nullopt;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  const std::size_t first_end = dashes.size() == most ? dashes.back() : end;
  Recast plan{{{copied(syntax, {0, dashes.front()}), made("is"),
                copied(syntax, {dashes.front() + 1, first_end})}},
              "split:title",
              "What a title is the title of is told in a sentence."};
  if (first_end < end)
    plan.sentences.push_back({made("this is"), copied(syntax, {first_end + 1, end})});
  return plan;
}

std::optional<Recast> title_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  if (auto plan = titles_alone(syntax)) return plan;
  for (std::size_t at = 3; at + 3 < syntax.size(); ++at) {
    if (auto plan = place_told(syntax, at, setting)) return plan;
    if (auto plan = kind_told(syntax, at, setting)) return plan;
  }
  return std::nullopt;
}

}  // namespace

Drafts split_titles(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, title_recast);
}

}  // namespace plainsong
