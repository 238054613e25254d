#include "audio/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "base/failure.hpp"

namespace plainsong {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, int error) {
  throw Failure(Trouble::output,
                "cannot write " + path.string() + ": " + std::generic_category().message(error),
                error == ENOSPC ? "make room on the disk, or choose another folder with -o"
                                : "choose a folder that you may write to");
}

}  // namespace

OutputFile::OutputFile(std::filesystem::path path)
    : path_(std::move(path)), part_(path_.string() + ".part") {
  constexpr mode_t everybody_reads = 0666;
  descriptor_ = ::open(part_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, everybody_reads);
  if (descriptor_ < 0) refuse(path_, errno);
}

OutputFile::~OutputFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(part_.c_str());
}

std::size_t OutputFile::read(std::int64_t offset, std::span<std::byte> bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got = ::pread(descriptor_, bytes.data() + done, bytes.size() - done,
                                offset + static_cast<std::int64_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) error_ = errno;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

std::size_t OutputFile::write(std::int64_t offset, std::span<const std::byte> bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got = ::pwrite(descriptor_, bytes.data() + done, bytes.size() - done,
                                 offset + static_cast<std::int64_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      error_ = got < 0 ? errno : EIO;
      break;
    }
    done += static_cast<std::size_t>(got);
  }
  size_ = std::max(size_, offset + static_cast<std::int64_t>(done));
  return done;
}

void OutputFile::check() const {
  if (error_ != 0) refuse(path_, error_);
}

void OutputFile::commit() {
  check();
  const int closed = ::close(std::exchange(descriptor_, -1));
  if (closed == 0 && ::rename(part_.c_str(), path_.c_str()) == 0) return;
  const int error = errno;
  ::unlink(part_.c_str());
  refuse(path_, error);
}

}  // namespace plainsong
