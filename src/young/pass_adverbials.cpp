// A clause at the end becomes a sentence of its own: "We left because it rained" → "We left. This
// was because it rained".

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "language/inflection.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// "…, because it rained": what it hangs under and where it stands. Each part as it reads by
/// itself.
struct FinalClause {
  const Syntax& whole;
  std::size_t mark = 0;
  std::size_t verb = 0;
  std::size_t left_end = 0;  ///< behind the last word that stays in front
  bool comma = false;
  PartReading before, behind;

  [[nodiscard]] const Syntax& left() const { return before.syntax(); }

  [[nodiscard]] const Syntax& right() const { return behind.syntax(); }
};

using Pieces = std::vector<RecastPiece>;

/// "partly because": the word in front goes with the reason.
bool is_qualified(const Syntax& syntax, std::size_t mark) {
  static const NameSet qualifiers = {"even",   "mainly",   "partly",  "largely",
                                     "mostly", "probably", "perhaps", "possibly"};
  return mark > 0 && qualifiers.contains(syntax.form(mark - 1));
}

bool is_limited(const Syntax& syntax, std::size_t mark) {
  static const NameSet limits = {"only",   "just", "not",        "simply", "if",   "such",
                                 "merely", "even", "especially", "part",   "well", "as",
                                 "so",     "long", "shortly",    "soon",   "and",  "or"};
  return mark > 0 && limits.contains(syntax.form(mark - 1));
}

bool denies_or_belittles(const Syntax& words) {
  static const NameSet all = {"never", "rarely",  "seldom", "hardly", "barely", "nobody", "nothing",
                              "none",  "neither", "nor",    "few",    "little", "without"};
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.word(at).features.negative || all.contains(words.form(at))) return true;
  return false;
}

/// "because he speaks English but, he says, …": where the reason ends cannot be told.
bool goes_on_with_but(const Syntax& syntax, std::size_t verb) {
  for (std::size_t at = verb + 1; at < syntax.size(); ++at)
    if (syntax.word(at).relation == Relation::conj && syntax.head(at) == verb)
      if (const auto joint = syntax.child(at, Relation::cc); joint && syntax.form(*joint) != "and")
        return true;
  return false;
}

/// What the first word of a clause makes of it.
struct FinalMark {
  std::string_view word, second;
  bool certain = false;  ///< the word can mean nothing else: one parser is enough
  std::optional<Recast> (*recast)(const FinalClause&) = nullptr;
};

/// Whether the clause hangs under the sentence's head, or under the last that is joined to it; "has
/// had to be closed because" is one thing.
bool hangs_on_top(const Syntax& syntax, std::size_t verb, bool certain) {
  auto head = syntax.head(verb);
  if (!head || syntax.word(verb).relation != Relation::advcl) return false;
  while (certain && base_of(syntax.word(*head).relation) == Relation::xcomp && syntax.head(*head))
    head = syntax.head(*head);
  if (*head == syntax.root()) return true;
  return syntax.word(*head).relation == Relation::conj && syntax.head(*head) == syntax.root();
}

/// Whether both parsers of the sentence see the clause.
bool are_agreed(const Syntax& syntax, std::size_t mark, std::size_t verb) {
  const auto subject = syntax.subject(verb);
  return subject && syntax.agreed(verb) && syntax.agreed(mark) && syntax.agreed(*subject);
}

/// "…, although, as it rained": nothing can end there.
bool is_opener(const Syntax& syntax, std::size_t at) {
  const Upos kind = syntax.word(at).upos;
  return kind == Upos::sconj || kind == Upos::cconj || kind == Upos::det ||
         is_clause_opener(syntax.form(at));
}

/// "…, and also to the rain": may go on from before the clause.
bool goes_on_with_preposition(const Syntax& syntax, std::size_t mark) {
  for (std::size_t at = mark + 2; at + 2 < syntax.size(); ++at) {
    if (syntax.form(at - 1) != "," || syntax.form(at) != "and") continue;
    const std::size_t next = syntax.form(at + 1) == "also" ? at + 2 : at + 1;
    if (syntax.word(next).upos == Upos::adp) return true;
  }
  return false;
}

