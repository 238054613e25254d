#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/program.hpp"

namespace plainsong {

/// For a program that only turns bytes into bytes: no network, 10 minutes of processor time, and as
/// much memory as a document of that size may take.
RunLimits limits_of_a_converter(std::size_t input_bytes);

/// Runs a program that is not ours. Ends it when we are asked to end, and throws
/// Failure(Trouble::interrupted) then.
ProgramResult run_outside(const std::vector<std::string>& arguments, std::string_view input,
                          RunLimits limits);

/// The first line of what such a program said went wrong.
std::string complaint(const ProgramResult& result);

}  // namespace plainsong
