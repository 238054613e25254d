#pragma once

#include <sndfile.h>

#include <filesystem>
#include <memory>
#include <string_view>

#include "audio/output_file.hpp"
#include "audio/sink.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// "mp3": what such a file's name ends in.
std::string_view extension_of(Container container);

/// The format that a sound made at `rate_hz` is written in: the same rate, or the nearest above
/// that the container takes.
AudioFormat format_for(Container container, int rate_hz);

/// Writes a sound file, block by block. The same frames and tags make the same bytes, and decoding
/// the file gives as many frames as were written. The file is in its place after `finish`; before
/// that there is nothing.
class SoundFile final : public Sink {
 public:
  /// Throws Failure(Trouble::output), as `write` and `finish` do.
  SoundFile(std::filesystem::path path, AudioFormat format, const Tags& tags);

  void write(std::span<const std::int16_t> frames) override;
  void finish() override;

 private:
  struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
  };

  /// The encoder's view of the file: it starts behind the tag that we put before it.
  struct Window {
    OutputFile& file;
    std::int64_t begin = 0;
    std::int64_t position = 0;
  };

  void set_tags(const Tags& tags);

  OutputFile file_;
  Window window_;
  AudioFormat format_;
  std::unique_ptr<SNDFILE, Close> encoder_;

  friend struct SoundFileAccess;
};

}  // namespace plainsong
