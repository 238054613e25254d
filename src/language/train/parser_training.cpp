#include "language/train/parser_training.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <utility>

#include "language/beam_search.hpp"
#include "language/byte_writer.hpp"
#include "language/model_file.hpp"
#include "language/parser.hpp"
#include "language/parser_features.hpp"
#include "language/train/gold_tree.hpp"
#include "language/train/shuffle.hpp"
#include "language/word_form.hpp"
#include "language/word_table.hpp"

namespace plainsong {
namespace {

/// How often, of a hundred times, the greedy parser goes on from its own mistake.
constexpr unsigned follow_mistake = 90;

std::vector<Relation> relations_in(const std::vector<TreebankSentence>& sentences) {
  std::vector<Relation> relations;
  for (const TreebankSentence& sentence : sentences)
    for (const TreebankWord& word : sentence.words) relations.push_back(word.relation);
  std::sort(relations.begin(), relations.end());
  relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
  return relations;
}

WordTable words_seen_twice(const std::vector<TreebankSentence>& sentences) {
  std::map<FeatureKey, std::size_t> counts;
  for (const TreebankSentence& sentence : sentences)
    for (const TreebankWord& word : sentence.words) ++counts[key_of(folded_form(word.form))];
  std::map<FeatureKey, std::uint16_t> known;
  for (const auto& [word, count] : counts)
    if (count >= 2) known.emplace(word, std::uint16_t{1});
  return WordTable(known);
}

std::vector<PosTags> tags_of(const TreebankSentence& sentence) {
  std::vector<PosTags> tags;
  for (const TreebankWord& word : sentence.words) tags.push_back(word.tags);
  return tags;
}

/// A sentence to learn from.
struct Lesson {
  ParserSentence sentence;
  GoldTree gold;
  std::vector<ParserAction> actions;
};

void collect(const ParserSentence& sentence, const ParserStacks& stacks, const ParserState& state,
             std::vector<FeatureKey>& features) {
  features.clear();
  StateFeatures of_state(sentence, stacks, state);
  for (std::size_t group = 0; group < feature_groups; ++group) of_state.append(group, features);
}

class ParserTrainer {
 public:
  ParserTrainer(const std::vector<TreebankSentence>& sentences, const ParserTraining& training)
      : training_(training),
        relations_(relations_in(sentences)),
        known_(words_seen_twice(sentences)),
        perceptron_(1 + 2 * relations_.size()),
        random_(training.seed) {
    const auto root = std::find(relations_.begin(), relations_.end(), Relation::root);
    root_ = static_cast<std::uint8_t>(root - relations_.begin());
    for (const TreebankSentence& sentence : sentences) add_lesson(sentence);
    std::vector<FeatureKey> seen;
    for (const Lesson& lesson : lessons_) add_features(lesson, seen);
    perceptron_.keep_to(std::move(seen), training.least_seen);
  }

  void run(const std::function<void(const std::string&)>& progress) {
    std::vector<std::size_t> order(lessons_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t round = 0; round < training_.rounds; ++round) {
      shuffle(order, random_);
      mistakes_ = 0;
      for (const std::size_t at : order) {
        if (training_.width > 1)
          learn_by_beam(lessons_[at]);
        else
          learn_greedily(lessons_[at], round > 0);
      }
      progress(fmt::format("round {}: {} mistakes, {} features", round + 1, mistakes_,
                           perceptron_.features()));
    }
  }

  [[nodiscard]] std::string model() const {
    ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(training_.width));
    writer.u8(static_cast<std::uint8_t>(relations_.size()));
    for (const Relation relation : relations_) writer.text(name_of(relation));
    known_.write(writer);
    perceptron_.write(writer, training_.pruning);
    return model_file(ModelKind::parser, writer.take());
  }

 private:
  void add_lesson(const TreebankSentence& sentence) {
    if (sentence.words.size() > most_parsed_words) return;
    GoldTree gold(sentence, relations_);
    std::optional<std::vector<ParserAction>> actions = actions_for(gold);
    if (!actions) return;
    lessons_.push_back({ParserSentence(known_, forms_of(sentence), tags_of(sentence)),
                        std::move(gold), std::move(*actions)});
  }

  static void add_features(const Lesson& lesson, std::vector<FeatureKey>& seen) {
    ParserStacks stacks;
    ParserState state;
    std::vector<FeatureKey> features;
    for (const ParserAction action : lesson.actions) {
      collect(lesson.sentence, stacks, state, features);
      seen.insert(seen.end(), features.begin(), features.end());
      state.apply(action, stacks);
    }
  }

  /// Adds `change` to what each action weighs where it is taken, from action `first` on.
  void update(const Lesson& lesson, const std::vector<ParserAction>& actions, std::size_t first,
              std::int32_t change) {
    ParserStacks stacks;
    ParserState state;
    for (std::size_t at = 0; at < actions.size(); ++at) {
      if (at >= first) {
        collect(lesson.sentence, stacks, state, features_);
        perceptron_.update(features_, label_of(actions[at]), change);
      }
      state.apply(actions[at], stacks);
    }
  }

