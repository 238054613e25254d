#include "cli/signals.hpp"

#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "cli/console.hpp"

namespace plainsong {
namespace {

// The only globals that change: a signal handler can reach nothing else.
std::atomic<bool> stop{false};  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

std::atomic<bool> late{false};  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Waits beside the program, and asks it to end when its time is up.
void wait_for_end(const std::stop_token& ended, std::chrono::seconds time) {
  constexpr std::chrono::seconds grace{30};
  std::mutex mutex;
  std::condition_variable_any never;
  const auto has_ended_within = [&](std::chrono::seconds span) {
    std::unique_lock lock(mutex);
    never.wait_for(lock, ended, span, [] { return false; });
    return ended.stop_requested();
  };
  if (has_ended_within(time)) return;
  late = true;
  stop = true;
  if (has_ended_within(grace)) return;
  report(stopped());
  std::_Exit(static_cast<int>(Trouble::interrupted));
}

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

void stop_after(std::chrono::seconds time) {
  static const std::jthread waiting(wait_for_end, time);
}

void check_stop() {
  if (stop) throw stopped();
}

Failure stopped() {
  if (late)
    return {Trouble::interrupted, "it took longer than --limit seconds allows",
            "what was there before is as it was; allow more, or split the document"};
  return {Trouble::interrupted, "interrupted", "what was there before is as it was"};
}

}  // namespace plainsong
