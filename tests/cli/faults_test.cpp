// What is promised when the world fails: one sentence that says what and why, the status that goes
// with it, the old folder as it was, nothing left over, and a next run that knows nothing of it.

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <cstring>
#include <random>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

const std::string words =
    "# The lake\n\nThe lake opened in May 2021. Almost 600 people came.\n\n## Boats\n\nBoats "
    "cost £4 an hour.\n";

/// Runs plainsong while its calls fail.
class Faulty {
 public:
  Faulty(const std::string& fault, const fs::path& under) {
    ::setenv("LD_PRELOAD", PLAINSONG_FAULTS, 1);
    ::setenv("ASAN_OPTIONS", "verify_asan_link_order=0", 1);
    ::setenv("PLAINSONG_FAULT", fault.c_str(), 1);
    ::setenv("PLAINSONG_FAULT_UNDER", under.c_str(), 1);
  }

  Faulty(const Faulty&) = delete;
  Faulty& operator=(const Faulty&) = delete;

  ~Faulty() {
    for (const char* name :
         {"LD_PRELOAD", "ASAN_OPTIONS", "PLAINSONG_FAULT", "PLAINSONG_FAULT_UNDER"})
      ::unsetenv(name);
  }
};

/// A place with an edition of a sample in it, and a document that is to take its place.
class Ground {
 public:
  Ground() {
    for (const char* name : {"place", "tmp", "cache"}) fs::create_directory(scratch_ / name);
    ::setenv("TMPDIR", (scratch_ / "tmp").c_str(), 1);
    ::setenv("PLAINSONG_CACHE", (scratch_ / "cache").c_str(), 1);
    write_file(scratch_ / "lake.md", words);
    write_file(scratch_ / "old.md", "One sentence.\n");
    REQUIRE(render("old.md", "place/out").status == 0);
    before_ = tree(out());
    REQUIRE(render("lake.md", "new").status == 0);
    after_ = tree(scratch_ / "new");
  }

  Ground(const Ground&) = delete;
  Ground& operator=(const Ground&) = delete;

  ~Ground() {
    ::unsetenv("TMPDIR");
    ::unsetenv("PLAINSONG_CACHE");
  }

  [[nodiscard]] ProgramResult render(const std::string& document, const std::string& place,
                                     const std::string& packages = "captions,epub") const {
    return run_plainsong({"render", scratch_ / document, "-o", scratch_ / place, "--packages",
                          packages, "--edition", "standard", "--quiet"});
  }

  /// The lake, where the old edition is.
  [[nodiscard]] ProgramResult render() const { return render("lake.md", "place/out"); }

  [[nodiscard]] fs::path out() const { return scratch_ / "place/out"; }

  [[nodiscard]] fs::path at(const std::string& name) const { return scratch_ / name; }

  void check_untouched() const {
    CHECK(tree(out()) == before_);
    CHECK(file_at(scratch_ / "lake.md") == words);
    check_nothing_left();
  }

  void check_nothing_left() const {
    CHECK(std::distance(fs::directory_iterator(scratch_ / "place"), {}) == 1);
    CHECK(fs::is_empty(scratch_ / "tmp"));
  }

  void check_done() const {
    CHECK(tree(out()) == after_);
    check_nothing_left();
  }

 private:
  Scratch scratch_;
  Files before_;
  Files after_;
};

struct Fault {
  const char* call;
  int error;
};

}  // namespace

TEST_CASE("whatever call fails while a folder is written, it is told, and the old folder stays") {
  const Ground ground;
  const auto fault = GENERATE(values<Fault>({{"write", ENOSPC},
                                             {"write", EIO},
                                             {"write", EDQUOT},
                                             {"open", EMFILE},
                                             {"open", EACCES},
                                             {"mkdir", EROFS},
                                             {"fsync", EIO},
                                             {"rename", EXDEV},
                                             {"rename", EIO}}));
  constexpr int most_calls = 1'000'000;
  int failed = 0;
  for (int from = 1; from < most_calls; from += 1 + from / 2) {
    ProgramResult result;
    {
      const Faulty faulty(
          std::string(fault.call) + ":" + std::to_string(fault.error) + ":" + std::to_string(from),
          ground.at("place"));
      result = ground.render();
    }
    if (result.status == 0) break;
    ++failed;
    INFO(fault.call << " " << from << ": " << result.errors);
    CHECK((result.status == 5 || result.status == 3));  // 3: what is there could not be looked at
    CHECK(result.errors.find(std::strerror(fault.error)) != std::string::npos);
    CHECK(result.errors.starts_with("plainsong: "));
    CHECK(std::count(result.errors.begin(), result.errors.end(), '\n') == 1);
    ground.check_untouched();
  }
  CHECK(failed > 0);
  REQUIRE(ground.render().status == 0);
  ground.check_done();
}

