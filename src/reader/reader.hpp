#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "text/sentences.hpp"

namespace plainsong {

/// Any bytes at all, as they came in.
struct Input {
  std::string
      name;  ///< a file name, or "-" for standard input; its extension helps to tell the format
  std::string bytes;
};

enum class InputFormat { markdown, html, text, email };

struct ReadOptions {
  std::optional<InputFormat> from;  ///< found by extension and content where it is not said
  std::string language = "en-GB";   ///< BCP 47; of documents that do not state theirs
  Abbreviations abbreviations;
};

/// "md", "html", "txt", "eml" and their usual other names.
std::optional<InputFormat> input_format(std::string_view name);

/// What pandoc calls the format of a document that pandoc reads and we do not: "docx", "odt",
/// "epub", "rtf"; by its bytes, else by its name's extension.
std::optional<std::string_view> pandoc_format(std::string_view name, std::string_view bytes);

/// Reads a document: decodes its bytes, finds its format, its metadata, its sections with their
/// roles, and its sentences. Throws Failure(Trouble::input) for what cannot be a document (binary,
/// empty, nested too deep, too large).
Document read_document(const Input& input, const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace plainsong
