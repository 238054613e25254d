#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

enum class Severity { note, warning, error };

constexpr std::string_view name_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// Odd content: something a person may want to mend, while the work goes on.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string code;  ///< room and rule, such as "reader.no-alt"
  Span span;  ///< bytes of the source that it is about; empty at 0 when it is about the whole
  std::string message;  ///< one sentence without its full stop: what is odd, and what to do
  auto operator<=>(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

inline void warn(Diagnostics& out, std::string code, Span span, std::string message) {
  out.push_back({Severity::warning, std::move(code), span, std::move(message)});
}

inline void note(Diagnostics& out, std::string code, Span span, std::string message) {
  out.push_back({Severity::note, std::move(code), span, std::move(message)});
}

}  // namespace plainsong
