#include "language/english_analyzer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "language/feature_hash.hpp"
#include "language/model_file.hpp"
#include "language/syntactic_words.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

std::vector<std::string_view> forms_of(std::string_view sentence, const std::vector<Span>& spans) {
  std::vector<std::string_view> forms;
  forms.reserve(spans.size());
  for (const Span span : spans) forms.push_back(slice(sentence, span));
  return forms;
}

/// Every word under the first: what stands in for the tree of a sentence that is too long.
void lay_flat(std::vector<Word>& words) {
  for (Word& word : words) word.head = 0;
  words.front().head = -1;
  words.front().relation = Relation::root;
}

void take_tree(std::vector<Word>& words, const std::vector<Dependency>& tree,
               const std::vector<Dependency>& second) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    words[at].head = tree[at].head;
    words[at].relation = tree[at].relation;
    words[at].agreed = tree[at] == second[at];
  }
}

/// "'s" is a form of "have" where it helps a participle in the active: "she's gone".
void mend_short_have(std::string_view sentence, std::vector<Word>& words) {
  for (Word& word : words) {
    const bool short_is = word.lemma == "be" && word.relation == Relation::aux &&
                          folded_form(slice(sentence, word.span)) == "'s";
    if (short_is && words[static_cast<std::size_t>(word.head)].xpos == Xpos::vbn)
      word.lemma = "have";
  }
}

void note_child(MorphologyContext& head, const Word& child) {
  const Relation relation = child.relation;
  head.has_passive_auxiliary = head.has_passive_auxiliary || relation == Relation::aux_pass;
  head.has_auxiliary =
      head.has_auxiliary || relation == Relation::aux || relation == Relation::aux_pass;
  head.has_have = head.has_have || (relation == Relation::aux && child.lemma == "have");
  head.has_mark = head.has_mark || relation == Relation::mark;
  head.has_to = head.has_to || child.xpos == Xpos::to;
  head.has_subject = head.has_subject || base_of(relation) == Relation::nsubj;
}

void add_features(std::string_view sentence, std::vector<Word>& words) {
  std::vector<MorphologyContext> contexts(words.size());
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Word& word = words[at];
    contexts[at].lemma = word.lemma;
    contexts[at].upos = word.upos;
    contexts[at].xpos = word.xpos;
    contexts[at].relation = word.relation;
    if (word.head >= 0) note_child(contexts[static_cast<std::size_t>(word.head)], word);
  }
  for (std::size_t at = 0; at < words.size(); ++at)
    words[at].features = features_of(slice(sentence, words[at].span), contexts[at]);
}

bool helps(const Word& word) {
  return word.relation == Relation::aux || word.relation == Relation::aux_pass ||
         word.relation == Relation::cop;
}

bool is_subject(Relation relation) {
  const Relation base = base_of(relation);
  return base == Relation::nsubj || base == Relation::csubj;
}

/// Finite verbs whose form does not tell take number and person from the subject, which is their
/// own or, for an auxiliary, that of the word that it helps: "were" in "they were seen" is plural.
void agree_with_subjects(std::vector<Word>& words) {
  std::vector<const Word*> subjects(words.size(), nullptr);
  for (const Word& word : words)
    if (word.head >= 0 && is_subject(word.relation))
      subjects[static_cast<std::size_t>(word.head)] = &word;
  for (std::size_t at = 0; at < words.size(); ++at) {
    Word& word = words[at];
    const bool open = word.xpos == Xpos::vbd || word.xpos == Xpos::vbp;
    if (!open || word.features.verb_form != VerbForm::finite) continue;
    const std::size_t owner = helps(word) ? static_cast<std::size_t>(word.head) : at;
    const Word* subject = subjects[owner];
    if (subject == nullptr) continue;
    const bool noun = subject->upos == Upos::noun || subject->upos == Upos::propn;
    word.features.number = subject->features.number;
    word.features.person = noun ? std::uint8_t{3} : subject->features.person;
  }
}

/// How much lower a finite verb may score than what the tagger takes the word for. Up to here
/// nearly all guesses in news were right; in the treebank's web texts, which have many sentences
/// without a verb, about half.
constexpr std::int32_t most_loss = 20'000;
constexpr std::size_t most_guesses = 6;

bool lacks_finite_verb(const Analysis& analysis) {
  if (analysis.status != AnalysisStatus::ok) return false;
  const auto is_finite = [](const Word& word) {
    return word.features.verb_form == VerbForm::finite || word.xpos == Xpos::md;
  };
  std::int32_t head = 0;
  for (std::size_t at = 0; at < analysis.words.size(); ++at)
    if (analysis.words[at].head < 0) head = static_cast<std::int32_t>(at);
  return std::none_of(analysis.words.begin(), analysis.words.end(), [&](const Word& word) {
    return (word.head < 0 || (word.head == head && helps(word))) && is_finite(word);
  });
}

