#include "narrator/write_track.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "audio/level.hpp"
#include "audio/limiter.hpp"
#include "audio/resampler.hpp"
#include "audio/sound_file.hpp"

namespace plainsong {
namespace {

constexpr std::size_t block = 32768;

void pour(std::span<const std::int16_t> frames, Sink& sink,
          const std::function<void(double)>& poured) {
  const auto all = static_cast<double>(frames.size());
  for (std::span<const std::int16_t> left = frames; !left.empty();) {
    const std::size_t count = std::min(block, left.size());
    sink.write(left.first(count));
    left = left.subspan(count);
    poured(1 - static_cast<double>(left.size()) / all);
  }
  sink.finish();
}

/// The sinks that a sound goes through on its way into the file, from last to first.
class Chain {
 public:
  explicit Chain(std::unique_ptr<Sink> last) { links_.push_back(std::move(last)); }

  template <typename Link, typename... Arguments>
  void put_before(Arguments... arguments) {
    links_.push_back(std::make_unique<Link>(arguments..., *links_.back()));
  }

  Sink& first() { return *links_.back(); }

 private:
  std::vector<std::unique_ptr<Sink>> links_;
};

/// What to multiply the sound by, before its peaks are limited. Limiting takes loudness away; where
/// it has much to do, that is measured, and made up for.
double gain_for(std::span<const std::int16_t> frames, Loudness loudness, int rate_hz,
                const std::function<void()>& stop_here) {
  constexpr double much = 1.15;
  const auto stop = [&](double) { stop_here(); };
  LevelMeter meter(loudness, rate_hz);
  pour(frames, meter, stop);
  const double ceiling = ceiling_of(loudness);
  if (meter.peak() * meter.gain() < ceiling * much) return meter.gain();
  LevelMeter limited(loudness, rate_hz);
  Limiter limiter(meter.gain(), ceiling, rate_hz, limited);
  pour(frames, limiter, stop);
  return meter.gain() * limited.gain();
}

/// A decoder that skips its encoder's start finds less than nothing in a file of a few frames
/// (ffmpeg, MP3).
void lengthen_to_least(Spoken& spoken) {
  constexpr int shortest_per_second = 20;
  const auto least = static_cast<std::size_t>(spoken.rate_hz / shortest_per_second);
  if (spoken.frames.size() >= least) return;
  spoken.frames.resize(least);
  if (!spoken.ends.empty()) spoken.ends.back() = static_cast<Frames>(least);
}

std::vector<Cue> cues_of(const Script& script, const Spoken& spoken, int rate_hz) {
  std::vector<Cue> cues;
  Frames begin = 0;
  for (std::size_t i = 0; i < spoken.ends.size(); ++i) {
    const Frames end = at_rate(spoken.ends[i], spoken.rate_hz, rate_hz);
    cues.push_back({script.utterances[i].sentence, begin, end});
    begin = end;
  }
  return cues;
}

}  // namespace

Track write_track(const Job& job, Spoken spoken, const RecordOptions& options,
                  const std::function<void(double part)>& written) {
  lengthen_to_least(spoken);
  const AudioFormat format = format_for(options.container, spoken.rate_hz);
  Chain chain(
      std::make_unique<SoundFile>(job.file, format, Tags{job.title, job.album, job.track_number}));
  if (format.rate_hz != spoken.rate_hz) chain.put_before<Resampler>(spoken.rate_hz, format.rate_hz);
  if (options.loudness != Loudness::none) {
    const double gain =
        gain_for(spoken.frames, options.loudness, spoken.rate_hz, [&] { written(0); });
    chain.put_before<Limiter>(gain, ceiling_of(options.loudness), spoken.rate_hz);
  }
  pour(spoken.frames, chain.first(), written);
  const auto length = static_cast<Frames>(spoken.frames.size());
  return {job.script.section, job.file, format, at_rate(length, spoken.rate_hz, format.rate_hz),
          cues_of(job.script, spoken, format.rate_hz)};
}

}  // namespace plainsong
