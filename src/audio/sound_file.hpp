#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "audio/encoder.hpp"
#include "audio/loudness.hpp"
#include "audio/output_file.hpp"
#include "audio/sink.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// "mp3": what such a file's name ends in.
std::string_view extension_of(Container container);

/// The format that a sound made at `rate_hz` is written in: the rate that the preset asks for, or
/// else the same, or the nearest above that the container takes.
AudioFormat format_for(Container container, int rate_hz, Loudness loudness = Loudness::none);

/// Writes a sound file, block by block. The same frames and tags make the same bytes, and decoding
/// the file gives as many frames as were written. The file is in its place after `finish`; before
/// that there is nothing.
class SoundFile final : public Sink, public FloatSink {
 public:
  /// Throws Failure(Trouble::output), as `write` and `finish` do.
  SoundFile(std::filesystem::path path, AudioFormat format, const Tags& tags);

  void write(std::span<const std::int16_t> frames) override;
  void write(std::span<const float> frames) override;

  /// Says where each chapter of the tags begins, in frames of the file, in order. A chapter ends
  /// where the next begins, and the last one with the sound. To be called before `finish` if the
  /// tags have chapters.
  void place_chapters(const std::vector<Frames>& begins);

  void finish() override;

 private:
  OutputFile file_;
  std::size_t chapters_;
  std::unique_ptr<Encoder> encoder_;
  std::vector<float> floats_;
  std::vector<Frames> begins_;
  Frames length_ = 0;
};

}  // namespace plainsong
