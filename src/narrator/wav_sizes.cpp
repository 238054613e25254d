#include "narrator/wav_sizes.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace plainsong {
namespace {

constexpr std::size_t first_chunk = 12;  // behind "RIFF", a size and "WAVE"
constexpr std::size_t chunk_head = 8;    // a name and a size
constexpr std::size_t usual_header = 44;
constexpr int bits = 8;

/// Little-endian.
std::size_t size_at(std::string_view bytes, std::size_t at) {
  std::size_t size = 0;
  for (std::size_t i = 4; i > 0; --i)
    size = size << bits | static_cast<unsigned char>(bytes[at + i - 1]);
  return size;
}

void put_size(std::string& bytes, std::size_t at, std::size_t size) {
  for (std::size_t i = 0; i < 4; ++i, size >>= bits) bytes[at + i] = static_cast<char>(size);
}

bool is_header(std::string_view bytes) {
  return bytes.starts_with("RIFF") && bytes.substr(bytes.size() < 8 ? 0 : 8).starts_with("WAVE");
}

/// Where the samples' chunk begins, or the end of the bytes.
std::size_t find_data(std::string_view wav) {
  std::size_t at = first_chunk;
  while (at + chunk_head <= wav.size() && wav.substr(at, 4) != "data") {
    const std::size_t size = size_at(wav, at + 4);
    if (size > wav.size() - at - chunk_head) return wav.size();
    at += chunk_head + size + size % 2;
  }
  return at + chunk_head <= wav.size() ? at : wav.size();
}

}  // namespace

std::string with_true_sizes(std::string wav) {
  if (!is_header(wav) || wav.size() > std::numeric_limits<std::uint32_t>::max()) return wav;
  const std::size_t data = find_data(wav);
  if (data == wav.size()) return wav;
  const std::size_t stated = size_at(wav, data + 4);
  if (stated != 0 && stated <= wav.size() - data - chunk_head) return wav;
  if (wav.size() - data >= chunk_head + usual_header &&
      is_header(std::string_view(wav).substr(wav.size() - usual_header)))
    wav.resize(wav.size() - usual_header);
  put_size(wav, 4, wav.size() - chunk_head);
  put_size(wav, data + 4, wav.size() - data - chunk_head);
  return wav;
}

}  // namespace plainsong
