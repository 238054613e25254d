#include "audio/ogg.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace plainsong {
namespace {

// A page (RFC 3533, section 6): 27 bytes, of which the last says how many sizes of segments follow;
// then the segments.
constexpr std::size_t header_size = 27;
constexpr std::size_t checksum_at = 22;
constexpr std::size_t segments_at = 26;
constexpr std::size_t largest_page = header_size + 255 + std::size_t{255} * 255;

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

/// A page as it stands in the file. Without bytes if there is none, or it is cut off.
struct Page {
  std::int64_t offset = 0;
  std::vector<std::byte> bytes;

  [[nodiscard]] std::span<const std::byte> segments() const {
    return std::span(bytes).subspan(header_size, std::to_integer<std::size_t>(bytes[segments_at]));
  }

  std::span<std::byte> body() { return std::span(bytes).subspan(header_size + segments().size()); }
};

Page read_page(OutputFile& file, std::int64_t offset) {
  constexpr std::array magic{std::byte{'O'}, std::byte{'g'}, std::byte{'g'}, std::byte{'S'}};
  Page page{offset, std::vector<std::byte>(largest_page)};
  page.bytes.resize(file.read(offset, page.bytes));
  if (page.bytes.size() < header_size ||
      !std::ranges::equal(std::span(page.bytes).first(magic.size()), magic))
    return {};
  std::size_t size = header_size + std::to_integer<std::size_t>(page.bytes[segments_at]);
  if (page.bytes.size() < size) return {};
  for (const std::byte segment : page.segments()) size += std::to_integer<std::size_t>(segment);
  if (page.bytes.size() < size) return {};
  page.bytes.resize(size);
  return page;
}

/// The pages that the second packet is in: from the second page to the first that ends a packet.
std::vector<Page> pages_of_second_packet(OutputFile& file) {
  constexpr std::byte goes_on{255};
  std::vector<Page> pages;
  auto offset = static_cast<std::int64_t>(read_page(file, 0).bytes.size());
  while (true) {
    Page page = read_page(file, offset);
    if (page.bytes.empty() || page.segments().empty()) return pages;
    offset += static_cast<std::int64_t>(page.bytes.size());
    const bool last = page.segments().back() != goes_on;
    pages.push_back(std::move(page));
    if (last) return pages;
  }
}

}  // namespace

void change_second_packet(OutputFile& file,
                          const std::function<void(std::span<std::byte> packet)>& change) {
  std::vector<Page> pages = pages_of_second_packet(file);
  std::vector<std::byte> packet;
  for (Page& page : pages) packet.insert(packet.end(), page.body().begin(), page.body().end());
  change(packet);
  std::span<const std::byte> left(packet);
  for (Page& page : pages) {
    std::ranges::copy(left.first(page.body().size()), page.body().begin());
    left = left.subspan(page.body().size());
    const std::span<std::byte> place = std::span(page.bytes).subspan(checksum_at);
    put_little_endian(place, 0);
    put_little_endian(place, checksum(page.bytes));
    file.write(page.offset, page.bytes);
  }
}

}  // namespace plainsong
