#include "narrator/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>
#include <thread>
#include <utility>

#include "base/failure.hpp"
#include "base/spawn.hpp"

namespace plainsong {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds look_for_stop{40};
constexpr std::chrono::milliseconds time_to_leave{1000};
constexpr std::size_t buffer_size = 1U << 18U;
constexpr std::size_t errors_kept = 400;

Pipe new_pipe() {
  if (auto pipe = make_pipe()) return std::move(*pipe);
  throw Failure(Trouble::voice, "cannot start an engine: " + std::generic_category().message(errno),
                "close other programs, or use fewer --jobs");
}

void do_not_wait(const Descriptor& descriptor) {
  ::fcntl(descriptor.get(), F_SETFL, ::fcntl(descriptor.get(), F_GETFL) | O_NONBLOCK);
}

bool would_wait() {
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

}  // namespace

Child::Child(const std::vector<std::string>& command, const Confinement& confinement)
    : buffer_(buffer_size) {
  Pipe input = new_pipe();
  Pipe output = new_pipe();
  Pipe errors = new_pipe();
  ::fcntl(output.read.get(), F_SETPIPE_SZ, static_cast<int>(buffer_size));
  const Spawned started = spawn({command, input.read, output.write, errors.write, confinement});
  if (started.error != 0)
    throw Failure(
        Trouble::voice,
        "cannot start " + command.front() + ": " + std::generic_category().message(started.error),
        "plainsong doctor says what is installed");
  pid_ = started.process;
  input_ = std::move(input.write);
  output_ = std::move(output.read);
  errors_ = std::move(errors.read);
  for (const Descriptor* end : {&input_, &output_, &errors_}) do_not_wait(*end);
}

Child::~Child() {
  if (pid_ >= 0) reap();
}

void Child::give(std::string input) {
  input_bytes_ = std::move(input);
  given_ = 0;
}

Child::Ending Child::talk(const Talk& talk) {
  bool enough = false;
  for (auto last_progress = Clock::now(); Clock::now() - last_progress < talk.patience;) {
    if (talk.stopped && talk.stopped()) throw Failure(Trouble::interrupted, "interrupted");
    if (given_ == input_bytes_.size()) input_.close();
    // A descriptor below 0 is passed over by poll.
    std::array<pollfd, 3> waits{pollfd{output_.get(), POLLIN, 0}, pollfd{input_.get(), POLLOUT, 0},
                                pollfd{errors_.get(), POLLIN, 0}};
    if (::poll(waits.data(), waits.size(), static_cast<int>(look_for_stop.count())) <= 0) continue;
    if (waits[1].revents != 0) write_some();
    if (waits[2].revents != 0) read_errors();
    if (waits[0].revents != 0 && !read_some(talk.take, enough)) return Ending::closed;
    if (enough) return Ending::enough;
    if (waits[0].revents != 0 || waits[1].revents != 0) last_progress = Clock::now();
  }
  return Ending::silent;
}

void Child::write_some() {
  const std::string_view rest = std::string_view(input_bytes_).substr(given_);
  const ssize_t put = ::write(input_.get(), rest.data(), rest.size());
  if (put > 0) given_ += static_cast<std::size_t>(put);
  if (put < 0 && !would_wait())
    given_ = input_bytes_.size();  // it does not want to hear the rest; what it says will tell why
}

bool Child::read_some(const std::function<bool(std::string_view)>& take, bool& enough) {
  const ssize_t got = ::read(output_.get(), buffer_.data(), buffer_.size());
  if (got < 0) return would_wait();
  if (got == 0) return false;
  enough = !take({buffer_.data(), static_cast<std::size_t>(got)});
  return true;
}

void Child::read_errors() {
  std::array<char, 4096> bytes{};
  const ssize_t got = ::read(errors_.get(), bytes.data(), bytes.size());
  if (got < 0 && would_wait()) return;
  if (got <= 0) return errors_.close();
  last_errors_.append(bytes.data(), static_cast<std::size_t>(got));
  if (last_errors_.size() > errors_kept) last_errors_.erase(0, last_errors_.size() - errors_kept);
}

int Child::reap() {
  int status = 0;
  ::kill(-pid_, SIGKILL);
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  return status;
}

std::string Child::how_it_ended() {
  siginfo_t ended{};
  const auto deadline = Clock::now() + time_to_leave;
  while (::waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         ended.si_pid == 0 && Clock::now() < deadline)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  const bool still_running = ended.si_pid == 0;
  const int status = reap();
  if (errors_) read_errors();
  std::string how;
  if (still_running)
    how = "it did not end";
  else if (WIFSIGNALED(status))
    how = "it was ended by signal " + std::to_string(WTERMSIG(status));
  else if (WEXITSTATUS(status) != 0)
    how = "it ended with status " + std::to_string(WEXITSTATUS(status));
  if (!how.empty() && !last_errors_.empty()) how += " (" + last_errors_ + ")";
  return how;
}

}  // namespace plainsong
