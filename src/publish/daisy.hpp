#pragma once

#include <cstdint>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// A sentence in its section's sound file, in milliseconds.
struct DaisyClip {
  SentenceId sentence{};
  std::int64_t begin = 0;
  std::int64_t end = 0;
};

/// A section that is heard. Its clips tile its sound.
struct DaisyPart {
  const Section* section = nullptr;
  const SpokenSection* spoken = nullptr;
  std::string smil;   ///< "s0001.smil": old players take eight letters and no more
  std::string sound;  ///< "s0001.mp3"
  std::string title;
  int rank = 1;              ///< of its heading, with none left out between it and the one before
  std::int64_t elapsed = 0;  ///< milliseconds of all parts before it
  std::vector<DaisyClip> clips;

  [[nodiscard]] std::int64_t length() const { return clips.back().end; }
};

struct DaisyBook {
  const Release* release = nullptr;
  const ReleasedEdition* edition = nullptr;
  std::string title;
  std::vector<DaisyPart> parts;                 ///< those that are heard
  std::map<std::string, std::string> pictures;  ///< from a target to its file's name

  [[nodiscard]] std::int64_t length() const { return parts.back().elapsed + parts.back().length(); }
};

/// What is needed to count a book's files and bytes.
struct DaisySize {
  std::size_t files = 0;
  std::uintmax_t bytes = 0;
};

/// ncc.html: what the book is, and where each part begins.
std::string write_daisy_ncc(const DaisyBook& book, const DaisySize& size);

/// s0001.smil: which sentence is heard when.
std::string write_daisy_smil(const DaisyBook& book, const DaisyPart& part);

/// master.smil: the parts in order.
std::string write_daisy_master(const DaisyBook& book);

/// content.html: all words, as XHTML 1.0.
std::string write_daisy_content(const DaisyBook& book);

/// What ncc.html calls the place where a clip's words are named in its part's SMIL file.
std::string daisy_text_id(std::size_t clip);

/// A page of XHTML 1.0, as old players want it; gives its <head>. <body> comes behind.
pugi::xml_node start_daisy_page(pugi::xml_document& page, const DaisyBook& book);

void append_daisy_meta(pugi::xml_node head, const char* name, std::string_view content,
                       const char* scheme = nullptr);

/// "00:01:02", rounded; with milliseconds "00:01:02.345".
std::string daisy_time(std::int64_t milliseconds);
std::string daisy_exact_time(std::int64_t milliseconds);

}  // namespace plainsong
