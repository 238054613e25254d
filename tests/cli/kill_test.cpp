#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <random>
#include <thread>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

extern char** environ;  // NOLINT: POSIX declares it nowhere

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

const std::string old_document = PLAINSONG_SOURCE_DIR "/samples/green-lanes.html";
const std::string new_document = PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";

pid_t start_render(const std::string& document, const std::string& place) {
  ::setenv("PLAINSONG_VOICES", PLAINSONG_SOURCE_DIR "/voices", 1);
  std::vector<std::string> words = {PLAINSONG_PROGRAM, "render",   document,   "-o",  place,
                                    "--edition",       "standard", "--format", "wav", "--quiet"};
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t child = 0;
  REQUIRE(::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) == 0);
  return child;
}

int status_of(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
  }
  return status;
}

Files rendered(const std::string& document, const std::filesystem::path& place) {
  REQUIRE(status_of(start_render(document, place)) == 0);
  return tree(place);
}

}  // namespace

TEST_CASE("a render that is killed at any moment leaves the old folder or the new one, whole") {
  const Scratch scratch;
  const std::filesystem::path place = scratch / "out";
  const Files new_files = rendered(new_document, scratch / "new");
  const auto begin = std::chrono::steady_clock::now();
  const Files old_files = rendered(old_document, place);
  const auto whole = std::chrono::steady_clock::now() - begin;
  std::mt19937 random(20);  // NOLINT: the same moments each time
  std::uniform_real_distribution<double> part(0, 1.3);
  for (int turn = 0; turn < 20; ++turn) {
    const int signal = turn % 4 == 0 ? SIGTERM : SIGKILL;
    const pid_t child = start_render(new_document, place);
    std::this_thread::sleep_for(part(random) * whole);
    ::kill(child, signal);
    status_of(child);
    const Files found = tree(place);
    INFO("turn " << turn);
    CHECK((found == old_files || found == new_files));
    if (found == new_files) REQUIRE(rendered(old_document, place) == old_files);
  }
  REQUIRE(rendered(new_document, place) == new_files);
  std::size_t left = 0;  // what killed programs left behind was swept up
  for (const auto& entry : std::filesystem::directory_iterator(scratch.path()))
    if (entry.path().filename() != "out" && entry.path().filename() != "new") ++left;
  CHECK(left == 0);
}

TEST_CASE("a render that is asked to end says so, with status 130, and leaves nothing") {
  const Scratch scratch;
  const pid_t child = start_render(new_document, scratch / "out");
  std::this_thread::sleep_for(std::chrono::milliseconds(60));
  ::kill(child, SIGINT);
  const int status = status_of(child);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;  // it was quicker than we were
  CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == 130));
  CHECK(std::filesystem::is_empty(scratch.path()));
}
