#include "audio/resampler.hpp"

#include <algorithm>
#include <limits>
#include <new>
#include <type_traits>

namespace plainsong {
namespace {

constexpr std::size_t resampler_block = 16384;

}  // namespace

Frames at_rate(Frames frames, int from_hz, int to_hz) {
  const Frames whole = frames / from_hz * to_hz;
  return whole + (frames % from_hz * to_hz + from_hz / 2) / from_hz;
}

template <typename Frame>
ResamplerOf<Frame>::ResamplerOf(int from_hz, int to_hz, SinkOf<Frame>& next)
    : from_hz_(from_hz), to_hz_(to_hz), next_(next), out_(resampler_block) {
  constexpr soxr_datatype_t type = std::is_same_v<Frame, float> ? SOXR_FLOAT32_I : SOXR_INT16_I;
  const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
  soxr_io_spec_t samples = soxr_io_spec(type, type);
  samples.flags = SOXR_NO_DITHER;  // soxr's noise would not be the same twice
  soxr_error_t error = nullptr;
  resampler_.reset(soxr_create(from_hz, to_hz, 1, &error, &samples, &quality, nullptr));
  if (!resampler_) throw std::bad_alloc();
}

template <typename Frame>
std::size_t ResamplerOf<Frame>::push(std::span<const Frame> frames, Frames most) {
  std::size_t used = 0;
  std::size_t made = 0;
  soxr_process(resampler_.get(), frames.empty() ? nullptr : frames.data(), frames.size(), &used,
               out_.data(), out_.size(), &made);
  const auto wanted = std::min(made, static_cast<std::size_t>(std::max<Frames>(most, 0)));
  next_.write(std::span(out_).first(wanted));
  written_ += static_cast<Frames>(wanted);
  return frames.empty() ? made : used;
}

template <typename Frame>
void ResamplerOf<Frame>::write(std::span<const Frame> frames) {
  read_ += static_cast<Frames>(frames.size());
  while (!frames.empty()) frames = frames.subspan(push(frames, std::numeric_limits<Frames>::max()));
}

template <typename Frame>
void ResamplerOf<Frame>::finish() {
  const Frames length = at_rate(read_, from_hz_, to_hz_);
  while (push({}, length - written_) > 0) {
  }
  std::ranges::fill(out_, Frame{0});
  while (written_ < length) {
    const auto missing = std::min(out_.size(), static_cast<std::size_t>(length - written_));
    next_.write(std::span(out_).first(missing));
    written_ += static_cast<Frames>(missing);
  }
  next_.finish();
}

template class ResamplerOf<std::int16_t>;
template class ResamplerOf<float>;

}  // namespace plainsong
