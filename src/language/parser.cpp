#include "language/parser.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "language/beam_search.hpp"
#include "language/byte_reader.hpp"
#include "language/model_file.hpp"
#include "language/parser_features.hpp"

namespace plainsong {
namespace {

constexpr std::string_view bad_contents = "its parts do not fit together";
constexpr std::size_t most_width = 64;

std::optional<std::vector<Relation>> read_relations(ByteReader& reader) {
  std::vector<Relation> relations(reader.u8());
  for (Relation& relation : relations) {
    const std::optional<Relation> named = relation_named(reader.text());
    if (!named) return std::nullopt;
    relation = *named;
  }
  return relations;
}

}  // namespace

std::optional<Parser> Parser::read(std::string_view file, std::string& trouble) {
  const std::optional<std::string_view> contents = model_contents(file, ModelKind::parser, trouble);
  if (!contents) return std::nullopt;
  trouble = bad_contents;
  ByteReader reader(*contents);
  Parser made;
  made.width_ = reader.u8();
  if (made.width_ == 0 || made.width_ > most_width) return std::nullopt;
  std::optional<std::vector<Relation>> relations = read_relations(reader);
  if (!relations) return std::nullopt;
  const auto root = std::find(relations->begin(), relations->end(), Relation::root);
  if (root == relations->end() || relations->size() < 2) return std::nullopt;
  std::optional<WordTable> known = WordTable::read(reader);
  if (!known) return std::nullopt;
  std::optional<Weights> weights = Weights::read(reader);
  if (!weights || weights->labels() != 1 + 2 * relations->size()) return std::nullopt;
  trouble.clear();
  made.root_ = static_cast<std::uint8_t>(root - relations->begin());
  made.relations_ = std::move(*relations);
  made.known_ = std::move(*known);
  made.weights_ = std::move(*weights);
  return made;
}

std::vector<Dependency> Parser::tree(std::span<const std::string_view> words,
                                     std::span<const PosTags> tags, KeptScores& kept) const {
  assert(words.size() == tags.size() && words.size() <= most_parsed_words);
  const ParserSentence sentence(known_, words, tags);
  BeamSearch search(weights_, sentence, root_, width_, kept);
  for (std::size_t move = 0; move < 2 * words.size(); ++move) search.advance();
  ParserStacks stacks;
  ParserState state;
  std::vector<Dependency> tree(words.size());
  for (const ParserAction action : search.actions(search.items().front().way)) {
    const WordNumber child = state.top.word;
    state.apply(action, stacks);
    if (action.move == ParserMove::shift) continue;
    const Subtree& head = action.move == ParserMove::left ? state.front : state.top;
    tree[static_cast<std::size_t>(child) - 1] = {head.word - 1, relations_[action.relation]};
  }
  return tree;
}

}  // namespace plainsong
