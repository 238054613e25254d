#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/confinement.hpp"

namespace plainsong {

struct ProgramResult {
  int status = 0;          ///< exit status; 128 and the signal's number if a signal ended it
  bool timed_out = false;  ///< or was stopped
  std::string output;
  std::string errors;  ///< the first 64 KiB of what it said on standard error
};

/// What a program may do that is run.
struct RunLimits {
  std::chrono::milliseconds time{};
  std::size_t output = std::string::npos;  ///< bytes; what it writes beyond is dropped
  Confinement confinement = {.network = Network::all};
  const std::atomic<bool>* stop = nullptr;  ///< ends it soon after this is set
};

/// Runs a program without a shell, with `input` on its standard input, and waits for its end. What
/// it started and left running is ended with it. Throws Failure(Trouble::input) when it cannot be
/// started.
ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          const RunLimits& limits);

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit);

/// Where a program of this name is on the PATH.
std::optional<std::filesystem::path> find_program(std::string_view name);

/// The folder that the running program lies in.
std::filesystem::path program_folder();

}  // namespace plainsong
