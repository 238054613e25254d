#pragma once

#include <linux/filter.h>

#include <chrono>
#include <cstdint>
#include <vector>

namespace plainsong {

enum class Network : std::uint8_t { all, this_machine, none };

/// What a program that works for us, often on something that a stranger wrote, may do. Whatever it
/// is, it gets no more rights than we have, leaves no core file, and dies with us.
struct Confinement {
  Network network = Network::none;  ///< this_machine: sockets that are files
  bool runs_programs = true;
  bool writes_files = true;
  bool brings_its_own = false;        ///< a sandbox that needs what we would refuse
  std::chrono::seconds processor{0};  ///< time of each of its processes; 0 for as much as it likes
  std::uint64_t memory = 0;  ///< bytes of data in each of its processes; 0 for as much as it likes
  std::uint64_t file = 0;    ///< bytes of each file that it writes; 0 for as many as it likes
};

/// Puts a Confinement on the process that it is applied in, and all that comes of it, for good.
/// Linux does it where it can: an old kernel, or a container that forbids filters, leaves out the
/// refused calls, and the limits still hold.
class Confiner {
 public:
  explicit Confiner(const Confinement& confinement);

  /// Calls the kernel and nothing else, so that it may stand between vfork and exec.
  void apply() const noexcept;

 private:
  Confinement confinement_;
  std::vector<sock_filter> filter_;
};

}  // namespace plainsong
