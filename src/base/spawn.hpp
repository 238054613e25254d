#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "base/confinement.hpp"
#include "base/descriptor.hpp"

namespace plainsong {

struct Pipe {
  Descriptor read;
  Descriptor write;
};

/// Both ends are closed in programs that are started, and above the three standard descriptors, so
/// that giving them to a program never overwrites one. Nothing, and errno, where there is none.
std::optional<Pipe> make_pipe();

/// What a program starts with: its words (the first is the program, looked for in $PATH where it
/// has no slash), its three streams, and what it may do. Its signals are as they are by default,
/// and none of our other descriptors is open in it. No shell looks at the words.
struct Spawn {
  std::vector<std::string> command;
  const Descriptor& input;
  const Descriptor& output;
  const Descriptor& errors;
  Confinement confinement;
};

struct Spawned {
  pid_t process = -1;
  int error = 0;  ///< errno for a program that could not be started
};

/// Starts a program in a process group of its own, so that Ctrl-C reaches us alone, and all that it
/// starts can be ended with it. It is killed when the thread that called this ends.
Spawned spawn(const Spawn& plan);

}  // namespace plainsong
