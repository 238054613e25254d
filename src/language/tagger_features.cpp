#include "language/tagger_features.hpp"

#include <algorithm>

#include "language/feature_template.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

enum Atom : std::uint8_t {
  form = no_atom + 1,
  word,
  ending_1,
  ending_2,
  ending_3,
  ending_4,
  ending_5,
  beginning_1,
  beginning_2,
  beginning_3,
  beginning_4,
  shape,
  place,
  capital,
  lexicon,
  tags,
  tags_before,
  tags_after,
  tags_second_after,
  known,
  known_before,
  known_second_before,
  known_after,
  known_second_after,
  lexicon_after,
  ending_before,
  ending_after,
  capital_before,
  capital_after,
  label_before,
  label_second_before,
  atoms
};

constexpr std::array rows = numbered(std::to_array<FeatureTemplate>({
                                         {{form}},
                                         {{word}},
                                         {{ending_1}},
                                         {{ending_2}},
                                         {{ending_3}},
                                         {{ending_4}},
                                         {{ending_5}},
                                         {{beginning_1}},
                                         {{beginning_2}},
                                         {{beginning_3}},
                                         {{beginning_4}},
                                         {{shape}},
                                         {{shape, place}},
                                         {{place, tags}},
                                         {{tags}},
                                         {{lexicon}},
                                         {{lexicon, place}},
                                         {{lexicon, tags_after}},
                                         {{lexicon, ending_2}},
                                         {{lexicon, ending_3, place}},
                                         {{ending_3, tags_after}},
                                         {{ending_2, place}},
                                         {{ending_3, shape}},
                                         {{known_before}},
                                         {{known_second_before}},
                                         {{known_after}},
                                         {{known_second_after}},
                                         {{known_before, known}},
                                         {{known, known_after}},
                                         {{known_before, known_after}},
                                         {{known_second_before, known_before}},
                                         {{known_after, known_second_after}},
                                         {{known_before, known, known_after}},
                                         {{tags_after}},
                                         {{tags_second_after}},
                                         {{tags, tags_after}},
                                         {{tags_after, tags_second_after}},
                                         {{tags, tags_after, tags_second_after}},
                                         {{tags, known_after}},
                                         {{known, tags_after}},
                                         {{tags_before, tags}},
                                         {{lexicon, lexicon_after}},
                                         {{ending_after}},
                                         {{ending_before}},
                                         {{capital_after, capital}},
                                         {{capital_before, capital}},
                                         {{label_before}},
                                         {{label_second_before}},
                                         {{label_before, label_second_before}},
                                         {{label_before, known}},
                                         {{label_before, tags}},
                                         {{label_before, label_second_before, tags}},
                                         {{label_before, label_second_before, known}},
                                         {{label_before, label_second_before, tags_after}},
                                         {{label_before, known_after}},
                                         {{label_before, tags_after}},
                                         {{label_before, tags, tags_after}},
                                         {{label_before, tags, known_after}},
                                         {{label_before, known_before}},
                                         {{label_second_before, known_before}},
                                         {{label_before, ending_3}},
                                         {{label_before, lexicon}},
                                         {{label_before, lexicon, tags_after}},
                                         {{label_before, ending_2, tags_after}},
                                         {{label_before, place, capital_after}},
                                     }),
                                     0);

struct Suffix {
  std::string_view letters;
  std::string_view instead;  ///< what the base form has there
};

struct Inflected {
  std::uint32_t base;    ///< the lexicon's bits that the base form must have
  std::uint32_t result;  ///< the bits of the reading, above those of the lexicon's own
  std::array<Suffix, 3> suffixes;
};

constexpr std::array inflected_forms = std::to_array<Inflected>({
    {lexicon_noun, 1U << 8U, {{{"ies", "y"}, {"es", ""}, {"s", ""}}}},
    {lexicon_verb, 1U << 9U, {{{"ies", "y"}, {"es", ""}, {"s", ""}}}},
    {lexicon_verb, 1U << 10U, {{{"ied", "y"}, {"ed", ""}, {"ed", "e"}}}},
    {lexicon_verb, 1U << 11U, {{{"ing", ""}, {"ing", "e"}, {"ing", ""}}}},
    {lexicon_adjective, 1U << 12U, {{{"ier", "y"}, {"er", ""}, {"er", "e"}}}},
    {lexicon_adjective, 1U << 13U, {{{"iest", "y"}, {"est", ""}, {"est", "e"}}}},
});

bool has_base(const WordTable& lexicon, std::string_view word, const Suffix& suffix,
              std::uint32_t bits) {
  if (word.size() < suffix.letters.size() + 2 || !word.ends_with(suffix.letters)) return false;
  std::string base(word.substr(0, word.size() - suffix.letters.size()));
  base += suffix.instead;
  if ((lexicon.find(key_of(base)) & bits) != 0) return true;
  const std::size_t size = base.size();
  const bool doubled = suffix.instead.empty() && size > 2 && base[size - 1] == base[size - 2];
  return doubled && (lexicon.find(key_of(base.substr(0, size - 1))) & bits) != 0;
}

