#include "young/antecedent.hpp"

#include <algorithm>
#include <array>

#include "young/protect.hpp"

namespace plainsong {
namespace {

using Number = GrammaticalNumber;

/// The nearest noun and those that it hangs under: "the head of the school" gives school, head.
struct Chain {
  std::vector<std::size_t> nouns;
  bool joined = false;   ///< "Ann and Bob"
  bool in_place = true;  ///< tied by "of", "from" and the like only
  bool by_of = true;     ///< tied by "of" only
};

bool is_noun(const Syntax& syntax, std::size_t at) {
  return syntax.word(at).upos == Upos::noun || syntax.word(at).upos == Upos::propn;
}

/// What ties a place or a school to the person in front: "the head of", "Professor Hood from".
bool ties_place_to_person(std::string_view tie) {
  static const NameSet all = {"of", "from", "at", "for", "in"};
  return all.contains(tie);
}

Chain chain_of(const Syntax& rest, std::size_t nearest) {
  Chain chain;
  chain.nouns.push_back(nearest);
  std::size_t at = nearest;
  for (std::size_t steps = 0; steps < rest.size(); ++steps) {
    const Relation relation = base_of(rest.word(at).relation);
    const auto head = rest.head(at);
    const bool goes_on =
        relation == Relation::nmod || relation == Relation::appos || relation == Relation::conj;
    if (!head || !goes_on || !is_noun(rest, *head)) break;
    chain.joined = chain.joined || (relation == Relation::conj && at == nearest);
    const auto tie = rest.child(at, Relation::case_marking);
    if (relation == Relation::nmod) {
      chain.in_place = chain.in_place && tie && ties_place_to_person(rest.form(*tie));
      chain.by_of = chain.by_of && tie && rest.form(*tie) == "of";
    }
    chain.nouns.push_back(*head);
    at = *head;
  }
  return chain;
}

Number number_of(const Syntax& rest, std::size_t noun) {
  const bool plural = rest.word(noun).features.number == Number::plural ||
                      rest.word(noun).xpos == Xpos::nns || rest.word(noun).lemma == "people";
  return plural ? Number::plural : Number::singular;
}

bool fits(const Syntax& rest, std::size_t noun, Number shown) {
  const bool group = rest.word(noun).upos == Upos::propn && shown == Number::plural;
  return shown == Number::none || group || number_of(rest, noun) == shown;
}

/// Persons that are told by who they belong to: "the son of Ann, who …" may be of both.
bool is_relative(std::string_view lemma) {
  static const NameSet all = {"son",    "daughter", "mother",  "father", "parent", "brother",
                              "sister", "wife",     "husband", "friend", "child",  "partner",
                              "cousin", "uncle",    "aunt",    "widow",  "fan",    "one"};
  return all.contains(lemma);
}

/// "the head of the school, who" is the head; "the leader of the band, who" may be the band.
bool is_group(std::string_view lemma) {
  static const NameSet all = {"band", "team", "group", "club",  "school", "family", "couple",
                              "pair", "crew", "army",  "party", "board",  "panel"};
  return all.contains(lemma);
}

/// Nouns that speak of nobody and nothing in particular.
bool is_of_none(const Syntax& rest, std::size_t noun) {
  static const NameSet all = {"no",      "any",    "every", "each",
                              "neither", "either", "what",  "whatever"};
  static const NameSet shares = {"one", "some", "many", "none", "each", "all", "any", "most"};
  const auto head = rest.head(noun);
  if (head && *head < noun && shares.contains(rest.form(*head))) return true;
  if (noun > 1 && rest.form(noun - 1) == "as") return true;
  for (const std::int32_t child : rest.children(noun))
    if (all.contains(rest.form(static_cast<std::size_t>(child)))) return true;
  const auto tie = rest.child(noun, Relation::case_marking);
  if (!tie) return false;
  const std::string_view form = rest.form(*tie);
  return form == "per" || form == "than" || form == "like" || form == "without" || form == "as";
}

/// The first word behind the noun's own words: behind the rest of its name.
std::size_t end_of_noun(const Syntax& rest, std::size_t noun, std::size_t behind) {
  std::size_t end = noun + 1;
  while (end < behind &&
         (base_of(rest.word(end).relation) == Relation::flat || rest.word(end).upos == Upos::propn))
    ++end;
  return end;
}

bool is_definite_noun(const Syntax& rest, std::size_t noun) {
  static const NameSet all = {"the", "this", "that", "these", "those"};
  if (rest.child(noun, Relation::nmod_poss)) return true;
  const auto word = rest.child(noun, Relation::det);
  return word && all.contains(rest.form(*word));
}

std::optional<Antecedent> about(const Syntax& rest, std::size_t noun, std::size_t behind,
                                Clue clue) {
  if (is_of_none(rest, noun)) return std::nullopt;
  const bool name = rest.word(noun).upos == Upos::propn;
  const std::size_t end = end_of_noun(rest, noun, behind);
  auto mention = mention_of(rest, noun, end, clue.person);
  if (!mention && name) return std::nullopt;
  const bool known = name || is_definite_noun(rest, noun);
  if (!mention) {
    mention = pointed_at(rest, noun);
    if (clue.person && !mention->plural) mention->pieces.front() = made("the");
  }
  if (mention->plural && clue.number == Number::singular) return std::nullopt;
  if (!mention->plural && !mention->name && clue.number == Number::plural) return std::nullopt;
  return Antecedent{noun, std::move(*mention), known, true, false};
}

Antecedent pronoun(std::size_t noun, std::string word, bool plural, bool known) {
  return {noun, {{made(std::move(word))}, plural, false}, known, false, true};
}

/// "by Professor Hill from Kingston University": a parser may hang the place under the verb.
std::optional<std::size_t> person_from_place(const Syntax& rest, std::size_t nearest) {
  const auto tie = rest.child(nearest, Relation::case_marking);
  if (rest.word(nearest).upos != Upos::propn || !tie || !ties_place_to_person(rest.form(*tie)) ||
      *tie == 0 || base_of(rest.word(nearest).relation) != Relation::obl)
    return std::nullopt;
  const auto noun = noun_before(rest, *tie);
  const bool person =
      noun && (rest.word(*noun).upos == Upos::propn || is_person(rest.word(*noun).lemma));
  return person ? noun : std::nullopt;
}

std::optional<Antecedent> person_in(const Syntax& rest, const Chain& chain, std::size_t behind,
                                    Clue clue) {
  const std::size_t nearest = chain.nouns.front();
  if (const auto person = person_from_place(rest, nearest))
    return about(rest, *person, behind, clue);
  if (chain.joined) {
    if (clue.number == Number::plural) return pronoun(nearest, "they", true, true);
    if (clue.number == Number::none) return std::nullopt;
  }
  std::vector<std::size_t> found;
  for (const std::size_t noun : chain.nouns) {
    const bool may_be = rest.word(noun).upos == Upos::propn || is_person(rest.word(noun).lemma);
    if (may_be && fits(rest, noun, clue.number)) found.push_back(noun);
  }
  if (found.empty())
    return chain.nouns.size() == 1 ? about(rest, nearest, behind, clue) : std::nullopt;
  const bool own = found.size() == 1 && (found[0] == nearest || chain.nouns.size() < 3);
  if (own) {
    const bool group = found[0] != nearest && rest.word(nearest).upos == Upos::noun &&
                       is_group(rest.word(nearest).lemma);
    return group ? std::nullopt : about(rest, found.front(), behind, clue);
  }
  if (base_of(rest.word(found[0]).relation) == Relation::appos)
    return about(rest, found[0], behind, clue);
  const bool place_last = rest.word(found[0]).upos == Upos::propn && chain.in_place &&
                          !is_relative(rest.word(found[1]).lemma) && found.size() == 2;
  return place_last ? about(rest, found[1], behind, clue) : std::nullopt;
}

/// "a US website, Indiegogo, which", "claims from Malaysia, which"; but not "a region in Asia is".
bool is_name_meant(const Syntax& rest, const Chain& chain, Clue clue) {
  const std::size_t nearest = chain.nouns.front();
  const bool initials = is_initialism(rest.written(nearest));
  const bool name = rest.word(nearest).upos == Upos::propn || initials;
  if (!name || !fits(rest, nearest, clue.number) || chain.joined) return false;
  if (base_of(rest.word(nearest).relation) == Relation::appos) return true;
  return chain.nouns.size() > 1 && !chain.in_place;
}

std::optional<Antecedent> thing_in(const Syntax& rest, const Chain& chain, std::size_t behind,
                                   Clue clue) {
  const std::size_t nearest = chain.nouns.front();
  bool singular = false;
  bool plural = false;
  bool known = false;
  std::vector<std::size_t> found;
  bool same_person = false;  // "Ann, head of the club, which": neither Ann nor the head
  for (const std::size_t noun : chain.nouns) {
    const bool person = same_person || (noun != nearest && is_person(rest.word(noun).lemma));
    same_person = person && base_of(rest.word(noun).relation) == Relation::appos;
    if (person || !fits(rest, noun, clue.number)) continue;
    if (is_of_none(rest, noun)) return std::nullopt;
    found.push_back(noun);
    (number_of(rest, noun) == Number::plural ? plural : singular) = true;
    known = known || rest.word(noun).upos == Upos::propn || is_definite_noun(rest, noun);
  }
  if (chain.joined && clue.number != Number::singular)
    return clue.number == Number::plural ? std::optional(pronoun(nearest, "these", true, known))
                                         : std::nullopt;
  const bool of_one = found.size() == 1 && found.front() == nearest;
  if (of_one || is_name_meant(rest, chain, clue) ||
      (chain.joined && clue.number == Number::singular && !found.empty() && found[0] == nearest)) {
    auto one = about(rest, nearest, behind, clue);
    if (one) one->rivals = chain.nouns.size() > 1;
    return one;
  }
  if (found.empty())
    return clue.number == Number::singular ? std::optional(pronoun(nearest, "this", false, true))
                                           : std::nullopt;
  if (plural && singular && !chain.by_of) return std::nullopt;
  return pronoun(nearest, plural && !singular ? "these" : "this", plural && !singular, known);
}

/// Behind "Geert Wilders, the far-right populist", the name.
std::size_t behind_name(const Syntax& rest, std::size_t noun, std::size_t behind) {
  if (is_person(rest.word(noun).lemma) && rest.word(noun).relation == Relation::nmod) return behind;
  std::size_t first = noun;
  while (first > 0 && rest.word(first - 1).upos != Upos::punct && noun - first < 8) --first;
  if (first < 3 || !is_comma(rest, first - 1) || rest.word(noun).upos != Upos::noun) return behind;
  const Upos opener = rest.word(first).upos;
  const bool owner = rest.child(noun, Relation::nmod_poss).has_value();
  if (opener != Upos::det && !owner) return behind;
  std::size_t name = first - 1;
  if (rest.word(name - 1).upos == Upos::num && name > 2 && is_comma(rest, name - 2)) name -= 2;
  return rest.word(name - 1).upos == Upos::propn ? name : behind;
}

}  // namespace

bool is_person(std::string_view lemma) {
  static const NameSet all = {
      "man",       "woman",     "child",       "boy",       "girl",      "person",    "people",
      "adult",     "parent",    "baby",        "student",   "resident",  "mother",    "father",
      "son",       "daughter",  "wife",        "husband",   "friend",    "president", "head",
      "chief",     "boss",      "chef",        "guest",     "tourist",   "patient",   "victim",
      "expert",    "executive", "agent",       "assistant", "graduate",  "migrant",   "candidate",
      "critic",    "professor", "captain",     "king",      "queen",     "prince",    "princess",
      "pope",      "judge",     "nurse",       "pilot",     "cook",      "colleague", "volunteer",
      "pensioner", "couple",    "family",      "fan",       "guy",       "lad",       "kid",
      "teen",      "relative",  "neighbour",   "citizen",   "official",  "musician",  "politician",
      "historian", "author",    "aunt",        "uncle",     "brother",   "sister",    "cousin",
      "middleman", "spokesman", "spokeswoman", "analyst",   "secretary", "champion",  "coach",
      "mp",        "ceo",       "deputy",      "minister"};
  static constexpr std::array<std::string_view, 9> endings = {"er",  "or",    "ist", "ian", "ee",
                                                              "man", "woman", "eer", "ant"};
  static const NameSet things = {
      "number",    "paper",     "order",      "centre",   "center",     "theatre",   "matter",
      "letter",    "power",     "river",      "water",    "computer",   "factor",    "sector",
      "door",      "floor",     "error",      "tower",    "border",     "chapter",   "corner",
      "offer",     "layer",     "newsletter", "summer",   "winter",     "december",  "october",
      "november",  "september", "weather",    "quarter",  "gender",     "answer",    "degree",
      "committee", "coffee",    "fee",        "plant",    "restaurant", "tree",      "shower",
      "cover",     "character", "engine",     "register", "cancer",     "disaster",  "sister",
      "finger",    "shoulder",  "container",  "mirror",   "colour",     "color",     "behavior",
      "list",      "dinner",    "manner",     "motor",    "reactor",    "processor", "server",
      "war",       "guarantee", "rafter",     "chamber",  "poster",     "lawyer's",  "flier",
      "folder",    "trailer"};
  if (all.contains(lemma)) return true;
  if (lemma.size() < 5 || things.contains(lemma)) return false;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return lemma.substr(lemma.size() - ending.size()) == ending;
  });
}

GrammaticalNumber number_shown_from(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const std::string_view form = syntax.form(at);
    switch (syntax.word(at).xpos) {
      case Xpos::vbz:
        return Number::singular;
      case Xpos::vbp:
        return Number::plural;
      case Xpos::vbd:
        return form == "was" ? Number::singular : form == "were" ? Number::plural : Number::none;
      case Xpos::md:
        return Number::none;
      default:
        break;
    }
  }
  return Number::none;
}

std::optional<Antecedent> antecedent_of(const Syntax& rest, std::size_t behind, Clue clue) {
  const bool age = behind > 2 && rest.word(behind - 1).upos == Upos::num &&
                   is_comma(rest, behind - 2) && rest.word(behind - 3).upos == Upos::propn;
  if (age) behind -= 2;
  auto nearest = noun_before(rest, behind);
  if (nearest && clue.person) {
    const std::size_t name = behind_name(rest, *nearest, behind);
    if (name != behind) {
      behind = name;
      nearest = noun_before(rest, behind);
    }
  }
  if (!nearest) return std::nullopt;
  const Chain chain = chain_of(rest, *nearest);
  return clue.person ? person_in(rest, chain, behind, clue) : thing_in(rest, chain, behind, clue);
}

}  // namespace plainsong
