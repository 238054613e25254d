#include "cli/check_rendered.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "audio/level.hpp"
#include "audio/read_sound.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/silent_standard_error.hpp"
#include "check/faithful.hpp"
#include "check/running_prose.hpp"
#include "check/sound_check.hpp"
#include "cli/narration.hpp"
#include "cli/rendered_folder.hpp"
#include "cli/signals.hpp"
#include "document/walk.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// The longest stretch between two loud ones that is under -55 dB of full scale, in seconds.
double longest_silence(const Sound& sound) {
  constexpr double quiet = 58;  // of 32,768: -55 dB
  const auto step = static_cast<std::size_t>(std::max(1, sound.rate_hz / 50));
  std::size_t longest = 0;
  std::size_t run = 0;
  bool heard = false;
  for (std::size_t at = 0; at + step <= sound.frames.size(); at += step) {
    double energy = 0;
    for (std::size_t i = at; i < at + step; ++i)
      energy += static_cast<double>(sound.frames[i]) * static_cast<double>(sound.frames[i]);
    if (std::sqrt(energy / static_cast<double>(step)) < quiet) {
      ++run;
      continue;
    }
    if (heard) longest = std::max(longest, run);
    heard = true;
    run = 0;
  }
  return static_cast<double>(longest * step) / sound.rate_hz;
}

/// How many printed words the sentences have that a track says.
std::size_t words_said(const Track& track, const std::vector<SentencePlace>& places) {
  std::set<SentenceId> said;
  for (const Cue& cue : track.cues) said.insert(cue.sentence);
  std::size_t count = 0;
  for (const SentenceId id : said)
    if (number(id) < places.size()) count += words(places[number(id)].words()).size();
  return count;
}

std::optional<MeasuredSound> measured(const Track& track, const fs::path& folder, Measure measure,
                                      const std::vector<SentencePlace>& places) {
  check_stop();
  const auto sound = [&] {
    const std::string bytes = read_file(track.file, largest_document);
    const SilentStandardError silence;
    return decode_sound(bytes);
  }();
  if (!sound || sound->rate_hz <= 0) return std::nullopt;
  LevelMeter meter(Loudness::none, sound->rate_hz, MeterDetail::all);
  meter.write(std::span<const std::int16_t>(sound->frames));
  const Levels levels = meter.levels();
  MeasuredSound found;
  found.file = track.file.lexically_relative(folder).generic_string();
  found.seconds = static_cast<double>(sound->frames.size()) / sound->rate_hz;
  found.words = words_said(track, places);
  found.level_db = measure == Measure::rms ? levels.rms_db : levels.integrated_lufs;
  found.true_peak_db = levels.true_peak_db;
  found.floor_db = levels.floor_db;
  found.longest_silence_seconds = longest_silence(*sound);
  return found;
}

/// What the manifest says that the sound was made for.
Loudness loudness_of_folder(const fs::path& folder) {
  const auto manifest =
      nlohmann::json::parse(read_file(folder / "manifest.json", largest_document), nullptr, false);
  if (!manifest.is_object() || !manifest.contains("options")) return Loudness::none;
  const auto& options = manifest["options"];
  const std::string name =
      options.is_object() ? options.value("loudness", std::string("none")) : std::string("none");
  if (name == "podcast") return Loudness::podcast;
  if (name == "acx") return Loudness::acx;
  return name == "broadcast" ? Loudness::broadcast : Loudness::none;
}

SoundDelivery delivery_of(const Preset& preset) {
  constexpr double section_tolerance = 1.5;
  constexpr double acx_below = 3;
  constexpr double acx_above = 2;
  constexpr double acx_floor = -60;
  SoundDelivery delivery;
  if (preset.measure == Measure::none) return delivery;
  const bool rms = preset.measure == Measure::rms;
  delivery.level_db = preset.level_db;
  delivery.below = rms ? acx_below : section_tolerance;
  delivery.above = rms ? acx_above : section_tolerance;
  delivery.unit = rms ? "dB RMS" : "LUFS";
  delivery.ceiling_db = preset.ceiling_db;
  if (rms) delivery.floor_db = acx_floor;
  return delivery;
}

void take(Checked& checked, Findings findings, const fs::path& folder, const std::string& file) {
  for (Finding& finding : findings) {
    if (finding.file.empty()) finding.file = file;
    checked.found.push_back({folder.string(), std::move(finding), {0, 0}, {0, 0}});
  }
}

const ReleasedEdition* edition_named(const Release& release, EditionKind kind) {
  const auto found =
      std::find_if(release.editions.begin(), release.editions.end(),
                   [&](const ReleasedEdition& edition) { return edition.edition.kind == kind; });
  return found == release.editions.end() ? nullptr : &*found;
}

std::optional<Release> read_back(const fs::path& folder) {
  try {
    return read_rendered(folder);
  } catch (const Failure&) {
    return std::nullopt;
  }
}

}  // namespace

Checked check_rendered(const fs::path& folder, const Words& words, const CheckSettings& settings) {
  Checked checked;
  const std::optional<Release> release = read_back(folder);
  if (!release) return checked;
  const ReleasedEdition* const standard = edition_named(*release, EditionKind::standard);
  const ReleasedEdition* const young = edition_named(*release, EditionKind::young);
  if (standard != nullptr && young != nullptr)
    take(checked, check_faithful(standard->edition, young->edition, words, settings.rules), folder,
         "young/edition.xml");
  const Preset& preset = preset_of(loudness_of_folder(folder));
  for (const ReleasedEdition& edition : release->editions) {
    const std::vector<SentencePlace> places = sentence_places(edition.edition.document);
    std::vector<MeasuredSound> sounds;
    for (const SpokenSection& section : edition.sections)
      if (section.track)
        if (auto sound = measured(*section.track, folder, preset.measure, places))
          sounds.push_back(std::move(*sound));
    take(checked, check_sounds(sounds, delivery_of(preset), settings.rules), folder, {});
  }
  return checked;
}

}  // namespace plainsong
