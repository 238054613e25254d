#pragma once

#include <filesystem>

#include "cli/input.hpp"

namespace plainsong {

/// Puts what NAME.toml beside the document and the command line state in the place of what the
/// document states, and asks, by diagnostics, for what nobody states. Throws
/// Failure(Trouble::input) for a NAME.toml that cannot be read.
void state_metadata(LoadedInput& input, const std::filesystem::path& path,
                    const InputOptions& options);

}  // namespace plainsong
