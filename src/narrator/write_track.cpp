#include "narrator/write_track.hpp"

#include <algorithm>
#include <utility>

#include "audio/limiter.hpp"
#include "audio/pcm.hpp"
#include "audio/resampler.hpp"
#include "audio/room_tone.hpp"
#include "narrator/shaped.hpp"

namespace plainsong {
namespace {

constexpr std::size_t block_frames = 16384;

/// A decoder that skips its encoder's start finds less than nothing in a file of a few frames
/// (ffmpeg, MP3).
Frames shortest_track(int rate_hz) {
  constexpr int per_second = 20;
  return rate_hz / per_second;
}

}  // namespace

TrackWriter::TrackWriter(const Plan& plan)
    : plan_(plan),
      preset_(preset_of(plan.loudness)),
      format_(format_for(plan.container, plan.rate_hz, plan.loudness)),
      file_(plan.file, format_, plan.tags) {
  FloatSink* next = &file_;
  const auto put_before = [&](std::unique_ptr<FloatSink> link) {
    chain_.push_back(std::move(link));
    next = chain_.back().get();
  };
  if (preset_.room_tone_db < 0) put_before(std::make_unique<RoomTone>(preset_.room_tone_db, *next));
  if (format_.rate_hz != plan.rate_hz)
    put_before(std::make_unique<FloatResampler>(plan.rate_hz, format_.rate_hz, *next));
  const bool measured = preset_.measure != Measure::none;
  if (measured) {
    auto tap = std::make_unique<LevelTap>(plan.rate_hz, *next);
    tap_ = tap.get();
    put_before(std::move(tap));
  }
  constexpr double beyond_opus = 0.955;  // its peaks come out higher than they went in
  const double ceiling = measured ? ceiling_of(plan.loudness) : 1;
  if (measured || plan.limited)
    put_before(std::make_unique<FloatLimiter>(
        1, ceiling * (measured && plan.container == Container::opus ? beyond_opus : 1),
        plan.rate_hz, *next));
  first_ = next;
  block_.reserve(block_frames);
  made_.track.file = plan.file;
  made_.track.format = format_;
  write_silence(frames_in(preset_.edges.head, plan.rate_hz));
}

void TrackWriter::put(std::span<const float> frames) {
  first_->write(frames);
  at_ += static_cast<Frames>(frames.size());
}

void TrackWriter::write(std::span<const std::int16_t> frames, double gain) {
  const auto factor = static_cast<float>(gain);
  while (!frames.empty()) {
    const auto part = frames.first(std::min(block_frames, frames.size()));
    block_.clear();
    for (const std::int16_t frame : part) block_.push_back(as_float(frame) * factor);
    put(block_);
    frames = frames.subspan(part.size());
  }
}

void TrackWriter::write_silence(Frames frames) {
  while (frames > 0) {
    block_.assign(std::min(block_frames, static_cast<std::size_t>(frames)), 0);
    put(block_);
    frames -= static_cast<Frames>(block_.size());
  }
}

void TrackWriter::add_cue(Cue cue, std::vector<MarkCue> marks) {
  cue.begin = std::exchange(cued_, at_);
  cue.end = at_;
  made_.track.cues.push_back(std::move(cue));
  for (MarkCue& mark : marks) made_.track.marks.push_back(std::move(mark));
}

/// From the rate of the sound to that of the file.
void TrackWriter::convert_times() {
  const auto convert = [&](Frames& at) { at = at_rate(at, plan_.rate_hz, format_.rate_hz); };
  for (Cue& cue : made_.track.cues) {
    convert(cue.begin);
    convert(cue.end);
    for (WordCue& word : cue.words) {
      convert(word.begin);
      convert(word.end);
    }
  }
  for (MarkCue& mark : made_.track.marks) convert(mark.at);
  for (Frames& begin : made_.track.chapters) convert(begin);
  convert(made_.track.length);
}

MadeTrack TrackWriter::finish() {
  write_silence(frames_in(preset_.edges.tail, plan_.rate_hz));
  write_silence(shortest_track(plan_.rate_hz) - at_);
  Track& track = made_.track;
  track.length = at_;
  if (!track.cues.empty()) {
    track.cues.back().end = at_;
    if (!track.cues.back().words.empty()) track.cues.back().words.back().end = at_;
  }
  convert_times();
  if (!plan_.tags.chapters.empty()) file_.place_chapters(track.chapters);
  first_->finish();
  if (tap_ != nullptr) made_.level = tap_->summary();
  return std::move(made_);
}

}  // namespace plainsong
