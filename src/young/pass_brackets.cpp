// What stands in brackets, or between two dashes, becomes a sentence of its own where it is a
// clause, says what a name stands for, or gives examples. An initialism stays with its name.

#include <algorithm>

#include "language/function_words.hpp"
#include "young/antecedent.hpp"
#include "young/apposition.hpp"
#include "young/claim.hpp"
#include "young/examples.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// "(…)" or "– … –": the places of the two marks.
struct Inset {
  std::size_t open = 0;
  std::size_t close = 0;

  [[nodiscard]] WordRange words() const { return {open + 1, close}; }
};

/// None at all where they are nested or left open.
std::vector<Inset> brackets_in(const Syntax& syntax) {
  std::vector<Inset> found;
  std::size_t open = syntax.size();
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const bool opens = syntax.form(at) == "(";
    const bool closes = syntax.form(at) == ")";
    const bool inside = open < syntax.size();
    if ((opens && inside) || (closes && !inside)) return {};
    if (closes) found.push_back({open, at});
    if (opens) open = at;
    if (closes) open = syntax.size();
  }
  return open < syntax.size() ? std::vector<Inset>{} : found;
}

std::vector<Inset> dash_pairs_in(const Syntax& syntax) {
  std::vector<std::size_t> dashes;
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (is_spaced_dash(syntax, at)) dashes.push_back(at);
  if (dashes.size() != 2) return {};
  return {{dashes[0], dashes[1]}};
}

/// A sentence with an inset, and each of the two by itself.
struct Parts {
  const Syntax& whole;
  const Syntax& rest;
  const Syntax& inner;
  Inset inset;
  std::size_t noun = 0;  ///< of `rest`: the noun whose phrase ends in front of the inset

  /// The inset's words from the `first` on.
  [[nodiscard]] RecastPiece from(std::size_t first) const {
    return copied(whole, {inset.open + 1 + first, inset.close});
  }
};

bool opens_clause_of_other(std::string_view word) {
  return is_clause_opener(word) || word == "and" || word == "or" || word == "but" || word == "so" ||
         word == "then" || word == "not" || word == "nor";
}

/// "(most of whom were there)", "(Let's replicate, 2006, p. 330)"
bool is_reference(const Syntax& inner) {
  for (std::size_t at = 0; at < inner.size(); ++at) {
    const std::string_view form = inner.form(at);
    if ((at == 0 && (form == "ie" || form == "eg" || form == "cf")) || form == "?" || form == "p" ||
        form == "p." || form == "pp" || form == "pp." || form == "et" ||
        (at < 5 && (form == "whom" || form == "which" || form == "whose")))
      return true;
  }
  return false;
}

/// "(the old one is closed)": a sentence by itself, by both parsers' reading.
bool is_clause(const Syntax& inner) {
  if (!inner.is_whole() || opens_clause_of_other(inner.form(0)) || is_reference(inner) ||
      inner.word(0).upos == Upos::punct)
    return false;
  const std::size_t root = inner.root();
  const auto subject = inner.subject(root);
  if (inner.word(0).upos == Upos::verb && root != 0) return false;
  if (subject && inner.child(*subject, Relation::acl)) return false;  // "the one who did it, …"
  return inner.is_finite(root) && inner.agreed(root) && (!subject || inner.agreed(*subject));
}

/// The noun before the inset, said again; none where the inset may be about another.
std::optional<Mention> mention_before(const Parts& parts, bool person) {
  auto mention = mention_of(parts.rest, parts.noun, parts.inset.open, person);
  if (!mention || mention->name) return mention;
  if (has_rival(parts.rest, parts.noun) || is_of_no_one_in_particular(parts.rest, parts.noun))
    return std::nullopt;
  return mention;
}

/// "(it opened in May)": with the noun in the pronoun's place, as the pronoun would be far from it.
std::optional<Pieces> clause_with_noun(const Parts& parts) {
  const std::string_view pronoun = parts.inner.form(0);
  const bool person = pronoun == "he" || pronoun == "she";
  const auto subject = parts.inner.subject(parts.inner.root());
  if ((!person && pronoun != "it" && pronoun != "they") || !subject || *subject != 0)
    return std::nullopt;
  const auto mention = mention_before(parts, person);
  const bool fits = mention && mention->plural == (pronoun == "they") &&
                    (mention->name == person || pronoun == "it");
  if (!fits) return std::nullopt;
  return joined_pieces(mention->pieces, {parts.from(1)});
}

