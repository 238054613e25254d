#include "base/uuid.hpp"

#include <fmt/format.h>
#include <nettle/sha1.h>

#include <array>
#include <cstdint>
#include <cstdlib>

namespace plainsong {

std::string uuid_of_name(std::string_view name_space, std::string_view name) {
  std::string bytes;
  std::string digits;
  for (const char c : name_space)
    if (c != '-') digits += c;
  for (std::size_t at = 0; at + 1 < digits.size(); at += 2)
    bytes += static_cast<char>(std::strtoul(digits.substr(at, 2).c_str(), nullptr, 16));
  bytes += name;
  sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest{};
  sha1_digest(&context, digest.size(), digest.data());
  digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0fU) | 0x50U);
  digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3fU) | 0x80U);
  std::string uuid;
  for (std::size_t at = 0; at < 16; ++at) {
    if (at == 4 || at == 6 || at == 8 || at == 10) uuid += '-';
    uuid += fmt::format("{:02x}", digest.at(at));
  }
  return uuid;
}

}  // namespace plainsong
