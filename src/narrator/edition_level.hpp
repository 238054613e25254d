#pragma once

#include <optional>
#include <vector>

#include "narrator/kept_track.hpp"
#include "narrator/recorder.hpp"

namespace plainsong {

/// What a person should know of the loudness and the pace that came out: where an edition (all jobs
/// of one album and voice) is more than 0.5 LU off the preset, a section more than 1.5 or longer
/// than the preset allows, or running text more than 3 % off the voice's pace. Nothing where voices
/// were not calibrated. `made` has one place for each job.
std::vector<SectionFailure> shortfalls(const std::vector<Job>& jobs,
                                       const std::vector<const MadeTrack*>& made,
                                       const RecordOptions& options);

}  // namespace plainsong
