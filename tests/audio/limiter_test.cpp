#include "audio/limiter.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "audio/level.hpp"
#include "audio/resampler.hpp"

using namespace plainsong;

namespace {

class KeepFloats final : public FloatSink {
 public:
  void write(std::span<const float> frames) override {
    all.insert(all.end(), frames.begin(), frames.end());
  }

  void finish() override { finished = true; }

  std::vector<float> all;
  bool finished = false;
};

std::vector<float> limited(const std::vector<float>& frames, double gain, double ceiling,
                           std::size_t piece) {
  KeepFloats keep;
  FloatLimiter limiter(gain, ceiling, 22050, keep);
  for (std::size_t at = 0; at < frames.size(); at += piece)
    limiter.write(std::span(frames).subspan(at, std::min(piece, frames.size() - at)));
  limiter.finish();
  CHECK(keep.finished);
  return keep.all;
}

std::vector<float> noise(std::size_t length) {
  std::mt19937 random(7);
  std::vector<float> frames;
  for (std::size_t i = 0; i < length; ++i) {
    const bool burst = i / 700 % 3 == 0;
    frames.push_back(static_cast<float>(static_cast<int>(random() % 65536) - 32768) / 32768 /
                     (burst ? 1 : 40));
  }
  return frames;
}

}  // namespace

TEST_CASE("what stays under the ceiling is only multiplied") {
  CHECK(limited({0, 0.125F, -0.25F, 0.0625F}, 1.5, 0.5, 1) ==
        std::vector<float>{0, 0.1875F, -0.375F, 0.09375F});
}

TEST_CASE(
    "the limiter hands on as many frames as it gets, none over the ceiling, however they come") {
  const auto length = GENERATE(0U, 1U, 50U, 110U, 111U, 20000U);
  const std::vector<float> frames = noise(length);
  const std::vector<float> whole = limited(frames, 3, 0.25, 100000);
  CHECK(whole.size() == length);
  for (const float frame : whole) REQUIRE(std::fabs(frame) <= 0.25F);
  CHECK(limited(frames, 3, 0.25, 7) == whole);
}

TEST_CASE("a peak is bent down before it comes, not cut off") {
  std::vector<float> frames(2000, 0.03F);
  frames[1000] = 0.6F;
  const std::vector<float> out = limited(frames, 1, 0.3, 64);
  CHECK(out[1000] > 0.29F);
  CHECK(out[880] == 0.03F);
  CHECK(out[950] < 0.0285F);
  CHECK(out[1050] < 0.018F);
  CHECK(out[950] > out[990]);
}

TEST_CASE("peaks between frames are held too") {
  // A quarter of the rate, between its own frames: each is 0.7 of the wave's height.
  std::vector<float> frames;
  for (int i = 0; i < 44100; ++i)
    frames.push_back(0.9F * std::sin(3.14159265F * (static_cast<float>(i % 4) / 2 + 0.25F)));
  const auto true_peak_db = [](const std::vector<float>& sound) {
    LevelMeter meter(Loudness::none, 44100, MeterDetail::all);
    meter.write(std::span<const float>(sound));
    return meter.levels().true_peak_db;
  };
  CHECK(true_peak_db(frames) == Approx(-0.9).margin(0.2));
  KeepFloats keep;
  FloatLimiter limiter(1, 0.5, 44100, keep);
  limiter.write(frames);
  limiter.finish();
  CHECK(keep.all.size() == frames.size());
  const std::vector<float> settled(keep.all.begin() + 2000, keep.all.end() - 2000);
  CHECK(true_peak_db(settled) == Approx(-6.02).margin(0.2));
}

TEST_CASE(
    "soft sound is back as it was a quarter of a second after a loud one, and is never swelled") {
  constexpr int rate_hz = 22050;
  constexpr std::size_t loud_begin = 10000;
  constexpr std::size_t loud_end = 12000;
  const auto gain_at = [&](std::size_t at) {
    std::vector<float> frames(rate_hz, 0.1F);
    for (std::size_t i = loud_begin; i < loud_end; ++i) frames[i] = 0.8F;
    KeepFloats keep;
    FloatLimiter limiter(1, 0.4, rate_hz, keep);
    limiter.write(frames);
    limiter.finish();
    return 20 * std::log10(keep.all[at] / frames[at]);
  };
  CHECK(gain_at(loud_begin - rate_hz / 100) == 0);
  CHECK(gain_at((loud_begin + loud_end) / 2) == Approx(-6).margin(0.5));
  CHECK(gain_at(loud_end + rate_hz / 100) < -3);
  CHECK(gain_at(loud_end + rate_hz / 10) > -1.5);
  CHECK(gain_at(loud_end + rate_hz / 4) > -0.1);
  CHECK(gain_at(loud_end + rate_hz / 4) <= 0);
}

TEST_CASE("the gain rests within each wave of a low voice that is too loud") {
  constexpr int rate_hz = 22050;
  constexpr int period = rate_hz / 80;
  std::vector<float> frames;
  for (int i = 0; i < rate_hz; ++i) frames.push_back(i % period < 30 ? 0.9F : 0.2F);
  KeepFloats keep;
  FloatLimiter limiter(1, 0.45, rate_hz, keep);
  limiter.write(frames);
  limiter.finish();
  float least = 1;
  float most = 0;
  for (std::size_t i = rate_hz / 2; i < rate_hz * 3 / 4; ++i) {
    least = std::min(least, keep.all[i] / frames[i]);
    most = std::max(most, keep.all[i] / frames[i]);
  }
  CHECK(20 * std::log10(most / least) < 0.3);
}

TEST_CASE("silence and what is too short to measure stay as they are") {
  for (const Loudness loudness : {Loudness::podcast, Loudness::acx, Loudness::none}) {
    LevelMeter meter(loudness, 22050);
    CHECK(meter.gain() == 1);
    meter.write(std::vector<std::int16_t>(22050));
    CHECK(meter.gain() == 1);
  }
}

TEST_CASE("resampling gives exactly as many frames as the rates say") {
  const auto length = GENERATE(0U, 1U, 2U, 22050U, 100003U);
  KeepFloats keep;
  FloatResampler resampler(22050, 48000, keep);
  const std::vector<float> frames = noise(length);
  resampler.write(std::span(frames).first(length / 2));
  resampler.write(std::span(frames).subspan(length / 2));
  resampler.finish();
  CHECK(static_cast<Frames>(keep.all.size()) == at_rate(length, 22050, 48000));
  CHECK(keep.finished);
}

TEST_CASE("frames at another rate are rounded to the nearest") {
  CHECK(at_rate(22050, 22050, 48000) == 48000);
  CHECK(at_rate(1, 22050, 48000) == 2);
  CHECK(at_rate(1, 48000, 22050) == 0);
  CHECK(at_rate(Frames{22050} * 1000000000, 22050, 48000) == Frames{48000} * 1000000000);
}
