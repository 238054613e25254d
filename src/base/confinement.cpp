#include "base/confinement.hpp"

#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

#include "base/refused_calls.hpp"

namespace plainsong {
namespace {

/// 0 is no limit. What is already lower stays so. The last second of processor time is there for
/// the signal that says what it was.
void limit(__rlimit_resource resource, std::uint64_t most) noexcept {
  rlimit now{};
  if (most == 0 || ::getrlimit(resource, &now) != 0 || now.rlim_max <= most) return;
  const rlimit wanted{most, resource == RLIMIT_CPU ? most + 1 : most};
  ::setrlimit(resource, &wanted);
}

}  // namespace

Confiner::Confiner(const Confinement& confinement) : confinement_(confinement) {
  if (!confinement.brings_its_own) filter_ = refused_calls(confinement);
}

void Confiner::apply() const noexcept {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  constexpr rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  limit(RLIMIT_CPU, static_cast<std::uint64_t>(confinement_.processor.count()));
  limit(RLIMIT_DATA, confinement_.memory);
  limit(RLIMIT_FSIZE, confinement_.file);
  if (confinement_.brings_its_own) return;
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || filter_.empty()) return;
  const sock_fprog program{static_cast<std::uint16_t>(filter_.size()),
                           const_cast<sock_filter*>(filter_.data())};  // NOLINT: it is only read
  ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

}  // namespace plainsong
