#pragma once

#include "audio/output_file.hpp"

namespace plainsong {

/// Gives every page of an Ogg file one fixed stream serial, and the checksum that goes with it.
/// libsndfile takes a random serial, by which the same sound would make different files.
void fix_ogg_serial(OutputFile& file);

}  // namespace plainsong
