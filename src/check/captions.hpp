#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Words that are shown while they are heard. Times are milliseconds.
struct TimedWords {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::string words;
  bool operator==(const TimedWords&) const = default;
};

/// Whether a file of this name holds times and words that can be read here: WebVTT, SubRip, or the
/// JSON of podcasts.
bool is_timed(std::string_view path);

/// The captions of a file of such a name; nothing where it is not what its name says.
std::optional<std::vector<TimedWords>> read_captions(std::string_view path, std::string_view text);

/// What is wrong with their times, one sentence for each kind of fault. `length` is the sound's,
/// where it is known.
std::vector<std::string> caption_faults(const std::vector<TimedWords>& captions,
                                        std::optional<std::int64_t> length);

/// Two that are shown at one time, as one voice has no need of; nothing where there are none.
std::optional<std::string> caption_overlap(const std::vector<TimedWords>& captions);

/// The start of long words, for messages.
std::string in_short(const std::string& words);

/// The first of these that is shown while the others show nothing at all.
std::optional<TimedWords> left_out_of(const std::vector<TimedWords>& others,
                                      const std::vector<TimedWords>& these);

}  // namespace plainsong
