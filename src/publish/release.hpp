#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "audio/timeline.hpp"
#include "base/archive.hpp"
#include "base/diagnostic.hpp"
#include "document/edition.hpp"
#include "publish/review.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// A section that is spoken: its SSML, and its sound unless that could not be made.
struct SpokenSection {
  SsmlSection ssml;
  std::optional<Track> track;
  std::uintmax_t sound_bytes = 0;  ///< of its file
  std::string failure;             ///< why there is no track
};

struct ReleasedEdition {
  Edition edition;
  std::string label;  ///< "Easier to read (draft), made by a computer program": said wherever the
                      ///< edition appears
  std::string identifier;  ///< "urn:uuid:…": the same for the next printing of the same document
  std::vector<std::pair<std::string, std::string>>
      voice;  ///< how it was spoken, as names and values
  std::vector<SpokenSection> sections;
  std::vector<Unspoken> unspoken;
  std::optional<Track> whole;  ///< all sections in one file, where that was asked for
  std::uintmax_t whole_bytes = 0;
};

/// The day that files are of where nothing says of which: the earliest that a ZIP archive can tell.
inline constexpr std::string_view undated = "1980-01-01";

/// All that publishers may know.
struct Release {
  Document source;
  std::string source_sha256;
  std::string date;        ///< "2022-02-25": the day that all files say they are of
  std::string identifier;  ///< "urn:uuid:…": of what holds all editions
  std::vector<std::pair<std::string, std::string>>
      options;  ///< those that change the outcome, as names and values
  std::vector<ReleasedEdition> editions;
  std::vector<Picture> illustrations;  ///< the files of the editions' illustrations, by their names
  std::string illustration_credit;     ///< whose they are, and under which licence
  Diagnostics diagnostics;
  Review review;              ///< of the young edition, for its editor
  bool word_captions = false;  ///< captions tell when each word is said
};

/// A file of an output folder: its bytes; or a sound file of the release to copy, which is never
/// held in memory; or an archive of such.
using PackageFile = std::variant<std::string, std::filesystem::path, Archive>;

/// The files of an output folder, by their path inside it, with "/" between its parts.
using Package = std::map<std::string, PackageFile>;

/// "standard" or "young": the folder that an edition's files lie in.
std::string folder_of(const ReleasedEdition& edition);

/// What the document goes by: its title, or else the name that it came under, as words:
/// "february-2022.txt" → "February 2022".
std::string title_of(const Release& release);

/// What readers call the edition: "Full text", "Easier to read".
std::string_view shown_name(EditionKind kind);

/// What an edition is called where both stand on one shelf: "Harbour news", "Harbour news (Easier
/// to read)".
std::string shelf_title(const Release& release, const ReleasedEdition& edition);

/// Whether anything says of which day the document is; `date` tells the first day of 1980 where
/// nothing does.
bool is_dated(const Release& release);

/// Where a section's sound file lies in the output folder: "young/audio/01-opening.mp3".
std::string sound_path(const ReleasedEdition& edition, const SpokenSection& section);

/// What a listener is told of who speaks: "synthetic voice: young".
std::string narrator_of(const ReleasedEdition& edition);

/// What a section goes by in a list of contents, also one without a heading: "Part 3".
std::string shown_title(const Document& document, const Section& section);

/// The section as it is spoken; null for one that is not.
const SpokenSection* spoken_section(const ReleasedEdition& edition, SectionId id);

}  // namespace plainsong
