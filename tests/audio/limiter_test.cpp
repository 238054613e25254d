#include "audio/limiter.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "audio/level.hpp"
#include "audio/resampler.hpp"

using namespace plainsong;

namespace {

class Keep final : public Sink {
 public:
  void write(std::span<const std::int16_t> frames) override {
    all.insert(all.end(), frames.begin(), frames.end());
  }

  void finish() override { finished = true; }

  std::vector<std::int16_t> all;
  bool finished = false;
};

class KeepFloats final : public FloatSink {
 public:
  void write(std::span<const float> frames) override {
    all.insert(all.end(), frames.begin(), frames.end());
  }

  void finish() override {}

  std::vector<float> all;
};

std::vector<std::int16_t> limited(const std::vector<std::int16_t>& frames, double gain,
                                  double ceiling, std::size_t piece) {
  Keep keep;
  Limiter limiter(gain, ceiling, 22050, keep);
  for (std::size_t at = 0; at < frames.size(); at += piece)
    limiter.write(std::span(frames).subspan(at, std::min(piece, frames.size() - at)));
  limiter.finish();
  CHECK(keep.finished);
  return keep.all;
}

std::vector<std::int16_t> noise(std::size_t length) {
  std::mt19937 random(7);
  std::vector<std::int16_t> frames;
  for (std::size_t i = 0; i < length; ++i) {
    const bool burst = i / 700 % 3 == 0;
    frames.push_back(
        static_cast<std::int16_t>((static_cast<int>(random() % 65536) - 32768) / (burst ? 1 : 40)));
  }
  return frames;
}

}  // namespace

TEST_CASE("what stays under the ceiling is only multiplied") {
  CHECK(limited({0, 100, -200, 3000}, 2, 0.5, 1) == std::vector<std::int16_t>{0, 200, -400, 6000});
}

TEST_CASE(
    "the limiter hands on as many frames as it gets, none over the ceiling, however they come") {
  const auto length = GENERATE(0U, 1U, 50U, 110U, 111U, 20000U);
  const std::vector<std::int16_t> frames = noise(length);
  const std::vector<std::int16_t> whole = limited(frames, 3, 0.25, 100000);
  CHECK(whole.size() == length);
  for (const std::int16_t frame : whole) REQUIRE(std::abs(frame) <= 8192);
  CHECK(limited(frames, 3, 0.25, 7) == whole);
}

TEST_CASE("a peak is bent down before it comes, not cut off") {
  std::vector<std::int16_t> frames(2000, 1000);
  frames[1000] = 20000;
  const std::vector<std::int16_t> out = limited(frames, 1, 10000.0 / 32767, 64);
  CHECK(out[1000] > 9900);
  CHECK(out[880] == 1000);
  CHECK(out[950] < 950);
  CHECK(out[1050] < 600);
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
  Keep keep;
  Resampler resampler(22050, 48000, keep);
  const std::vector<std::int16_t> frames = noise(length);
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
