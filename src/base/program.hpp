#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

struct ProgramResult {
  int status = 0;  ///< exit status; 128 and the signal's number if a signal ended it
  bool timed_out = false;
  std::string output;
  std::string errors;  ///< the first 64 KiB of what it said on standard error
};

/// Runs a program without a shell, with `input` on its standard input, and waits for its end, for
/// `limit` at most. What it writes beyond `most_output` bytes is dropped. Throws
/// Failure(Trouble::input) when it cannot be started.
ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit,
                          std::size_t most_output = std::string::npos);

/// Where a program of this name is on the PATH.
std::optional<std::filesystem::path> find_program(std::string_view name);

/// The folder that the running program lies in.
std::filesystem::path program_folder();

}  // namespace plainsong
