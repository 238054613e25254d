#include <opusenc.h>

#include <algorithm>
#include <new>
#include <string>

#include "audio/encoder.hpp"
#include "audio/ogg.hpp"
#include "audio/vorbis_comment.hpp"
#include "base/failure.hpp"

namespace plainsong {
namespace {

constexpr std::size_t opus_block = 16384;
constexpr int usual_kbits = 48;
constexpr int complexity = 5;

struct DestroyComments {
  void operator()(OggOpusComments* comments) const { ope_comments_destroy(comments); }
};

struct DestroyEncoder {
  void operator()(OggOpusEnc* encoder) const { ope_encoder_destroy(encoder); }
};

using Comments = std::unique_ptr<OggOpusComments, DestroyComments>;

Comments comments_of(const Tags& tags) {
  Comments comments(ope_comments_create());
  if (!comments) throw std::bad_alloc();
  for (const VorbisComment& comment : vorbis_comments(tags))
    ope_comments_add(comments.get(), comment.key.c_str(), comment.value.c_str());
  return comments;
}

class OggEncoder final : public Encoder {
 public:
  OggEncoder(OutputFile& file, AudioFormat format, const Tags& tags)
      : file_(file), rate_hz_(format.rate_hz) {
    constexpr OpusEncCallbacks callbacks{append, close};
    constexpr int serial = 1;  // else it is random, and no two files would be the same
    constexpr int bits_per_kbit = 1000;
    const int kbits = format.kbits_per_second > 0 ? format.kbits_per_second : usual_kbits;
    int error = OPE_OK;
    encoder_.reset(ope_encoder_create_callbacks(&callbacks, this, comments_of(tags).get(),
                                                format.rate_hz, 1, 0, &error));
    check(error);
    check(ope_encoder_ctl(encoder_.get(), OPE_SET_SERIALNO(serial)));
    check(ope_encoder_ctl(encoder_.get(), OPUS_SET_BITRATE(kbits * bits_per_kbit)));
    check(ope_encoder_ctl(encoder_.get(), OPUS_SET_COMPLEXITY(complexity)));
  }

  void write(std::span<const float> frames) override {
    while (!frames.empty()) {
      const auto part = frames.first(std::min(opus_block, frames.size()));
      check(ope_encoder_write_float(encoder_.get(), part.data(), static_cast<int>(part.size())));
      frames = frames.subspan(part.size());
    }
  }

  void finish() override { check(ope_encoder_drain(encoder_.get())); }

  void place_chapters(const std::vector<Frames>& times) override {
    constexpr std::size_t magic = 8;  // "OpusTags"
    change_second_packet(file_, [&](std::span<std::byte> packet) {
      place_vorbis_chapters(packet.subspan(std::min(magic, packet.size())), times, rate_hz_);
    });
  }

 private:
  static int append(void* user, const unsigned char* bytes, opus_int32 size) {
    OutputFile& file = static_cast<OggEncoder*>(user)->file_;
    const auto wanted = static_cast<std::size_t>(size);
    return file.write(file.size(), std::as_bytes(std::span(bytes, wanted))) == wanted ? 0 : 1;
  }

  static int close(void* /*user*/) { return 0; }

  void check(int error) {
    if (error == OPE_OK) return;
    file_.check();
    throw Failure(Trouble::output,
                  "libopusenc cannot write " + file_.path().string() + ": " + ope_strerror(error));
  }

  OutputFile& file_;
  int rate_hz_;
  std::unique_ptr<OggOpusEnc, DestroyEncoder> encoder_;
};

}  // namespace

std::unique_ptr<Encoder> make_opus_encoder(OutputFile& file, AudioFormat format, const Tags& tags) {
  return std::make_unique<OggEncoder>(file, format, tags);
}

}  // namespace plainsong
