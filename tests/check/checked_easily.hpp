#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "base/file.hpp"
#include "check/easy_read.hpp"
#include "language/models.hpp"
#include "reader/reader.hpp"

namespace plainsong::test {

/// The lists and the analyzer that ship with plainsong.
inline const Words& shipped() {
  static const Words words = [] {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAINSONG_SOURCE_DIR "/voices/en"))
      if (entry.path().extension() == ".tsv")
        files[entry.path().filename().string()] = read_file(entry.path(), largest_document);
    Diagnostics diagnostics;
    Words read = load_words(files, diagnostics);
    read.analyzer = std::shared_ptr<const Analyzer>(std::shared_ptr<void>(),
                                                    &plainsong::testing::shipped_analyzer());
    return read;
  }();
  return words;
}

inline Findings findings_in(const std::string& markdown, const RuleSettings& settings = {}) {
  Diagnostics diagnostics;
  ReadOptions options;
  options.abbreviations = shipped().known;
  return check_easy_read(read_document({"a.md", markdown}, options, diagnostics), shipped(),
                         settings);
}

}  // namespace plainsong::test
