// Passives that say who did it become active: "The song was written by Ann" → "Ann wrote the song".

#include <algorithm>
#include <array>

#include "text/utf8.hpp"
#include "young/doers.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_doer = 7;
constexpr std::size_t longest_topic = 10;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

/// "The song was written by Ann in May."
struct Passive {
  WordRange front;                   ///< what stands before the topic, its comma included
  WordRange topic;                   ///< "The song"
  WordRange auxiliaries;             ///< "was"
  std::vector<std::size_t> adverbs;  ///< between topic and verb
  std::size_t verb = 0;
  WordRange between;  ///< from behind the verb to "by"
  WordRange doer;     ///< "Ann"
  std::size_t doer_head = 0;
  WordRange rest;  ///< "in May"
};

bool is_calendar_word(std::string_view form) {
  return is_one_of(
      form, {"monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday",  "sunday",
             "january", "february",  "march",     "april",    "may",      "june",      "july",
             "august",  "september", "october",   "november", "december", "christmas", "easter"});
}

/// "by the team in May": the month tells when it was done, not which team.
std::size_t end_before_time(const Syntax& syntax, std::size_t head, std::size_t end) {
  for (const std::int32_t child : syntax.children(head)) {
    const auto place = static_cast<std::size_t>(child);
    const auto preposition = syntax.child(place, Relation::case_marking);
    if (place < head || syntax.word(place).relation != Relation::nmod || !preposition) continue;
    const bool time = syntax.word(place).upos == Upos::num ||
                      is_calendar_word(syntax.form(place)) ||
                      is_one_of(syntax.word(place).lemma,
                                {"year", "month", "week", "day", "spring", "summer", "autumn",
                                 "winter", "century", "morning", "afternoon", "evening", "night",
                                 "time", "end", "start", "beginning", "war", "decade"});
    const bool when = is_one_of(syntax.form(*preposition),
                                {"in", "on", "at", "during", "after", "before", "since"});
    if (time && when) return std::min(end, syntax.phrase(place).begin);
  }
  return end;
}

bool has_relation(const Syntax& syntax, WordRange words, std::size_t head,
                  std::initializer_list<Relation> kinds) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (at != head &&
        std::find(kinds.begin(), kinds.end(), syntax.word(at).relation) != kinds.end())
      return true;
  return false;
}

/// Words that would point elsewhere, or bind something else, in another place.
bool binds(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Word& word = syntax.word(at);
    const bool pronoun = word.upos == Upos::pron || word.xpos == Xpos::prp_possessive;
    if (pronoun || word.features.negative ||
        is_one_of(syntax.form(at), {"only", "even", "neither", "none", "nobody", "nothing", "few",
                                    "little", "each", "both", "other", "others", "another"}))
      return true;
  }
  return false;
}

std::optional<std::size_t> agent_of(const Syntax& syntax, std::size_t verb) {
  for (const std::int32_t child : syntax.children(verb)) {
    const auto place = static_cast<std::size_t>(child);
    const Relation relation = syntax.word(place).relation;
    if (relation != Relation::obl_agent && relation != Relation::obl) continue;
    const auto by = syntax.child(place, Relation::case_marking);
    if (by && syntax.form(*by) == "by" && syntax.agreed(*by) && syntax.agreed(place)) return place;
  }
  return std::nullopt;
}

bool can_do(const Syntax& syntax, std::size_t head, WordRange doer) {
  const Word& word = syntax.word(head);
  if (doer.size() == 0 || doer.size() > longest_doer || binds(syntax, doer)) return false;
  if (has_relation(syntax, doer, head,
                   {Relation::acl, Relation::acl_relcl, Relation::appos, Relation::advcl,
                    Relation::parataxis, Relation::nummod}))
    return false;
  if (word.upos == Upos::propn) return !is_calendar_word(syntax.form(head));
  return word.upos == Upos::noun && can_act(lower(word.lemma));
}

