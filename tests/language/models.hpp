#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "base/file.hpp"
#include "language/english_analyzer.hpp"
#include "language/tagger.hpp"

namespace plainsong::testing {

/// The bytes of a model that ships with plainsong.
inline std::string shipped_model(const std::string& name) {
  return read_file(std::string(PLAINSONG_SOURCE_DIR) + "/voices/en/" + name, largest_document);
}

/// The analyzer that ships with plainsong, read once.
inline const EnglishAnalyzer& shipped_analyzer() {
  static const EnglishAnalyzer analyzer = [] {
    const std::string tagger = shipped_model("tagger.model");
    const std::string parser = shipped_model("parser.model");
    const std::string second = shipped_model("second-parser.model");
    std::string trouble;
    auto made = EnglishAnalyzer::read({tagger, parser, second}, trouble);
    if (!made) throw std::runtime_error(trouble);
    return std::move(*made);
  }();
  return analyzer;
}

inline const Tagger& shipped_tagger() {
  return shipped_analyzer().tagger();
}

}  // namespace plainsong::testing
