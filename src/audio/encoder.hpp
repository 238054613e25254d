#pragma once

#include <memory>
#include <span>
#include <vector>

#include "audio/output_file.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// Packs sound into a file of one container, with tags. The times of the tags' chapters, which are
/// known only at the end, are all zero at first, and then written over.
class Encoder {
 public:
  Encoder() = default;
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;
  Encoder(Encoder&&) = delete;
  Encoder& operator=(Encoder&&) = delete;
  virtual ~Encoder() = default;

  virtual void write(std::span<const float> frames) = 0;

  /// Writes what was held back.
  virtual void finish() = 0;

  /// After `finish`: `times` has the begin of each chapter, and at last the length.
  virtual void place_chapters(const std::vector<Frames>& times) = 0;
};

/// Each throws Failure(Trouble::output) where the encoder refuses, as do its functions. The file
/// outlives it, and keeps its own errors (`OutputFile::check`).
using MakeEncoder = std::unique_ptr<Encoder>(OutputFile& file, AudioFormat format,
                                             const Tags& tags);
MakeEncoder make_wav_encoder;
MakeEncoder make_flac_encoder;
MakeEncoder make_mp3_encoder;
MakeEncoder make_opus_encoder;

}  // namespace plainsong
