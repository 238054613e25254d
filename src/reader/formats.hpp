#pragma once

#include <memory>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

// One function a format. Each fills title, language, metadata, sections (with headings, levels and
// blocks) and pictures. Sentences, section roles and ids are found afterwards, the same way for all
// formats, by read_document. The language stays empty where the document does not state it.
namespace plainsong {

Document read_markdown(std::shared_ptr<const Source> source, Diagnostics& diagnostics);
Document read_html(std::shared_ptr<const Source> source, Diagnostics& diagnostics);
Document read_text(std::shared_ptr<const Source> source, Diagnostics& diagnostics);

/// Takes the bytes of the whole message: which part is read, and how it is decoded, is told by the
/// message itself. The document's source is the decoded part.
Document read_email(std::string_view message, const std::string& name, Diagnostics& diagnostics);

}  // namespace plainsong
