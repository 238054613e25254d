#include "audio/sound_file.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "audio/pcm.hpp"

namespace plainsong {
namespace {

struct Row {
  Container container;
  std::string_view extension;
  MakeEncoder* make_encoder;
  std::array<int, 9> rates_hz{};  ///< what it takes, upwards; none: anything
};

constexpr std::array rows{Row{Container::wav, "wav", make_wav_encoder},
                          Row{Container::flac, "flac", make_flac_encoder},
                          Row{Container::mp3,
                              "mp3",
                              make_mp3_encoder,
                              {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000}},
                          Row{Container::opus, "opus", make_opus_encoder, {48000}}};

const Row& row_of(Container container) {
  return *std::ranges::find(rows, container, &Row::container);
}

int rate_for(Container container, int wanted_hz) {
  const auto& rates = row_of(container).rates_hz;
  const auto* const known = std::ranges::find(rates, 0);
  if (known == rates.begin()) return wanted_hz;
  const auto* const enough = std::ranges::lower_bound(rates.begin(), known, wanted_hz);
  return enough == known ? *std::prev(known) : *enough;
}

}  // namespace

std::string_view extension_of(Container container) {
  return row_of(container).extension;
}

AudioFormat format_for(Container container, int rate_hz, Loudness loudness) {
  const Preset& preset = preset_of(loudness);
  return {container, rate_for(container, preset.rate_hz > 0 ? preset.rate_hz : rate_hz),
          container == Container::mp3 ? preset.mp3_kbits_per_second : 0};
}

SoundFile::SoundFile(std::filesystem::path path, AudioFormat format, const Tags& tags)
    : file_(std::move(path)),
      chapters_(tags.chapters.size()),
      encoder_(row_of(format.container).make_encoder(file_, format, tags)) {
  file_.check();
}

void SoundFile::write(std::span<const std::int16_t> frames) {
  floats_.resize(frames.size());
  std::ranges::transform(frames, floats_.begin(),
                         [](std::int16_t frame) { return as_float(frame); });
  write(std::span<const float>(floats_));
}

void SoundFile::write(std::span<const float> frames) {
  encoder_->write(frames);
  file_.check();
  length_ += static_cast<Frames>(frames.size());
}

void SoundFile::place_chapters(const std::vector<Frames>& begins) {
  assert(begins.size() == chapters_ && std::ranges::is_sorted(begins));
  begins_ = begins;
}

void SoundFile::finish() {
  assert(begins_.size() == chapters_);
  encoder_->finish();
  if (!begins_.empty()) {
    begins_.push_back(length_);
    encoder_->place_chapters(begins_);
  }
  encoder_.reset();
  file_.commit();
}

}  // namespace plainsong
