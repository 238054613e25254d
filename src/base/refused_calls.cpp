#include "base/refused_calls.hpp"

#include <asm/ioctls.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <utility>

namespace plainsong {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t our_processor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t our_processor = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t our_processor = 0;
#endif

/// Calls that reach into other processes or change the machine. io_uring_setup: what is asked for
/// through a ring is not looked at by any filter.
constexpr auto of_no_use = std::to_array<std::uint32_t>({SYS_ptrace,
                                                         SYS_process_vm_readv,
                                                         SYS_process_vm_writev,
                                                         SYS_kcmp,
                                                         SYS_pidfd_getfd,
                                                         SYS_io_uring_setup,
                                                         SYS_mount,
                                                         SYS_umount2,
                                                         SYS_pivot_root,
                                                         SYS_chroot,
                                                         SYS_unshare,
                                                         SYS_setns,
                                                         SYS_open_tree,
                                                         SYS_move_mount,
                                                         SYS_fsopen,
                                                         SYS_swapon,
                                                         SYS_swapoff,
                                                         SYS_reboot,
                                                         SYS_init_module,
                                                         SYS_finit_module,
                                                         SYS_delete_module,
                                                         SYS_kexec_load,
                                                         SYS_bpf,
                                                         SYS_perf_event_open,
                                                         SYS_userfaultfd,
                                                         SYS_keyctl,
                                                         SYS_add_key,
                                                         SYS_request_key,
                                                         SYS_settimeofday,
                                                         SYS_clock_settime,
                                                         SYS_sethostname,
                                                         SYS_setdomainname,
                                                         SYS_quotactl,
                                                         SYS_acct,
                                                         SYS_name_to_handle_at,
                                                         SYS_open_by_handle_at});

/// Who starts no programs has none to end, either.
constexpr auto of_a_program_starter =
    std::to_array<std::uint32_t>({SYS_execve, SYS_execveat, SYS_kill});

/// openat2 takes its flags behind a pointer, where no filter sees them; the C library does not use
/// it.
constexpr auto of_a_writer = std::to_array<std::uint32_t>(
    {SYS_openat2, SYS_truncate, SYS_renameat2, SYS_unlinkat, SYS_mkdirat, SYS_linkat, SYS_symlinkat,
     SYS_mknodat, SYS_fchmodat, SYS_fchownat,
#ifdef __x86_64__
     SYS_creat,   SYS_rename,   SYS_renameat,  SYS_unlink,   SYS_rmdir,   SYS_mkdir,  SYS_link,
     SYS_symlink, SYS_mknod,    SYS_chmod,     SYS_chown,    SYS_lchown
#else
     SYS_renameat
#endif
    });

struct OpenCall {
  std::uint32_t number;
  std::uint32_t flags_at;  ///< which argument
};

constexpr auto open_calls = std::to_array<OpenCall>({
    {SYS_openat, 2},
#ifdef __x86_64__
    {SYS_open, 1},
#endif
});

constexpr std::uint32_t answer(int error) {
  return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error);
}

/// Where the lower half of an argument lies.
constexpr std::uint32_t place_of_argument(std::uint32_t index) {
  const std::size_t half = std::endian::native == std::endian::little ? 0 : sizeof(std::uint32_t);
  return static_cast<std::uint32_t>(offsetof(seccomp_data, args) + index * sizeof(std::uint64_t) +
                                    half);
}

/// A filter that is written from its start to its end: each part ends with the call's number
/// loaded.
class Filter {
 public:
  void load(std::size_t place) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(place)); }

  void load_number() { load(offsetof(seccomp_data, nr)); }

  void give(std::uint32_t verdict) { add(BPF_RET | BPF_K, verdict); }

  void refuse(std::uint32_t call, int error) {
    jump(BPF_JEQ, call, 0, 1);
    give(answer(error));
  }

  /// Where what was loaded is not that.
  void refuse_unless(std::uint32_t value, int error) {
    jump(BPF_JEQ, value, 1, 0);
    give(answer(error));
  }

  /// Where what was loaded is that much or more.
  void refuse_from(std::uint32_t value, int error) {
    jump(BPF_JGE, value, 0, 1);
    give(answer(error));
  }

  /// A call whose argument is that value.
  void refuse_value(std::uint32_t call, std::uint32_t argument, std::uint32_t value, int error) {
    jump(BPF_JEQ, call, 0, 4);
    load(place_of_argument(argument));
    jump(BPF_JEQ, value, 0, 1);
    give(answer(error));
    load_number();
  }

  /// A call whose argument is any other value.
  void refuse_other(std::uint32_t call, std::uint32_t argument, std::uint32_t value, int error) {
    jump(BPF_JEQ, call, 0, 4);
    load(place_of_argument(argument));
    jump(BPF_JEQ, value, 1, 0);
    give(answer(error));
    load_number();
  }

  /// A call whose argument has one of those bits.
  void refuse_bits(const OpenCall& call, std::uint32_t bits, int error) {
    jump(BPF_JEQ, call.number, 0, 4);
    load(place_of_argument(call.flags_at));
    jump(BPF_JSET, bits, 0, 1);
    give(answer(error));
    load_number();
  }

  std::vector<sock_filter> take() { return std::move(steps_); }

 private:
  void add(unsigned code, std::uint32_t value) {
    steps_.push_back({static_cast<std::uint16_t>(code), 0, 0, value});
  }

  void jump(unsigned test, std::uint32_t value, std::uint8_t if_so, std::uint8_t if_not) {
    steps_.push_back({static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), if_so, if_not, value});
  }

  std::vector<sock_filter> steps_;
};

/// Each kind of processor has its own numbers for calls; those of another one would slip through.
void refuse_other_numbers(Filter& filter) {
  filter.load(offsetof(seccomp_data, arch));
  filter.refuse_unless(our_processor, ENOSYS);
  filter.load_number();
#ifdef __x86_64__
  filter.refuse_from(0x40000000U, ENOSYS);  // the calls of x32, which is the same processor
#endif
}

}  // namespace

std::vector<sock_filter> refused_calls(const Confinement& confinement) {
  if (our_processor == 0) return {};
  Filter filter;
  refuse_other_numbers(filter);
  for (const std::uint32_t call : of_no_use) filter.refuse(call, EPERM);
  // What is "typed" so would be run by the shell that we were started from.
  filter.refuse_value(SYS_ioctl, 1, TIOCSTI, EPERM);
  filter.refuse_value(SYS_ioctl, 1, TIOCLINUX, EPERM);
  if (confinement.network == Network::none) filter.refuse(SYS_socket, EAFNOSUPPORT);
  if (confinement.network == Network::this_machine)
    filter.refuse_other(SYS_socket, 0, AF_UNIX, EAFNOSUPPORT);
  if (!confinement.runs_programs)
    for (const std::uint32_t call : of_a_program_starter) filter.refuse(call, EPERM);
  if (!confinement.writes_files) {
    for (const std::uint32_t call : of_a_writer) filter.refuse(call, EROFS);
    constexpr std::uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    for (const OpenCall& call : open_calls) filter.refuse_bits(call, writing, EROFS);
  }
  filter.give(SECCOMP_RET_ALLOW);
  return filter.take();
}

}  // namespace plainsong
