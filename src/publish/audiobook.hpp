#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// A section of an audiobook: its files, by their paths in the archive.
struct AudiobookPart {
  const Section* section = nullptr;
  const Track* track = nullptr;  ///< null for one that is only written
  int rank = 1;                  ///< of its heading
  std::string title;
  std::string sound;     ///< "audio/01-opening.mp3"
  std::string captions;  ///< "captions/01-opening.vtt"
  std::string text;      ///< "text/01-opening.html"
};

struct Audiobook {
  const Release* release = nullptr;
  const ReleasedEdition* edition = nullptr;
  std::string title;
  std::vector<AudiobookPart> parts;             ///< in reading order
  std::map<std::string, std::string> pictures;  ///< from a target to its path in the archive
};

/// What browsers and players call the type of a sound file: "audio/mpeg".
std::string_view sound_encoding(Container container);

/// publication.json, as the W3C's Audiobooks recommendation has it.
std::string write_audiobook_manifest(const Audiobook& book);

/// index.html: what the book is, and its contents.
std::string write_audiobook_entry(const Audiobook& book);

/// A section's words, with each sentence's name.
std::string write_audiobook_text(const Audiobook& book, const AudiobookPart& part);

/// What both kinds of page look like: style.css.
std::string_view audiobook_style();

}  // namespace plainsong
