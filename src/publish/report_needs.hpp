#pragma once

#include <optional>
#include <string>
#include <vector>

#include "publish/release.hpp"

namespace plainsong {

/// Something in an edition that a person should look at.
struct ReportNeed {
  Severity severity = Severity::note;
  std::string rule;                  ///< "sound.missing", "young.long-sentence"
  std::string message;               ///< one sentence without its full stop
  std::optional<SentenceId> source;  ///< the sentence of the source that it is about
  std::optional<SentenceId> told;    ///< the sentence of the edition that it is about
  std::size_t weight = 0;            ///< of needs with one rule, those with more come first
  bool operator==(const ReportNeed&) const = default;
};

/// What needs a person, the worst first: what is missing, then what may be wrong, then what is hard
/// to read.
std::vector<ReportNeed> report_needs(const Release& release, const ReleasedEdition& released);

}  // namespace plainsong
