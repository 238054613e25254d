#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "speech/pronunciation.hpp"

namespace plainsong {

/// What a word is that somebody should have heard once.
enum class DossierKind {
  name,          ///< "Lemn", "Labinjo-Hughes"
  initials,      ///< "APPG", "MPs"
  abbreviation,  ///< "Dr", "e.g."
  word,          ///< "webinar", "#ShowUsYouCareToo", "read" where it is not said as usual
  number,        ///< "£3bn", "2022", "&"
  address        ///< "https://…"
};

/// A word that may be said wrongly: written so, said so.
struct DossierEntry {
  std::string written;
  DossierKind kind{};
  SaidAs said;            ///< the alias is what is written where it is left to the voice
  bool approved = false;  ///< a lexicon says so
  std::size_t count = 0;  ///< how often
  Span first;             ///< in the source: where it stands first
  std::string language;   ///< BCP 47
  bool operator==(const DossierEntry&) const = default;
};

/// All that is said otherwise than it is written, and all names and other words that no voice can
/// be trusted with: in capitals or with a capital inside a sentence, with marks on their letters.
/// An ordinary word, as `is_ordinary` knows it or as the document also writes in small letters, is
/// none of these. In order of kind, and then of place. Only sections whose role is in `spoken` are
/// looked at.
std::vector<DossierEntry> dossier(const Document& document, const std::set<SectionRole>& spoken,
                                  const Pronunciation& pronunciation,
                                  const std::function<bool(std::string_view word)>& is_ordinary);

}  // namespace plainsong
