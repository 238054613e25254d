#include "audio/dither.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using namespace plainsong;

TEST_CASE("silence stays silent, and what 16 bits hold stays as it is") {
  Dither dither;
  for (int value = -32768; value <= 32767; value += 17)
    REQUIRE(dither.round(static_cast<float>(value) / 32768) == value);
  CHECK(dither.round(0) == 0);
}

TEST_CASE("what is over full scale is cut off, not wrapped") {
  Dither dither;
  CHECK(dither.round(1) == 32767);
  CHECK(dither.round(1.7F) == 32767);
  CHECK(dither.round(-1.7F) == -32768);
}

TEST_CASE("a tone of half a step is still there after rounding, and no buzz of overtones is") {
  // 1000 Hz at 48000 Hz, and how strong each overtone of it is in what was rounded.
  constexpr int period = 48;
  constexpr int periods = 4000;
  Dither dither;
  std::vector<double> dithered(period);
  std::vector<double> plain(period);
  for (int i = 0; i < period * periods; ++i) {
    const double wave = 0.8 * std::sin(2 * 3.14159265358979 * i / period);
    dithered[static_cast<std::size_t>(i % period)] +=
        dither.round(static_cast<float>(wave / 32768));
    plain[static_cast<std::size_t>(i % period)] += std::nearbyint(wave);
  }
  const auto strength = [&](const std::vector<double>& sum, int harmonic) {
    double sine = 0;
    for (int i = 0; i < period; ++i)
      sine += sum[static_cast<std::size_t>(i)] / periods *
              std::sin(2 * 3.14159265358979 * harmonic * i / period) * 2 / period;
    return sine;
  };
  CHECK(strength(dithered, 1) == Approx(0.8).margin(0.02));
  CHECK(std::abs(strength(dithered, 3)) < 0.02);
  CHECK(std::abs(strength(plain, 3)) > 0.1);
}

TEST_CASE("the noise of rounding is the same each time and less than two steps") {
  Dither one;
  Dither other;
  for (int i = 0; i < 10000; ++i) {
    const float frame = 0.3F * std::sin(static_cast<float>(i) * 0.01F) + 1e-6F;
    const int rounded = one.round(frame);
    REQUIRE(rounded == other.round(frame));
    REQUIRE(std::abs(static_cast<float>(rounded) - frame * 32768) < 1.6F);
  }
}
