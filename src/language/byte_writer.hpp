#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace plainsong {

/// Writes what `ByteReader` reads.
class ByteWriter {
 public:
  void bytes(std::string_view text) { all_ += text; }

  void u8(std::uint8_t value) { number(value, 1); }

  void u16(std::uint16_t value) { number(value, 2); }

  void u32(std::uint32_t value) { number(value, 4); }

  void u64(std::uint64_t value) { number(value, 8); }

  /// The number of bytes (32 bits), then the bytes.
  void text(std::string_view text) {
    u32(static_cast<std::uint32_t>(text.size()));
    bytes(text);
  }

  [[nodiscard]] std::string take() { return std::move(all_); }

 private:
  void number(std::uint64_t value, std::size_t size) {
    for (std::size_t at = 0; at < size; ++at)
      all_ += static_cast<char>(static_cast<unsigned char>(value >> (8 * at)));
  }

  std::string all_;
};

}  // namespace plainsong
