#pragma once

#include <string>
#include <vector>

namespace plainsong {

/// A link that a listener may follow from a chapter.
struct ChapterLink {
  std::string words;
  std::string url;
};

/// A chapter mark. When it begins is said when the sound has been written:
/// SoundFile::place_chapters.
struct Chapter {
  std::string title;
  std::vector<ChapterLink> links = {};
};

/// What a sound file says about itself, in UTF-8. What is empty or 0 is not written.
struct Tags {
  std::string title;
  std::string album;
  int track_number = 0;
  int track_count = 0;
  std::string date = {};      ///< ISO 8601: "2022-03-31"
  std::string language = {};  ///< BCP 47
  std::string artist = {};    ///< who publishes it
  std::string narrator = {};  ///< the voice, said to be synthetic
  std::string copyright = {};
  std::vector<Chapter> chapters = {};
};

}  // namespace plainsong
