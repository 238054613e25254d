#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "language/train/measure.hpp"

namespace plainsong {
namespace {

/// A word with its tags and what it hangs under, as the treebank or as the parser has it.
struct Attached {
  PosTags tags;
  Dependency dependency;
};

bool is_verbal(const Attached& word) {
  return word.tags.upos == Upos::verb || word.tags.upos == Upos::aux;
}

struct Structure {
  const char* name;
  bool (*is_one)(const Attached& word);
};

bool is_subject(const Attached& word) {
  return base_of(word.dependency.relation) == Relation::nsubj;
}

template <Relation relation>
bool has(const Attached& word) {
  return word.dependency.relation == relation;
}

constexpr std::array structures = std::to_array<Structure>({
    {"subject", is_subject},
    {"object", has<Relation::obj>},
    {"clause coordination",
     [](const Attached& word) { return has<Relation::conj>(word) && is_verbal(word); }},
    {"other coordination",
     [](const Attached& word) { return has<Relation::conj>(word) && !is_verbal(word); }},
    {"relative clause", has<Relation::acl_relcl>},
    {"adverbial clause", has<Relation::advcl>},
    {"complement clause", has<Relation::ccomp>},
    {"participial (acl)", has<Relation::acl>},
    {"appositive", has<Relation::appos>},
    {"passive auxiliary", has<Relation::aux_pass>},
    {"by-agent", has<Relation::obl_agent>},
});

struct Tally {
  std::size_t gold = 0;
  std::size_t said = 0;
  std::size_t right = 0;
  std::size_t agreed = 0;
  std::size_t agreed_right = 0;
};

/// Counts over all sentences.
class TreeTally {
 public:
  void count(const Attached& gold, const Attached& said, bool agreed) {
    const bool head = gold.dependency.head == said.dependency.head;
    const bool relation =
        head && base_of(gold.dependency.relation) == base_of(said.dependency.relation);
    const bool mark = gold.tags.upos == Upos::punct;
    ++words_;
    heads_ += head ? 1U : 0U;
    relations_ += relation ? 1U : 0U;
    no_marks_ += mark ? 0U : 1U;
    heads_no_marks_ += head && !mark ? 1U : 0U;
    relations_no_marks_ += relation && !mark ? 1U : 0U;
    for (std::size_t at = 0; at < structures.size(); ++at)
      count_structure(structures.at(at), tallies_.at(at), gold, said, agreed);
  }

  [[nodiscard]] std::string lines() const {
    std::string text =
        fmt::format("UAS {:.2f}, LAS {:.2f}; without punctuation UAS {:.2f}, LAS {:.2f}\n",
                    per_cent(heads_, words_), per_cent(relations_, words_),
                    per_cent(heads_no_marks_, no_marks_), per_cent(relations_no_marks_, no_marks_));
    for (std::size_t at = 0; at < structures.size(); ++at) {
      const Tally& tally = tallies_.at(at);
      text += fmt::format(
          "    {:20} {:5} precision {:5.1f} recall {:5.1f} F {:5.1f}; both agree: precision "
          "{:5.1f} "
          "recall {:5.1f} kept {:3.0f} %\n",
          structures.at(at).name, tally.gold, per_cent(tally.right, tally.said),
          per_cent(tally.right, tally.gold), per_cent(2 * tally.right, tally.gold + tally.said),
          per_cent(tally.agreed_right, tally.agreed), per_cent(tally.agreed_right, tally.gold),
          per_cent(tally.agreed, tally.said));
    }
    return text;
  }

 private:
  static void count_structure(const Structure& structure, Tally& tally, const Attached& gold,
                              const Attached& said, bool agreed) {
    const bool in_gold = structure.is_one(gold);
    const bool in_said = structure.is_one(said);
    const bool right = in_gold && in_said && gold.dependency.head == said.dependency.head;
    tally.gold += in_gold ? 1U : 0U;
    tally.said += in_said ? 1U : 0U;
    tally.right += right ? 1U : 0U;
    tally.agreed += in_said && agreed ? 1U : 0U;
    tally.agreed_right += right && agreed ? 1U : 0U;
  }

  std::size_t words_ = 0;
  std::size_t heads_ = 0;
  std::size_t relations_ = 0;
  std::size_t no_marks_ = 0;
  std::size_t heads_no_marks_ = 0;
  std::size_t relations_no_marks_ = 0;
  std::array<Tally, structures.size()> tallies_{};
};

}  // namespace

std::string measure_trees(const Tagger& tagger, const Parser& parser, const Parser& second,
                          const std::vector<TreebankSentence>& sentences) {
  TreeTally tally;
  KeptScores kept = parser.kept_scores();
  KeptScores second_kept = second.kept_scores();
  for (const TreebankSentence& sentence : sentences) {
    if (sentence.words.size() > most_parsed_words) continue;
    const std::vector<std::string_view> forms = forms_of(sentence);
    const std::vector<PosTags> tags = tagger.tags(forms);
    const std::vector<Dependency> tree = parser.tree(forms, tags, kept);
    const std::vector<Dependency> other = second.tree(forms, tags, second_kept);
    for (std::size_t at = 0; at < tree.size(); ++at) {
      const TreebankWord& word = sentence.words[at];
      tally.count({word.tags, {word.head - 1, word.relation}}, {tags[at], tree[at]},
                  tree[at] == other[at]);
    }
  }
  return tally.lines();
}

}  // namespace plainsong
