// Preloaded into a program, makes its calls fail as a full disk, a broken one or a lack of
// descriptors would:
//   PLAINSONG_FAULT=write:28:3   from the third on, each write fails with that errno
//   PLAINSONG_FAULT_UNDER=/place only where it is about a file below that folder
//   PLAINSONG_FAULT=clock:0:1    the clock of the wall goes back by an hour each time somebody
//   looks
// Named "write": write, pwrite, writev, sendfile and fwrite; "open": all that open; "rename": all
// that rename; and "exchange": only a renameat2 that asks for that.

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

struct Plan {
  std::string call;
  int error = 0;
  int from = 0;
  std::string under;
};

Plan read_plan() {
  Plan plan;
  const char* fault = std::getenv("PLAINSONG_FAULT");
  const char* under = std::getenv("PLAINSONG_FAULT_UNDER");
  if (under != nullptr) plan.under = under;
  if (fault == nullptr) return plan;
  const std::string text = fault;
  const std::size_t first = text.find(':');
  const std::size_t second = text.find(':', first + 1);
  plan.call = text.substr(0, first);
  plan.error = std::atoi(text.c_str() + first + 1);
  plan.from = std::atoi(text.c_str() + second + 1);
  return plan;
}

const Plan& plan() {
  static const Plan made = read_plan();
  return made;
}

bool is_its_turn(std::string_view call, const char* path) {
  static std::atomic<int> seen{0};
  if (plan().call != call || path == nullptr) return false;
  if (!std::string_view(path).starts_with(plan().under)) return false;
  return ++seen >= plan().from;
}

bool fails(std::string_view call, const char* path) {
  if (!is_its_turn(call, path)) return false;
  errno = plan().error;
  return true;
}

bool fails(std::string_view call, int descriptor) {
  if (plan().call != call) return false;
  std::array<char, PATH_MAX> path{};
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  return ::readlink(link.c_str(), path.data(), path.size() - 1) > 0 && fails(call, path.data());
}

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

mode_t mode_of(int flags, std::va_list rest) {
  return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(rest, unsigned)) : 0;
}

}  // namespace

extern "C" {

ssize_t write(int to, const void* bytes, size_t size) {
  return fails("write", to) ? -1 : real<decltype(write)>("write")(to, bytes, size);
}

ssize_t pwrite(int to, const void* bytes, size_t size, off_t at) {
  return fails("write", to) ? -1 : real<decltype(pwrite)>("pwrite")(to, bytes, size, at);
}

ssize_t pwrite64(int to, const void* bytes, size_t size, off64_t at) {
  return fails("write", to) ? -1 : real<decltype(pwrite64)>("pwrite64")(to, bytes, size, at);
}

ssize_t writev(int to, const iovec* pieces, int count) {
  return fails("write", to) ? -1 : real<decltype(writev)>("writev")(to, pieces, count);
}

ssize_t sendfile(int to, int from, off_t* at, size_t size) {
  return fails("write", to) ? -1 : real<decltype(sendfile)>("sendfile")(to, from, at, size);
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* to) {
  return fails("write", ::fileno(to)) ? 0
                                      : real<decltype(fwrite)>("fwrite")(bytes, size, count, to);
}

int fsync(int file) {
  return fails("fsync", file) ? -1 : real<decltype(fsync)>("fsync")(file);
}

int open(const char* path, int flags, ...) {
  std::va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return fails("open", path) ? -1 : real<decltype(open)>("open")(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  std::va_list rest;
  va_start(rest, flags);
  const mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return fails("open", path) ? -1 : real<decltype(open64)>("open64")(path, flags, mode);
}

FILE* fopen(const char* path, const char* mode) {
  return fails("open", path) ? nullptr : real<decltype(fopen)>("fopen")(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
  return fails("open", path) ? nullptr : real<decltype(fopen64)>("fopen64")(path, mode);
}

int mkdir(const char* path, mode_t mode) {
  return fails("mkdir", path) ? -1 : real<decltype(mkdir)>("mkdir")(path, mode);
}

int rename(const char* from, const char* to) {
  return fails("rename", to) ? -1 : real<decltype(rename)>("rename")(from, to);
}

int renameat2(int folder, const char* from, int other, const char* to, unsigned flags) {
  if (fails("rename", to) || (flags == RENAME_EXCHANGE && fails("exchange", to))) return -1;
  return real<decltype(renameat2)>("renameat2")(folder, from, other, to, flags);
}

int clock_gettime(clockid_t which, timespec* now) {
  static std::atomic<long> looked{0};
  const int answer = real<decltype(clock_gettime)>("clock_gettime")(which, now);
  if (which == CLOCK_REALTIME && plan().call == "clock") now->tv_sec -= 3600 * ++looked;
  return answer;
}

time_t time(time_t* now) {
  timespec precise{};
  clock_gettime(CLOCK_REALTIME, &precise);
  if (now != nullptr) *now = precise.tv_sec;
  return precise.tv_sec;
}
}
