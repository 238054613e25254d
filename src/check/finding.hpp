#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "text/span.hpp"

namespace plainsong {

/// Something that a person should mend, or look at: in what is published, or in a document.
struct Finding {
  Severity severity = Severity::error;
  std::string rule;     ///< what was looked at: "epub.clip-end", "easy.sentence-length"
  std::string file;     ///< inside the package; empty in what is found of a document
  std::string message;  ///< what is wrong, and why: one sentence without its full stop
  std::string remedy;   ///< what to do about it, likewise; empty where nothing is known
  Span span;            ///< bytes of the document's source; empty at 0 when it is about all of it
  std::optional<SentenceId> sentence;  ///< of the document, when it is about one
  bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

inline void fault(Findings& out, std::string rule, std::string file, std::string message) {
  out.push_back(
      {Severity::error, std::move(rule), std::move(file), std::move(message), {}, {}, {}});
}

inline void remark(Findings& out, std::string rule, std::string file, std::string message) {
  out.push_back({Severity::note, std::move(rule), std::move(file), std::move(message), {}, {}, {}});
}

inline void doubt(Findings& out, std::string rule, std::string file, std::string message) {
  out.push_back(
      {Severity::warning, std::move(rule), std::move(file), std::move(message), {}, {}, {}});
}

}  // namespace plainsong
