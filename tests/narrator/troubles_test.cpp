#include <signal.h>
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <thread>

#include "base/failure.hpp"
#include "narrator/retry.hpp"
#include "narrator/utterance_source.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;
using Clock = std::chrono::steady_clock;

namespace {

RecordOptions with_fake(const std::string& name) {
  RecordOptions options = as_wav();
  options.worker = fake_worker(name);
  options.patience = std::chrono::milliseconds(300);
  return options;
}

bool no_children_left() {
  return ::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

}  // namespace

TEST_CASE("a worker that fails costs its section, says at which sentence, and leaves nothing") {
  struct Row {
    const char* worker;
    const char* reason;
  };

  const auto row = GENERATE(values<Row>({{"hang", "took too long"},
                                         {"garbage", "not plainsong-speak"},
                                         {"short", "ended before all was said"},
                                         {"killed", "signal 9"},
                                         {"deaf", "status 3"},
                                         {"talkative", "makes no sense"},
                                         {"liar", "longer than six hours"}}));
  const Folder folder;
  const Recording made = record({job(folder / "a.wav", {say(7, "The very first words.", 100)})},
                                hum(), with_fake(row.worker));
  CHECK(made.timeline.empty());
  REQUIRE(made.failures.size() == 1);
  CHECK(made.failures[0].job == 0);
  CHECK_THAT(made.failures[0].message, Contains(row.reason));
  if (row.worker != std::string("talkative"))
    CHECK_THAT(made.failures[0].message, Contains("s7 (\"The very first words.\")"));
  CHECK(std::filesystem::is_empty(folder.path()));
  CHECK(no_children_left());
}

TEST_CASE("a sentence that kills the engine is said once more, simpler, and that is noted") {
  ::setenv("PLAINSONG_REAL_SPEAK", PLAINSONG_SPEAK, 1);
  const Folder folder;
  const Recording made = record({job(folder / "a.wav", {say(3, "take POISON!*"), say(4, "done")})},
                                hum(), with_fake("poisoned"));
  // The fake worker dies before it speaks, so it is the first sentence that is made simpler.
  CHECK(made.failures.size() == 1);
  const Recording mended = record({job(folder / "b.wav", {say(3, "take POISON#"), say(4, "done")})},
                                  hum(), with_fake("poisoned"));
  REQUIRE(mended.timeline.size() == 1);
  CHECK(mended.timeline[0].length == 3 * 2205);
  REQUIRE(mended.notes.size() == 1);
  CHECK_THAT(mended.notes[0].message, Contains("s3 (\"take POISON#\")") && Contains("signal 11"));
}

TEST_CASE("one section that fails leaves the others as they are") {
  ::setenv("PLAINSONG_REAL_SPEAK", PLAINSONG_SPEAK, 1);
  const Folder folder;
  RecordOptions options = with_fake("poisoned");
  options.jobs = 2;
  const Recording made =
      record({job(folder / "a.wav", {say(0, "one")}), job(folder / "b.wav", {say(1, "DEADLY")}),
              job(folder / "c.wav", {say(2, "two")})},
             hum(), options);
  REQUIRE(made.timeline.size() == 2);
  CHECK(made.timeline[1].file == folder / "c.wav");
  REQUIRE(made.failures.size() == 1);
  CHECK(made.failures[0].job == 1);
}

TEST_CASE("the stop flag ends the work within moments and leaves no process and no file") {
  const Folder folder;
  std::atomic<bool> stop{false};
  RecordOptions options = with_fake("hang");
  options.patience = std::chrono::minutes(5);
  options.stop = &stop;
  options.jobs = 2;
  Clock::time_point asked;
  const std::jthread hand([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    asked = Clock::now();
    stop = true;
  });
  try {
    record({job(folder / "a.wav", {say(0, "one")}), job(folder / "b.wav", {say(0, "one")})}, hum(),
           options);
    FAIL("it was not interrupted");
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::interrupted);
    CHECK(Clock::now() - asked < std::chrono::milliseconds(400));
  }
  CHECK(std::filesystem::is_empty(folder.path()));
  CHECK(no_children_left());
}

TEST_CASE(
    "a worker that is not there, a voice that is not, a folder that is not: the whole stops, with "
    "a reason") {
  const Folder folder;
  const auto trouble_of = [](const std::vector<Job>& jobs, const Voice& voice,
                             const RecordOptions& options) {
    try {
      record(jobs, voice, options);
    } catch (const Failure& failure) {
      CHECK_FALSE(failure.hint().empty());
      return failure.trouble();
    }
    return Trouble::usage;
  };
  RecordOptions options = as_wav();
  CHECK(trouble_of({job(folder / "no/a.wav", {say(0, "one")})}, hum(), options) == Trouble::output);
  Voice voice = espeak();
  voice.engine_voice = "en-gb+f3";
  CHECK(trouble_of({job(folder / "a.wav", {say(0, "one")})}, voice, options) == Trouble::voice);
  options.worker = folder / "plainsong-speak";
  CHECK(trouble_of({job(folder / "a.wav", {say(0, "one")})}, hum(), options) == Trouble::voice);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a full disk is said, and leaves nothing") {
  if (::access("/dev/full", W_OK) != 0) return;
  const Folder folder;
  std::filesystem::create_symlink("/dev/full", folder / "a.wav.part");
  try {
    record({job(folder / "a.wav", {say(0, "one two three")})}, hum(), as_wav());
    FAIL("the disk was not full");
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::output);
    CHECK_THAT(failure.what(), Contains("No space left"));
  }
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("simpler words are letters, digits and common punctuation") {
  CHECK(simpler_words("a [[b]] <c>\x01 “d” 10%!") == "a b c d 10 !");
  CHECK(simpler_words(std::string(100, 'x')).size() == 102);
  CHECK(simpler_words("\xff\xfe") == "");
}

TEST_CASE("a sentence that no hour is enough for is refused before any engine is asked") {
  const Folder folder;
  const std::string endless(2'000'000, 'x');
  const auto begin = Clock::now();
  const Recording made = record({job(folder / "a.wav", {say(4, endless)})}, espeak(), as_wav());
  CHECK(Clock::now() - begin < std::chrono::seconds(30));
  REQUIRE(made.failures.size() == 1);
  CHECK_THAT(made.failures[0].message,
             Contains("sentence s4") && Contains("2000000 bytes") && Contains("divide it"));
}

TEST_CASE("the worker can gain no rights, and the calls that it does not need are refused") {
  ::signal(SIGPIPE, SIG_IGN);
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  Script script;
  // Much more than the pipe holds, so that the worker waits for us in the middle.
  for (unsigned i = 0; i < 100; ++i) script.utterances.push_back(say(i, "a b c d e f g h i j"));
  const auto source = open_source(script, hum(), options);
  source->next();
  std::ifstream children("/proc/thread-self/children");
  std::string worker;
  if (!(children >> worker)) {
    WARN("skipped: the kernel does not list a process's children");
    return;
  }
  std::ifstream status("/proc/" + worker + "/status");
  const std::string told{std::istreambuf_iterator<char>(status), {}};
  CHECK_THAT(told, Contains("NoNewPrivs:\t1"));
  if (told.find("Seccomp:\t0") != std::string::npos) WARN("the kernel takes no filter");
}
