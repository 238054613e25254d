#include "narrator/data_digest.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

namespace plainsong {
namespace {

namespace fs = std::filesystem;

class Fnv {
 public:
  void take(std::string_view bytes) {
    for (const char byte : bytes) {
      hash_ ^= static_cast<unsigned char>(byte);
      hash_ *= 0x100000001b3U;
    }
  }

  [[nodiscard]] std::string digits() const {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    auto folded = static_cast<std::uint32_t>(hash_ ^ hash_ >> 32U);
    std::string digits(8, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, folded >>= 4U)
      *digit = hexadecimal[folded & 0xfU];
    return digits;
  }

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325U;
};

void take_file(const fs::path& file, Fnv& fnv) {
  std::ifstream in(file, std::ios::binary);
  std::array<char, 65536> block{};
  while (in.read(block.data(), block.size()) || in.gcount() > 0)
    fnv.take({block.data(), static_cast<std::size_t>(in.gcount())});
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (entry->is_regular_file(error)) files.push_back(entry->path());
  std::ranges::sort(files);
  return files;
}

}  // namespace

std::string data_digest(const fs::path& path) {
  Fnv fnv;
  if (!fs::is_directory(path)) take_file(path, fnv);
  for (const fs::path& file : files_below(path)) {
    fnv.take(file.lexically_relative(path).string());
    take_file(file, fnv);
  }
  return fnv.digits();
}

}  // namespace plainsong
