#include "base/file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "base/scratch.hpp"

using namespace plainsong;

namespace {

constexpr std::size_t plenty = 1U << 20U;

/// The failure's message, its hint and its exit status.
template <typename Work>
std::string refused(const Work& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return std::string(failure.what()) + " / " + failure.hint() + " / " +
           std::to_string(static_cast<int>(failure.trouble()));
  }
  return "not refused";
}

std::string reading(const std::filesystem::path& path, std::size_t most = plenty) {
  return refused([&] { read_file(path, most); });
}

std::string writing(const std::filesystem::path& path) {
  return refused([&] { write_file_whole(path, "x"); });
}

}  // namespace

TEST_CASE("a file is read as it was written") {
  const Scratch scratch;
  const std::string bytes("a\0b\r\n\xFF", 6);
  write_file(scratch / "x", bytes);
  CHECK(read_file(scratch / "x", plenty) == bytes);
  write_file(scratch / "x", "");
  CHECK(read_file(scratch / "x", plenty).empty());
}

TEST_CASE("a file that cannot be read says why and what to do") {
  const Scratch scratch;
  const std::string place = scratch.path().string();
  CHECK(reading(scratch / "none") ==
        "cannot read " + place + "/none: No such file or directory / check the name / 3");
  CHECK(reading(scratch.path()) == place + " is a folder, not a document / name a file in it / 3");
  write_file(scratch / "x", "123");
  CHECK(reading(scratch.path() / "x" / "y") ==
        "cannot read " + place + "/x/y: Not a directory / check the folders in its name / 3");
  if (::geteuid() == 0) {
    WARN("root may read everything");
    return;
  }
  ::chmod((scratch / "x").c_str(), 0);
  CHECK(reading(scratch / "x") ==
        "cannot read " + place + "/x: Permission denied / check its permissions / 3");
}

TEST_CASE("a file of the largest size is read, a larger one refused") {
  const Scratch scratch;
  write_file(scratch / "x", std::string(300'000, 'x'));
  CHECK(read_file(scratch / "x", 300'000).size() == 300'000);
  CHECK(reading(scratch / "x", 299'999).find("is larger than") != std::string::npos);
  CHECK(reading("/dev/zero", plenty) ==
        "/dev/zero is larger than 1 MiB / split it into several documents, or raise --limit document / 3");
}

TEST_CASE("a named pipe without a writer is read as empty rather than waited for") {
  const Scratch scratch;
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  CHECK(read_file(scratch / "pipe", plenty).empty());
}

TEST_CASE("writing a file whole leaves nothing beside it") {
  const Scratch scratch;
  write_file_whole(scratch / "x", "old");
  write_file_whole(scratch / "x", "new");
  CHECK(read_file(scratch / "x", plenty) == "new");
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("a file that cannot be written keeps what it was") {
  const Scratch scratch;
  const std::string place = scratch.path().string();
  CHECK(writing(scratch.path() / "no" / "x").find("cannot write " + place + "/no/x: ") == 0);
  CHECK(writing(scratch.path()).find("Is a directory / name a file in it / 5") !=
        std::string::npos);
  CHECK(refused([] { write_file_whole("/dev/full", "x"); }) ==
        "cannot write /dev/full: No space left on device / free some space, or choose another disk "
        "with -o / 5");
}

TEST_CASE("a device takes bytes as they come") {
  write_file_whole("/dev/null", "x");
  CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("writing through a link changes what it points to, and keeps the link") {
  const Scratch scratch;
  write_file(scratch / "x", "old");
  std::filesystem::create_symlink("x", scratch / "link");
  write_file_whole(scratch / "link", "new");
  CHECK(std::filesystem::is_symlink(scratch / "link"));
  CHECK(read_file(scratch / "x", plenty) == "new");
  std::filesystem::create_symlink("y", scratch / "nowhere");
  write_file_whole(scratch / "nowhere", "new");
  CHECK(std::filesystem::is_symlink(scratch / "nowhere"));
  CHECK(read_file(scratch / "y", plenty) == "new");
}

TEST_CASE("links in a circle are refused") {
  const Scratch scratch;
  std::filesystem::create_symlink("b", scratch / "a");
  std::filesystem::create_symlink("a", scratch / "b");
  CHECK(reading(scratch / "a").find("cannot read ") == 0);
  CHECK_NOTHROW(behind_links(scratch / "a"));
}

TEST_CASE("SHA-256 gives the standard's answers") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a file's hash is the hash of its bytes") {
  const Scratch scratch;
  const std::string bytes(700'001, 'x');
  write_file(scratch / "long", bytes);
  const HashedFile hashed = hash_file(scratch / "long");
  CHECK(hashed.bytes == bytes.size());
  CHECK(hashed.sha256 == sha256(bytes));
}
