#include "base/spawn.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace plainsong {
namespace {

Descriptor above_standard(int number) {
  constexpr int first_free = 3;
  Descriptor original(number);
  if (number >= first_free) return original;
  return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, first_free));
}

/// No signal may be handled between vfork and exec: the handler would write into our memory.
class NoSignals {
 public:
  NoSignals() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }

  NoSignals(const NoSignals&) = delete;
  NoSignals& operator=(const NoSignals&) = delete;
  NoSignals(NoSignals&&) = delete;
  NoSignals& operator=(NoSignals&&) = delete;

  ~NoSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

void reset_signals() noexcept {
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ})
    std::signal(signal, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Becomes the program, or says into `trouble` why not. Calls nothing but the kernel.
[[noreturn]] void become(const Spawn& plan, char* const* words, const Confiner& confiner,
                         int trouble) noexcept {
  ::setpgid(0, 0);
  ::dup2(plan.input.get(), STDIN_FILENO);
  ::dup2(plan.output.get(), STDOUT_FILENO);
  ::dup2(plan.errors.get(), STDERR_FILENO);
  reset_signals();
  confiner.apply();
  ::execvp(words[0], words);
  const int error = errno;
  const ssize_t told = ::write(trouble, &error, sizeof error);
  ::_exit(told > 0 ? 126 : 127);
}

/// What the new process said before it became the program; 0 when it became it.
int trouble_of(const Descriptor& trouble) {
  int error = 0;
  ssize_t got = 0;
  do got = ::read(trouble.get(), &error, sizeof error);
  while (got < 0 && errno == EINTR);
  return got == sizeof error ? error : 0;
}

}  // namespace

std::optional<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  Pipe pipe{above_standard(ends[0]), above_standard(ends[1])};
  if (!pipe.read || !pipe.write) return std::nullopt;
  return pipe;
}

Spawned spawn(const Spawn& plan) {
  std::optional<Pipe> trouble = make_pipe();
  if (!trouble || plan.command.empty()) return {-1, trouble ? ENOENT : errno};
  std::vector<char*> words;
  words.reserve(plan.command.size() + 1);
  for (const std::string& word : plan.command)
    words.push_back(const_cast<char*>(word.c_str()));  // NOLINT: POSIX does not write to them
  words.push_back(nullptr);
  const Confiner confiner(plan.confinement);
  Spawned started;
  {
    const NoSignals quiet;
    // vfork, since a copy of all our memory's pages would cost more than many a program's whole
    // run.
    started.process = ::vfork();
    if (started.process == 0) become(plan, words.data(), confiner, trouble->write.get());
    if (started.process < 0) return {-1, errno};
  }
  trouble->write.close();
  started.error = trouble_of(trouble->read);
  if (started.error == 0) return started;
  while (::waitpid(started.process, nullptr, 0) < 0 && errno == EINTR) {
  }
  return {-1, started.error};
}

}  // namespace plainsong
