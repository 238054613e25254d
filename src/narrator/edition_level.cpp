#include "narrator/edition_level.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "audio/loudness.hpp"
#include "narrator/word_cues.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

/// How far a measured level may be from the preset's, in decibels.
struct Tolerance {
  Measure measure = Measure::none;
  double edition = 0;
  double section_below = 0;
  double section_above = 0;
};

// ACX takes an RMS from -23 to -18 dB; a short section is low in it, since its silent ends count.
constexpr std::array tolerances{Tolerance{Measure::integrated, 0.5, 1.5, 1.5},
                                Tolerance{Measure::rms, 0.5, 3, 2}};

constexpr double pace_tolerance = 0.03;

std::string_view unit_of(Measure measure) {
  return measure == Measure::rms ? "dB RMS" : "LUFS";
}

/// Sentences of which each printed word is said as one word; headings and what is expanded (dates,
/// addresses, sums) take their own time.
bool is_running_text(const Utterance& utterance) {
  constexpr std::size_t least_words = 5;
  const std::size_t printed = written_words(utterance);
  return printed >= least_words && printed == words(utterance.words).size() &&
         utterance.voice.empty() && utterance.language.empty() && utterance.prosody.rate == 1 &&
         !utterance.length && !utterance.clip;
}

/// Words a minute of an edition's running text; nothing where there is too little. The first and
/// the last cue of a track are left out: they have its silent ends.
class Pace {
 public:
  void add(const Job& job, const Track& track) {
    for (std::size_t i = 1; i + 1 < track.cues.size(); ++i) {
      if (!is_running_text(job.script.utterances[i])) continue;
      words_ += static_cast<double>(written_words(job.script.utterances[i]));
      minutes_ +=
          static_cast<double>(track.cues[i].end - track.cues[i].begin) / track.format.rate_hz / 60;
    }
  }

  [[nodiscard]] std::optional<double> words_a_minute() const {
    constexpr double enough_words = 200;
    if (words_ < enough_words) return std::nullopt;
    return words_ / minutes_;
  }

 private:
  double words_ = 0;
  double minutes_ = 0;
};

/// All jobs of one album and voice.
struct Programme {
  std::size_t first_job = 0;
  double pace_wpm = 0;  ///< the voice's
  std::vector<LevelSummary> levels;
  Pace pace;
};

/// Empty where it is near enough.
std::string level_note(std::string_view what, double level, const Preset& preset, double below,
                       double above) {
  const double error = level - preset.level_db;
  if (!std::isfinite(level) || (error >= -below && error <= above)) return {};
  return fmt::format("{} has {:.1f} {}, where {:.1f} was wanted", what, level,
                     unit_of(preset.measure), preset.level_db);
}

std::string pace_note(const Programme& programme) {
  const std::optional<double> heard = programme.pace.words_a_minute();
  if (!heard || std::abs(*heard / programme.pace_wpm - 1) <= pace_tolerance) return {};
  const bool slow = *heard < programme.pace_wpm;
  return fmt::format(
      "the text is heard at {:.0f} words a minute, where its voice's pace is {:.0f}: its words and "
      "sentences are {} than usual",
      *heard, programme.pace_wpm, slow ? "longer" : "shorter");
}

std::string length_note(const Track& track, const Preset& preset) {
  const auto minutes = static_cast<double>(track.length) / track.format.rate_hz / 60;
  const auto longest = static_cast<double>(preset.longest.count());
  if (longest == 0 || minutes <= longest) return {};
  return fmt::format(
      "the section lasts {:.0f} minutes, where {:.0f} are the most that is taken: part it with "
      "headings",
      minutes, longest);
}

const Tolerance* tolerance_for(Measure measure) {
  const auto* found = std::ranges::find(tolerances, measure, &Tolerance::measure);
  return found == tolerances.end() ? nullptr : found;
}

}  // namespace

std::vector<SectionFailure> shortfalls(const std::vector<Job>& jobs,
                                       const std::vector<const MadeTrack*>& made,
                                       const RecordOptions& options) {
  if (!options.calibration) return {};
  const Preset& preset = preset_of(options.loudness);
  const Tolerance* tolerance = tolerance_for(preset.measure);
  std::vector<SectionFailure> notes;
  const auto note = [&](std::size_t job, std::string message) {
    if (!message.empty()) notes.push_back({job, std::move(message)});
  };
  std::map<std::pair<std::string, std::string>, Programme> programmes;
  for (std::size_t index = 0; index < jobs.size(); ++index) {
    if (made[index] == nullptr) continue;
    const Job& job = jobs[index];
    const auto [place, is_new] = programmes.try_emplace({job.tags.album, job.voice.name});
    Programme& programme = place->second;
    if (is_new) programme.first_job = index;
    programme.pace_wpm = job.voice.pace_wpm;
    programme.levels.push_back(made[index]->level);
    programme.pace.add(job, made[index]->track);
    note(index, length_note(made[index]->track, preset));
    if (tolerance != nullptr)
      note(index, level_note("the section", level_of({&made[index]->level, 1}, preset.measure),
                             preset, tolerance->section_below, tolerance->section_above));
  }
  for (const auto& [key, programme] : programmes) {
    if (tolerance != nullptr && programme.levels.size() > 1)
      note(programme.first_job,
           level_note("the whole edition", level_of(programme.levels, preset.measure), preset,
                      tolerance->edition, tolerance->edition));
    note(programme.first_job, pace_note(programme));
  }
  return notes;
}

}  // namespace plainsong
