#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// edition.txt, edition.xml, the SSML of each section, and edition.md of a young edition.
void publish_texts(const Release& release, Package& package);

/// One WebVTT file beside each sound file.
void publish_captions(const Release& release, Package& package);

/// Pictures that came with the document, as pictures/01-map.png.
void publish_pictures(const Release& release, Package& package);

/// The path that a picture of the document is published under, by the target that the document
/// names it by.
std::map<std::string, std::string> picture_paths(const Document& document);

/// WebVTT with one cue a sentence; the cue's identifier is the sentence's ("s42").
/// `by_word`: with the time at which each word is said, for players that show it.
std::string write_vtt(const Track& track, const Edition& edition, bool by_word = false);

struct PublishedFile {
  std::string path;
  std::uintmax_t bytes = 0;
  std::string sha256;
};

/// manifest.json: the input, options, versions, sections with their clips, what is not spoken or
/// left out, and every file.
std::string write_manifest(const Release& release, const std::vector<PublishedFile>& files);

}  // namespace plainsong
