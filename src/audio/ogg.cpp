#include "audio/ogg.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace plainsong {
namespace {

// A page (RFC 3533, section 6): 27 bytes, of which the last says how many sizes of segments follow;
// then the segments.
constexpr std::size_t header_size = 27;
constexpr std::size_t serial_at = 14;
constexpr std::size_t checksum_at = 22;
constexpr std::size_t segments_at = 26;
constexpr std::size_t largest_page = header_size + 255 + std::size_t{255} * 255;
constexpr std::uint32_t serial = 1;

constexpr std::array<std::uint32_t, 256> checksum_table() {
  constexpr std::uint32_t polynomial = 0x04c11db7;
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t value = i << 24U;
    for (int bit = 0; bit < 8; ++bit)
      value = (value << 1U) ^ ((value & 0x80000000U) != 0 ? polynomial : 0);
    table.at(i) = value;
  }
  return table;
}

std::uint32_t checksum(std::span<const std::byte> page) {
  static constexpr std::array<std::uint32_t, 256> table = checksum_table();
  std::uint32_t sum = 0;
  for (const std::byte byte : page)
    sum = (sum << 8U) ^ table.at((sum >> 24U) ^ std::to_integer<std::uint32_t>(byte));
  return sum;
}

void put_little_endian(std::span<std::byte> place, std::uint32_t value) {
  for (std::byte& byte : place.first(4)) {
    byte = static_cast<std::byte>(value & 0xffU);
    value >>= 8U;
  }
}

/// The size of the page that `bytes` starts with, or 0 if it is none, or cut off.
std::size_t page_size(std::span<const std::byte> bytes) {
  constexpr std::array magic{std::byte{'O'}, std::byte{'g'}, std::byte{'g'}, std::byte{'S'}};
  if (bytes.size() < header_size || !std::ranges::equal(bytes.first(4), magic)) return 0;
  const auto segments = std::to_integer<std::size_t>(bytes[segments_at]);
  if (bytes.size() < header_size + segments) return 0;
  std::size_t size = header_size + segments;
  for (const std::byte segment : bytes.subspan(header_size, segments))
    size += std::to_integer<std::size_t>(segment);
  return size <= bytes.size() ? size : 0;
}

}  // namespace

void fix_ogg_serial(OutputFile& file) {
  std::vector<std::byte> buffer(largest_page);
  for (std::int64_t offset = 0; offset < file.size();) {
    const std::span<std::byte> read = std::span(buffer).first(file.read(offset, buffer));
    const std::span<std::byte> page = read.first(page_size(read));
    if (page.empty()) break;  // a write failed: OutputFile::commit reports it
    put_little_endian(page.subspan(serial_at), serial);
    put_little_endian(page.subspan(checksum_at), 0);
    put_little_endian(page.subspan(checksum_at), checksum(page));
    file.write(offset, page.first(header_size));
    offset += static_cast<std::int64_t>(page.size());
  }
}

}  // namespace plainsong
