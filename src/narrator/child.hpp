#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/confinement.hpp"
#include "base/descriptor.hpp"

namespace plainsong {

/// A program that we run and talk to. It is killed, with all that it started, and reaped when this
/// goes away.
class Child {
 public:
  /// The first word is the program, looked for in $PATH where it has no slash; no shell looks at
  /// the others. Throws Failure(Trouble::voice) when it cannot be started. SIGPIPE must be blocked
  /// in the thread that talks to it.
  Child(const std::vector<std::string>& command, const Confinement& confinement);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  Child(Child&&) = delete;
  Child& operator=(Child&&) = delete;
  ~Child();

  struct Talk {
    std::function<bool(std::string_view)>
        take;  ///< gets its standard output; false says that it is enough
    std::chrono::milliseconds patience{};  ///< with a program that neither reads nor writes
    std::function<bool()> stopped;         ///< asked every few hundredths of a second
  };

  enum class Ending { enough, closed, silent };

  /// What it is to read from its standard input, all of it. Written while we talk.
  void give(std::string input);

  /// Writes and reads until it has had enough, the program closes its output, or patience ends;
  /// another talk goes on from there. What passes between two of them is not counted as silence.
  /// Throws Failure(Trouble::interrupted) soon after `stopped` says so.
  Ending talk(const Talk& talk);

  /// Waits a moment for the program to end by itself, then ends it. Says how it ended: "" when all
  /// was well, else such as "it was killed by signal 11 (Segmentation fault)" and the end of what
  /// it wrote to its standard error.
  std::string how_it_ended();

 private:
  void write_some();
  bool read_some(const std::function<bool(std::string_view)>& take, bool& enough);
  void read_errors();
  int reap();

  Descriptor input_;
  Descriptor output_;
  Descriptor errors_;
  pid_t pid_ = -1;
  std::string input_bytes_;
  std::size_t given_ = 0;  ///< so many of them are written
  std::vector<char> buffer_;
  std::string last_errors_;
};

}  // namespace plainsong
