#include "audio/true_peak.hpp"

#include <algorithm>
#include <cmath>

namespace plainsong {
namespace {

// Two of the four phases; the other two are these, read backwards.
constexpr std::array<std::array<float, true_peak_width>, 2> phases{
    {{0.0017089843750F, 0.0109863281250F, -0.0196533203125F, 0.0332031250000F, -0.0594482421875F,
      0.1373291015625F, 0.9721679687500F, -0.1022949218750F, 0.0476074218750F, -0.0266113281250F,
      0.0148925781250F, -0.0083007812500F},
     {-0.0291748046875F, 0.0292968750000F, -0.0517578125000F, 0.0891113281250F, -0.1665039062500F,
      0.4650878906250F, 0.7797851562500F, -0.2003173828125F, 0.1015625000000F, -0.0582275390625F,
      0.0330810546875F, -0.0189208984375F}}};

constexpr float largest() {
  float most = 0;
  for (const auto& phase : phases) {
    float sum = 0;
    for (const float factor : phase) sum += factor < 0 ? -factor : factor;
    most = sum > most ? sum : most;
  }
  return most;
}

}  // namespace

const float largest_true_peak = largest();

float true_peak(std::span<const float, true_peak_width> frames) {
  float peak = 0;
  for (const auto& phase : phases) {
    float forwards = 0;
    float backwards = 0;
    for (std::size_t i = 0; i < true_peak_width; ++i) {
      forwards += frames[i] * phase[i];
      backwards += frames[i] * phase[true_peak_width - 1 - i];
    }
    peak = std::max({peak, std::fabs(forwards), std::fabs(backwards)});
  }
  return peak;
}

}  // namespace plainsong
