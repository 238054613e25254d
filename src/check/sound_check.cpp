#include "check/sound_check.hpp"

#include <fmt/format.h>

#include <array>

namespace plainsong {
namespace {

enum Row : std::size_t { floor, level, pace_fast, pace_slow, peak, section_length, silence };

constexpr std::string_view acx = "ACX audio submission requirements";

constexpr auto rules = std::to_array<CheckRule>({
    {"audio.floor", Severity::warning, 0, "",
     "Sound whose quietest 0.4 seconds are louder than the delivery that it was rendered for "
     "allows "
     "(acx: -60 dB RMS). Nobody asks this of the other deliveries.",
     "a hiss or hum is heard in the pauses", "record it with less noise", acx},
    {"audio.loudness", Severity::warning, 0, "",
     "A section whose loudness is further from the delivery than one section may be: 1.5 LU for "
     "podcast (-19 LUFS) and broadcast (-23 LUFS), an RMS outside -23 to -18 dB for acx. Sections "
     "under 10 seconds are not looked at, nor what was rendered with --loudness none.",
     "listeners turn the volume up and down", "render it again, or change the voice's gain",
     "EBU R 128; ACX audio submission requirements"},
    {"audio.pace-fast", Severity::warning, 190, "words a minute",
     "A section of 30 printed words or more that is said faster than the limit, its pauses "
     "included.",
     "listeners cannot follow", "render it with a smaller --pace",
     "plainsong's young voice: at most 160, and people who listen for pleasure ask for 140 to 180"},
    {"audio.pace-slow", Severity::note, 50, "words a minute",
     "A section of 30 printed words or more that is said slower than the limit, its pauses "
     "included. "
     "Dates and addresses are said in more words than are printed, which makes a list of them "
     "slow.",
     "listeners lose the thread", "render it with a larger --pace",
     "plainsong's young voice: at most 160, and people who listen for pleasure ask for 140 to 180"},
    {"audio.peak", Severity::warning, 1, "dB",
     "Sound whose true peak (ITU-R BS.1770) is further over the ceiling of its delivery (podcast "
     "and broadcast -1 dB, acx -3 dB) than the limit: an encoder adds a little.",
     "loudspeakers distort it", "render it again, or make it quieter", "EBU R 128"},
    {"audio.section-length", Severity::note, 6, "minutes",
     "A section that is longer than the limit.",
     "long parts are hard to listen to and to find again", "put another heading into the document",
     "advice: a chapter that can be heard in one go"},
    {"audio.silence", Severity::warning, 4, "seconds",
     "A silence inside a section (under -55 dB of full scale) that is longer than the limit.",
     "listeners think that it has ended", "make the pause shorter in the section's SSML",
     "ACX asks for no more at a file's end"},
});

class SoundFinder {
 public:
  SoundFinder(const RuleSettings& settings, Findings& found) : settings_(settings), found_(found) {}

  [[nodiscard]] double limit(Row row) const {
    return setting_of(rules.at(row).id, settings_).limit.value_or(rules.at(row).limit);
  }

  void find(Row row, const std::string& file, const std::string& what) {
    std::optional<Finding> finding = finding_of(rules.at(row), settings_, what);
    if (!finding) return;
    finding->file = file;
    found_.push_back(std::move(*finding));
  }

 private:
  const RuleSettings& settings_;
  Findings& found_;
};

void check_levels(const MeasuredSound& sound, const SoundDelivery& delivery, SoundFinder& finder) {
  constexpr double shortest = 10;  // seconds
  if (delivery.level_db && sound.seconds >= shortest) {
    const double error = sound.level_db - *delivery.level_db;
    if (error < -delivery.below || error > delivery.above)
      finder.find(level, sound.file,
                  fmt::format("{:.1f} {}, where {:.1f} was wanted", sound.level_db, delivery.unit,
                              *delivery.level_db));
  }
  if (delivery.level_db && sound.true_peak_db > delivery.ceiling_db + finder.limit(peak))
    finder.find(peak, sound.file, fmt::format("a true peak of {:.1f} dB", sound.true_peak_db));
  if (delivery.floor_db && sound.floor_db > *delivery.floor_db)
    finder.find(floor, sound.file, fmt::format("a floor of {:.0f} dB", sound.floor_db));
}

void check_times(const MeasuredSound& sound, SoundFinder& finder) {
  constexpr double minute = 60;  // seconds
  constexpr std::size_t enough_words = 30;
  if (sound.seconds > finder.limit(section_length) * minute)
    finder.find(section_length, sound.file, fmt::format("{:.1f} minutes", sound.seconds / minute));
  if (sound.longest_silence_seconds > finder.limit(silence))
    finder.find(silence, sound.file,
                fmt::format("a silence of {:.1f} seconds", sound.longest_silence_seconds));
  if (sound.words < enough_words || sound.seconds <= 0) return;
  const double pace = static_cast<double>(sound.words) * minute / sound.seconds;
  if (pace > finder.limit(pace_fast))
    finder.find(pace_fast, sound.file, fmt::format("{:.0f} words a minute", pace));
  if (pace < finder.limit(pace_slow))
    finder.find(pace_slow, sound.file, fmt::format("{:.0f} words a minute", pace));
}

}  // namespace

std::span<const CheckRule> sound_rules() {
  return rules;
}

Findings check_sounds(const std::vector<MeasuredSound>& sounds, const SoundDelivery& delivery,
                      const RuleSettings& settings) {
  Findings found;
  SoundFinder finder(settings, found);
  for (const MeasuredSound& sound : sounds) {
    check_levels(sound, delivery, finder);
    check_times(sound, finder);
  }
  return found;
}

}  // namespace plainsong
