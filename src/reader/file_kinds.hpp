#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// A kind of file that is no text.
struct FileKind {
  std::string_view description;  ///< "a PDF file"
  std::string_view hint;
};

/// What these bytes are by their first ones, where they are known not to be text.
std::optional<FileKind> file_kind(std::string_view bytes);

/// The extension of a file's name in lower case, without its dot: "News.MD" → "md".
std::string extension_of(std::string_view name);

}  // namespace plainsong
