#include "cli/outside_program.hpp"

#include <fmt/format.h>

#include "base/file.hpp"
#include "cli/signals.hpp"
#include "text/utf8.hpp"

namespace plainsong {

RunLimits limits_of_a_converter(std::size_t input_bytes) {
  constexpr std::uint64_t least_memory = std::uint64_t{320} << 20U;
  constexpr std::uint64_t memory_a_byte = 64;
  RunLimits limits;
  limits.time = std::chrono::minutes(2);
  limits.output = largest_document;
  limits.confinement = Confinement();
  limits.confinement.processor = std::chrono::minutes(10);
  limits.confinement.memory = least_memory + memory_a_byte * input_bytes;
  limits.confinement.file = largest_document;
  return limits;
}

ProgramResult run_outside(const std::vector<std::string>& arguments, std::string_view input,
                          RunLimits limits) {
  limits.stop = &stop_requested();
  ProgramResult result = run_program(arguments, input, limits);
  check_stop();
  return result;
}

std::string complaint(const ProgramResult& result) {
  if (result.timed_out) return "it took more than two minutes";
  const std::string_view errors = trimmed(result.errors);
  const std::string first(errors.substr(0, errors.find('\n')));
  return first.empty() ? fmt::format("it ended with status {}", result.status) : first;
}

}  // namespace plainsong