/// Whether this verb has a subject in front of it and heads the sentence, in both parsers' eyes.
bool is_head_of_sentence(const Analysis& analysis, std::size_t verb) {
  const Word& head = analysis.words[verb];
  return head.head < 0 && head.agreed &&
         std::any_of(analysis.words.begin(),
                     analysis.words.begin() + static_cast<std::ptrdiff_t>(verb),
                     [&](const Word& word) {
                       return word.agreed && is_subject(word.relation) &&
                              word.head == static_cast<std::int32_t>(verb);
                     });
}

template <typename Model>
std::optional<Model> read_part(std::string_view bytes, std::string_view name,
                               std::string& trouble) {
  std::optional<Model> model = Model::read(bytes, trouble);
  if (!model) trouble = fmt::format("{}: {}", name, trouble);
  return model;
}

}  // namespace

EnglishAnalyzer::EnglishAnalyzer(Tagger tagger, Parser parser, Parser second, std::string id)
    : tagger_(std::move(tagger)),
      parser_(std::move(parser)),
      second_(std::move(second)),
      id_(std::move(id)) {}

std::optional<EnglishAnalyzer> EnglishAnalyzer::read(const EnglishModels& models,
                                                     std::string& trouble) {
  std::optional<Tagger> tagger = read_part<Tagger>(models.tagger, "the tagger's model", trouble);
  if (!tagger) return std::nullopt;
  std::optional<Parser> parser = read_part<Parser>(models.parser, "the parser's model", trouble);
  if (!parser) return std::nullopt;
  std::optional<Parser> second =
      read_part<Parser>(models.second_parser, "the second parser's model", trouble);
  if (!second) return std::nullopt;
  FeatureKey sum = 0;
  for (const std::string_view file : {models.tagger, models.parser, models.second_parser})
    sum = combined(sum, stored_checksum(file));
  return EnglishAnalyzer(std::move(*tagger), std::move(*parser), std::move(*second),
                         fmt::format("english {:08x}", sum >> 32U));
}

std::unique_ptr<EnglishAnalyzer::Memory> EnglishAnalyzer::take_memory() const {
  const std::lock_guard lock(idle_->mutex);
  if (idle_->memories.empty())
    return std::make_unique<Memory>(Memory{parser_.kept_scores(), second_.kept_scores()});
  std::unique_ptr<Memory> memory = std::move(idle_->memories.back());
  idle_->memories.pop_back();
  return memory;
}

void EnglishAnalyzer::give_back(std::unique_ptr<Memory> memory) const {
  const std::lock_guard lock(idle_->mutex);
  idle_->memories.push_back(std::move(memory));
}

void EnglishAnalyzer::add_tree(std::vector<Word>& words, std::span<const std::string_view> forms,
                               std::span<const PosTags> tags) const {
  std::unique_ptr<Memory> memory = take_memory();
  take_tree(words, parser_.tree(forms, tags, memory->parser),
            second_.tree(forms, tags, memory->second));
  give_back(std::move(memory));
}

/// A sentence and the words that it is parted into.
struct EnglishAnalyzer::Sentence {
  explicit Sentence(std::string_view sentence)
      : text(sentence), spans(syntactic_words(sentence)), forms(forms_of(sentence, spans)) {}

  std::string_view text;
  std::vector<Span> spans;
  std::vector<std::string_view> forms;
};

Analysis EnglishAnalyzer::with_tags(const Sentence& sentence,
                                    const std::vector<PosTags>& tags) const {
  Analysis analysis;
  if (tags.empty()) return analysis;
  analysis.words.resize(tags.size());
  for (std::size_t at = 0; at < tags.size(); ++at) {
    Word& word = analysis.words[at];
    word.span = sentence.spans[at];
    word.upos = tags[at].upos;
    word.xpos = tags[at].xpos;
    word.lemma = tagger_.lemma(sentence.forms[at], word.xpos);
  }
  const bool parsed = tags.size() <= most_parsed_words;
  analysis.status = parsed ? AnalysisStatus::ok : AnalysisStatus::too_long;
  if (parsed)
    add_tree(analysis.words, sentence.forms, tags);
  else
    lay_flat(analysis.words);
  mend_short_have(sentence.text, analysis.words);
  add_features(sentence.text, analysis.words);
  agree_with_subjects(analysis.words);
  return analysis;
}

Analysis EnglishAnalyzer::analyse(std::string_view sentence) const {
  const Sentence words(sentence);
  return with_tags(words, tagger_.tags(words.forms));
}

std::optional<Analysis> EnglishAnalyzer::with_verb(std::string_view sentence,
                                                   const Analysis& analysis,
                                                   std::string_view verb) const {
  if (!lacks_finite_verb(analysis)) return std::nullopt;
  const Sentence words(sentence);
  std::size_t tries = 0;
  for (const VerbGuess& guess : tagger_.verb_guesses(words.forms)) {
    if (guess.loss > most_loss || tries == most_guesses) break;
    if (!verb.empty() && words.forms[guess.at] != verb) continue;
    ++tries;
    Analysis other = with_tags(words, tagger_.tags(words.forms, guess));
    if (!is_head_of_sentence(other, guess.at)) continue;
    other.assumed_verb = guess.at;
    return other;
  }
  return std::nullopt;
}

}  // namespace plainsong