/// The auxiliaries and adverbs between topic and verb; false where there is anything else.
bool take_auxiliaries(const Syntax& syntax, Passive& passive) {
  std::size_t at = passive.topic.end;
  passive.auxiliaries = {at, at};
  for (; at < passive.verb; ++at) {
    const Word& word = syntax.word(at);
    if (syntax.head(at) != passive.verb || !syntax.agreed(at) || word.features.negative)
      return false;
    if (base_of(word.relation) == Relation::aux && passive.adverbs.empty())
      passive.auxiliaries.end = at + 1;
    else if (word.relation == Relation::advmod &&
             !is_one_of(syntax.form(at), {"only", "even", "mostly", "largely", "partly", "mainly",
                                          "usually", "never", "hardly", "rarely", "seldom"}))
      passive.adverbs.push_back(at);
    else
      return false;
  }
  return passive.auxiliaries.size() > 0;
}

/// "was set up by"
bool is_particle(const Syntax& syntax, const Passive& passive) {
  return passive.between.size() == 1 &&
         syntax.word(passive.between.begin).relation == Relation::compound_prt;
}

/// Whether what stands between the verb and "by" can stand behind the topic: "was built in 1902
/// by".
bool can_be_moved(const Syntax& syntax, const Passive& passive) {
  if (passive.between.size() == 0 || is_particle(syntax, passive)) return true;
  const std::size_t first = passive.between.begin;
  const Word& word = syntax.word(first);
  const bool stranded =
      (word.upos == Upos::adp || word.upos == Upos::adv) && syntax.head(first) == passive.verb;
  return !stranded && syntax.agreed(passive.between);
}

/// The verb has nothing to share its topic with, and no clause.
bool stands_alone(const Syntax& syntax, std::size_t verb) {
  constexpr std::array<Relation, 8> shared = {Relation::advcl,     Relation::conj, Relation::ccomp,
                                              Relation::cc,        Relation::obj,  Relation::xcomp,
                                              Relation::parataxis, Relation::dep};
  const auto& under = syntax.children(verb);
  return std::none_of(under.begin(), under.end(), [&](std::int32_t child) {
    const Relation relation = base_of(syntax.word(static_cast<std::size_t>(child)).relation);
    return std::find(shared.begin(), shared.end(), relation) != shared.end();
  });
}

std::optional<Passive> passive_of(const Syntax& syntax) {
  Passive passive;
  passive.verb = syntax.root();
  const Word& verb = syntax.word(passive.verb);
  const auto subject = syntax.child(passive.verb, Relation::nsubj_pass);
  const auto agent = agent_of(syntax, passive.verb);
  if (verb.xpos != Xpos::vbn || !syntax.agreed(passive.verb) || !subject || !agent ||
      *subject > passive.verb || *agent < passive.verb || !syntax.agreed(*subject))
    return std::nullopt;
  passive.topic = syntax.phrase(*subject);
  passive.front = {0, passive.topic.begin};
  const WordRange by = syntax.phrase(*agent);
  passive.between = {passive.verb + 1, by.begin};
  const std::size_t doer_end = end_before_time(syntax, *agent, by.end);
  passive.doer = {by.begin + 1, doer_end};
  passive.doer_head = *agent;
  passive.rest = {doer_end, syntax.size()};
  const bool topic_fits =
      passive.topic.size() <= longest_topic && syntax.agreed(passive.topic) &&
      !binds(syntax, passive.topic) &&
      !has_relation(syntax, passive.topic, *subject,
                    {Relation::acl_relcl, Relation::appos, Relation::parataxis});
  const bool front_fits =
      passive.front.size() == 0 || (syntax.form(passive.front.end - 1) == "," &&
                                    syntax.agreed(passive.front) && !binds(syntax, passive.front));
  const bool doer_fits = syntax.form(by.begin) == "by" && syntax.agreed(passive.doer) &&
                         can_do(syntax, *agent, passive.doer);
  if (!topic_fits || !front_fits || !doer_fits || !stands_alone(syntax, passive.verb) ||
      !can_be_moved(syntax, passive) || !take_auxiliaries(syntax, passive))
    return std::nullopt;
  return passive;
}

