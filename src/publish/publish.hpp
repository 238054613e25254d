#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// edition.txt, edition.xml, the SSML of each section, and edition.md of a young edition.
void publish_texts(const Release& release, Package& package);

/// WebVTT, SubRip and TTML beside each sound file.
void publish_captions(const Release& release, Package& package);

/// standard/audiobook.lpf and young/audiobook.lpf, as the W3C has audiobooks.
void publish_audiobook(const Release& release, Package& package);

/// EPUB 3.3 books whose sentences are heard: standard/standard.epub, young/young.epub, and
/// both.epub with both, where each section leads to the other's.
void publish_epub(const Release& release, Package& package);

/// An episode for each edition: podcast/feed.xml with addresses seen from itself, chapters and
/// transcripts. `plainsong podcast` makes a feed of many with the addresses that they have on the
/// web.
void publish_podcast(const Release& release, Package& package);

/// standard/daisy202/ and young/daisy202/: talking books.
void publish_daisy(const Release& release, Package& package);

/// standard/ssml/index.json and README.txt: the SSML as a set for a studio with another voice.
void publish_ssml_set(const Release& release, Package& package);

/// The same two files of one edition, by their names alone. `profile`: which SSML its files are, as
/// `plainsong ssml --profile` has it.
Package ssml_set(const Release& release, const ReleasedEdition& released, std::string_view profile);

/// young/edition.html, one page to print. Other documents are made of it by the programs that there
/// are: src/cli/print_documents.hpp.
void publish_documents(const Release& release, Package& package);

/// Pictures that came with the document, as pictures/01-map.png, and the illustrations of the
/// editions under their own names.
void publish_pictures(const Release& release, Package& package);

/// report.html and report.json: for the person who signs the young edition off, the source and the
/// edition side by side, what was changed and why, and what needs a person.
void publish_report(const Release& release, Package& package);

/// index.html with the player, over all that was published before it.
void publish_web(const Release& release, Package& package);

/// How the names of files with pictures of a type end: "image/jpeg" → ".jpg"; ".bin" for what is no
/// picture.
std::string picture_ending(std::string_view media_type);

/// The path that a picture of the document is published under, by the target that the document
/// names it by.
std::map<std::string, std::string> picture_paths(const Document& document);

/// The illustrations of an edition that there are files for, with the files' paths, behind `start`.
std::map<SentenceId, Illustration> illustrations_at(const Release& release,
                                                    const ReleasedEdition& edition,
                                                    const std::string& start);

/// WebVTT with one cue a sentence; the cue's identifier is the sentence's ("s42").
/// `by_word`: with the time at which each word is said, for players that show it.
std::string write_vtt(const Track& track, const Edition& edition, bool by_word = false);

/// SubRip, for players that know nothing else: a caption has at most two lines of 42 letters, so a
/// long sentence is shown in several.
std::string write_srt(const Track& track, const Edition& edition);

/// TTML2 in the profile that players know (IMSC 1.1 text), with one `<p xml:id="s42">` a sentence.
std::string write_ttml(const Track& track, const Edition& edition);

struct PublishedFile {
  std::string path;
  std::uintmax_t bytes = 0;
  std::string sha256;
};

/// manifest.json: the input, options, versions, sections with their clips, what is not spoken or
/// left out, and every file.
std::string write_manifest(const Release& release, const std::vector<PublishedFile>& files);

}  // namespace plainsong
