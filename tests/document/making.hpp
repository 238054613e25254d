#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "document/build.hpp"
#include "document/document.hpp"

// Small documents for tests, without a reader.
namespace plainsong::making {

inline Text text(const std::string& words) {
  Text made;
  append_made(made, words, {});
  return made;
}

inline Block leaf(BlockKind kind, const std::string& words) {
  Block made;
  made.kind = kind;
  made.text = text(words);
  return made;
}

inline Block paragraph(const std::string& words) {
  return leaf(BlockKind::paragraph, words);
}

inline Block container(BlockKind kind, std::vector<Block> children) {
  Block made;
  made.kind = kind;
  made.children = std::move(children);
  return made;
}

/// One section, with its sentences numbered.
inline Document document(const std::string& heading, std::vector<Block> blocks) {
  Document made;
  Section& section = made.sections.emplace_back();
  section.heading = text(heading);
  section.blocks = std::move(blocks);
  number_sentences(made, {});
  return made;
}

}  // namespace plainsong::making
