#pragma once

#include <string>
#include <vector>

#include "document/edition.hpp"

namespace plainsong {

/// Sentences of the source, and those of an edition that tell the same.
struct ReportRow {
  std::vector<SentenceId> source;  ///< empty for what the program adds; more than one where the
                                   ///< edition tells them in one sentence
  std::vector<SentenceId> told;    ///< empty for what the edition leaves out
  std::string omitted;             ///< why it is left out
  bool operator==(const ReportRow&) const = default;
};

/// The rows of one section of the source, or of one that the edition adds.
struct ReportPart {
  std::string title;
  const Section* source = nullptr;  ///< none for one that the edition adds
  std::vector<ReportRow> rows;
};

/// Each sentence of the source and each of the edition, once, in reading order. What the program
/// adds stands behind the sentence that it follows in the edition. `source` must outlive the parts.
std::vector<ReportPart> report_parts(const Document& source, const Edition& edition);

}  // namespace plainsong