/// The clause that this word opens, where it ends the sentence.
std::optional<FinalClause> final_clause(const Syntax& syntax, std::size_t mark,
                                        const FinalMark& row, const Setting& setting) {
  const std::size_t mark_end = mark + (row.second.empty() ? 1 : 2);
  const auto verb = syntax.head(mark);
  if (!verb || *verb < mark || !hangs_on_top(syntax, *verb, row.certain)) return std::nullopt;
  if (syntax.phrase(*verb).end + 1 < syntax.size() || goes_on_with_but(syntax, *verb))
    return std::nullopt;
  std::size_t end = is_qualified(syntax, mark) ? mark - 1 : mark;
  const bool comma = end > 0 && syntax.form(end - 1) == ",";
  while (end > 0 && syntax.form(end - 1) == ",") --end;
  if (end == 0 || reach_of(syntax, end).pair) return std::nullopt;
  PartReading before(syntax, {0, end}, *setting.syntax);
  PartReading behind(syntax, {mark_end, syntax.size()}, *setting.syntax);
  const Syntax& left = before.syntax();
  const bool thanks = left.form(0) == "thank" || left.form(0) == "thanks";
  const bool agreed = are_agreed(syntax, mark, *verb);
  const bool could = could_stand(left) && could_stand(behind.syntax());
  const bool sure = stands_alone(left) && stands_alone(behind.syntax());
  const bool stand =
      thanks ? could_stand(behind.syntax()) : could && (row.certain || agreed || sure);
  if (!stand || is_opener(syntax, end - 1) || goes_on_with_preposition(syntax, mark))
    return std::nullopt;
  return FinalClause{syntax, mark, *verb, end, comma, std::move(before), std::move(behind)};
}

/// "She said that …": what follows may be said, too.
bool may_be_inside(const FinalClause& clause) {
  const Syntax& left = clause.left();
  for (std::size_t at = 0; at < left.size(); ++at) {
    const Relation relation = base_of(left.word(at).relation);
    if (relation == Relation::ccomp || relation == Relation::parataxis ||
        relation == Relation::csubj || left.form(at) == "according" ||
        sets_a_condition(left.form(at)))
      return true;
    const bool clause_inside = relation == Relation::acl || relation == Relation::advcl;
    if (clause_inside && left.is_finite(at) && !clause.whole.agreed(clause.verb)) return true;
  }
  return false;
}

std::optional<Recast> recast_of(const FinalClause& clause, Pieces second, std::size_t from,
                                std::string rule, std::string reason) {
  second.push_back(copied(clause.whole, {from, clause.whole.size()}));
  return Recast{{{copied(clause.whole, {0, clause.left_end})}, std::move(second)},
                std::move(rule),
                std::move(reason)};
}

bool is_past(const Syntax& words) {
  return time_of(words, words.root()) == TimeOfClause::past;
}

std::optional<Recast> against(const FinalClause& clause) {
  const bool even = is_qualified(clause.whole, clause.mark);
  if ((!even && is_limited(clause.whole, clause.mark)) || may_be_inside(clause))
    return std::nullopt;
  return recast_of(clause, {made("but")}, clause.mark + 1, "split:although",
                   "What stands against the rest is easier to see in a sentence of its own.");
}

std::optional<Recast> reason(const FinalClause& clause, std::size_t from) {
  Pieces second{made(is_past(clause.left()) ? "this was" : "this is")};
  if (is_qualified(clause.whole, clause.mark))
    second.push_back(copied(clause.whole, {clause.mark - 1, clause.mark}));
  second.push_back(made("because"));
  return recast_of(clause, std::move(second), from, "split:because",
                   "A reason is easier to see in a sentence of its own.");
}

/// "The prize was given because …": without the reason there is not much in it.
bool is_unfinished(const Syntax& left) {
  constexpr std::size_t fewest_words = 5;
  return left.count_words({0, left.size()}) < fewest_words;
}

std::optional<Recast> because(const FinalClause& clause) {
  const bool may_be_the_not = denies_or_belittles(clause.left()) && !clause.comma;
  if (is_limited(clause.whole, clause.mark) || may_be_inside(clause) || may_be_the_not ||
      reach_of(clause.whole, clause.left_end).clause || is_unfinished(clause.left()))
    return std::nullopt;
  return reason(clause, clause.mark + 1);
}