  /// The structured perceptron with max-violation (Huang, Fayong and Guo 2012): the weights are
  /// mended up to where the best way is furthest above the right one.
  void learn_by_beam(const Lesson& lesson) {
    KeptScores kept(perceptron_.labels());
    BeamSearch search(perceptron_, lesson.sentence, root_, training_.width, kept);
    BeamSearch::Way worst_way = 0;
    std::size_t worst_size = 0;
    std::int64_t worst = -1;
    const std::vector<std::int64_t> right = scores_of_right(lesson, kept);
    for (std::size_t at = 0; at < lesson.actions.size(); ++at) {
      search.advance();
      const BeamSearch::Item& best = search.items().front();
      const std::int64_t violation = best.score - right[at];
      if (violation <= worst || is_right(search, best, lesson, at + 1)) continue;
      worst = violation;
      worst_way = best.way;
      worst_size = at + 1;
    }
    const bool wrong = !is_right(search, search.items().front(), lesson, lesson.actions.size());
    if (wrong && worst_size > 0) correct(lesson, search.actions(worst_way), worst_size);
    perceptron_.next_step();
  }

  static bool is_right(const BeamSearch& search, const BeamSearch::Item& item, const Lesson& lesson,
                       std::size_t size) {
    const std::vector<ParserAction> actions = search.actions(item.way);
    return std::equal(actions.begin(), actions.end(), lesson.actions.begin(),
                      lesson.actions.begin() + static_cast<std::ptrdiff_t>(size));
  }

  void correct(const Lesson& lesson, const std::vector<ParserAction>& said, std::size_t size) {
    ++mistakes_;
    const std::vector<ParserAction> right(
        lesson.actions.begin(), lesson.actions.begin() + static_cast<std::ptrdiff_t>(size));
    const auto differ = std::mismatch(right.begin(), right.end(), said.begin());
    const auto first = static_cast<std::size_t>(differ.first - right.begin());
    update(lesson, right, first, 1);
    update(lesson, said, first, -1);
  }

  /// The score of the right way after each of its actions.
  std::vector<std::int64_t> scores_of_right(const Lesson& lesson, KeptScores& kept) {
    StateScorer scorer(perceptron_, lesson.sentence, kept);
    ParserStacks stacks;
    ParserState state;
    std::vector<std::int64_t> sums;
    std::int64_t sum = 0;
    for (const ParserAction action : lesson.actions) {
      scorer.start();
      scorer.note(state, stacks);
      scorer.add_up();
      scorer.score(0, scores_);
      sum += scores_[label_of(action)];
      sums.push_back(sum);
      state.apply(action, stacks);
    }
    return sums;
  }

  struct Choice {
    ParserAction said;
    ParserAction right;
    bool is_right = false;
  };

  /// The best action, and the best of those that lose no more arcs than they must.
  Choice choose(const Lesson& lesson, const ParserState& state, const ParserStacks& stacks) {
    const std::size_t words = lesson.gold.words();
    std::map<ParserMove, std::size_t> lost;
    for (const ParserMove move : {ParserMove::shift, ParserMove::left, ParserMove::right})
      if (state.can(move, words)) lost[move] = arcs_lost(lesson.gold, state, stacks, move);
    const std::size_t least =
        std::min_element(lost.begin(), lost.end(), [](const auto& one, const auto& other) {
          return one.second < other.second;
        })->second;
    std::optional<std::size_t> said;
    std::optional<std::size_t> right;
    for (std::size_t label = 0; label < scores_.size(); ++label) {
      const ParserAction action = action_of(label);
      if (!is_allowed(state, action, words, root_)) continue;
      if (!said || scores_[label] > scores_[*said]) said = label;
      const bool good =
          lost[action.move] == least && names_right(lesson.gold, state, stacks, action);
      if (good && (!right || scores_[label] > scores_[*right])) right = label;
    }
    return {action_of(said.value_or(0)), action_of(right.value_or(said.value_or(0))),
            said == right};
  }

  /// A dynamic oracle: what is best from here, also behind mistakes, which are followed so that the
  /// parser learns to go on from them.
  void learn_greedily(const Lesson& lesson, bool explore) {
    ParserStacks stacks;
    ParserState state;
    while (!state.finished(lesson.gold.words())) {
      collect(lesson.sentence, stacks, state, features_);
      scores_.assign(perceptron_.labels(), 0);
      perceptron_.add_scores(features_, scores_);
      const Choice choice = choose(lesson, state, stacks);
      if (!choice.is_right) {
        ++mistakes_;
        perceptron_.update(features_, label_of(choice.right), 1);
        perceptron_.update(features_, label_of(choice.said), -1);
      }
      perceptron_.next_step();
      const bool follow = explore && random_() % 100 < follow_mistake;
      state.apply(follow ? choice.said : choice.right, stacks);
    }
  }

  ParserTraining training_;
  std::vector<Relation> relations_;
  std::uint8_t root_ = 0;
  WordTable known_;
  std::vector<Lesson> lessons_;
  Perceptron perceptron_;
  std::mt19937 random_;
  std::size_t mistakes_ = 0;
  std::vector<FeatureKey> features_;
  std::vector<std::int32_t> scores_;
};

}  // namespace

std::string train_parser(const std::vector<TreebankSentence>& sentences,
                         const ParserTraining& training,
                         const std::function<void(const std::string&)>& progress) {
  ParserTrainer trainer(sentences, training);
  trainer.run(progress);
  return trainer.model();
}

}  // namespace plainsong
