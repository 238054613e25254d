#pragma once

#include <memory>
#include <string>

#include "document/build.hpp"
#include "document/document.hpp"
#include "reader/formats.hpp"

/// A document from Markdown, with its sentences.
inline plainsong::Document read(const std::string& written) {
  using namespace plainsong;
  Diagnostics diagnostics;
  Document document =
      read_markdown(std::make_shared<const Source>(Source{"test.md", written}), diagnostics);
  document.title.clear();
  document.language = "en-GB";
  number_sentences(document, {});
  return document;
}
