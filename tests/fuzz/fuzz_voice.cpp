#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/failure.hpp"
#include "narrator/voice.hpp"

using namespace plainsong;

/// Any bytes are a voice that can be used, or a refusal that says where.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const Voice voice = read_voice("fuzz", {reinterpret_cast<const char*>(data), size});
    const bool sound = std::isfinite(voice.pace_wpm) && voice.pace_wpm > 0 &&
                       std::isfinite(voice.pitch) && voice.pitch > 0 && voice.age >= -1;
    if (!sound || voice.summary.find('\n') != std::string::npos) std::abort();
  } catch (const Failure& failure) {
    if (failure.trouble() != Trouble::voice) std::abort();
  }
  return 0;
}
