#include "base/program.hpp"

#include <signal.h>

#include <catch2/catch.hpp>

#include "base/failure.hpp"

using namespace plainsong;
using namespace std::chrono_literals;

TEST_CASE("a program's output, errors and status come back") {
  const ProgramResult result = run_program({"sh", "-c", "echo out; echo bad >&2; exit 3"}, "", 10s);
  CHECK(result.output == "out\n");
  CHECK(result.errors == "bad\n");
  CHECK(result.status == 3);
  CHECK_FALSE(result.timed_out);
}

TEST_CASE("no shell looks at the arguments") {
  CHECK(run_program({"printf", "%s|", "$HOME", "a b", "*"}, "", 10s).output == "$HOME|a b|*|");
}

TEST_CASE("input reaches the program, however large") {
  CHECK(run_program({"cat"}, "hello", 10s).output == "hello");
  CHECK(run_program({"cat"}, "", 10s).output.empty());
  const std::string large(3'000'000, 'x');
  CHECK(run_program({"cat"}, large, 30s).output == large);
}

TEST_CASE("a program that does not read its input does no harm") {
  const std::string large(3'000'000, 'x');
  CHECK(run_program({"true"}, large, 10s).status == 0);
  CHECK(run_program({"sh", "-c", "exec <&-; sleep 0.1; echo done"}, large, 10s).output == "done\n");
}

TEST_CASE("a signal's number is told") {
  CHECK(run_program({"sh", "-c", "kill -TERM $$"}, "", 10s).status == 128 + SIGTERM);
}

TEST_CASE("only the first part of many errors is kept") {
  const ProgramResult result =
      run_program({"sh", "-c", "head -c 1000000 /dev/zero >&2; echo end"}, "", 10s);
  CHECK(result.output == "end\n");
  CHECK(result.errors.size() == 65536);
}

TEST_CASE("a program that takes too long is ended") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult result = run_program({"sleep", "60"}, "", 200ms);
  CHECK(result.timed_out);
  CHECK(result.status == 128 + SIGKILL);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("a program that closes its outputs and goes on is ended too") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult result = run_program({"sh", "-c", "exec >&- 2>&-; exec sleep 60"}, "", 200ms);
  CHECK(result.timed_out);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("what a program started is not waited for") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult result = run_program({"sh", "-c", "sleep 2 & sleep 30"}, "", 200ms);
  CHECK(result.timed_out);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("a missing program is refused with what to do") {
  try {
    run_program({"no-such-program-here"}, "", 10s);
    FAIL("not refused");
  } catch (const Failure& failure) {
    CHECK(std::string(failure.what()) ==
          "cannot run no-such-program-here: No such file or directory");
    CHECK(failure.hint() == "check that it is installed");
  }
}

TEST_CASE("programs are found on the path") {
  REQUIRE(find_program("sh"));
  CHECK(find_program("sh")->filename() == "sh");
  CHECK_FALSE(find_program("no-such-program-here"));
  CHECK_FALSE(find_program(""));
  CHECK(std::filesystem::is_directory(program_folder()));
}
