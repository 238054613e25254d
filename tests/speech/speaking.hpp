#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "document/build.hpp"
#include "speech/announcements.hpp"
#include "speech/ssml.hpp"

namespace plainsong::speaking {

// Small documents for the tests of this room.

inline Text text(std::string words) {
  Text made;
  made.utf8 = std::move(words);
  return made;
}

inline Block leaf(BlockKind kind, std::string words) {
  Block block;
  block.kind = kind;
  block.text = text(std::move(words));
  return block;
}

inline Block paragraph(std::string words) {
  return leaf(BlockKind::paragraph, std::move(words));
}

inline Block container(BlockKind kind, std::vector<Block> children) {
  Block block;
  block.kind = kind;
  block.children = std::move(children);
  return block;
}

inline Section section(std::string heading, std::vector<Block> blocks,
                       SectionRole role = SectionRole::article) {
  Section made;
  made.role = role;
  made.heading = text(std::move(heading));
  made.blocks = std::move(blocks);
  return made;
}

inline Edition edition(std::vector<Section> sections) {
  Edition made;
  made.document.sections = std::move(sections);
  number_sentences(made.document, {});
  return made;
}

/// What plainsong announces as it comes, from voices/en.
inline Announcements announcements() {
  std::ifstream file(PLAINSONG_SOURCE_DIR "/voices/en/announcements.tsv");
  std::ostringstream table;
  table << file.rdbuf();
  return Announcements::read(table.str(), "announcements.tsv", "en-GB");
}

inline SsmlStyle announcing() {
  SsmlStyle style;
  style.announcements = announcements();
  return style;
}

/// The utterances of a script in a terse notation, one a line: "s0 It rained. +350".
inline std::string dump(const Script& script) {
  std::string out;
  for (const Utterance& said : script.utterances) {
    if (!out.empty()) out += '\n';
    out += "s" + std::to_string(number(said.sentence)) + " ";
    if (!said.language.empty()) out += "[" + said.language + "] ";
    out += said.words + " +" + std::to_string(said.pause_after.count());
  }
  return out;
}

}  // namespace plainsong::speaking
