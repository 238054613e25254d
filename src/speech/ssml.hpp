#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/edition.hpp"
#include "speech/announcements.hpp"
#include "speech/pauses.hpp"
#include "speech/script.hpp"

namespace plainsong {

class Pronunciation;  ///< words and how they are said, from pronounce.pls: pronunciation.hpp

/// The roles that are spoken unless `--speak` says otherwise.
std::set<SectionRole> roles_spoken_by_default();

/// A sentence that is written but not spoken.
struct Unspoken {
  SentenceId sentence{};
  std::string reason;
  bool operator==(const Unspoken&) const = default;
};

/// One section as SSML 1.1, and the file name that it goes by: "01-introduction".
struct SsmlSection {
  SectionId section{};
  std::string name;   ///< two digits, a hyphen and words of the heading: lower-case ASCII letters,
                      ///< digits, hyphens; 60 at most
  std::string title;  ///< the heading's words, as printed; empty where there is none
  std::string xml;
};

struct SsmlEdition {
  std::vector<SsmlSection> sections;  ///< only those with something to say
  std::vector<Unspoken> unspoken;
};

/// How an edition sounds, as far as its SSML says it.
struct SsmlStyle {
  std::string voice;            ///< <voice name> around all; empty for none
  std::string heading_voice;    ///< around headings
  std::string quotation_voice;  ///< around block quotations
  pauses::Lengths pauses;
  Announcements announcements;                  ///< what only a listener is told
  std::map<std::string, std::string> metadata;  ///< <meta>: of the edition, for the sound's tags
};

/// Writes what is to be said: every sentence of the sections whose role is in `spoken`, as `<s
/// xml:id="s42">` in `<p>`, with pauses, and `<sub alias>` around whatever is written differently
/// from how it is said.
SsmlEdition write_ssml(const Edition& edition, const std::set<SectionRole>& spoken,
                       const Pronunciation& pronunciation, const SsmlStyle& style = {});

/// What reading SSML needs to know of the world outside the document.
struct SsmlReading {
  /// A lexicon's text, by the uri of <lexicon> (xml:base applied); nothing where it cannot be had,
  /// or must not.
  std::function<std::optional<std::string>(const std::string& uri)> lexicon;
  /// The path to open for <audio src> (xml:base applied); nothing where there is no such sound, or
  /// it must not be played: then what stands inside the element is said.
  std::function<std::optional<std::string>(const std::string& uri)> sound;
  /// Why a clip of such a sound cannot be heard, as words to follow "the sound"; empty where it
  /// can.
  std::function<std::string(const Clip& clip)> trouble_with;
  /// The pauses of a voice, by its name ("" for the one that the document is spoken in).
  std::function<pauses::Lengths(const std::string& voice)> pauses;
};

/// Reads any SSML 1.1 document. Throws Failure(Trouble::input), with line and column, when it is
/// malformed or declares a document type. Sentences whose xml:id is not "s" and a number get free
/// numbers from 0 on, in the order they stand in. Words outside <sub> and <say-as> are normalised
/// too, so that a web address is never read aloud, whoever wrote the document. The script's section
/// is left for the caller to set.
Script read_ssml(std::string_view xml, const Pronunciation& pronunciation, Diagnostics& diagnostics,
                 const SsmlReading& world = {});

/// The same without a lexicon: for documents that plainsong wrote, where it has been used already.
Script read_ssml(std::string_view xml, Diagnostics& diagnostics);

/// One utterance's words as they are spoken: "£1.5m in 2022" → "one point five million pounds in
/// twenty twenty-two".
std::string spoken_form(std::string_view words, std::string_view language,
                        const Pronunciation& pronunciation);

}  // namespace plainsong
