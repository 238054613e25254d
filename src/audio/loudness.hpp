#pragma once

#include <cstdint>

namespace plainsong {

/// Where the sound is brought to: integrated loudness in LUFS (EBU R 128, ITU-R BS.1770) and a
/// ceiling for peaks in dBFS.
enum class Loudness : std::uint8_t {
  none,      ///< as the engine made it
  podcast,   ///< -19 LUFS mono, which is -16 LUFS played on two speakers; peaks under -1 dBTP
  acx,       ///< audiobooks: RMS between -23 and -18 dB, peaks under -3 dB
  broadcast  ///< EBU R 128: -23 LUFS, peaks under -1 dBTP
};

}  // namespace plainsong
