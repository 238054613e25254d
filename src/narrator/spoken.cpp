#include "narrator/spoken.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "audio/limiter.hpp"

namespace plainsong {
namespace {

class Overwrite final : public Sink {
 public:
  explicit Overwrite(std::span<std::int16_t> place) : place_(place) {}

  void write(std::span<const std::int16_t> frames) override {
    std::ranges::copy(frames, place_.begin());
    place_ = place_.subspan(frames.size());
  }

  void finish() override {}

 private:
  std::span<std::int16_t> place_;
};

/// Louder than the engine's own is as loud as it goes without clipping.
void change_volume(std::span<std::int16_t> frames, double decibels, int rate_hz) {
  const std::vector<std::int16_t> before(frames.begin(), frames.end());
  Overwrite after(frames);
  Limiter limiter(std::pow(10, decibels / 20), 1, rate_hz, after);
  limiter.write(before);
  limiter.finish();
}

}  // namespace

void end_utterance(Spoken& spoken, const Utterance& utterance) {
  const Frames begin = spoken.ends.empty() ? 0 : spoken.ends.back();
  if (utterance.prosody.volume_db != 0)
    change_volume(std::span(spoken.frames).subspan(static_cast<std::size_t>(begin)),
                  utterance.prosody.volume_db, spoken.rate_hz);
  const Frames pause = (utterance.pause_after.count() * spoken.rate_hz + 500) / 1000;
  spoken.frames.resize(spoken.frames.size() + static_cast<std::size_t>(std::max<Frames>(pause, 0)));
  spoken.ends.push_back(static_cast<Frames>(spoken.frames.size()));
}

}  // namespace plainsong
