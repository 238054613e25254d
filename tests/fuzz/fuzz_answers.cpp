#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "cli/outside_answers.hpp"

using namespace plainsong;

/// Any bytes are what a simplifier answers, as a program's line or as a server's reply.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  answer_line(text);
  const auto words = words_of_completion(text);
  if (words && !words->empty() && (words->front() == ' ' || words->back() == '\n')) std::abort();
  return 0;
}
