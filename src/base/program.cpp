#include "base/program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

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

  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }

  void connect(const Descriptor& from, int to) {
    posix_spawn_file_actions_adddup2(&actions_, from.get(), to);
  }

  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// Reads what is there; false at the end.
bool drain(const Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 1U << 16U> block{};
  const ssize_t got = ::read(from.get(), block.data(), block.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  if (to.size() < most) to.append(block.data(), static_cast<std::size_t>(got));
  return got > 0;
}

/// Feeds and listens until the program closes its outputs or the time is over; false when it is
/// over.
bool talk(Pipe& input, Pipe& output, Pipe& errors, std::string_view words,
          Clock::time_point deadline, ProgramResult& result) {
  ::fcntl(input.write.get(), F_SETFL, O_NONBLOCK);
  if (words.empty()) input.write.close();
  while (output.read || errors.read) {
    std::array<pollfd, 3> waiting = {{{output.read.get(), POLLIN, 0},
                                      {errors.read.get(), POLLIN, 0},
                                      {input.write.get(), POLLOUT, 0}}};
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return false;
    if (::poll(waiting.data(), waiting.size(), static_cast<int>(left.count())) < 0 &&
        errno != EINTR)
      return false;
    if (waiting[0].revents != 0 && !drain(output.read, result.output, std::string::npos))
      output.read.close();
    if (waiting[1].revents != 0 && !drain(errors.read, result.errors, most_errors))
      errors.read.close();
    if (waiting[2].revents == 0) continue;
    const ssize_t wrote = ::write(input.write.get(), words.data(), words.size());
    if (wrote > 0) words.remove_prefix(static_cast<std::size_t>(wrote));
    if (words.empty() || (wrote < 0 && errno != EAGAIN && errno != EINTR)) input.write.close();
  }
  return true;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input,
                          std::chrono::milliseconds limit) {
  Pipe to_program = make_pipe();
  Pipe from_program = make_pipe();
  Pipe errors = make_pipe();
  SpawnActions actions;
  actions.connect(to_program.read, STDIN_FILENO);
  actions.connect(from_program.write, STDOUT_FILENO);
  actions.connect(errors.write, STDERR_FILENO);
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
  to_program.read.close();
  from_program.write.close();
  errors.write.close();
  ProgramResult result;
  result.timed_out = !talk(to_program, from_program, errors, input, Clock::now() + limit, result);
  if (result.timed_out) ::kill(child, SIGKILL);
  to_program.write.close();
  result.status = wait_for(child);
  return result;
}

std::optional<std::filesystem::path> find_program(std::string_view name) {
  const char* path = std::getenv("PATH");
  std::string_view left = path == nullptr ? std::string_view() : path;
  while (!left.empty()) {
    const std::size_t end = left.find(':');
    const std::filesystem::path candidate = std::filesystem::path(left.substr(0, end)) / name;
    if (::access(candidate.c_str(), X_OK) == 0) return candidate;
    left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
  }
  return std::nullopt;
}

std::filesystem::path program_folder() {
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

}  // namespace plainsong
