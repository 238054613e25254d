#include "cli/tagging.hpp"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "base/file.hpp"
#include "cli/voices_folder.hpp"
#include "language/english_analyzer.hpp"
#include "language/syntactic_words.hpp"
#include "language/tagger.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_model = std::size_t{64} << 20U;

/// The first file of this name in the voices' folders; empty where there is none.
std::string read_model(const std::string& voices, const std::string& name) {
  for (const fs::path& folder : voices_folders(voices)) {
    const fs::path file = folder / "en" / name;
    std::error_code error;
    if (fs::is_regular_file(file, error)) return read_file(file, largest_model);
  }
  return {};
}

std::optional<Tagger> read_tagger(const std::string& voices) {
  std::string trouble;
  return Tagger::read(read_model(voices, "tagger.model"), trouble);
}

/// A tagger that is read once, by whoever needs it first.
class TaggerOnDemand {
 public:
  explicit TaggerOnDemand(std::string voices) : voices_(std::move(voices)) {}

  const Tagger* get() {
    std::call_once(once_, [this] { tagger_ = read_tagger(voices_); });
    return tagger_ ? &*tagger_ : nullptr;
  }

 private:
  std::string voices_;
  std::once_flag once_;
  std::optional<Tagger> tagger_;
};

std::vector<TaggedWord> tagged(const Tagger& tagger, std::string_view sentence) {
  const std::vector<Span> spans = syntactic_words(sentence);
  std::vector<std::string_view> words;
  words.reserve(spans.size());
  for (const Span& span : spans) words.push_back(slice(sentence, span));
  const std::vector<PosTags> tags = tagger.tags(words);
  std::vector<TaggedWord> result;
  result.reserve(spans.size());
  for (std::size_t i = 0; i < spans.size(); ++i)
    result.push_back({spans[i], std::string(name_of(tags[i].xpos))});
  return result;
}

}  // namespace

Pronunciation::Tagger english_tagger(const std::string& voices) {
  const auto tagger = std::make_shared<TaggerOnDemand>(voices);
  return [tagger](std::string_view sentence) {
    const Tagger* found = tagger->get();
    return found == nullptr ? std::vector<TaggedWord>() : tagged(*found, sentence);
  };
}

std::function<bool(std::string_view)> ordinary_english(const std::string& voices) {
  const auto tagger = std::make_shared<TaggerOnDemand>(voices);
  return [tagger](std::string_view word) {
    const Tagger* found = tagger->get();
    return found != nullptr && found->is_ordinary(word);
  };
}

std::shared_ptr<const Analyzer> english_analyzer(const std::string& voices,
                                                 Diagnostics& diagnostics) {
  const std::string tagger = read_model(voices, "tagger.model");
  const std::string parser = read_model(voices, "parser.model");
  const std::string second = read_model(voices, "second-parser.model");
  std::string trouble;
  auto analyzer = EnglishAnalyzer::read({tagger, parser, second}, trouble);
  if (analyzer) return std::make_shared<const EnglishAnalyzer>(std::move(*analyzer));
  warn(diagnostics, "young.no-analysis", {},
       "sentences are not taken apart by their grammar: " + trouble);
  return nullptr;
}

}  // namespace plainsong
