#include "base/staged_folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/scratch.hpp"
#include "base/temporary_folder.hpp"

using namespace plainsong;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& place, const std::string& name) {
  StagedFolder folder(place);
  write_file(folder.path() / name, name);
  folder.move_in();
}

std::string names_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  std::string row;
  for (const std::string& name : names) row += (row.empty() ? "" : " ") + name;
  return row;
}

std::string name_of(const TemporaryFolder& folder) {
  return folder.path().filename().string();
}

}  // namespace

TEST_CASE("a folder is moved in when it is whole") {
  const Scratch scratch;
  {
    StagedFolder folder(scratch / "out");
    write_file(folder.path() / "a", "a");
    CHECK_FALSE(fs::exists(scratch / "out"));
    folder.move_in();
    CHECK(names_in(scratch / "out") == "a");
  }
  CHECK(names_in(scratch / "out") == "a");
  CHECK(names_in(scratch.path()) == "out");
}

TEST_CASE("an old folder is exchanged whole") {
  const Scratch scratch;
  put(scratch / "out", "old");
  put(scratch / "out", "new");
  CHECK(names_in(scratch / "out") == "new");
  CHECK(names_in(scratch.path()) == "out");
}

TEST_CASE("what is not moved in is removed, and the old folder stays") {
  const Scratch scratch;
  put(scratch / "out", "old");
  { const StagedFolder folder(scratch / "out"); }
  CHECK(names_in(scratch / "out") == "old");
  CHECK(names_in(scratch.path()) == "out");
}

TEST_CASE("folders above the place are made") {
  const Scratch scratch;
  put(scratch.path() / "a" / "b" / "out", "x");
  CHECK(names_in(scratch.path() / "a" / "b" / "out") == "x");
}

TEST_CASE("a slash behind the name, dots in it and a name alone change nothing") {
  const Scratch scratch;
  put(scratch / "out/", "a");
  put(scratch / "./x/../out/.", "b");
  CHECK(names_in(scratch.path()) == "out");
  CHECK(names_in(scratch / "out") == "b");
}

TEST_CASE("a link to a folder stays a link") {
  const Scratch scratch;
  fs::create_directory(scratch / "real");
  fs::create_directory_symlink("real", scratch / "link");
  put(scratch / "link", "a");
  put(scratch / "link/", "b");
  CHECK(fs::is_symlink(scratch / "link"));
  CHECK(names_in(scratch / "real") == "b");
  CHECK(names_in(scratch.path()) == "link real");
}

TEST_CASE("a link to nowhere is filled") {
  const Scratch scratch;
  fs::create_directory_symlink("real", scratch / "link");
  put(scratch / "link", "a");
  CHECK(fs::is_symlink(scratch / "link"));
  CHECK(names_in(scratch / "link") == "a");
}

TEST_CASE("what an ended program left is swept up, and what a running one writes is not") {
  const Scratch scratch;
  const StagedFolder running(scratch / "out");
  const std::string its_name = running.path().filename().string();
  fs::create_directories(scratch / ".out.plainsong-999999999" / "deep");
  fs::create_directory(scratch / ".out.plainsong-1");  // which may run, and does not hold it
  fs::create_directory(scratch / ".out.plainsong-mine");
  fs::create_directory(scratch / ".other.plainsong-7");
  put(scratch / "out", "a");
  CHECK(names_in(scratch.path()) == ".other.plainsong-7 " + its_name + " .out.plainsong-mine out");
}

TEST_CASE("two programs write one folder at once, and the last that is done has it, whole") {
  const Scratch scratch;
  StagedFolder first(scratch / "out");
  StagedFolder second(scratch / "out");
  write_file(first.path() / "a", "first");
  write_file(second.path() / "b", "second");
  second.move_in();
  CHECK(names_in(scratch / "out") == "b");
  first.move_in();
  CHECK(names_in(scratch / "out") == "a");
}

TEST_CASE("a temporary folder goes at the end, and one that was left goes with the next") {
  const Scratch scratch;
  ::setenv("TMPDIR", scratch.path().c_str(), 1);
  fs::create_directories(scratch / "plainsong-temporary-left00" / "deep");
  fs::permissions(scratch / "plainsong-temporary-left00", fs::perms::owner_all);
  fs::create_directory(scratch / "plainsong-backup");
  {
    const TemporaryFolder running;
    const TemporaryFolder next;
    CHECK(names_in(scratch.path()) == "plainsong-backup " +
                                          std::min(name_of(running), name_of(next)) + " " +
                                          std::max(name_of(running), name_of(next)));
  }
  CHECK(names_in(scratch.path()) == "plainsong-backup");
  ::unsetenv("TMPDIR");
}

TEST_CASE("a place that cannot be written says what to try") {
  const Scratch scratch;
  write_file(scratch / "file", "x");
  try {
    const StagedFolder folder(scratch.path() / "file" / "out");
    FAIL("not refused");
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::output);
    CHECK(std::string(failure.what()).find("cannot make " + (scratch / "file").string()) == 0);
    CHECK(failure.hint().find("choose another with -o") != std::string::npos);
  }
  CHECK_THROWS_AS(StagedFolder("/proc/plainsong/out"), Failure);
  CHECK_THROWS_AS(StagedFolder("/proc/out"), Failure);
}

TEST_CASE("a read-only folder is refused and nothing is left") {
  if (::geteuid() == 0) {
    WARN("root may write everywhere");
    return;
  }
  const Scratch scratch;
  fs::create_directory(scratch / "shut");
  ::chmod((scratch / "shut").c_str(), 0500);
  CHECK_THROWS_AS(StagedFolder(scratch.path() / "shut" / "out"), Failure);
  ::chmod((scratch / "shut").c_str(), 0700);
  CHECK(fs::is_empty(scratch / "shut"));
}
