#include "speech/shared_prosody.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// About how much of the time words take.
double weight_of(const Utterance& utterance) {
  double letters = 0;
  for (std::size_t at = 0; at < utterance.words.size();) {
    const CodePoint point = code_point_at(utterance.words, at);
    if (is_letter(point.value) || is_digit(point.value)) ++letters;
    at += point.size;
  }
  return utterance.words.empty() ? 0 : std::max(letters, 1.0);
}

/// How high the contour is at `part`: straight lines between its points, level outside them.
double height_at(const std::vector<PitchPoint>& points, double part) {
  if (part <= points.front().part) return points.front().times;
  for (std::size_t at = 1; at < points.size(); ++at) {
    const PitchPoint& here = points[at];
    const PitchPoint& before = points[at - 1];
    if (part > here.part) continue;
    const double width = here.part - before.part;
    if (width <= 0) return here.times;
    return before.times + (here.times - before.times) * (part - before.part) / width;
  }
  return points.back().times;
}

/// The contour from `begin` to `end`, as one of its own.
std::vector<PitchPoint> cut(const std::vector<PitchPoint>& points, double begin, double end) {
  std::vector<PitchPoint> out = {{0, height_at(points, begin)}};
  for (const PitchPoint& point : points)
    if (point.part > begin && point.part < end)
      out.push_back({(point.part - begin) / (end - begin), point.times});
  out.push_back({1, height_at(points, end)});
  return out;
}

std::vector<PitchPoint> points_for(const std::vector<ContourPoint>& contour,
                                   const Utterance& utterance) {
  std::vector<PitchPoint> out;
  for (const ContourPoint& point : contour) {
    const double times = point.of_voice ? point.times / utterance.prosody.pitch : point.times;
    out.push_back({point.part, std::clamp(times, 0.25, 4.0)});
  }
  return out;
}

}  // namespace

std::uint32_t SharedProsody::add_contour(std::vector<ContourPoint> points) {
  contours_.push_back(std::move(points));
  return static_cast<std::uint32_t>(contours_.size());
}

std::uint32_t SharedProsody::add_length(std::chrono::milliseconds length, std::uint32_t outer) {
  lengths_.push_back({length, outer});
  return static_cast<std::uint32_t>(lengths_.size());
}

void SharedProsody::share_out(std::vector<Utterance>& utterances,
                              std::span<const Place> places) const {
  if (!contours_.empty()) share_contours(utterances, places);
  if (!lengths_.empty()) share_lengths(utterances, places);
}

void SharedProsody::share_contours(std::vector<Utterance>& utterances,
                                   std::span<const Place> places) const {
  std::vector<double> wholes(contours_.size() + 1);
  std::vector<double> dones(contours_.size() + 1);
  for (std::size_t at = 0; at < utterances.size(); ++at)
    wholes[places[at].contour] += weight_of(utterances[at]);
  for (std::size_t at = 0; at < utterances.size(); ++at) {
    const std::uint32_t contour = places[at].contour;
    const double weight = weight_of(utterances[at]);
    if (contour == 0 || weight == 0) continue;
    const double begin = dones[contour] / wholes[contour];
    dones[contour] += weight;
    utterances[at].contour = cut(points_for(contours_[contour - 1], utterances[at]), begin,
                                 dones[contour] / wholes[contour]);
  }
}

void SharedProsody::share_lengths(std::vector<Utterance>& utterances,
                                  std::span<const Place> places) const {
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::vector<Range> ranges(lengths_.size(), {utterances.size(), 0});
  for (std::size_t at = 0; at < utterances.size(); ++at) {
    if (places[at].length == 0) continue;
    Range& range = ranges[places[at].length - 1];
    range = {std::min(range.begin, at), std::max(range.end, at + 1)};
  }
  // What lies inside has a higher number than what it lies in.
  for (std::size_t number = lengths_.size(); number-- > 0;) {
    const Range& range = ranges[number];
    if (range.begin >= range.end) continue;
    double open = 0;
    std::chrono::milliseconds taken{0};
    for (std::size_t at = range.begin; at < range.end; ++at) {
      const Utterance& utterance = utterances[at];
      if (at + 1 < range.end) taken += utterance.pause_after;
      if (utterance.length)
        taken += *utterance.length;
      else
        open += weight_of(utterance);
    }
    // Where pauses take it all, the words are said as fast as they can be.
    const auto time = std::max(lengths_[number].time - taken, std::chrono::milliseconds(1)).count();
    for (std::size_t at = range.begin; at < range.end; ++at) {
      Utterance& utterance = utterances[at];
      const double weight = weight_of(utterance);
      if (utterance.length || weight == 0) continue;
      const double share = static_cast<double>(time) * weight / open;
      utterance.length = std::chrono::milliseconds(std::max(std::llround(share), 1LL));
    }
    if (const std::uint32_t outer = lengths_[number].outer; outer > 0) {
      Range& around = ranges[outer - 1];
      around = {std::min(around.begin, range.begin), std::max(around.end, range.end)};
    }
  }
}

}  // namespace plainsong