TEST_CASE("a cache that cannot be used costs time, and nothing else") {
  const Ground ground;
  const auto fault = GENERATE(values<Fault>(
      {{"write", ENOSPC}, {"open", EMFILE}, {"open", EIO}, {"rename", EROFS}, {"mkdir", EROFS}}));
  fs::remove_all(ground.at("cache"));
  INFO(fault.call);
  {
    const Faulty faulty(std::string(fault.call) + ":" + std::to_string(fault.error) + ":1",
                        ground.at("cache"));
    REQUIRE(ground.render().status == 0);
  }
  ground.check_done();
}

TEST_CASE("what is damaged in the cache is made again") {
  const Ground ground;
  std::mt19937 random(7);  // NOLINT: the same each time
  for (const auto& entry : fs::directory_iterator(ground.at("cache"))) {
    std::string bytes = file_at(entry.path());
    for (int i = 0; i < 3; ++i)
      bytes[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
    if (random() % 3 == 0) bytes.resize(random() % bytes.size());
    write_file(entry.path(), bytes);
  }
  REQUIRE(ground.render().status == 0);
  ground.check_done();
}

TEST_CASE("a clock that goes back changes nothing") {
  const Ground ground;
  {
    const Faulty faulty("clock:0:1", "/");
    REQUIRE(ground.render().status == 0);
  }
  ground.check_done();
}

TEST_CASE("a file system that cannot exchange folders gets the new one all the same") {
  const Ground ground;
  {
    const Faulty faulty("exchange:" + std::to_string(EINVAL) + ":1", ground.at("place"));
    REQUIRE(ground.render().status == 0);
  }
  ground.check_done();
}

TEST_CASE("what a program left between two folders comes back with the next run") {
  const Ground ground;
  fs::rename(ground.out(), ground.at("place/.out.plainsong-999999999.old"));
  fs::create_directory(ground.at("place/.out.plainsong-999999999"));
  const ProgramResult refused = run_plainsong(
      {"render", ground.at("lake.md"), "-o", ground.out(), "--voice", "nobody", "--quiet"});
  CHECK(refused.status == 4);
  REQUIRE(ground.render().status == 0);
  ground.check_done();
}

TEST_CASE("an edition goes to another file system than the temporary files are on") {
  const fs::path other = "/dev/shm";
  std::error_code error;
  if (!fs::is_directory(other, error) || ::access(other.c_str(), W_OK) != 0) return;
  const Ground ground;
  const fs::path place = other / ("plainsong-test-" + std::to_string(::getpid()));
  CHECK(run_plainsong({"render", ground.at("old.md"), "-o", place, "--edition", "standard",
                       "--packages", "captions,epub", "--quiet"})
            .status == 0);
  CHECK(tree(place) == tree(ground.out()));
  fs::remove_all(place);
}

TEST_CASE("a folder that holds the document is not replaced, whatever is said") {
  const Scratch scratch;
  fs::create_directory(scratch / "news");
  write_file(scratch / "news/lake.md", words);
  const ProgramResult result = run_plainsong(
      {"render", scratch / "news/lake.md", "-o", scratch / "news", "--force", "--quiet"});
  CHECK(result.status == 5);
  CHECK(result.errors.find("lake.md") != std::string::npos);
  CHECK(file_at(scratch / "news/lake.md") == words);
}

TEST_CASE("a model that is cut off is told of, and the edition is made without it") {
  const Scratch scratch;
  fs::create_directories(scratch / "voices");
  fs::copy(PLAINSONG_SOURCE_DIR "/voices", scratch / "voices", fs::copy_options::recursive);
  const fs::path model = scratch / "voices/en/second-parser.model";
  fs::resize_file(model, fs::file_size(model) / 2);
  write_file(scratch / "lake.md", words);
  const ProgramResult result =
      run_plainsong({"simplify", scratch / "lake.md", "--voices", scratch / "voices"});
  CHECK(result.status == 0);
  CHECK(result.output.find("Almost 600 people came.") != std::string::npos);
  CHECK(result.errors.find("it is cut off [young.no-analysis]") != std::string::npos);
}