/// True for a sentence most of whose words are in capitals, such as a heading.
bool mostly_capitals(std::span<const std::string_view> words) {
  std::size_t with_letters = 0;
  std::size_t in_capitals = 0;
  for (const std::string_view each : words) {
    const bool upper = std::any_of(each.begin(), each.end(), is_ascii_upper);
    const bool lower = std::any_of(each.begin(), each.end(), is_ascii_lower);
    if (upper || lower) ++with_letters;
    if (upper && !lower) ++in_capitals;
  }
  return with_letters > 2 && in_capitals * 2 > with_letters;
}

/// Words in which `known` is 2 or more have a set of tags of their own.
FeatureKey tags_key(std::uint32_t set, std::uint32_t reading) {
  return set >= 2 ? combined(1, set) : combined(2, reading);
}

FeatureKey label_key(std::size_t label) {
  return label + 1;
}

}  // namespace

std::uint32_t lexicon_reading(const WordTable& lexicon, std::string_view word) {
  std::uint32_t reading = lexicon.find(key_of(word));
  for (const Inflected& form_of : inflected_forms)
    for (const Suffix& suffix : form_of.suffixes)
      if (has_base(lexicon, word, suffix, form_of.base)) reading |= form_of.result;
  return reading;
}

TaggerFeatures::Profile TaggerFeatures::profile(const TaggerWords& tables,
                                                std::string_view written) {
  Profile made;
  const std::string folded = folded_form(written);
  const std::uint32_t set = tables.known.find(key_of(folded));
  const std::uint32_t reading = lexicon_reading(tables.lexicon, folded);
  made.form = key_of(written);
  made.word = key_of(folded);
  made.known = set != 0 ? made.word : combined(3, key_of(ending_of(folded, 3)));
  made.tags = tags_key(set, reading);
  made.lexicon = combined(4, reading);
  made.shape = key_of(shape_of(written));
  made.capital = !written.empty() && is_ascii_upper(written.front()) ? 2 : 1;
  for (std::size_t at = 0; at < made.endings.size(); ++at)
    if (folded.size() > at) made.endings[at] = key_of(ending_of(folded, at + 1));
  for (std::size_t at = 0; at < made.beginnings.size(); ++at)
    if (folded.size() > at) made.beginnings[at] = key_of(beginning_of(folded, at + 1));
  return made;
}

TaggerFeatures::TaggerFeatures(const TaggerWords& tables, std::span<const std::string_view> words) {
  before_.known = before_.tags = before_.capital = before_.endings[2] = 11;
  behind_.known = behind_.tags = behind_.capital = behind_.endings[2] = behind_.lexicon = 12;
  const bool capitals = mostly_capitals(words);
  words_.reserve(words.size());
  for (std::size_t at = 0; at < words.size(); ++at) {
    Profile made = profile(tables, words[at]);
    const bool first =
        at == 0 || (at == 1 && !words[0].empty() && !is_ascii_alphanumeric(words[0].front()));
    made.place = made.capital * 4 + (first ? 2U : 0U) + (capitals ? 1U : 0U);
    words_.push_back(made);
  }
}

const TaggerFeatures::Profile& TaggerFeatures::at_offset(std::size_t at, int offset) const {
  if (offset < 0 && at < static_cast<std::size_t>(-offset)) return before_;
  const std::size_t place_of_word =
      offset < 0 ? at - static_cast<std::size_t>(-offset) : at + static_cast<std::size_t>(offset);
  return place_of_word < words_.size() ? words_[place_of_word] : behind_;
}

void TaggerFeatures::collect(std::size_t at, std::size_t before, std::size_t second,
                             std::vector<FeatureKey>& features) const {
  const Profile& here = words_[at];
  const Profile& last = at_offset(at, -1);
  const Profile& next = at_offset(at, 1);
  const Profile& after_next = at_offset(at, 2);
  const std::array<FeatureKey, atoms> values = {0,
                                                here.form,
                                                here.word,
                                                here.endings[0],
                                                here.endings[1],
                                                here.endings[2],
                                                here.endings[3],
                                                here.endings[4],
                                                here.beginnings[0],
                                                here.beginnings[1],
                                                here.beginnings[2],
                                                here.beginnings[3],
                                                here.shape,
                                                here.place,
                                                here.capital,
                                                here.lexicon,
                                                here.tags,
                                                last.tags,
                                                next.tags,
                                                after_next.tags,
                                                here.known,
                                                last.known,
                                                at_offset(at, -2).known,
                                                next.known,
                                                after_next.known,
                                                next.lexicon,
                                                last.endings[2],
                                                next.endings[2],
                                                last.capital,
                                                next.capital,
                                                label_key(before),
                                                label_key(second)};
  features.clear();
  append_features(rows, values, features);
}

}  // namespace plainsong
