#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plainsong {

/// Reads little-endian numbers and stretches from bytes that may be cut off or wrong: after a read
/// past the end every read gives zeros, and `failed()` says so.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  /// The next `size` bytes; none where there are fewer.
  std::string_view bytes(std::size_t size) {
    if (size > rest_.size()) {
      failed_ = true;
      rest_ = {};
      return {};
    }
    const std::string_view found = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return found;
  }

  std::uint8_t u8() { return static_cast<std::uint8_t>(number<1>()); }

  std::uint16_t u16() { return static_cast<std::uint16_t>(number<2>()); }

  std::uint32_t u32() { return static_cast<std::uint32_t>(number<4>()); }

  std::uint64_t u64() { return number<8>(); }

  /// Some bytes behind their number, as `ByteWriter::text` writes them.
  std::string_view text() { return bytes(u32()); }

  [[nodiscard]] std::size_t left() const { return rest_.size(); }

  [[nodiscard]] std::string_view rest() const { return rest_; }

  [[nodiscard]] bool failed() const { return failed_; }

 private:
  template <std::size_t size>
  std::uint64_t number() {
    if (size > rest_.size()) {
      failed_ = true;
      rest_ = {};
      return 0;
    }
    std::uint64_t value = 0;
    for (std::size_t at = 0; at < size; ++at)
      value |= std::uint64_t{static_cast<unsigned char>(rest_[at])} << (8 * at);
    rest_.remove_prefix(size);
    return value;
  }

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace plainsong
