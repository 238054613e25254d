#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "audio/output_file.hpp"

namespace plainsong {

/// Lets `change` write over the second packet of an Ogg file, which begins and ends with a page, as
/// the comments of Opus do; then sets right the pages' checksums.
void change_second_packet(OutputFile& file,
                          const std::function<void(std::span<std::byte> packet)>& change);

}  // namespace plainsong