bool is_plural(const Syntax& syntax, const Passive& passive) {
  const Word& head = syntax.word(passive.doer_head);
  return head.features.number == GrammaticalNumber::plural ||
         is_one_of(head.lemma, {"people", "police", "staff"}) ||
         has_relation(syntax, passive.doer, passive.doer_head, {Relation::conj});
}

/// "was written" → "wrote", "has been written" → "has written", "will be written" → "will write";
/// empty where it is none of these, or the verb's forms are not known.
std::string active_verb(const Syntax& syntax, const Passive& passive,
                        const Inflection& inflection) {
  const std::string base = syntax.word(passive.verb).lemma;
  const std::string participle(syntax.form(passive.verb));
  if (inflection.inflected(base, Form::participle) != participle) return {};
  const bool plural = is_plural(syntax, passive);
  const std::size_t first = passive.auxiliaries.begin;
  const std::string_view one = syntax.form(first);
  const std::string_view two =
      passive.auxiliaries.size() > 1 ? syntax.form(first + 1) : std::string_view();
  if (passive.auxiliaries.size() == 1) {
    if (one == "was" || one == "were") return inflection.inflected(base, Form::past);
    if (one == "is" || one == "are")
      return inflection.inflected(base, plural ? Form::base : Form::third);
    return {};
  }
  if (passive.auxiliaries.size() != 2) return {};
  if (two == "been" && is_one_of(one, {"has", "have"}))
    return (plural ? "have " : "has ") + participle;
  if (two == "been" && one == "had") return "had " + participle;
  if (two == "be" && syntax.word(first).xpos == Xpos::md) return std::string(one) + " " + base;
  if (two != "being") return {};
  const std::string gerund = inflection.inflected(base, Form::gerund);
  if (is_one_of(one, {"is", "are"})) return (plural ? "are " : "is ") + gerund;
  if (is_one_of(one, {"was", "were"})) return (plural ? "were " : "was ") + gerund;
  return {};
}

std::optional<Recast> active_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  const auto passive = passive_of(syntax);
  if (!passive) return std::nullopt;
  const std::string verb = active_verb(syntax, *passive, setting.words.inflection);
  if (verb.empty()) return std::nullopt;
  std::vector<RecastPiece> pieces;
  const auto copy = [&](WordRange words) {
    if (words.size() > 0) pieces.push_back(copied(syntax, words));
  };
  copy(passive->front);
  copy(passive->doer);
  const std::size_t space = passive->adverbs.empty() ? std::string::npos : verb.find(' ');
  if (space != std::string::npos) pieces.push_back(made(verb.substr(0, space)));
  for (const std::size_t adverb : passive->adverbs) copy({adverb, adverb + 1});
  pieces.push_back(made(space == std::string::npos ? verb : verb.substr(space + 1)));
  const bool particle = is_particle(syntax, *passive);
  if (particle) copy(passive->between);
  copy(passive->topic);
  if (!particle) copy(passive->between);
  copy(passive->rest);
  return Recast{{pieces},
                "voice:active",
                "Readers find it easier when the one who does something comes first."};
}

/// The next sentence may speak of this one's topic: "The plan was made by Ann. It was printed."
bool is_spoken_of(const Draft* next) {
  if (next == nullptr) return false;
  const std::vector<Lexeme> all = lexemes(next->text.utf8);
  return std::any_of(all.begin(), all.end(), [](const Lexeme& token) {
    return is_one_of(token.folded, {"it", "its", "they", "them", "their", "he", "him", "his", "she",
                                    "her", "this", "these", "those", "which", "who"});
  });
}

}  // namespace

Drafts make_active(Drafts drafts, const Setting& setting) {
  Drafts done;
  for (std::size_t at = 0; at < drafts.size(); ++at) {
    const Draft* const next = at + 1 < drafts.size() ? &drafts[at + 1] : nullptr;
    if (is_spoken_of(next)) {
      done.push_back(drafts[at]);
      continue;
    }
    for (Draft& part : recast_each({drafts[at]}, setting, active_recast, 0))
      done.push_back(std::move(part));
  }
  return done;
}

}  // namespace plainsong
