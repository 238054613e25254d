#include "audio/reshape.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/pitch.hpp"

using namespace plainsong;

namespace {

constexpr int rate_hz = 22050;

/// A voice's kind of sound: pulses that die away, so many a second.
std::vector<std::int16_t> pulses(double pitch_hz, std::size_t length, int rate = rate_hz) {
  std::vector<std::int16_t> frames;
  for (std::size_t i = 0; i < length; ++i) {
    const double part = std::fmod(static_cast<double>(i) * pitch_hz / rate, 1.0);
    frames.push_back(static_cast<std::int16_t>(9000 * std::exp(-8 * part) * std::sin(40 * part)));
  }
  return frames;
}

double pitch_at(const std::vector<std::int16_t>& frames, double part) {
  const auto begin = static_cast<std::size_t>(part * static_cast<double>(frames.size()));
  return test::median(test::pitches(std::span(frames).subspan(begin, rate_hz / 10), rate_hz));
}

double loudness(const std::vector<std::int16_t>& frames) {
  double energy = 0;
  for (const std::int16_t frame : frames) energy += static_cast<double>(frame) * frame;
  return std::sqrt(energy / static_cast<double>(frames.size()));
}

}  // namespace

TEST_CASE("speed changes the length to the frame, and neither pitch nor loudness") {
  const auto speed = GENERATE(0.3, 0.8, 0.97, 1.03, 1.3, 2.0, 3.0);
  const auto pitch_hz = GENERATE(80.0, 120.0, 210.0);
  const std::vector<std::int16_t> frames = pulses(pitch_hz, 20001);
  const std::vector<std::int16_t> out = reshaped(frames, rate_hz, speed);
  CHECK(out.size() == static_cast<std::size_t>(std::llround(20001 / speed)));
  CHECK(test::median(test::pitches(out, rate_hz)) == Approx(pitch_hz).epsilon(0.015));
  CHECK(loudness(out) == Approx(loudness(frames)).epsilon(0.06));
}

TEST_CASE("pitch changes along the contour, and the length does not") {
  const std::vector<std::int16_t> frames = pulses(120, rate_hz * 2);
  const std::vector<std::pair<double, double>> contour = {{0.1, 1}, {0.5, 1.6}, {0.9, 0.8}};
  const std::vector<std::int16_t> out = reshaped(frames, rate_hz, 1, contour);
  CHECK(out.size() == frames.size());
  CHECK(pitch_at(out, 0.0) == Approx(120).epsilon(0.02));
  CHECK(pitch_at(out, 0.275) == Approx(120 * 1.3).epsilon(0.03));
  CHECK(pitch_at(out, 0.475) == Approx(120 * 1.59).epsilon(0.03));
  CHECK(pitch_at(out, 0.675) == Approx(120 * 1.2).epsilon(0.03));
  CHECK(pitch_at(out, 0.94) == Approx(120 * 0.8).epsilon(0.02));
}

TEST_CASE("one pitch for all, and a speed with it") {
  const auto pitch = GENERATE(0.5, 0.9, 1.2, 2.0);
  const auto speed = GENERATE(0.7, 1.0, 1.5);
  const std::vector<std::pair<double, double>> contour = {{0, pitch}};
  const std::vector<std::int16_t> out = reshaped(pulses(140, 20000), rate_hz, speed, contour);
  CHECK(out.size() == static_cast<std::size_t>(std::llround(20000 / speed)));
  CHECK(test::median(test::pitches(out, rate_hz)) == Approx(140 * pitch).epsilon(0.02));
}

TEST_CASE("what is said stays in its place when the pitch changes") {
  std::vector<std::int16_t> frames(rate_hz * 2);
  const std::vector<std::int16_t> word = pulses(120, 4000);
  std::ranges::copy(word, frames.begin() + 30000);
  const std::vector<std::pair<double, double>> contour = {{0, 0.6}, {0.3, 2}, {1, 1}};
  const std::vector<std::int16_t> out = reshaped(frames, rate_hz, 1, contour);
  const auto first = std::ranges::find_if(out, [](int frame) { return std::abs(frame) > 1000; });
  CHECK(std::abs(first - out.begin() - 30000) < rate_hz / 100);
}

TEST_CASE("nothing asked for changes nothing, and silence stays silent") {
  const std::vector<std::pair<double, double>> level = {{0, 1}, {1, 1}};
  const std::vector<std::int16_t> frames = pulses(100, 5000);
  CHECK(reshaped(frames, rate_hz, 1) == frames);
  CHECK(reshaped(frames, rate_hz, 1, level) == frames);
  CHECK(reshaped(std::vector<std::int16_t>(1000), rate_hz, 0.5) == std::vector<std::int16_t>(2000));
}

TEST_CASE("any length, rate and extreme is taken") {
  const auto length = GENERATE(0U, 1U, 331U, 1500U);
  const auto rate = GENERATE(1, 100, 8000, 48000);
  const auto speed = GENERATE(0.1, 1.0, 10.0);
  const std::vector<std::pair<double, double>> contour = {{0, 4}, {0.5, 0.25}, {0.5, 4}, {2, 1}};
  const std::vector<std::int16_t> out = reshaped(pulses(30, length), rate, speed, contour);
  CHECK(out.size() == static_cast<std::size_t>(std::llround(length / speed)));
  CHECK(out == reshaped(pulses(30, length), rate, speed, contour));
}
