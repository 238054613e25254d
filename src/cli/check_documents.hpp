#pragma once

#include <string>
#include <vector>

#include "cli/check_settings.hpp"
#include "cli/checked.hpp"
#include "cli/input.hpp"

namespace plainsong {

/// A document to check, and what its plainsong.toml says.
struct DocumentToCheck {
  std::string path;  ///< "-" is standard input
  CheckSettings settings;
};

/// Checks documents, several at a time; what is found is in the order of the documents. One that
/// cannot be read is in `refused`, and does not keep the others from it.
/// @param source the path of what the documents are editions of; empty where they are none
Checked check_documents(const std::vector<DocumentToCheck>& documents, const std::string& source,
                        const InputOptions& options);

}  // namespace plainsong
