#pragma once

#include <cstdint>
#include <span>

namespace plainsong {

/// Something that sound flows into: mono, 16 bit, at a rate that both ends know. Sinks are chained:
/// what does not keep the sound hands it on to the next.
class Sink {
 public:
  Sink() = default;
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  Sink(Sink&&) = delete;
  Sink& operator=(Sink&&) = delete;
  virtual ~Sink() = default;

  virtual void write(std::span<const std::int16_t> frames) = 0;

  /// Says that nothing follows, so that what was held back is handed on. Called once.
  virtual void finish() = 0;
};

}  // namespace plainsong
