#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// What a podcast says of itself. What is empty is not written.
struct PodcastShow {
  std::string title;
  std::string description;
  std::string author;
  std::string email;  ///< of whoever may move the podcast to another host
  std::string language = "en-GB";
  std::string category = "News";  ///< one of Apple's, of either rank
  std::string address;            ///< the feed's own, absolute
  std::string website;            ///< absolute
  std::string image;              ///< absolute: PNG or JPEG, 1400 to 3000 pixels square
  std::string guid;               ///< a UUID of version 5, made from the feed's address
};

/// One edition of one document. Addresses are absolute, or seen from the feed.
struct PodcastEpisode {
  const ReleasedEdition* released = nullptr;  ///< with its `whole` sound, as MP3
  std::string title;                          ///< of the document
  std::string date;                           ///< of the release
  std::string sound;                          ///< the address of the MP3 file
  std::string chapters;                       ///< the address of the chapters
  std::string transcript;  ///< the address of the transcripts, without ".vtt", ".srt" or ".json"
  std::string issue;       ///< the name of the document's folder: "may"
  std::string guid;        ///< of an episode that a feed has had before; else its identifier
};

/// An episode of a feed that was written before.
struct PublishedEpisode {
  std::string xml;    ///< its whole <item>
  std::string sound;  ///< where its sound lies, seen from the feed: "may/young.mp3"
  std::string title;  ///< "Harbour news - May (full text)"
  std::string guid;
  std::string date;  ///< "2022-05-31"
};

/// The folder of an episode's sound: "may".
std::string issue_of(const PublishedEpisode& episode);

/// What a player shows an episode as: "Harbour news - May (full text)".
std::string shown_title(const PodcastEpisode& episode);

/// A feed that was written before.
struct PublishedFeed {
  PodcastShow show;  ///< its image is a path, seen from the feed; empty where it lies elsewhere
  std::vector<PublishedEpisode> episodes;
};

/// Reads back what write_feed wrote for `plainsong podcast`. Every address in it that lies below
/// the feed's own folder then lies below `base_url`, which ends in "/". Nothing where it is no such
/// feed.
std::optional<PublishedFeed> read_feed(std::string_view xml, std::string_view base_url);

/// RSS 2.0 with Apple's and Podcasting 2.0's names, the newest episode first; the issues of one day
/// are in the order of their names. An episode's guid and date depend on nothing but itself; those
/// that are kept are written as they were read.
std::string write_feed(const PodcastShow& show, const std::vector<PodcastEpisode>& episodes,
                       const std::vector<PublishedEpisode>& kept = {});

/// The words that all titles begin with: "Harbour news" of "Harbour news - May" and "… - June".
std::string shared_title(const std::vector<std::string>& titles);

/// JSON chapters 1.2: a chapter for each section, and for each link one that is not listed, which
/// shows it while its sentence is said.
std::string write_chapters(const ReleasedEdition& released);

/// The transcript as JSON, a segment for each sentence.
std::string write_transcript(const ReleasedEdition& released);

/// The parts of an episode beside its sound: chapters and transcripts, as `base` +
/// ".chapters.json",
/// ".vtt", ".srt", ".json".
void add_episode_files(const ReleasedEdition& released, const std::string& base, Package& package);

}  // namespace plainsong
