#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "base/file.hpp"
#include "language/analysis.hpp"
#include "language/english_analyzer.hpp"
#include "language/model_file.hpp"
#include "language/parser.hpp"
#include "language/tagger.hpp"
#include "text/utf8.hpp"

namespace {

using namespace plainsong;

std::string shipped(const std::string& name) {
  return read_file(std::string(PLAINSONG_SOURCE_DIR) + "/voices/en/" + name, largest_document);
}

const EnglishAnalyzer& analyzer() {
  static const EnglishAnalyzer made = [] {
    const std::string tagger = shipped("tagger.model");
    const std::string parser = shipped("parser.model");
    const std::string second = shipped("second-parser.model");
    std::string trouble;
    std::optional<EnglishAnalyzer> all = EnglishAnalyzer::read({tagger, parser, second}, trouble);
    if (!all) std::abort();
    return std::move(*all);
  }();
  return made;
}

// A sentence of any bytes gives one tree, over words that leave out only white space.
void check_sentence(std::string_view sentence) {
  const Analysis analysis = analyzer().analyse(sentence);
  if (analysis != analyzer().analyse(sentence)) std::abort();
  std::uint32_t at = 0;
  std::size_t tops = 0;
  for (const Word& word : analysis.words) {
    if (word.span.empty() || !is_blank(slice(sentence, {at, word.span.begin}))) std::abort();
    at = word.span.end;
    tops += word.head < 0 ? 1U : 0U;
    if (word.head >= static_cast<std::int32_t>(analysis.words.size())) std::abort();
  }
  if (!is_blank(sentence.substr(at))) std::abort();
  if (tops != std::min<std::size_t>(1, analysis.words.size())) std::abort();
  if (subtree_spans(analysis).size() != analysis.words.size()) std::abort();
}

// A model of any bytes is read or refused with a reason; one that is read can be used. The bytes
// are tried as a file, and as contents that a sound header wraps.
template <typename Model>
void check_model(std::string_view bytes, ModelKind kind) {
  for (const std::string& file : {std::string(bytes), model_file(kind, bytes)}) {
    std::string trouble;
    const std::optional<Model> model = Model::read(file, trouble);
    if (model.has_value() != trouble.empty()) std::abort();
    if (!model) continue;
    const std::string_view word = "word";
    const PosTags tags{Upos::noun, Xpos::nn};
    if constexpr (std::is_same_v<Model, Tagger>)
      if (model->tags({&word, 1}).size() != 1) std::abort();
    if constexpr (std::is_same_v<Model, Parser>) {
      KeptScores kept = model->kept_scores();
      if (model->tree({&word, 1}, {&tags, 1}, kept).size() != 1) std::abort();
    }
  }
}

// A whole model with one byte changed, or cut off, is refused.
void check_damage(std::uint8_t place, std::uint8_t change) {
  static const std::string whole = shipped("second-parser.model");
  std::string damaged = whole;
  const std::size_t at = whole.size() * place / 256;
  std::string trouble;
  if (change == 0)
    damaged.resize(at);
  else
    damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(change));
  if (Parser::read(damaged, trouble) || trouble.empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (size > 4096) return 0;
  check_sentence(bytes);
  check_model<Tagger>(bytes, ModelKind::tagger);
  check_model<Parser>(bytes, ModelKind::parser);
  if (size == 2) check_damage(data[0], data[1]);
  return 0;
}
