#pragma once

#include <filesystem>
#include <stdexcept>

#include "base/file.hpp"
#include "language/english_analyzer.hpp"
#include "young/words.hpp"

namespace plainsong {

/// The lists and models of voices/en, as the program has them.
inline const Words& house_words() {
  static const Words words = [] {
    const std::filesystem::path folder = PLAINSONG_SOURCE_DIR "/voices/en";
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".tsv")
        files[entry.path().filename().string()] = read_file(entry.path(), std::size_t{1} << 26U);
    Diagnostics diagnostics;
    Words all = load_words(files, diagnostics);
    const std::string tagger = read_file(folder / "tagger.model", std::size_t{1} << 26U);
    const std::string parser = read_file(folder / "parser.model", std::size_t{1} << 26U);
    const std::string second = read_file(folder / "second-parser.model", std::size_t{1} << 26U);
    std::string trouble;
    auto analyzer = EnglishAnalyzer::read({tagger, parser, second}, trouble);
    if (!analyzer) throw std::runtime_error(trouble);
    all.analyzer = std::make_shared<const EnglishAnalyzer>(std::move(*analyzer));
    return all;
  }();
  return words;
}

}  // namespace plainsong
