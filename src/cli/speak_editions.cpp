#include "cli/speak_editions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "audio/sound_file.hpp"
#include "base/failure.hpp"
#include "cli/console.hpp"
#include "cli/progress.hpp"
#include "cli/sound_notes.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// What is to be recorded of one edition, and what that is a part of.
struct EditionJobs {
  ReleasedEdition* released = nullptr;
  std::vector<Job> jobs;
};

fs::path audio_folder(const ReleasedEdition& released, const fs::path& folder) {
  return folder / folder_of(released) / "audio";
}

std::vector<Job> jobs_for(const ReleasedEdition& released, const VoiceShelf& voices,
                          const fs::path& folder, const RenderOptions& options,
                          Diagnostics& diagnostics) {
  const Voice voice = chosen_voice(options.narration, options.input, folder_of(released));
  const SsmlReading world = with_pauses(voices, voice);
  const std::string_view extension = extension_of(container_of(options.format));
  std::vector<Job> jobs;
  for (const SpokenSection& section : released.sections) {
    Job job = job_for(read_ssml(section.ssml.xml, Pronunciation(), diagnostics, world), voice,
                      voice.name, voices);
    job.script.section = section.ssml.section;
    job.file = audio_folder(released, folder) / fmt::format("{}.{}", section.ssml.name, extension);
    jobs.push_back(std::move(job));
  }
  return jobs;
}

/// Puts each track, or why there is none, in its place, and tells what a person should know.
void take_in(Recording recording, const std::vector<Job>& jobs,
             const std::vector<SpokenSection*>& places) {
  for (const SectionFailure& failure : recording.failures) {
    places[failure.job]->failure = failure.message;
    say(fmt::format("plainsong: {} could not be spoken: {}",
                    jobs[failure.job].file.filename().string(), failure.message));
  }
  for (const SectionFailure& told : recording.notes)
    say(fmt::format("plainsong: {}: {}", jobs[told.job].file.filename().string(), told.message));
  std::size_t next = 0;
  for (SpokenSection* place : places)
    if (place->failure.empty()) place->track = std::move(recording.timeline[next++]);
}

/// Names words that the voice cannot say in the sounds that are given for them.
void tell_of_sounds(const EditionJobs& edition, const RecordOptions& record) {
  if (edition.jobs.empty()) return;
  std::vector<const Script*> scripts;
  for (const Job& job : edition.jobs) scripts.push_back(&job.script);
  for (const std::string& told : notes_on_sounds(scripts, edition.jobs.front().voice, record))
    say(fmt::format("plainsong: {}: {}", folder_of(*edition.released), told));
}

/// The whole edition in one file, unless a section of it is missing.
void speak_whole(EditionJobs& edition, const fs::path& folder, const RecordOptions& options) {
  const auto& sections = edition.released->sections;
  const bool all = std::all_of(sections.begin(), sections.end(), [](const SpokenSection& section) {
    return section.track.has_value();
  });
  if (!all || edition.jobs.empty()) return;
  Tags tags = edition.jobs.front().tags;
  tags.title = tags.album;
  tags.track_number = 0;
  tags.track_count = 0;
  tags.chapters.clear();
  const fs::path file = audio_folder(*edition.released, folder) /
                        fmt::format("whole.{}", extension_of(options.container));
  edition.released->whole = record_whole(edition.jobs, file, tags, options);
}

}  // namespace

int speak_editions(Release& release, const fs::path& folder, const RenderOptions& options) {
  const VoiceShelf voices = voice_shelf(options.input);
  std::vector<EditionJobs> editions;
  std::vector<Job> jobs;
  std::vector<SpokenSection*> places;
  for (ReleasedEdition& released : release.editions) {
    fs::create_directories(audio_folder(released, folder));
    editions.push_back(
        {&released, jobs_for(released, voices, folder, options, release.diagnostics)});
    jobs.insert(jobs.end(), editions.back().jobs.begin(), editions.back().jobs.end());
    for (SpokenSection& section : released.sections) places.push_back(&section);
  }
  RecordOptions record =
      record_options(options.narration, options.input, container_of(options.format));
  if (!options.input.quiet)
    for (const EditionJobs& edition : editions) tell_of_sounds(edition, record);
  Progress progress(release.source.source->name, options.narration.progress, options.input.quiet);
  record.progress = [&](std::size_t done, std::size_t total) { progress.update(done, total); };
  Recording recording = plainsong::record(jobs, record);
  const bool failed = !recording.failures.empty();
  progress.finish();
  take_in(std::move(recording), jobs, places);
  record.progress = nullptr;
  if (options.whole)
    for (EditionJobs& edition : editions) speak_whole(edition, folder, record);
  return failed ? static_cast<int>(Trouble::some_failed) : 0;
}

}  // namespace plainsong
