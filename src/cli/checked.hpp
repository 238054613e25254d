#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/failure.hpp"
#include "check/finding.hpp"
#include "language/readability.hpp"
#include "text/utf8.hpp"

namespace plainsong {

/// A finding, and where it is for a person.
struct Found {
  std::string path;  ///< the document or package, as it was named
  Finding finding;
  Place begin{0, 0};  ///< in the document; line 0 where it is about all of it, or in a package
  Place end{0, 0};    ///< behind its last character
};

/// How hard one document is to read.
struct ReadFigures {
  std::string path;
  TextCounts counts;
  Readability raw;            ///< all words
  Readability without_names;  ///< as WCAG 3.1.5 counts
};

/// All that `check` has to tell.
struct Checked {
  std::vector<Found> found;
  std::vector<ReadFigures> figures;        ///< one for each document
  std::vector<std::string_view> packages;  ///< of which kind each was: "EPUB book"
  std::vector<Failure> refused;            ///< why some could not be checked, each naming its own
};

/// A finding's message as the start of a sentence; a word that it quotes stays as it is.
std::string as_sentence(const Finding& finding);

/// For people: a line for each finding, `news.md:12:5: warning: … [easy.sentence-length]`, with
/// what to do below it; then the figures.
std::string checked_as_text(const Checked& checked);

/// An object of findings and documents; of packages alone, the list of findings.
std::string checked_as_json(const Checked& checked);

/// SARIF 2.1.0, as hosts of code show it. Columns count code points.
std::string checked_as_sarif(const Checked& checked, std::string_view version);

/// One web page.
std::string checked_as_html(const Checked& checked);

}  // namespace plainsong
