#pragma once

#include <filesystem>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace plainsong {

/// Takes the pictures that the document names and that lie in `folder` or below it into the
/// document. What is missing, too large, outside the folder or on the web stays out, with a
/// diagnostic.
void take_in_pictures(Document& document, const std::filesystem::path& folder,
                      Diagnostics& diagnostics);

}  // namespace plainsong
