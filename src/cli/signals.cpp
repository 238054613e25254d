#include "cli/signals.hpp"

#include <csignal>

#include "base/failure.hpp"

namespace plainsong {
namespace {

// The only global that changes: a signal handler can reach nothing else.
std::atomic<bool> stop{false};  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void on_signal(int signal) {
  if (stop.exchange(true)) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
  }
}

}  // namespace

void catch_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, on_signal);
}

const std::atomic<bool>& stop_requested() {
  return stop;
}

void check_stop() {
  if (stop)
    throw Failure(Trouble::interrupted, "interrupted", "what was there before is as it was");
}

}  // namespace plainsong
