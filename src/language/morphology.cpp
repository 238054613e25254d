#include "language/morphology.hpp"

#include <algorithm>
#include <array>

#include "language/word_form.hpp"

namespace plainsong {
namespace {

struct TagFeatures {
  Xpos xpos;
  Features features;
};

/// What a Penn tag says by itself.
const std::array tag_features = std::to_array<TagFeatures>({
    {Xpos::nn, {.number = GrammaticalNumber::singular}},
    {Xpos::nnp, {.number = GrammaticalNumber::singular}},
    {Xpos::nns, {.number = GrammaticalNumber::plural}},
    {Xpos::nnps, {.number = GrammaticalNumber::plural}},
    {Xpos::jj, {.degree = Degree::positive}},
    {Xpos::jjr, {.degree = Degree::comparative}},
    {Xpos::jjs, {.degree = Degree::superlative}},
    {Xpos::rbr, {.degree = Degree::comparative}},
    {Xpos::rbs, {.degree = Degree::superlative}},
    {Xpos::vb, {.verb_form = VerbForm::infinitive}},
    {Xpos::vbp, {.tense = Tense::present, .verb_form = VerbForm::finite, .mood = Mood::indicative}},
    {Xpos::vbz,
     {.number = GrammaticalNumber::singular,
      .person = 3,
      .tense = Tense::present,
      .verb_form = VerbForm::finite,
      .mood = Mood::indicative}},
    {Xpos::vbd, {.tense = Tense::past, .verb_form = VerbForm::finite, .mood = Mood::indicative}},
    {Xpos::vbn, {.tense = Tense::past, .verb_form = VerbForm::participle}},
    {Xpos::vbg, {.verb_form = VerbForm::gerund}},
    {Xpos::md, {.verb_form = VerbForm::finite}},
    {Xpos::prp_possessive, {.possessive = true}},
    {Xpos::wp_possessive, {.possessive = true}},
    {Xpos::pos, {.possessive = true}},
});

struct WordFeatures {
  std::string_view word;
  GrammaticalNumber number;
  std::uint8_t person;
};

constexpr auto one = GrammaticalNumber::singular;
constexpr auto many = GrammaticalNumber::plural;
constexpr auto either = GrammaticalNumber::none;

/// Pronouns, and the words that point.
constexpr std::array pronouns = std::to_array<WordFeatures>(
    {{"i", one, 1},        {"me", one, 1},         {"my", one, 1},          {"mine", one, 1},
     {"myself", one, 1},   {"we", many, 1},        {"us", many, 1},         {"our", many, 1},
     {"ours", many, 1},    {"ourselves", many, 1}, {"you", either, 2},      {"your", either, 2},
     {"yours", either, 2}, {"yourself", one, 2},   {"yourselves", many, 2}, {"he", one, 3},
     {"him", one, 3},      {"his", one, 3},        {"himself", one, 3},     {"she", one, 3},
     {"her", one, 3},      {"hers", one, 3},       {"herself", one, 3},     {"it", one, 3},
     {"its", one, 3},      {"itself", one, 3},     {"they", many, 3},       {"them", many, 3},
     {"their", many, 3},   {"theirs", many, 3},    {"themselves", many, 3}, {"this", one, 0},
     {"that", one, 0},     {"these", many, 0},     {"those", many, 0}});

constexpr std::array negations = std::to_array<std::string_view>(
    {"not", "n't", "nt", "no", "never", "nor", "none", "nobody", "nothing", "neither", "nowhere"});

bool points(Xpos xpos) {
  return xpos == Xpos::prp || xpos == Xpos::prp_possessive || xpos == Xpos::dt;
}

/// "Send it." but not "will send", "to send", "let him send".
bool is_imperative(const MorphologyContext& context) {
  const Relation relation = context.relation;
  const bool place = relation == Relation::root || relation == Relation::conj ||
                     relation == Relation::ccomp || relation == Relation::parataxis;
  return place && !context.has_auxiliary && !context.has_to && !context.has_subject;
}

bool is_active_participle(const MorphologyContext& context) {
  const Relation relation = context.relation;
  return context.has_auxiliary || relation == Relation::acl || relation == Relation::amod ||
         relation == Relation::aux || relation == Relation::aux_pass ||
         relation == Relation::case_marking || (relation == Relation::advcl && !context.has_mark);
}

bool is_passive(const MorphologyContext& context) {
  const bool verb = context.upos == Upos::verb;
  return verb && (context.has_passive_auxiliary || !context.has_have);
}

void add_from_context(Features& features, const MorphologyContext& context) {
  if (context.xpos == Xpos::vb && is_imperative(context)) {
    features.verb_form = VerbForm::finite;
    features.mood = Mood::imperative;
  }
  if (context.xpos == Xpos::vbg && is_active_participle(context)) {
    features.verb_form = VerbForm::participle;
    features.tense = Tense::present;
  }
  if (context.xpos == Xpos::vbn) features.passive = is_passive(context);
}

}  // namespace

Features features_of(std::string_view form, const MorphologyContext& context) {
  Features features;
  const auto* const tag = std::find_if(tag_features.begin(), tag_features.end(),
                                       [&](const auto& row) { return row.xpos == context.xpos; });
  if (tag != tag_features.end()) features = tag->features;
  const bool noun_used_as_verb = context.upos == Upos::noun || context.upos == Upos::adj;
  if (noun_used_as_verb && features.verb_form != VerbForm::none) features = {};
  const std::string folded = folded_form(form);
  const auto* const pronoun = std::find_if(pronouns.begin(), pronouns.end(),
                                           [&](const auto& row) { return row.word == folded; });
  if (pronoun != pronouns.end() && points(context.xpos)) {
    features.number = pronoun->number;
    features.person = pronoun->person;
  }
  features.negative = std::find(negations.begin(), negations.end(), folded) != negations.end();
  add_from_context(features, context);
  return features;
}

}  // namespace plainsong
