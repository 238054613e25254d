#pragma once

#include <cstdint>
#include <span>

namespace plainsong {

/// Something that sound flows into: mono, at a rate that both ends know. Sinks are chained: what
/// does not keep the sound hands it on to the next.
template <typename Frame>
class SinkOf {
 public:
  SinkOf() = default;
  SinkOf(const SinkOf&) = delete;
  SinkOf& operator=(const SinkOf&) = delete;
  SinkOf(SinkOf&&) = delete;
  SinkOf& operator=(SinkOf&&) = delete;
  virtual ~SinkOf() = default;

  virtual void write(std::span<const Frame> frames) = 0;

  /// Says that nothing follows, so that what was held back is handed on. Called once.
  virtual void finish() = 0;
};

/// For sound as engines make it: 16 bit.
using Sink = SinkOf<std::int16_t>;

/// For sound that is worked on: full scale is 1, and nothing is rounded or cut off in between.
using FloatSink = SinkOf<float>;

}  // namespace plainsong
