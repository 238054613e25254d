#pragma once

#include <ebur128.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "audio/loudness.hpp"
#include "audio/sink.hpp"

namespace plainsong {

/// How loud a sound is, in dB of full scale; `silence_db` stands for all that is quieter.
struct Levels {
  double integrated_lufs = 0;  ///< EBU R 128
  double rms_db = 0;
  double peak_db = 0;       ///< of the largest frame
  double true_peak_db = 0;  ///< also between frames: ITU-R BS.1770-4, four times oversampled
  double floor_db = 0;      ///< RMS of the quietest 0.4 s; of all, if it is shorter
};

inline constexpr double silence_db = -120;

enum class MeterDetail : std::uint8_t {
  gain,  ///< what `gain` and `peak` need
  all    ///< what `levels` needs: four times the work
};

/// Measures how loud a sound is.
class LevelMeter final : public Sink, public FloatSink {
 public:
  LevelMeter(Loudness target, int rate_hz, MeterDetail detail = MeterDetail::gain);

  void write(std::span<const std::int16_t> frames) override;
  void write(std::span<const float> frames) override;

  void finish() override {}

  /// What to multiply the sound by to bring it to the target; 1 for silence and for what is too
  /// short to measure.
  [[nodiscard]] double gain() const;

  /// The largest sample, as a part of full scale.
  [[nodiscard]] double peak() const { return static_cast<double>(peak_); }

  /// Of a meter for all details.
  [[nodiscard]] Levels levels() const;

 private:
  struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
  };

  [[nodiscard]] double rms_db() const;
  [[nodiscard]] double integrated_lufs() const;
  void end_step();

  /// The energy of the last four tenths of a second, one value for each, and how many are whole.
  struct Steps {
    std::array<double, 4> energy{};
    std::int64_t count = 0;
    std::int64_t frames = 0;
    double now = 0;
  };

  Preset preset_;
  std::int64_t step_frames_;
  std::unique_ptr<ebur128_state, Destroy> loudness_;
  std::vector<float> floats_;
  float peak_ = 0;
  double energy_ = 0;
  std::int64_t frames_ = 0;
  Steps steps_;
  double quietest_ = -1;  ///< the least energy of four steps in a row; below 0 before there are any
};

}  // namespace plainsong
