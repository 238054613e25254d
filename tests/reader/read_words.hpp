#pragma once

#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "document/build.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "reader/formats.hpp"

namespace plainsong::testing {

using ReadFormat = Document (*)(std::shared_ptr<const Source>, Diagnostics&);

/// Reads a document in one format, with its sentences, and checks that it holds together.
inline Document read_with(ReadFormat read, const std::string& written, Diagnostics& diagnostics) {
  auto source = std::make_shared<Source>();
  source->name = "test";
  source->utf8 = written;
  Document document = read(std::move(source), diagnostics);
  number_sentences(document, {});
  CHECK(broken_invariant(document) == "");
  return document;
}

inline std::string dump_with(ReadFormat read, const std::string& written) {
  Diagnostics diagnostics;
  return dump(read_with(read, written, diagnostics));
}

/// The codes and messages of all diagnostics, one a line, each with the source that it is about.
inline std::string complaints(ReadFormat read, const std::string& written) {
  Diagnostics diagnostics;
  read_with(read, written, diagnostics);
  std::string lines;
  for (const Diagnostic& each : diagnostics)
    lines += (lines.empty() ? "" : "\n") + each.code + ": " + each.message + " {" +
             std::string(slice(written, each.span)) + "}";
  return lines;
}

}  // namespace plainsong::testing
