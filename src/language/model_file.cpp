#include "language/model_file.hpp"

#include <array>
#include <bit>
#include <cstddef>

#include "language/byte_reader.hpp"
#include "language/byte_writer.hpp"
#include "language/feature_hash.hpp"

namespace plainsong {
namespace {

constexpr std::string_view magic = "plainsng";
constexpr std::uint32_t version = 1;

}  // namespace

std::uint64_t checksum(std::string_view bytes) {
  // Four sums side by side, because one would wait for each multiplication.
  std::array<std::uint64_t, 4> sums = {1, 2, 3, bytes.size()};
  const auto add = [](std::uint64_t& sum, std::uint64_t word) {
    sum = std::rotl((sum ^ word) * 0x9e3779b97f4a7c15ULL, 29);
  };
  constexpr std::size_t stretch = 32;
  ByteReader reader(bytes);
  while (reader.left() >= stretch) {
    ByteReader words(reader.bytes(stretch));
    for (std::uint64_t& sum : sums) add(sum, words.u64());
  }
  while (reader.left() > 0) add(sums[0], reader.u8());
  std::uint64_t value = 0;
  for (const std::uint64_t sum : sums) value = combined(value, sum);
  return value;
}

std::optional<std::string_view> model_contents(std::string_view file, ModelKind kind,
                                               std::string& trouble) {
  const auto refuse = [&](std::string_view why) {
    trouble = why;
    return std::nullopt;
  };
  ByteReader reader(file);
  if (reader.bytes(magic.size()) != magic) return refuse("it is not a plainsong model");
  const std::uint32_t its_version = reader.u32();
  const std::uint32_t its_kind = reader.u32();
  const std::uint64_t size = reader.u64();
  const std::uint64_t its_checksum = reader.u64();
  if (reader.failed()) return refuse("it is cut off");
  if (its_version != version) return refuse("it was made for another version of plainsong");
  if (its_kind != static_cast<std::uint32_t>(kind)) return refuse("it is another kind of model");
  if (reader.left() < size) return refuse("it is cut off");
  if (reader.left() > size) return refuse("something stands behind its end");
  if (checksum(reader.rest()) != its_checksum) return refuse("it is damaged");
  return reader.rest();
}

std::uint64_t stored_checksum(std::string_view file) {
  ByteReader reader(file);
  reader.bytes(magic.size() + 16);
  return reader.u64();
}

std::string model_file(ModelKind kind, std::string_view contents) {
  ByteWriter writer;
  writer.bytes(magic);
  writer.u32(version);
  writer.u32(static_cast<std::uint32_t>(kind));
  writer.u64(contents.size());
  writer.u64(checksum(contents));
  writer.bytes(contents);
  return writer.take();
}

}  // namespace plainsong
