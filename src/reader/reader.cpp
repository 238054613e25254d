#include "reader/reader.hpp"

#include <utility>

#include "base/failure.hpp"
#include "document/build.hpp"
#include "reader/decode.hpp"
#include "reader/file_kinds.hpp"
#include "reader/formats.hpp"
#include "reader/roles.hpp"
#include "reader/sniff.hpp"

namespace plainsong {
namespace {

using ReadFormat = Document (*)(std::shared_ptr<const Source>, Diagnostics&);

ReadFormat reader_of(InputFormat format) {
  if (format == InputFormat::markdown) return read_markdown;
  if (format == InputFormat::html) return read_html;
  return read_text;
}

bool is_email(const Input& input, const ReadOptions& options) {
  if (options.from) return *options.from == InputFormat::email;
  const std::optional<InputFormat> named = format_by_name(input.name);
  return named ? *named == InputFormat::email : looks_like_email(input.bytes);
}

InputFormat format_of(const Input& input, const std::string& text, const ReadOptions& options) {
  if (options.from) return *options.from;
  const std::optional<InputFormat> named = format_by_name(input.name);
  return named ? *named : format_by_content(text);
}

Document read(const Input& input, const ReadOptions& options, Diagnostics& diagnostics) {
  if (is_email(input, options)) {
    refuse_no_text(input.name, input.bytes);
    return read_email(input.bytes, input.name, diagnostics);
  }
  auto source = std::make_shared<Source>();
  source->name = input.name;
  source->utf8 = decoded(input.name, input.bytes, diagnostics);
  const InputFormat format = format_of(input, source->utf8, options);
  return reader_of(format)(std::move(source), diagnostics);
}

}  // namespace

Document read_document(const Input& input, const ReadOptions& options, Diagnostics& diagnostics) {
  Document document = read(input, options, diagnostics);
  if (document.sections.empty())
    throw Failure(
        Trouble::input, "\"" + input.name + "\" has no words to read",
        "check that it is the right file, and that its words are not all pictures or hidden");
  if (document.language.empty()) document.language = options.language;
  classify_sections(document);
  number_sentences(document, options.abbreviations);
  return document;
}

}  // namespace plainsong