/// "(which checks standards)"
std::optional<Pieces> relative_in(const Parts& parts) {
  const Syntax& inner = parts.inner;
  const bool opens = inner.form(0) == "which" || inner.form(0) == "who";
  const std::size_t verb = inner.root();
  if (!opens || inner.subject(verb) != std::size_t{0} || !plays_at_a_time(inner, verb))
    return std::nullopt;
  const auto mention = mention_before(parts, inner.form(0) == "who");
  if (!mention || !agrees_in_number(inner, verb, *mention)) return std::nullopt;
  return joined_pieces(mention->pieces, {parts.from(1)});
}

/// "(born 12 April 1955 in Rome)" behind a name: "… was born on 12 April 1955 in Rome."
std::optional<Pieces> birth_in(const Parts& parts) {
  const Syntax& inner = parts.inner;
  if (inner.form(0) != "born" || parts.rest.word(parts.noun).upos != Upos::propn)
    return std::nullopt;
  const auto is_number = [&](std::size_t at) {
    return at < inner.size() && inner.word(at).upos == Upos::num;
  };
  const bool day = (is_number(1) && is_month(inner.form(2)) && is_number(3)) ||
                   (is_month(inner.form(1)) && is_number(2));
  const bool said = inner.form(1) == "in" || inner.form(1) == "on";
  const bool year = is_number(1) && inner.size() == 2;
  const auto mention = mention_before(parts, true);
  if (!mention || !mention->name || (!day && !said && !year)) return std::nullopt;
  const auto first = mention->pieces.front().copied.begin;
  if (first > 1 && parts.whole.sentence()[first - 2] == ',') return std::nullopt;  // "…, OBE (born"
  const std::string tie = said ? "was born" : day ? "was born on" : "was born in";
  return joined_pieces(mention->pieces, {made(tie), parts.from(1)});
}

bool goes_on_as_list(const Syntax& syntax, std::size_t at) {
  return syntax.form(at) == "and" || syntax.form(at) == "or" || is_comma(syntax, at);
}

/// "(also known as …)", "(now called …)"
std::optional<Pieces> other_name_in(const Parts& parts) {
  static const NameSet how = {"also", "now", "often", "sometimes", "usually", "commonly"};
  static const NameSet called = {"called", "known", "spelled", "spelt", "named"};
  const Syntax& inner = parts.inner;
  if (!how.contains(inner.form(0)) || !called.contains(inner.form(1)) || inner.size() < 3 ||
      goes_on_as_list(parts.whole, parts.inset.close + 1))
    return std::nullopt;
  auto mention = mention_before(parts, false);
  if (!mention) return std::nullopt;
  const bool generic = !mention->plural && mention->pieces.front().made == "this" &&
                       !parts.rest.child(parts.noun, Relation::det);
  if (generic) mention->pieces.erase(mention->pieces.begin());
  return joined_pieces(mention->pieces, {made(mention->plural ? "are" : "is"), parts.from(0)});
}

/// "dyscalculia – the difficulty in …": a thing that needs no article is described like a name.
std::optional<Pieces> meaning_in(const Parts& parts) {
  const Syntax& rest = parts.rest;
  const std::size_t noun = parts.noun;
  const Relation relation = base_of(rest.word(noun).relation);
  const std::size_t top = parts.inner.root();
  bool bare = noun + 1 == parts.inset.open && rest.word(noun).xpos == Xpos::nn &&
              relation != Relation::compound && relation != Relation::conj;
  for (const Relation before :
       {Relation::det, Relation::amod, Relation::compound, Relation::nmod, Relation::nummod})
    bare = bare && !rest.child(noun, before);
  if (!bare || has_rival(rest, noun) || parts.inner.form(0) != "the" ||
      parts.inner.word(top).xpos != Xpos::nn || parts.inner.child(top, Relation::conj) ||
      !parts.inner.child(top, Relation::nmod))
    return std::nullopt;
  return Pieces{copied(rest, {noun, noun + 1}), made("is"), parts.from(0)};
}

/// Nouns for what is done: a team that is "working with schools" does not mean that.
bool names_a_doing(std::string_view lemma) {
  static const NameSet all = {"format",   "idea",    "plan",     "approach", "method", "aim",
                              "job",      "task",    "role",     "process",  "goal",   "practice",
                              "activity", "tactic",  "strategy", "policy",   "rule",   "technique",
                              "habit",    "routine", "duty",     "step",     "answer", "solution"};
  return all.contains(lemma);
}

