#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/analysis.hpp"
#include "language/kept_scores.hpp"
#include "language/parser.hpp"
#include "language/tagger.hpp"

namespace plainsong {

/// The bytes of the three files that an `EnglishAnalyzer` is made of.
struct EnglishModels {
  std::string_view tagger;         ///< tagger.model
  std::string_view parser;         ///< parser.model
  std::string_view second_parser;  ///< second-parser.model
};

/// English analysis with plainsong's own models: a tagger, a parser with a beam, and a greedy
/// parser whose agreement makes a word `agreed`.
class EnglishAnalyzer final : public Analyzer {
 public:
  /// None where a file is no such model; `trouble` says which and why.
  static std::optional<EnglishAnalyzer> read(const EnglishModels& models, std::string& trouble);

  [[nodiscard]] Analysis analyse(std::string_view sentence) const override;

  [[nodiscard]] std::optional<Analysis> with_verb(std::string_view sentence,
                                                  const Analysis& analysis,
                                                  std::string_view verb) const override;

  [[nodiscard]] std::string_view id() const override { return id_; }

  [[nodiscard]] const Tagger& tagger() const { return tagger_; }

 private:
  struct Sentence;

  [[nodiscard]] Analysis with_tags(const Sentence& sentence,
                                   const std::vector<PosTags>& tags) const;

  /// What the parsers keep from one sentence for the next: it changes no answer.
  struct Memory {
    KeptScores parser;
    KeptScores second;
  };

  /// Memories that no thread is using now.
  struct Idle {
    std::mutex mutex;
    std::vector<std::unique_ptr<Memory>> memories;
  };

  [[nodiscard]] std::unique_ptr<Memory> take_memory() const;
  void give_back(std::unique_ptr<Memory> memory) const;
  void add_tree(std::vector<Word>& words, std::span<const std::string_view> forms,
                std::span<const PosTags> tags) const;

  EnglishAnalyzer(Tagger tagger, Parser parser, Parser second, std::string id);

  Tagger tagger_;
  Parser parser_;
  Parser second_;
  std::string id_;
  std::unique_ptr<Idle> idle_ = std::make_unique<Idle>();
};

}  // namespace plainsong
