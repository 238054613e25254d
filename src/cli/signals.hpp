#pragma once

#include <atomic>

namespace plainsong {

/// From now on SIGINT, SIGTERM and SIGHUP set the flag instead of ending the program; a second one
/// ends it at once. SIGPIPE is ignored: a write to a closed pipe fails instead.
void catch_signals();

/// Set when the program was asked to end.
const std::atomic<bool>& stop_requested();

/// Throws Failure(Trouble::interrupted) when the program was asked to end.
void check_stop();

}  // namespace plainsong
