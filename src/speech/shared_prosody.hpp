#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

#include "speech/script.hpp"

namespace plainsong {

/// A point of <prosody contour>.
struct ContourPoint {
  double part = 0;   ///< 0 to 1 of the element's time
  double times = 1;  ///< as high as the voice, or as the words otherwise are
  bool of_voice = false;
  bool operator==(const ContourPoint&) const = default;
};

/// What an element asks of all its words together, which may be many utterances: a contour of the
/// pitch, or a length. Each utterance gets its share, by its letters.
class SharedProsody {
 public:
  /// Numbers from 1 on. The contour that is innermost counts.
  std::uint32_t add_contour(std::vector<ContourPoint> points);
  /// `outer`: the number of the length in which this one lies, or 0.
  std::uint32_t add_length(std::chrono::milliseconds length, std::uint32_t outer);

  /// Which of them an utterance lies in; 0 for none.
  struct Place {
    std::uint32_t contour = 0;
    std::uint32_t length = 0;
  };

  /// `places` has one for each utterance.
  void share_out(std::vector<Utterance>& utterances, std::span<const Place> places) const;

 private:
  struct Length {
    std::chrono::milliseconds time{};
    std::uint32_t outer = 0;
  };

  void share_contours(std::vector<Utterance>& utterances, std::span<const Place> places) const;
  void share_lengths(std::vector<Utterance>& utterances, std::span<const Place> places) const;

  std::vector<std::vector<ContourPoint>> contours_;
  std::vector<Length> lengths_;
};

}  // namespace plainsong
