#include "cli/speak_editions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "audio/mp3_join.hpp"
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

/// "young/audio/02-floods.mp3": where people find a file of the document's folder.
std::string shown_path(const fs::path& file, const fs::path& folder) {
  return file.lexically_relative(folder).generic_string();
}

/// Puts each track, or why there is none, in its place, and tells what a person should know.
void take_in(Recording recording, const std::vector<Job>& jobs,
             const std::vector<SpokenSection*>& places, const fs::path& folder, bool quiet) {
  for (const SectionFailure& failure : recording.failures) {
    places[failure.job]->failure = failure.message;
    say(fmt::format("plainsong: {} could not be spoken: {}",
                    shown_path(jobs[failure.job].file, folder), failure.message));
  }
  if (!quiet)
    for (const SectionFailure& told : recording.notes)
      say(fmt::format("plainsong: {}: {}", shown_path(jobs[told.job].file, folder), told.message));
  std::size_t next = 0;
  for (SpokenSection* place : places) {
    if (!place->failure.empty()) continue;
    place->track = std::move(recording.timeline[next++]);
    place->sound_bytes = fs::file_size(place->track->file);
  }
}

std::size_t bytes_of_words(const std::vector<Job>& jobs) {
  std::size_t bytes = 0;
  for (const Job& job : jobs)
    for (const Utterance& utterance : job.script.utterances) bytes += utterance.words.size();
  return bytes;
}

/// Names words that the voice cannot say in the sounds that are given for them.
void tell_of_sounds(const EditionJobs& edition, const RecordOptions& record) {
  if (edition.jobs.empty()) return;
  std::vector<const Script*> scripts;
  for (const Job& job : edition.jobs) scripts.push_back(&job.script);
  for (const std::string& told : notes_on_sounds(scripts, edition.jobs.front().voice, record))
    say(fmt::format("plainsong: {}: {}", folder_of(*edition.released), told));
}

/// The tags of the whole edition's file, with a chapter for each section.
Tags whole_tags(const std::vector<Job>& jobs) {
  Tags tags = jobs.front().tags;
  tags.title = tags.album;
  tags.track_number = 0;
  tags.track_count = 0;
  tags.chapters.clear();
  for (const Job& job : jobs)
    tags.chapters.push_back(job.tags.chapters.empty() ? Chapter{job.tags.title}
                                                      : job.tags.chapters.front());
  return tags;
}

/// The whole edition in one file, unless a section of it is missing. MP3 is joined as it is.
void speak_whole(EditionJobs& edition, const fs::path& folder, const RecordOptions& options) {
  const auto& sections = edition.released->sections;
  const bool all = std::all_of(sections.begin(), sections.end(), [](const SpokenSection& section) {
    return section.track.has_value();
  });
  if (!all || edition.jobs.empty()) return;
  const Tags tags = whole_tags(edition.jobs);
  const fs::path file = audio_folder(*edition.released, folder) /
                        fmt::format("whole.{}", extension_of(options.container));
  std::vector<Track> tracks;
  tracks.reserve(sections.size());
  for (const SpokenSection& section : sections) tracks.push_back(*section.track);
  edition.released->whole = options.container == Container::mp3
                                ? join_mp3(tracks, file, tags)
                                : record_whole(edition.jobs, file, tags, options);
  edition.released->whole_bytes = fs::file_size(file);
}

/// A podcast's episodes are whole editions, and MP3 is what every podcast player takes.
bool needs_whole(const RenderOptions& options) {
  const auto& names = options.packages;
  const bool podcast =
      names.empty() || std::find(names.begin(), names.end(), "podcast") != names.end();
  return options.whole || (podcast && options.format == "mp3");
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
    check_hours(bytes_of_words(editions.back().jobs), options.input.limits);
    jobs.insert(jobs.end(), editions.back().jobs.begin(), editions.back().jobs.end());
    for (SpokenSection& section : released.sections) places.push_back(&section);
  }
  RecordOptions record =
      record_options(options.narration, options.input, container_of(options.format));
  if (!options.input.quiet)
    for (const EditionJobs& edition : editions) tell_of_sounds(edition, record);
  const NarrationOptions& narration = options.narration;
  const bool others = narration.places && narration.progress == "text";
  Progress progress(release.source.source->name, others ? "lines" : narration.progress,
                    options.input.quiet);
  record.progress = [&](std::size_t done, std::size_t total) { progress.update(done, total); };
  Recording recording = plainsong::record(jobs, record);
  const bool failed = !recording.failures.empty();
  progress.finish();
  take_in(std::move(recording), jobs, places, folder, options.input.quiet);
  record.progress = nullptr;
  if (needs_whole(options))
    for (EditionJobs& edition : editions) speak_whole(edition, folder, record);
  return failed ? static_cast<int>(Trouble::some_failed) : 0;
}

}  // namespace plainsong
