#pragma once

#include <atomic>
#include <chrono>

#include "base/failure.hpp"

namespace plainsong {

/// From now on SIGINT, SIGTERM and SIGHUP set the flag instead of ending the program; a second one
/// ends it at once. SIGPIPE is ignored: a write to a closed pipe fails instead.
void catch_signals();

/// Asks the program to end after this time, and ends it half a minute later if it has not: what was
/// there before stays as it was, and the next run clears up.
void stop_after(std::chrono::seconds time);

/// Set when the program was asked to end.
const std::atomic<bool>& stop_requested();

/// Throws Failure(Trouble::interrupted) when the program was asked to end.
void check_stop();

/// That failure: by whom it was asked, and what to do.
Failure stopped();

}  // namespace plainsong