/// "The format – bringing people together – has helped": what it means is to do that.
std::optional<Pieces> doing_in(const Parts& parts) {
  const Syntax& inner = parts.inner;
  if (inner.word(0).xpos != Xpos::vbg || inner.root() != 0 ||
      !names_a_doing(parts.rest.word(parts.noun).lemma) ||
      base_of(parts.rest.word(parts.noun).relation) != Relation::nsubj)
    return std::nullopt;
  const auto mention = mention_before(parts, false);
  const TimeOfClause time = time_of(parts.rest, predicate_of(parts.rest, parts.noun));
  if (!mention || mention->name || time == TimeOfClause::unknown) return std::nullopt;
  const bool past = time == TimeOfClause::past;
  const char* const means = past ? "meant" : mention->plural ? "mean" : "means";
  return joined_pieces(mention->pieces, {made(means), parts.from(0)});
}

/// "two cases of children – Ann and Ben –": names can be only of the persons.
bool names_persons(const Parts& parts) {
  const auto head = parts.rest.head(parts.noun);
  return parts.inner.word(parts.inner.root()).upos == Upos::propn &&
         is_person(parts.rest.word(parts.noun).lemma) && head &&
         !is_person(parts.rest.word(*head).lemma);
}

/// "including A and B", or all of them by name: "these issues – stigma, money and freedom –".
std::optional<Pieces> examples_in(const Parts& parts, const Setting& setting) {
  const Syntax& inner = parts.inner;
  const bool such_as = inner.form(0) == "such" && inner.form(1) == "as";
  const std::size_t skipped = such_as ? 2 : inner.form(0) == "including" ? 1 : 0;
  if (skipped == 0) {
    const auto& children = inner.children(inner.root());
    const bool several = std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
      return inner.word(static_cast<std::size_t>(child)).relation == Relation::conj;
    });
    bool joined = false;
    for (std::size_t at = 0; at < inner.size(); ++at) joined = joined || inner.form(at) == "and";
    const bool of_others = has_rival(parts.rest, parts.noun) && !names_persons(parts);
    if (!several || !joined || parts.rest.word(parts.noun).xpos != Xpos::nns || of_others)
      return std::nullopt;
    return examples_told(parts.rest, parts.noun, inner, parts.from(0).copied, true);
  }
  const Span words = parts.from(skipped).copied;
  const Syntax named = setting.syntax->read(slice(parts.whole.sentence(), words));
  if (!named.usable()) return std::nullopt;
  const auto noun = noun_with_examples(parts.rest, parts.inset.open, named);
  return noun ? examples_told(parts.rest, *noun, named, words, false) : std::nullopt;
}

/// "everyone – from A to B –", "everyone – members and audience –": who all of them are.
std::optional<Pieces> everyone_in(const Syntax& whole, const Syntax& rest, const Syntax& inner,
                                  const Inset& inset) {
  static const NameSet all = {"everyone", "everybody"};
  const std::size_t who = inset.open - 1;
  if (!all.contains(whole.form(who)) || !is_vouched_for(rest, who) ||
      is_of_no_one_in_particular(rest, who))
    return std::nullopt;
  const RecastPiece words = copied(whole, inset.words());
  bool to = false;
  for (std::size_t at = 1; at < inner.size(); ++at) to = to || inner.form(at) == "to";
  if (inner.form(0) == "from" && to && !inner.is_whole())
    return Pieces{made("this means"), copied(whole, {who, who + 1}), words};
  if (!names_things(inner)) return std::nullopt;
  return Pieces{copied(whole, {who, who + 1}), made("means"), words};
}

/// "Ann Hill (the radio), Bob Lee (the telephone)": what each is known for, not what each is.
bool lists_with_brackets(const Syntax& whole) {
  std::size_t found = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) found += whole.form(at) == "(" ? 1 : 0;
  return found > 1;
}