/// ", since it is cheap": the reason; behind a perfect, or without a comma, it may be the time.
std::optional<Recast> since(const FinalClause& clause) {
  const Syntax& left = clause.left();
  const std::size_t first = finite_word(left, left.root());
  const bool perfect = first != left.root() && left.word(first).lemma == "have";
  if (!clause.comma || perfect || may_be_inside(clause) || is_limited(clause.whole, clause.mark))
    return std::nullopt;
  return reason(clause, clause.mark + 1);
}

/// "was reading", "were playing": the time. What goes on now stands against what is now.
bool goes_on_meanwhile(const FinalClause& clause) {
  const Syntax& right = clause.right();
  const Syntax& left = clause.left();
  const bool now = time_of(right, right.root()) == TimeOfClause::present;
  return is_progressive(left, left.root()) || (is_progressive(right, right.root()) && !now);
}

/// "…, while others were safe": two things side by side. With the same subject, or while something
/// is going on, it may be the time.
std::optional<Recast> beside(const FinalClause& clause) {
  const std::size_t subject = *clause.right().subject(clause.right().root());
  if (!clause.comma || clause.right().word(subject).upos == Upos::pron ||
      goes_on_meanwhile(clause) || may_be_inside(clause) ||
      reach_of(clause.whole, clause.left_end).front || is_limited(clause.whole, clause.mark))
    return std::nullopt;
  return recast_of(clause, {}, clause.mark + 1, "split:while",
                   "Two things side by side are two sentences.");
}

/// "as we wanted to …": what somebody wants or knows is a reason.
bool is_in_mind(const Syntax& words) {
  static const NameSet verbs = {"want", "need",   "know", "believe", "feel", "think",
                                "hope", "expect", "wish", "fear",    "like", "lack"};
  return verbs.contains(words.word(words.root()).lemma);
}

std::optional<Recast> as(const FinalClause& clause) {
  const Syntax& right = clause.right();
  const std::size_t verb = right.root();
  const bool inverted = right.word(0).upos == Upos::aux;
  if (inverted || may_be_inside(clause) || is_limited(clause.whole, clause.mark))
    return std::nullopt;
  if (is_in_mind(right)) {
    const bool may_be_the_not = denies_or_belittles(clause.left()) && !clause.comma;
    return may_be_the_not ? std::nullopt : reason(clause, clause.mark + 1);
  }
  if (!clause.comma || is_attribution(right.form(verb))) return std::nullopt;
  const TimeOfClause time = time_of(right, verb);
  if (time == TimeOfClause::present && is_state(right, verb))
    return reason(clause, clause.mark + 1);
  const TimeOfClause before = time_of(clause.left(), clause.left().root());
  const bool now = time == TimeOfClause::present && before == TimeOfClause::perfect;
  const bool stays = is_progressive(right, verb) || time == TimeOfClause::past ||
                     time == TimeOfClause::perfect || has_modal(right, verb) || now;
  if (!stays) return std::nullopt;
  return recast_of(clause, {}, clause.mark + 1, "split:as",
                   "What goes on at the same time is a sentence of its own.");
}

/// "We put it there so that people could see it" is past, though "put" does not show it.
bool could_have_been(const Syntax& words) {
  const std::string_view modal = words.form(finite_word(words, words.root()));
  return modal == "could" || modal == "would";
}

/// "so that people can read it": what something is for.
std::optional<Recast> so_that(const FinalClause& clause) {
  if (may_be_inside(clause) || is_limited(clause.whole, clause.mark)) return std::nullopt;
  const bool purpose = has_modal(clause.right(), clause.right().root());
  if (!purpose && !clause.comma) return std::nullopt;
  if (!purpose)
    return recast_of(clause, {made("so")}, clause.mark + 2, "split:so",
                     "What came of it is easier to see in a sentence of its own.");
  if (denies_or_belittles(clause.left())) return std::nullopt;
  const bool past = is_past(clause.left()) || could_have_been(clause.right());
  return recast_of(clause, {made(past ? "this was" : "this is")}, clause.mark, "split:so",
                   "What something is for is easier to see in a sentence of its own.");
}

