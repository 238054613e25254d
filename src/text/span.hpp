#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plainsong {

/// A half-open range of bytes, [begin, end), in some UTF-8 string. It owns nothing.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }

  [[nodiscard]] bool empty() const { return begin == end; }

  [[nodiscard]] bool contains(std::uint32_t offset) const {
    return begin <= offset && offset < end;
  }

  [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }

  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  // clang-tidy takes the zero that the compiler compares with for a null pointer.
  auto operator<=>(const Span&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// The span of these two offsets; every text that plainsong holds is smaller than 4 GiB.
inline Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The bytes of `text` that `span` names.
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace plainsong
