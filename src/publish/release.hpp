#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "audio/timeline.hpp"
#include "base/diagnostic.hpp"
#include "document/edition.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// A section that is spoken: its SSML, and its sound unless that could not be made.
struct SpokenSection {
  SsmlSection ssml;
  std::optional<Track> track;
  std::string failure;  ///< why there is no track
};

struct ReleasedEdition {
  Edition edition;
  std::string label;  ///< "Easier to read (draft), made by a computer program": said wherever the
                      ///< edition appears
  std::vector<std::pair<std::string, std::string>>
      voice;  ///< how it was spoken, as names and values
  std::vector<SpokenSection> sections;
  std::vector<Unspoken> unspoken;
  std::optional<Track> whole;  ///< all sections in one file, where that was asked for
};

/// All that publishers may know.
struct Release {
  Document source;
  std::string source_sha256;
  std::vector<std::pair<std::string, std::string>>
      options;  ///< those that change the outcome, as names and values
  std::vector<ReleasedEdition> editions;
  Diagnostics diagnostics;
  bool word_captions = false;  ///< captions tell when each word is said
};

/// The files of an output folder, by their path inside it, with "/" between its parts.
using Package = std::map<std::string, std::string>;

/// "standard" or "young": the folder that an edition's files lie in.
std::string folder_of(const ReleasedEdition& edition);

}  // namespace plainsong
