#include "language/train/conllu.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace plainsong {
namespace {

// Each in the order of its enumeration.
constexpr std::array number_names = std::to_array<std::string_view>({"", "Sing", "Plur"});
constexpr std::array tense_names = std::to_array<std::string_view>({"", "Pres", "Past"});
constexpr std::array form_names =
    std::to_array<std::string_view>({"", "Fin", "Inf", "Part", "Ger"});
constexpr std::array mood_names = std::to_array<std::string_view>({"", "Ind", "Imp"});
constexpr std::array degree_names = std::to_array<std::string_view>({"", "Pos", "Cmp", "Sup"});
constexpr std::array person_names = std::to_array<std::string_view>({"", "1", "2", "3"});
constexpr std::array passive_names = std::to_array<std::string_view>({"", "Pass"});
constexpr std::array yes_names = std::to_array<std::string_view>({"", "Yes"});
constexpr std::array negative_names = std::to_array<std::string_view>({"", "Neg"});

/// "Number=Sing|Person=3", in the order of the alphabet; "_" for none.
std::string features_text(const Features& features) {
  std::string text;
  const auto add = [&](std::string_view name, const auto& names, auto value) {
    const std::string_view written = names.at(static_cast<std::size_t>(value));
    if (!written.empty()) text += fmt::format("{}{}={}", text.empty() ? "" : "|", name, written);
  };
  add("Degree", degree_names, features.degree);
  add("Mood", mood_names, features.mood);
  add("Number", number_names, features.number);
  add("Person", person_names, features.person);
  add("Polarity", negative_names, features.negative);
  add("Poss", yes_names, features.possessive);
  add("Tense", tense_names, features.tense);
  add("VerbForm", form_names, features.verb_form);
  add("Voice", passive_names, features.passive);
  return text.empty() ? "_" : text;
}

std::string miscellaneous(const std::vector<Word>& words, std::size_t at) {
  const bool joined = at + 1 < words.size() && words[at + 1].span.begin == words[at].span.end;
  if (joined) return words[at].agreed ? "Agreed=Yes|SpaceAfter=No" : "SpaceAfter=No";
  return words[at].agreed ? "Agreed=Yes" : "_";
}

}  // namespace

std::string conllu(std::string_view sentence, const Analysis& analysis) {
  std::string text = fmt::format("# text = {}\n", sentence);
  for (std::size_t at = 0; at < analysis.words.size(); ++at) {
    const Word& word = analysis.words[at];
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}\n", at + 1,
                        slice(sentence, word.span), word.lemma, name_of(word.upos),
                        name_of(word.xpos), features_text(word.features), word.head + 1,
                        name_of(word.relation), miscellaneous(analysis.words, at));
  }
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!line.empty()) lines.emplace_back(line);
    text.remove_prefix(line.size() < text.size() ? line.size() + 1 : text.size());
  }
  return lines;
}

}  // namespace plainsong
