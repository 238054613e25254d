#include "young/row_grammar.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_object = 6;
constexpr std::string_view gap = "…";
constexpr std::string_view gerund_gap = "…ing";

bool is_participle(const Word& word) {
  return word.xpos == Xpos::vbn || word.xpos == Xpos::vbg;
}

/// Whether the word is what the row says that it is.
bool is_part(Part part, const Word& word) {
  switch (part) {
    case Part::any:
      return true;
    case Part::noun:
      return word.upos == Upos::noun;
    case Part::verb:
      return word.upos == Upos::verb && word.relation != Relation::amod;
    case Part::adjective:
      return word.upos == Upos::adj || (is_participle(word) && word.relation == Relation::amod);
    case Part::adverb:
      return word.upos == Upos::adv;
    case Part::function:
      break;
  }
  return word.upos != Upos::noun && word.upos != Upos::verb && word.upos != Upos::adj &&
         word.upos != Upos::propn;
}

/// Whether the word is clearly something else.
bool is_other_part(Part part, const Word& word) {
  const bool noun = word.upos == Upos::noun;
  const bool verb = word.upos == Upos::verb && !is_participle(word);
  switch (part) {
    case Part::any:
      return false;
    case Part::noun:
      return verb;
    case Part::verb:
      return noun || word.upos == Upos::adj || word.relation == Relation::amod;
    case Part::adjective:
    case Part::adverb:
    case Part::function:
      break;
  }
  return noun || verb;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

bool is_degree(std::string_view word) {
  return is_one_of(
      word, {"very", "so", "too", "as", "how", "more", "most", "less", "least", "quite", "rather",
             "pretty", "really", "extremely", "particularly", "fairly", "such"});
}

std::size_t words_in(std::string_view plain) {
  return static_cast<std::size_t>(std::count(plain.begin(), plain.end(), ' ')) + 1;
}

/// "more hard" for "more arduous", and "very very big".
bool degree_clashes(std::string_view plain, std::string_view before) {
  if (!is_degree(before)) return false;
  if (words_in(plain) > 1)
    return is_degree(plain.substr(0, plain.find(' '))) || before == "more" || before == "most";
  const std::size_t vowels = [&] {
    std::size_t groups = 0;
    bool inside = false;
    for (const char c : plain) {
      const bool vowel = std::string_view("aeiouy").find(c) != std::string_view::npos;
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return groups;
  }();
  return (before == "more" || before == "most") && (vowels < 2 || plain.back() == 'y');
}

bool has_child(const Syntax& syntax, std::size_t word, Relation relation) {
  return syntax.child(word, relation).has_value();
}

bool has_particle(const Syntax& syntax, std::size_t word) {
  const auto& under = syntax.children(word);
  return std::any_of(under.begin(), under.end(), [&](std::int32_t child) {
    return syntax.word(static_cast<std::size_t>(child)).relation == Relation::compound_prt;
  });
}

/// "in a friendly way agreed": several words for an adverb stand behind the verb, or in front of
/// the whole sentence.
bool stands_in_front(const Syntax& syntax, std::size_t word, const SentenceReading& reading,
                     const RowPlace& place) {
  const auto head = syntax.head(word);
  const std::vector<Lexeme>& tokens = reading.tokens();
  if (place.first == 0 && head && *head > word + 1) return false;
  return head && *head > word && !(place.end < tokens.size() && tokens[place.end].folded == ",");
}

/// "reduced costs": a participle in front of a noun, with nothing that makes a verb of it.
bool stands_as_adjective(const Syntax& syntax, std::size_t word) {
  if (syntax.word(word).xpos != Xpos::vbn || word + 1 >= syntax.size()) return false;
  const Upos next = syntax.word(word + 1).upos;
  return !has_child(syntax, word, Relation::aux) &&
         (next == Upos::noun || next == Upos::propn || next == Upos::adj);
}

/// Whether the plain side can take the word's place in the phrase that the word belongs to.
bool plain_side_suits(const PhraseRow& row, const Syntax& syntax, std::size_t word,
                      const SentenceReading& reading, const RowPlace& place) {
  const bool several = words_in(row.plain) > 1;
  const std::string_view first = std::string_view(row.plain).substr(0, row.plain.find(' '));
  switch (row.part) {
    case Part::verb:
      return (place.end - place.first > 1 || !has_particle(syntax, word)) &&
             !stands_as_adjective(syntax, word);
    case Part::noun:
      return syntax.word(word).relation != Relation::compound ||
             (!several && !row.tagged && syntax.word(word).xpos == Xpos::nn);
    case Part::adverb:
      return !several || first == "very" || first == "most" ||
             !stands_in_front(syntax, word, reading, place);
    default:
      return true;
  }
}

bool is_passive(const Syntax& syntax, std::size_t word) {
  return syntax.word(word).features.passive || has_child(syntax, word, Relation::aux_pass) ||
         has_child(syntax, word, Relation::nsubj_pass);
}

/// "especially hard"
bool stands_before_what_it_grades(const Syntax& syntax, std::size_t word) {
  const auto head = syntax.head(word);
  return syntax.word(word).relation == Relation::advmod && head == word + 1 &&
         (syntax.word(*head).upos == Upos::adj || syntax.word(*head).upos == Upos::adv);
}

/// The predicate that an auxiliary belongs to, or the word itself.
std::size_t verb_of_auxiliary(const Syntax& syntax, std::size_t word) {
  const Relation relation = base_of(syntax.word(word).relation);
  const auto head = syntax.head(word);
  return head && relation == Relation::aux ? *head : word;
}

/// Whether something of this kind hangs under the word.
bool has_dependant(const Syntax& syntax, std::size_t word, std::string_view kind) {
  if (kind == "doer")
    return has_child(syntax, verb_of_auxiliary(syntax, word), Relation::obl_agent);
  if (kind == "object") return has_child(syntax, word, Relation::obj);
  if (kind == "clause")
    return has_child(syntax, word, Relation::ccomp) || has_child(syntax, word, Relation::xcomp);
  if (kind == "passive") return is_passive(syntax, word);
  return kind == "subject" && syntax.subject(word).has_value();
}

/// Whether the word, or the noun that it is the article of, is this in its sentence.
bool has_role(const Syntax& syntax, std::size_t word, std::string_view role) {
  const Relation relation = syntax.word(word).relation;
  const auto head = syntax.head(word);
  if (role == "modifier") return relation == Relation::amod || relation == Relation::compound;
  if (role == "preposition") return relation == Relation::case_marking;
  if (role == "degree") return stands_before_what_it_grades(syntax, word);
  if (role == "predicate")
    return has_child(syntax, word, Relation::cop) || relation == Relation::xcomp;
  const Relation of_noun =
      relation == Relation::det && head ? syntax.word(*head).relation : relation;
  return role == "subject" && base_of(of_noun) == Relation::nsubj;
}

std::optional<std::size_t> object_of(const Syntax& syntax, std::size_t word) {
  const std::size_t verb = verb_of_auxiliary(syntax, word);
  if (const auto object = syntax.child(verb, Relation::obj)) return object;
  if (const auto subject = syntax.child(verb, Relation::nsubj_pass)) return subject;
  const Relation relation = syntax.word(verb).relation;  // "the report published by us"
  return relation == Relation::acl && syntax.word(verb).xpos == Xpos::vbn ? syntax.head(verb)
                                                                          : std::nullopt;
}

/// The noun that an adjective, a preposition or a noun's own "of …" tells more of.
std::optional<std::size_t> noun_of(const Syntax& syntax, std::size_t word) {
  const Relation relation = syntax.word(word).relation;
  if (relation == Relation::amod || relation == Relation::case_marking) return syntax.head(word);
  return syntax.subject(word);
}

bool is_person(const Word& word, std::string_view form) {
  return word.upos == Upos::propn ||
         is_one_of(form, {"i", "he", "she", "we", "they", "you", "who", "him", "me", "us"});
}

/// Whether the lemma of the word that a guard asks for is one of the guard's.
bool has_partner(const Guard& guard, const Syntax& syntax, std::optional<std::size_t> partner) {
  if (!partner) return false;
  const Word& word = syntax.word(*partner);
  const std::string base = lower(word.lemma);
  return std::any_of(guard.words.begin(), guard.words.end(), [&](const std::string& lemma) {
    return lemma == "person" ? is_person(word, syntax.form(*partner)) : lemma == base;
  });
}

bool is_object_pronoun(std::string_view word) {
  return is_one_of(word, {"it", "them", "him", "her", "us", "me", "you"});
}

/// Particles that go behind a pronoun: "carry it out", but "deal with it".
bool goes_behind_pronoun(std::string_view particle) {
  return is_one_of(particle,
                   {"out", "up", "down", "off", "away", "back", "apart", "together", "aside"});
}

/// The token behind the object, where the object follows at once, is short, and has no clause.
std::size_t end_of_object(const SentenceReading& reading, const RowPlace& place) {
  const Syntax* const syntax = reading.syntax();
  const auto verb = reading.word_of(place.marked);
  if (syntax == nullptr || !verb) return 0;
  const auto object = syntax->child(*verb, Relation::obj);
  if (!object || !syntax->agreed(*object)) return 0;
  const WordRange words = syntax->phrase(*object);
  if (words.size() > longest_object || has_child(*syntax, *object, Relation::acl) ||
      has_child(*syntax, *object, Relation::appos) || !syntax->agreed(words))
    return 0;
  const auto first = reading.token_of(words.begin);
  const auto last = reading.token_of(words.end - 1);
  return first && last && *first == place.end ? *last + 1 : 0;
}

/// "Prices slowly fell", where the tagger takes the verb for a participle: it has a subject, and no
/// auxiliary.
bool is_past_after_all(const Syntax& syntax, std::size_t word) {
  return syntax.child(word, Relation::nsubj).has_value() && !is_passive(syntax, word) &&
         !has_child(syntax, word, Relation::aux) && !has_child(syntax, word, Relation::cop);
}

}  // namespace

bool grammar_allows(const PhraseRow& row, const SentenceReading& reading, const RowPlace& place) {
  const std::vector<Lexeme>& tokens = reading.tokens();
  const std::string_view before =
      place.first > 0 ? std::string_view(tokens[place.first - 1].folded) : std::string_view();
  const bool described = row.part == Part::adjective || row.part == Part::adverb;
  if (described && degree_clashes(row.plain, before)) return false;
  if (row.part == Part::any) return true;
  const Syntax* const syntax = reading.syntax();
  const auto word = reading.word_of(place.marked);
  if (syntax == nullptr || !word) return !row.tagged;
  if (row.tagged && !is_part(row.part, syntax->word(*word))) return false;
  if (is_other_part(row.part, syntax->word(*word))) return false;
  return plain_side_suits(row, *syntax, *word, reading, place);
}

bool role_allows(const Guard& guard, const SentenceReading& reading, const RowPlace& place) {
  const Syntax* const syntax = reading.syntax();
  const auto word = reading.word_of(place.marked);
  if (syntax == nullptr || !word) return false;
  const auto any = [&](bool (*holds)(const Syntax&, std::size_t, std::string_view)) {
    return std::any_of(guard.words.begin(), guard.words.end(),
                       [&](const std::string& name) { return holds(*syntax, *word, name); });
  };
  switch (guard.kind) {
    case Guard::Kind::with:
      return !any(has_dependant);
    case Guard::Kind::only_with:
      return any(has_dependant);
    case Guard::Kind::as:
      return !any(has_role);
    case Guard::Kind::only_as:
      return any(has_role);
    case Guard::Kind::object:
      return !has_partner(guard, *syntax, object_of(*syntax, *word));
    case Guard::Kind::only_object:
      return has_partner(guard, *syntax, object_of(*syntax, *word));
    case Guard::Kind::subject:
      return !has_partner(guard, *syntax, syntax->subject(verb_of_auxiliary(*syntax, *word)));
    case Guard::Kind::only_subject:
      return has_partner(guard, *syntax, syntax->subject(verb_of_auxiliary(*syntax, *word)));
    case Guard::Kind::noun:
      return !has_partner(guard, *syntax, noun_of(*syntax, *word));
    case Guard::Kind::only_noun:
      return has_partner(guard, *syntax, noun_of(*syntax, *word));
    default:
      return true;
  }
}

/// "has lasted … and provided": what the tagger takes for a past belongs to the same "has".
bool shares_have(const Syntax& syntax, std::size_t word) {
  const auto head = syntax.head(word);
  if (syntax.word(word).relation != Relation::conj || !head || syntax.subject(word)) return false;
  const auto auxiliary = syntax.child(*head, Relation::aux);
  return auxiliary && syntax.word(*auxiliary).lemma == "have";
}

std::optional<Form> form_of(const SentenceReading& reading, std::size_t token) {
  const auto word = reading.word_of(token);
  if (!word) return std::nullopt;
  const Syntax& syntax = *reading.syntax();
  switch (syntax.word(*word).xpos) {
    case Xpos::vb:
    case Xpos::vbp:
    case Xpos::nn:
      return Form::base;
    case Xpos::vbz:
      return Form::third;
    case Xpos::vbd:
      return has_child(syntax, *word, Relation::aux) || shares_have(syntax, *word)
                 ? Form::participle
                 : Form::past;
    case Xpos::vbn:
      return is_past_after_all(syntax, *word) ? Form::past : Form::participle;
    case Xpos::vbg:
      return Form::gerund;
    case Xpos::nns:
      return Form::plural;
    default:
      return std::nullopt;
  }
}

bool part_around_object(PhraseMatch& match, const SentenceReading& reading, const RowPlace& place) {
  const std::vector<Lexeme>& tokens = reading.tokens();
  const std::size_t hole = match.plain.find(gap);
  if (hole != std::string::npos) {
    std::string front = match.plain.substr(0, hole == 0 ? 0 : hole - 1);
    if (hole + gap.size() == match.plain.size()) {  // nothing goes behind the object
      match.plain = std::move(front);
      return true;
    }
    std::string back = match.plain.substr(hole + gap.size() + 1);
    match.object_end = end_of_object(reading, place);
    const auto word = reading.word_of(place.marked);
    const bool passive = word && is_passive(*reading.syntax(), *word);
    if (match.object_end == 0 && !passive) return false;
    match.plain = match.object_end == 0 ? front + " " + back : front;
    if (match.object_end != 0) match.behind = std::move(back);
    return true;
  }
  const std::size_t space = match.plain.rfind(' ');
  const bool verb = match.row->part == Part::verb || match.row->part == Part::any;
  if (!verb || space == std::string::npos || place.end >= tokens.size()) return true;
  if (!goes_behind_pronoun(std::string_view(match.plain).substr(space + 1)) ||
      !is_object_pronoun(tokens[place.end].folded))
    return true;
  match.behind = match.plain.substr(space + 1);
  match.plain.resize(space);
  match.object_end = place.end + 1;
  return true;
}

bool take_next_verb(PhraseMatch& match, const SentenceReading& reading, const RowPlace& place,
                    const Inflection& inflection) {
  const std::size_t hole = match.plain.find(gerund_gap);
  if (hole == std::string::npos) return true;
  if (place.end >= reading.tokens().size()) return false;
  const auto word = reading.word_of(place.end);
  if (!word || reading.syntax()->word(*word).xpos != Xpos::vb) return false;
  match.plain.replace(hole, gerund_gap.size(),
                      inflection.inflected(reading.tokens()[place.end].folded, Form::gerund));
  ++match.tokens;
  return true;
}

}  // namespace plainsong
