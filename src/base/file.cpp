#include "base/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <nettle/sha2.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include "base/descriptor.hpp"
#include "base/failure.hpp"

namespace plainsong {
namespace {

struct Advice {
  int error;
  const char* hint;
};

constexpr std::array<Advice, 8> advice = {{
    {ENOENT, "check the name"},
    {EACCES, "check its permissions"},
    {EISDIR, "name a file in it"},
    {ENOTDIR, "check the folders in its name"},
    {ENOSPC, "free some space, or choose another disk with -o"},
    {EDQUOT, "free some space, or choose another disk with -o"},
    {EROFS, "choose another place with -o"},
    {EMFILE, "allow more open files with ulimit -n"},
}};

std::string hint_for(int error) {
  for (const Advice& row : advice)
    if (row.error == error) return row.hint;
  return "";
}

[[noreturn]] void refuse(Trouble trouble, std::string_view doing, const std::filesystem::path& path,
                         int error) {
  throw Failure(trouble,
                fmt::format("cannot {} {}: {}", doing, path.string(), std::strerror(error)),
                hint_for(error));
}

class Sha256 {
 public:
  Sha256() { sha256_init(&context_); }

  void add(std::string_view bytes) {
    sha256_update(&context_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  }

  [[nodiscard]] std::string digits() {
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context_, digest.size(), digest.data());
    std::string hexadecimal;
    for (const std::uint8_t byte : digest) hexadecimal += fmt::format("{:02x}", byte);
    return hexadecimal;
  }

 private:
  sha256_ctx context_{};
};

std::string read_all(int descriptor, const std::filesystem::path& path, std::size_t most_bytes) {
  std::string bytes;
  constexpr std::size_t block = 1U << 16U;
  while (true) {
    const std::size_t size = bytes.size();
    if (size > most_bytes)
      throw Failure(Trouble::input,
                    fmt::format("{} is larger than {} MiB", path.string(), most_bytes >> 20U),
                    "split it into several documents, or raise --limit document");
    bytes.resize(size + block);
    ssize_t got = 0;
    do got = ::read(descriptor, bytes.data() + size, block);
    while (got < 0 && errno == EINTR);
    if (got < 0) refuse(Trouble::input, "read", path, errno);
    bytes.resize(size + static_cast<std::size_t>(got));
    if (got == 0) return bytes;
  }
}

/// Failures name the place as the caller `named` it, which may be another than where the bytes go
/// at first.
void write_bytes(const std::filesystem::path& place, std::string_view bytes,
                 const std::filesystem::path& named) {
  const Descriptor file(::open(place.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
  if (!file) refuse(Trouble::output, "write", named, errno);
  std::string_view left = bytes;
  while (!left.empty()) {
    const ssize_t wrote = ::write(file.get(), left.data(), left.size());
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) refuse(Trouble::output, "write", named, errno);
    left.remove_prefix(static_cast<std::size_t>(wrote));
  }
  // A full disk may be noticed only here. EINVAL: a pipe or a device, which cannot be synchronised.
  if (::fsync(file.get()) != 0 && errno != EINVAL && errno != EROFS)
    refuse(Trouble::output, "write", named, errno);
}

}  // namespace

std::string read_file(const std::filesystem::path& path, std::size_t most_bytes) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input", most_bytes);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) refuse(Trouble::input, "read", path, errno);

  struct stat status {};

  if (::fstat(file.get(), &status) != 0) refuse(Trouble::input, "read", path, errno);
  if (S_ISDIR(status.st_mode))
    throw Failure(Trouble::input, fmt::format("{} is a folder, not a document", path.string()),
                  "name a file in it");
  ::fcntl(file.get(), F_SETFL,
          0);  // O_NONBLOCK was only there so that opening a named pipe never hangs
  return read_all(file.get(), path, most_bytes);
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  write_bytes(path, bytes, path);
}

void write_file_whole(const std::filesystem::path& path, std::string_view bytes) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored)) {
    write_file(path, bytes);  // a pipe or a device takes the bytes as they come
    return;
  }
  const std::filesystem::path place = behind_links(path);
  std::filesystem::path beside = place;
  beside += fmt::format(".plainsong-{}", ::getpid());
  try {
    write_bytes(beside, bytes, path);
    std::filesystem::rename(beside, place);
  } catch (const std::filesystem::filesystem_error& error) {
    std::filesystem::remove(beside, ignored);
    refuse(Trouble::output, "write", path, error.code().value());
  } catch (const Failure&) {
    std::filesystem::remove(beside, ignored);
    throw;
  }
}

std::filesystem::path behind_links(std::filesystem::path path) {
  constexpr int most_links = 40;  // as many as Linux follows; more are a circle
  std::error_code error;
  for (int link = 0; link < most_links && std::filesystem::is_symlink(path, error); ++link)
    path = path.parent_path() / std::filesystem::read_symlink(path, error);
  return path;
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.digits();
}

HashedFile hash_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) refuse(Trouble::input, "read", path, errno);
  HashedFile hashed;
  Sha256 hash;
  std::vector<char> block(std::size_t{1} << 18U);
  while (true) {
    const ssize_t got = ::read(file.get(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) refuse(Trouble::input, "read", path, errno);
    if (got == 0) break;
    hash.add({block.data(), static_cast<std::size_t>(got)});
    hashed.bytes += static_cast<std::uintmax_t>(got);
  }
  hashed.sha256 = hash.digits();
  return hashed;
}

}  // namespace plainsong
