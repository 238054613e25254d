#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "base/file.hpp"
#include "base/program.hpp"
#include "base/scratch.hpp"

using namespace plainsong;
using Catch::Matchers::Contains;
using namespace std::chrono_literals;

namespace {

ProgramResult confined(const std::vector<std::string>& arguments, const Confinement& confinement) {
  RunLimits limits;
  limits.time = 30s;
  limits.confinement = confinement;
  return run_program(arguments, "", limits);
}

std::string python(const std::string& line, const Confinement& confinement) {
  const ProgramResult result = confined({"python3", "-c", line}, confinement);
  return result.output + result.errors;
}

const std::string status_of_process = "cat /proc/self/status";

/// Where the kernel, or a container around us, takes no filter, the limits are all there is.
bool takes_filters() {
  const bool takes =
      confined({"sh", "-c", status_of_process}, Confinement()).output.find("Seccomp:\t2") !=
      std::string::npos;
  if (!takes) WARN("no calls are refused here: the kernel takes no filter");
  return takes;
}

/// What some work gives in a process that neither starts programs nor writes files.
template <typename Work>
int in_confined_process(const Work& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    Confiner({.runs_programs = false, .writes_files = false}).apply();
    ::_exit(work());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a confined program gets no more rights and leaves no core file") {
  CHECK_THAT(confined({"sh", "-c", status_of_process}, Confinement()).output,
             Contains("NoNewPrivs:\t1"));
  CHECK(confined({"sh", "-c", "ulimit -c"}, Confinement()).output == "0\n");
}

TEST_CASE("a confined program reaches no network") {
  if (!takes_filters()) return;
  const std::string connect =
      "import socket\nfor family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):\n"
      "  try: socket.socket(family); print('open')\n  except OSError as e: print(e.errno)";
  CHECK(python(connect, {.network = Network::none}) == "97\n97\n97\n");
  CHECK(python(connect, {.network = Network::this_machine}) == "97\n97\nopen\n");
  CHECK_THAT(python(connect, {.network = Network::all}), Contains("open"));
}

TEST_CASE("a confined program cannot look into others, or type for us") {
  if (!takes_filters()) return;
  const std::string attempts =
      "import ctypes, fcntl, os\nc = ctypes.CDLL(None, use_errno=True)\n"
      "print(c.ptrace(0, 0, 0, 0), ctypes.get_errno())\n"
      "print(c.mount(b'a', b'/', b'tmpfs', 0, 0), ctypes.get_errno())\n"
      "try: fcntl.ioctl(0, 0x5412, b'x')\nexcept OSError as e: print(e.errno)\n"
      "try: os.unshare\nexcept AttributeError: print(c.unshare(0x10000000), ctypes.get_errno())";
  CHECK(python(attempts, Confinement()) == "-1 1\n-1 1\n1\n-1 1\n");
}

TEST_CASE("who starts no programs starts none, and who writes no files writes none") {
  if (!takes_filters()) return;
  const Scratch scratch;
  const std::string place = (scratch / "new").string();
  const auto error_of = [](int answer) { return answer < 0 ? errno : 0; };
  CHECK(in_confined_process([&] { return error_of(::execl("/bin/true", "true", nullptr)); }) ==
        EPERM);
  CHECK(in_confined_process([&] { return error_of(::kill(::getppid(), 0)); }) == EPERM);
  CHECK(in_confined_process(
            [&] { return error_of(::open(place.c_str(), O_WRONLY | O_CREAT, 0600)); }) == EROFS);
  CHECK(in_confined_process([&] { return error_of(::mkdir(place.c_str(), 0700)); }) == EROFS);
  CHECK(in_confined_process([&] { return error_of(::rename("/etc/hostname", place.c_str())); }) ==
        EROFS);
  CHECK(in_confined_process([&] { return error_of(::open("/etc/passwd", O_RDONLY)); }) == 0);
  CHECK(in_confined_process([&] { return error_of(::fork() == 0 ? (::_exit(0), 0) : 0); }) == 0);
}

TEST_CASE("a program that takes too much memory, time or disk is refused it") {
  const ProgramResult memory =
      confined({"python3", "-c", "x = bytearray(1 << 30)"}, {.memory = std::uint64_t{200} << 20U});
  CHECK(memory.status == 1);
  CHECK_THAT(memory.errors, Contains("MemoryError"));
  CHECK(confined({"sh", "-c", "while :; do :; done"}, {.processor = 1s}).status == 128 + SIGXCPU);
  const Scratch scratch;
  const std::string large = "head -c 100000 /dev/zero > " + (scratch / "large").string();
  confined({"sh", "-c", large}, {.file = 1000});
  CHECK(std::filesystem::file_size(scratch / "large") == 1000);
}

TEST_CASE("all that a program started is ended with it, also when it has ended well") {
  const Scratch scratch;
  const std::string place = (scratch / "alive").string();
  const ProgramResult result = run_program(
      {"sh", "-c", "(sleep 1; echo alive > " + place + ") >/dev/null 2>&1 & echo done"}, "", 10s);
  CHECK(result.output == "done\n");
  CHECK(run_program({"sleep", "1.5"}, "", 10s).status == 0);
  CHECK_FALSE(std::filesystem::exists(place));
}

TEST_CASE("a program is ended soon after we are asked to stop") {
  const std::atomic<bool> stop{true};
  RunLimits limits;
  limits.time = 60s;
  limits.stop = &stop;
  const auto begin = std::chrono::steady_clock::now();
  CHECK(run_program({"sleep", "60"}, "", limits).timed_out);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}
