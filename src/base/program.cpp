#include "base/program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>

#include "base/descriptor.hpp"
#include "base/failure.hpp"

extern char** environ;  // NOLINT: POSIX declares it nowhere

namespace plainsong {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_errors = 1U << 16U;

struct Pipe {
  Descriptor read;
  Descriptor write;
};

/// What a program reads and writes.
struct Pipes {
  Pipe input;
  Pipe output;
  Pipe errors;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw Failure(Trouble::input, fmt::format("cannot make a pipe: {}", std::strerror(errno)));
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

class SpawnActions {
 public:
  SpawnActions() { posix_spawn_file_actions_init(&actions_); }

  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  SpawnActions(SpawnActions&&) = delete;
  SpawnActions& operator=(SpawnActions&&) = delete;

  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }

  void connect(const Descriptor& from, int to) {
    posix_spawn_file_actions_adddup2(&actions_, from.get(), to);
  }

  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

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
  constexpr std::chrono::milliseconds most = std::chrono::hours(1);
  return static_cast<int>(std::min(left, most).count());
}

/// Writes what the program takes; nothing more where it takes no more, or all is written.
void feed(Descriptor& to, std::string_view& words) {
  const ssize_t wrote = ::write(to.get(), words.data(), words.size());
  if (wrote > 0) words.remove_prefix(static_cast<std::size_t>(wrote));
  if (words.empty() || (wrote < 0 && errno != EAGAIN && errno != EINTR)) to.close();
}

/// Feeds and listens until the program closes its outputs or the time is over; false when it is
/// over.
bool talk(Pipes& pipes, std::string_view words, Clock::time_point deadline, std::size_t most_output,
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
    if (left <= 0) return false;
    if (::poll(waiting.data(), waiting.size(), left) < 0 && errno != EINTR) return false;
    if (waiting[0].revents != 0 && !drain(output, result.output, most_output)) output.close();
    if (waiting[1].revents != 0 && !drain(errors, result.errors, most_errors)) errors.close();
    if (waiting[2].revents != 0) feed(input, words);
  }
  return true;
}

/// Waits until the program has ended; false when the time is over first.
bool ends_before(pid_t child, Clock::time_point deadline, int& status) {
  constexpr auto longest_nap = std::chrono::milliseconds(20);
  auto nap = std::chrono::milliseconds(1);
  while (true) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended != 0 && !(ended < 0 && errno == EINTR)) return true;
    if (Clock::now() >= deadline) return false;
    std::this_thread::sleep_for(nap);
    nap = std::min(2 * nap, longest_nap);
  }
}

int end_of(pid_t child, bool in_time, Clock::time_point deadline, bool& timed_out) {
  int status = 0;
  timed_out = !in_time || !ends_before(child, deadline, status);
  if (timed_out) {
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit, std::size_t most_output) {
  Pipes pipes{make_pipe(), make_pipe(), make_pipe()};
  SpawnActions actions;
  actions.connect(pipes.input.read, STDIN_FILENO);
  actions.connect(pipes.output.write, STDOUT_FILENO);
  actions.connect(pipes.errors.write, STDERR_FILENO);
  std::vector<char*> argv;
  for (const std::string& argument : arguments)
    argv.push_back(const_cast<char*>(argument.c_str()));  // NOLINT: POSIX does not write to them
  argv.push_back(nullptr);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, argv[0], actions.get(), nullptr, argv.data(), environ);
  if (problem != 0)
    throw Failure(Trouble::input,
                  fmt::format("cannot run {}: {}", arguments[0], std::strerror(problem)),
                  "check that it is installed");
  pipes.input.read.close();
  pipes.output.write.close();
  pipes.errors.write.close();
  ProgramResult result;
  const Clock::time_point deadline = Clock::now() + limit;
  const bool in_time = talk(pipes, input, deadline, most_output, result);
  pipes.input.write.close();
  result.status = end_of(child, in_time, deadline, result.timed_out);
  return result;
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
