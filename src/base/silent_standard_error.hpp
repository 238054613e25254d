#pragma once

#include <fcntl.h>
#include <unistd.h>

#include "base/descriptor.hpp"

namespace plainsong {

/// Nothing reaches standard error while this lives. libsndfile's reader of MP3, mpg123, writes
/// there of a file that was cut short, and libsndfile has no way to tell it not to. All of the
/// process is silent, so this is for one thread at a time.
class SilentStandardError {
 public:
  SilentStandardError()
      : kept_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)),
        nowhere_(::open("/dev/null", O_WRONLY | O_CLOEXEC)) {
    if (kept_ && nowhere_) ::dup2(nowhere_.get(), STDERR_FILENO);
  }

  SilentStandardError(SilentStandardError&&) = delete;
  SilentStandardError(const SilentStandardError&) = delete;
  SilentStandardError& operator=(SilentStandardError&&) = delete;
  SilentStandardError& operator=(const SilentStandardError&) = delete;

  ~SilentStandardError() {
    if (kept_ && nowhere_) ::dup2(kept_.get(), STDERR_FILENO);
  }

 private:
  Descriptor kept_;
  Descriptor nowhere_;
};

}  // namespace plainsong