/// "She worked in Leeds before she moved to Wales."
std::optional<Recast> before(const FinalClause& clause) {
  const std::size_t last = clause.left_end - 1;
  static const NameSet measured = {"years",   "months", "weeks", "days", "hours",
                                   "minutes", "year",   "month", "week", "day",
                                   "moments", "time",   "ever",  "ago"};
  if (!is_past_event(clause.right(), clause.right().root()) ||
      is_limited(clause.whole, clause.mark) ||
      time_of(clause.left(), clause.left().root()) != TimeOfClause::past ||
      denies_or_belittles(clause.left()) || is_progressive(clause.left(), clause.left().root()) ||
      may_be_inside(clause) || has_modal(clause.left(), clause.left().root()) ||
      clause.left().child(clause.left().root(), Relation::cop) ||
      measured.contains(clause.whole.form(last)))
    return std::nullopt;
  return recast_of(clause, {made("then")}, clause.mark + 1, "split:then",
                   "What happened first and what happened next are two sentences.");
}

/// "in 2009 when they were last counted", "the day after it rained": the clause says which time is
/// meant.
bool says_which_time(const FinalClause& clause) {
  const std::size_t last = clause.left_end - 1;
  static const NameSet times = {"year",  "years", "month", "months", "week",   "weeks",   "day",
                                "days",  "hour",  "hours", "minute", "moment", "minutes", "moments",
                                "night", "time",  "point", "times",  "ago",    "ever"};
  return times.contains(clause.whole.form(last)) || clause.whole.word(last).upos == Upos::num;
}

/// "She often sang when": whenever it was.
bool happens_again(const Syntax& words) {
  static const NameSet all = {"always",   "often", "usually", "sometimes", "regularly",
                              "normally", "every", "rarely",  "mostly",    "generally",
                              "used",     "most",  "each",    "whenever"};
  for (std::size_t at = 0; at < words.size(); ++at)
    if (all.contains(words.form(at))) return true;
  return false;
}

/// "when she came, sat and sang": where the clause ends cannot be told.
bool has_comma(const Syntax& words) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.form(at) == ",") return true;
  return false;
}

/// "The school closed after it had run out of money": what was, and when.
std::optional<Recast> told_with_time(const FinalClause& clause) {
  const Syntax& left = clause.left();
  const Syntax& right = clause.right();
  const bool over = time_of(left, left.root()) == TimeOfClause::past &&
                    time_of(right, right.root()) == TimeOfClause::past &&
                    !left.child(left.root(), Relation::cop) && !is_progressive(left, left.root());
  if (!over || happens_again(left) || has_comma(right) || is_limited(clause.whole, clause.mark) ||
      is_qualified(clause.whole, clause.mark) ||
      !are_agreed(clause.whole, clause.mark, clause.verb) || denies_or_belittles(left) ||
      has_modal(left, left.root()) || has_modal(clause.right(), clause.right().root()) ||
      may_be_inside(clause) || says_which_time(clause))
    return std::nullopt;
  return recast_of(clause, {made("this was")}, clause.mark, "split:when",
                   "What happened and when it happened are two sentences.");
}

constexpr auto final_marks = std::to_array<FinalMark>({{"although", "", true, against},
                                                       {"though", "", true, against},
                                                       {"whereas", "", true, against},
                                                       {"because", "", true, because},
                                                       {"since", "", false, since},
                                                       {"while", "", false, beside},
                                                       {"whilst", "", false, beside},
                                                       {"as", "", false, as},
                                                       {"so", "that", false, so_that},
                                                       {"before", "", false, before},
                                                       {"after", "", false, told_with_time},
                                                       {"when", "", false, told_with_time}});

std::optional<Recast> final_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  if (!syntax.is_whole()) return std::nullopt;
  for (std::size_t at = 1; at + 2 < syntax.size(); ++at) {
    const auto* const mark =
        std::find_if(final_marks.begin(), final_marks.end(), [&](const FinalMark& row) {
          return row.word == syntax.form(at) &&
                 (row.second.empty() || row.second == syntax.form(at + 1));
        });
    if (mark == final_marks.end()) continue;
    const auto clause = final_clause(syntax, at, *mark, setting);
    if (!clause) continue;
    if (auto plan = mark->recast(*clause)) return plan;
  }
  return std::nullopt;
}

}  // namespace

Drafts split_adverbials(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, final_recast);
}

}  // namespace plainsong
