#include <lame.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "audio/encoder.hpp"
#include "audio/id3.hpp"
#include "base/failure.hpp"

namespace plainsong {
namespace {

constexpr std::size_t mp3_block = 8192;

/// What one voice needs, by the rate: MPEG-1, MPEG-2 and MPEG-2.5.
int usual_kbits(int rate_hz) {
  struct Row {
    int from_hz;
    int kbits;
  };

  constexpr std::array rows{Row{32000, 96}, Row{16000, 64}, Row{0, 32}};
  return std::ranges::find_if(rows, [&](const Row& row) { return rate_hz >= row.from_hz; })->kbits;
}

class Mp3Encoder final : public Encoder {
 public:
  Mp3Encoder(OutputFile& file, AudioFormat format, const Tags& tags)
      : file_(file), rate_hz_(format.rate_hz), tags_(tags), lame_(lame_init()) {
    write_tag(std::vector<Frames>(tags.chapters.size() + 1));
    sound_begins_ = file.size();
    set_up(format);
  }

  void write(std::span<const float> frames) override {
    while (!frames.empty()) {
      const auto part = frames.first(std::min(mp3_block, frames.size()));
      frames = frames.subspan(part.size());
      // LAME makes all sound softer at some bit rates, so that loud music does not clip.
      scaled_.assign(part.begin(), part.end());
      for (float& frame : scaled_) frame /= scale_;
      append(lame_encode_buffer_ieee_float(lame_.get(), scaled_.data(), nullptr,
                                           static_cast<int>(scaled_.size()), bytes_.data(),
                                           static_cast<int>(bytes_.size())));
    }
  }

  /// The first frame of the file, which tells how long the sound is, is written at last.
  void finish() override {
    append(lame_encode_flush(lame_.get(), bytes_.data(), static_cast<int>(bytes_.size())));
    const std::size_t size = lame_get_lametag_frame(lame_.get(), bytes_.data(), bytes_.size());
    if (size <= bytes_.size())
      file_.write(sound_begins_, std::as_bytes(std::span(bytes_).first(size)));
  }

  void place_chapters(const std::vector<Frames>& times) override { write_tag(times); }

 private:
  struct Close {
    void operator()(lame_t lame) const { lame_close(lame); }
  };

  void write_tag(const std::vector<Frames>& times) {
    const std::string tag = id3_tag(tags_, times, rate_hz_);
    file_.write(0, std::as_bytes(std::span(tag)));
  }

  void set_up(AudioFormat format) {
    const int kbits =
        format.kbits_per_second > 0 ? format.kbits_per_second : usual_kbits(format.rate_hz);
    if (lame_) {
      lame_set_num_channels(lame_.get(), 1);
      lame_set_mode(lame_.get(), MONO);
      lame_set_in_samplerate(lame_.get(), format.rate_hz);
      lame_set_out_samplerate(lame_.get(), format.rate_hz);
      lame_set_VBR(lame_.get(), vbr_off);
      lame_set_brate(lame_.get(), kbits);
      lame_set_write_id3tag_automatic(lame_.get(), 0);
      lame_set_bWriteVbrTag(lame_.get(), 1);
    }
    if (!lame_ || lame_init_params(lame_.get()) < 0)
      throw Failure(Trouble::output, "LAME cannot make MP3 at " + std::to_string(format.rate_hz) +
                                         " Hz and " + std::to_string(kbits) + " kbit/s");
    scale_ = lame_get_scale(lame_.get());
  }

  void append(int size) {
    if (size < 0)
      throw Failure(Trouble::output, "LAME failed (" + std::to_string(size) + ") in writing " +
                                         file_.path().string());
    file_.write(file_.size(),
                std::as_bytes(std::span(bytes_).first(static_cast<std::size_t>(size))));
  }

  OutputFile& file_;
  int rate_hz_;
  Tags tags_;
  std::unique_ptr<lame_global_flags, Close> lame_;
  std::int64_t sound_begins_ = 0;
  float scale_ = 1;
  std::vector<float> scaled_;
  std::vector<unsigned char> bytes_ =
      std::vector<unsigned char>(mp3_block * 5 / 4 + 7200);  // as lame.h asks for
};

}  // namespace

std::unique_ptr<Encoder> make_mp3_encoder(OutputFile& file, AudioFormat format, const Tags& tags) {
  return std::make_unique<Mp3Encoder>(file, format, tags);
}

}  // namespace plainsong
