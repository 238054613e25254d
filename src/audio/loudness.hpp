#pragma once

#include <chrono>
#include <cstdint>

namespace plainsong {

/// Where the sound is brought to.
enum class Loudness : std::uint8_t {
  none,      ///< as the engine made it
  podcast,   ///< -19 LUFS mono, which is -16 LUFS played on two speakers; peaks under -1 dBTP
  acx,       ///< audiobooks: RMS between -23 and -18 dB, peaks under -3 dB, floor under -60 dB
  broadcast  ///< EBU R 128: -23 LUFS, peaks under -1 dBTP
};

/// How long a file is to be silent before its first word and behind its last.
struct Edges {
  std::chrono::milliseconds head{0};
  std::chrono::milliseconds tail{0};
  bool operator==(const Edges&) const = default;
};

enum class Measure : std::uint8_t {
  none,
  integrated,  ///< loudness in LUFS: EBU R 128, ITU-R BS.1770
  rms          ///< root mean square of all frames, in dB of full scale
};

/// What a delivery asks for.
struct Preset {
  Loudness loudness = Loudness::none;
  Measure measure = Measure::none;
  double level_db = 0;      ///< LUFS, or dB of full scale
  double ceiling_db = 0;    ///< of true peaks, before an encoder adds to them
  double room_tone_db = 0;  ///< RMS of the noise put under all of the sound; 0 for none
  Edges edges = {};
  int rate_hz = 0;                  ///< 0 for any
  int mp3_kbits_per_second = 0;     ///< 0 for what speech needs
  std::chrono::minutes longest{0};  ///< 0 for any length
};

const Preset& preset_of(Loudness loudness);

inline Edges edges_of(Loudness loudness) {
  return preset_of(loudness).edges;
}

/// The largest true peak, as a part of full scale, that sound brought to this loudness may have
/// before it is packed.
double ceiling_of(Loudness loudness);

}  // namespace plainsong
