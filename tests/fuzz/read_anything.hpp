#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "base/failure.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "document/xml.hpp"
#include "reader/reader.hpp"

namespace plainsong::testing {

/// Any bytes at all give a document that holds together, or one clear failure.
inline void read_anything(InputFormat format, const std::uint8_t* data, std::size_t size) {
  ReadOptions options;
  options.from = format;
  Diagnostics diagnostics;
  Edition edition;
  try {
    const Input input{"fuzz", std::string(data, data + size)};
    edition.document = read_document(input, options, diagnostics);
  } catch (const Failure& failure) {
    if (std::string(failure.what()).empty()) std::abort();
    return;
  }
  const std::string broken = broken_invariant(edition.document);
  if (!broken.empty()) {
    std::fputs(broken.c_str(), stderr);
    std::abort();
  }
  const std::size_t source_size = edition.document.source->utf8.size();
  for (const Diagnostic& each : diagnostics)
    if (each.span.end < each.span.begin || each.span.end > source_size) std::abort();
  dump(edition.document);
  const std::string xml = write_edition_xml(edition);
  if (write_edition_xml(read_edition_xml(xml)) != xml) std::abort();
}

}  // namespace plainsong::testing
