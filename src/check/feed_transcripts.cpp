#include "check/feed_transcripts.hpp"

#include <fmt/format.h>

#include <optional>

#include "check/markup.hpp"

namespace plainsong {

std::vector<std::string> transcript_faults(const std::vector<Transcript>& transcripts,
                                           std::int64_t length) {
  std::vector<std::string> faults;
  for (const Transcript& transcript : transcripts)
    for (const std::string& message :
         caption_faults(transcript.captions, length > 0 ? std::optional(length) : std::nullopt))
      faults.push_back(fmt::format("in {}, {}", transcript.path, message));
  return faults;
}

std::vector<std::string> transcript_gaps(const std::vector<Transcript>& transcripts) {
  std::vector<std::string> gaps;
  for (const Transcript& lacking : transcripts)
    for (const Transcript& other : transcripts) {
      if (&lacking == &other || lacking.language != other.language || lacking.captions.empty())
        continue;
      const auto left_out = left_out_of(lacking.captions, other.captions);
      if (!left_out) continue;
      gaps.push_back(fmt::format("{} has nothing at {}, where {} has \"{}\"", lacking.path,
                                 in_seconds(left_out->begin), other.path,
                                 in_short(left_out->words)));
      break;
    }
  return gaps;
}

}  // namespace plainsong
