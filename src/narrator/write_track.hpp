#pragma once

#include <functional>

#include "audio/timeline.hpp"
#include "narrator/recorder.hpp"
#include "narrator/spoken.hpp"

namespace plainsong {

/// Brings what was said to its loudness and writes it to the job's file. `written` hears now and
/// then what part (0 to 1) is done, and may throw to end the work; then no file is left.
Track write_track(const Job& job, Spoken spoken, const RecordOptions& options,
                  const std::function<void(double part)>& written);

}  // namespace plainsong
