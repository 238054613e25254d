#pragma once

#include <filesystem>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "publish/release.hpp"

namespace plainsong {

/// Takes the pictures that the document names and that lie in `folder` or below it into the
/// document. What is missing, too large, outside the folder or on the web stays out, with a
/// diagnostic.
void take_in_pictures(Document& document, const std::filesystem::path& folder,
                      Diagnostics& diagnostics);

/// The folder beside the table of pictures that counts: the user's, or else the installed one.
std::filesystem::path folder_of_pictures(const std::string& voices);

/// Reads the files of the editions' illustrations, and the line that says whose they are, from the
/// first voices' folder that has a table of pictures. What cannot be read is not shown, with a
/// diagnostic.
void load_illustrations(const std::vector<Edition>& editions, const std::string& voices,
                        Release& release, Diagnostics& diagnostics);

}  // namespace plainsong
