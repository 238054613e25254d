#include <cstddef>
#include <cstdint>

#include "fuzz/read_anything.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  plainsong::testing::read_anything(plainsong::InputFormat::html, data, size);
  return 0;
}