/// What the inset tells, as a sentence; none where it is neither clause nor description nor
/// examples.
std::optional<Pieces> told_by(const Syntax& whole, const Inset& inset, const Setting& setting) {
  const Syntax inner = setting.syntax->read(slice(whole.sentence(), whole.bytes(inset.words())));
  const std::string shorter = without(whole, {inset.open, inset.close + 1});
  const Syntax rest = setting.syntax->read(shorter);
  if (!inner.usable() || inner.size() < 2 || !rest.usable() || rest.size() < inset.open)
    return std::nullopt;
  if (auto all = everyone_in(whole, rest, inner, inset)) return all;
  if (!is_stated(rest, inset.open - 1)) return std::nullopt;
  const auto noun = noun_before(rest, inset.open);
  const Parts parts{whole, rest, inner, inset, noun.value_or(0)};
  if (is_clause(inner)) {
    const auto subject = inner.subject(inner.root());
    const bool stays_close =
        inset.close + 2 >= whole.size() || (subject && inner.word(*subject).upos != Upos::pron);
    if (stays_close) return Pieces{parts.from(0)};
    return noun ? clause_with_noun(parts) : std::nullopt;
  }
  if (!noun) return std::nullopt;
  if (lists_with_brackets(whole)) return std::nullopt;
  for (auto told : {relative_in(parts), birth_in(parts), other_name_in(parts),
                    description_of(rest, inset.open, inner, whole.bytes(inset.words())),
                    meaning_in(parts), examples_in(parts, setting)})
    if (told) return told;
  return std::nullopt;
}

/// What somebody or something does, which is told first: "The format means bringing …".
std::optional<Pieces> doing_by(const Syntax& whole, const Inset& inset, const Setting& setting) {
  const Syntax inner = setting.syntax->read(slice(whole.sentence(), whole.bytes(inset.words())));
  const std::string shorter = without(whole, {inset.open, inset.close + 1});
  const Syntax rest = setting.syntax->read(shorter);
  if (!inner.usable() || !rest.usable() || rest.size() < inset.open) return std::nullopt;
  const auto noun = noun_before(rest, inset.open);
  if (!noun || !is_stated(rest, *noun)) return std::nullopt;
  return doing_in({whole, rest, inner, inset, *noun});
}

/// Two dashes may have done the work of a comma as well: "coming from a big family – … – he has".
bool needs_comma(const Syntax& syntax, const Inset& inset) {
  if (syntax.form(inset.open) == "(" || inset.close + 1 >= syntax.size()) return false;
  const std::string_view before = syntax.form(inset.open - 1);
  const std::string_view behind = syntax.form(inset.close + 1);
  if (behind == "that" || behind == "who" || before == "everyone" || before == "everybody")
    return false;
  switch (syntax.word(inset.close + 1).upos) {
    case Upos::verb:
    case Upos::aux:
    case Upos::adp:
    case Upos::part:
    case Upos::punct:
      return false;
    default:
      return true;
  }
}

/// "everyone – members and visitors – who have": without the members, everyone "has".
std::string_view verb_of_one(const Syntax& syntax, const Inset& inset) {
  const std::string_view all = syntax.form(inset.open - 1);
  const std::string_view verb = syntax.form(inset.close + 2);
  if ((all != "everyone" && all != "everybody") || syntax.form(inset.close + 1) != "who") return {};
  return verb == "have" ? "has" : verb == "are" ? "is" : verb == "were" ? "was" : "";
}

std::optional<Recast> inset_recast(const Syntax& syntax, const Setting& setting,
                                   const std::vector<Inset>& insets) {
  for (const Inset& inset : insets) {
    if (inset.open < 1 || inset.words().size() < 2) continue;
    const auto means = doing_by(syntax, inset, setting);
    const auto told = means ? means : told_by(syntax, inset, setting);
    if (!told) continue;
    Pieces rest = {copied(syntax, {0, inset.open})};
    if (needs_comma(syntax, inset)) rest.push_back(made(","));
    const std::string_view one = verb_of_one(syntax, inset);
    const std::size_t behind = inset.close + 1;
    if (!one.empty()) {
      rest.push_back(copied(syntax, {behind, behind + 1}));
      rest.push_back(made(std::string(one)));
    }
    const std::size_t goes_on = one.empty() ? behind : behind + 2;
    if (goes_on < syntax.size()) rest.push_back(copied(syntax, {goes_on, syntax.size()}));
    std::vector<Pieces> sentences = {std::move(rest), *told};
    if (means) std::swap(sentences[0], sentences[1]);
    return Recast{std::move(sentences), "split:aside",
                  "What stood in brackets or between dashes is a sentence of its own."};
  }
  return std::nullopt;
}

std::optional<Recast> bracket_recast(const Syntax& syntax, const Draft& /*draft*/,
                                     const Setting& setting) {
  return inset_recast(syntax, setting, brackets_in(syntax));
}

std::optional<Recast> dash_pair_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& setting) {
  return inset_recast(syntax, setting, dash_pairs_in(syntax));
}

}  // namespace

Drafts split_brackets(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, bracket_recast, setting.longest * 2 / 3);
}

Drafts split_dash_pairs(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, dash_pair_recast, setting.longest * 2 / 3);
}

}  // namespace plainsong
