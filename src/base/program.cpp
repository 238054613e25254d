#include "base/program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <utility>

#include "base/descriptor.hpp"
#include "base/failure.hpp"
#include "base/spawn.hpp"

namespace plainsong {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_errors = 1U << 16U;

/// What a program reads and writes.
struct Pipes {
  Pipe input;
  Pipe output;
  Pipe errors;
};

Pipe new_pipe() {
  if (auto pipe = make_pipe()) return std::move(*pipe);
  throw Failure(Trouble::input, fmt::format("cannot make a pipe: {}", std::strerror(errno)),
                "close other programs, or allow more open files with ulimit -n");
}

/// Holds back SIGPIPE in this thread: a program that does not read its input must not end ours.
/// (What the whole process does on that signal is not this function's to change.)
class NoBrokenPipe {
 public:
  NoBrokenPipe() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    sigset_t pending;
    sigpending(&pending);
    was_pending_ = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }

  NoBrokenPipe(const NoBrokenPipe&) = delete;
  NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;
  NoBrokenPipe(NoBrokenPipe&&) = delete;
  NoBrokenPipe& operator=(NoBrokenPipe&&) = delete;

  ~NoBrokenPipe() {
    const timespec at_once{};
    if (!was_pending_) sigtimedwait(&pipe_, nullptr, &at_once);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  sigset_t pipe_{};
  sigset_t before_{};
  bool was_pending_ = false;
};

/// Reads what is there; false at the end.
bool drain(const Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 1U << 16U> block{};
  const ssize_t got = ::read(from.get(), block.data(), block.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  const std::size_t room = most - std::min(most, to.size());
  to.append(block.data(), std::min(room, static_cast<std::size_t>(got)));
  return got > 0;
}

/// The time until then, as poll() wants it.
int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
  constexpr std::chrono::milliseconds most{200};  // then somebody may have asked us to stop
  return static_cast<int>(std::min(left, most).count());
}

bool is_asked_to_stop(const RunLimits& limits) {
  return limits.stop != nullptr && *limits.stop;
}

/// Writes what the program takes; nothing more where it takes no more, or all is written.
void feed(Descriptor& to, std::string_view& words) {
  const ssize_t wrote = ::write(to.get(), words.data(), words.size());
  if (wrote > 0) words.remove_prefix(static_cast<std::size_t>(wrote));
  if (words.empty() || (wrote < 0 && errno != EAGAIN && errno != EINTR)) to.close();
}

/// Feeds and listens until the program closes its outputs or the time is over; false when it is
/// over.
bool talk(Pipes& pipes, std::string_view words, Clock::time_point deadline, const RunLimits& limits,
          ProgramResult& result) {
  const NoBrokenPipe guard;
  Descriptor& input = pipes.input.write;
  Descriptor& output = pipes.output.read;
  Descriptor& errors = pipes.errors.read;
  ::fcntl(input.get(), F_SETFL, O_NONBLOCK);
  if (words.empty()) input.close();
  while (output || errors) {
    std::array<pollfd, 3> waiting = {
        {{output.get(), POLLIN, 0}, {errors.get(), POLLIN, 0}, {input.get(), POLLOUT, 0}}};
    const int left = milliseconds_until(deadline);
    if (left <= 0 || is_asked_to_stop(limits)) return false;
    if (::poll(waiting.data(), waiting.size(), left) < 0 && errno != EINTR) return false;
    if (waiting[0].revents != 0 && !drain(output, result.output, limits.output)) output.close();
    if (waiting[1].revents != 0 && !drain(errors, result.errors, most_errors)) errors.close();
    if (waiting[2].revents != 0) feed(input, words);
  }
  return true;
}

/// Waits until the program has ended; false when the time is over first.
bool ends_before(pid_t child, Clock::time_point deadline, const RunLimits& limits) {
  constexpr auto longest_nap = std::chrono::milliseconds(20);
  auto nap = std::chrono::milliseconds(1);
  while (true) {
    siginfo_t ended{};
    const int known =
        ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
    if (known == 0 && ended.si_pid == child) return true;
    if (Clock::now() >= deadline || is_asked_to_stop(limits)) return false;
    std::this_thread::sleep_for(nap);
    nap = std::min(2 * nap, longest_nap);
  }
}

/// Ends what is left of the program and all that it started.
int end_of(pid_t child) {
  int status = 0;
  ::kill(-child, SIGKILL);
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          const RunLimits& limits) {
  Pipes pipes{new_pipe(), new_pipe(), new_pipe()};
  const Spawned started = spawn(
      {arguments, pipes.input.read, pipes.output.write, pipes.errors.write, limits.confinement});
  if (started.error != 0)
    throw Failure(Trouble::input,
                  fmt::format("cannot run {}: {}", arguments[0], std::strerror(started.error)),
                  "check that it is installed");
  pipes.input.read.close();
  pipes.output.write.close();
  pipes.errors.write.close();
  ProgramResult result;
  const Clock::time_point deadline = Clock::now() + limits.time;
  const bool in_time = talk(pipes, input, deadline, limits, result);
  pipes.input.write.close();
  result.timed_out = !in_time || !ends_before(started.process, deadline, limits);
  result.status = end_of(started.process);
  return result;
}

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit) {
  RunLimits limits;
  limits.time = limit;
  return run_program(arguments, input, limits);
}

std::optional<std::filesystem::path> find_program(std::string_view name) {
  const char* path = std::getenv("PATH");
  std::string_view left = path == nullptr ? std::string_view() : path;
  while (!left.empty()) {
    const std::size_t end = left.find(':');
    const std::filesystem::path candidate = std::filesystem::path(left.substr(0, end)) / name;
    std::error_code ignored;
    if (::access(candidate.c_str(), X_OK) == 0 &&
        std::filesystem::is_regular_file(candidate, ignored))
      return candidate;
    left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
  }
  return std::nullopt;
}

std::filesystem::path program_folder() {
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

}  // namespace plainsong
