#include "narrator/studio.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/failure.hpp"
#include "narrator/cache_key.hpp"
#include "narrator/engine_voices.hpp"
#include "narrator/write_track.hpp"

namespace plainsong {
namespace {

void add(std::vector<std::string>& notes, std::vector<std::string> more) {
  for (std::string& note : more)
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
}

/// The chapter that a job is in a file of several.
Chapter chapter_of(const Job& job) {
  return job.tags.chapters.empty() ? Chapter{job.tags.title} : job.tags.chapters.front();
}

}  // namespace

Studio::Studio(const RecordOptions& options, std::function<bool()> stopped)
    : options_(options),
      speaking_{options.worker, options.patience, std::move(stopped)},
      calibrations_(options_, speaking_,
                    options.cache.empty() ? nullptr : &cache_.emplace(options.cache)) {}

void Studio::stop_here() const {
  if (speaking_.stopped()) throw Failure(Trouble::interrupted, "interrupted");
}

/// The voice files, and then what the engines have by themselves.
std::vector<Voice> Studio::all_voices(const Job& job) {
  std::call_once(listed_, [this] { engine_voices_ = engine_voices(speaking_); });
  std::vector<Voice> all = job.voices ? *job.voices : std::vector<Voice>{};
  all.insert(all.end(), engine_voices_.begin(), engine_voices_.end());
  return all;
}

Ensemble Studio::ensemble_for(const Job& job, std::vector<std::string>& notes) {
  Ensemble ensemble;
  std::vector<Voice> all;
  const auto everyone = [&]() -> const std::vector<Voice>& {
    if (all.empty()) all = all_voices(job);
    return all;
  };
  ensemble.cast = cast(job.script, job.voice, everyone);
  add(notes, ensemble.cast.notes);
  for (const Voice& voice : ensemble.cast.voices) {
    ensemble.voices.push_back(calibrations_.of(voice));
    if (!ensemble.voices.back().note.empty()) add(notes, {ensemble.voices.back().note});
  }
  return ensemble;
}

TrackWriter::Plan Studio::plan_for(const std::filesystem::path& file, const Tags& tags, int rate_hz,
                                   bool louder) const {
  return {file, options_.container, options_.loudness, tags, rate_hz, louder};
}

/// What is kept has no numbers of sentences, since these change when something is put in before.
std::optional<MadeTrack> Studio::kept(const std::string& key, const Job& job) {
  const auto text = cache_->find(key, job.file);
  std::optional<MadeTrack> made = read_kept(text.value_or(""), job.script.utterances.size());
  if (!made) return std::nullopt;
  made->track.section = job.script.section;
  made->track.file = job.file;
  for (std::size_t i = 0; i < made->track.cues.size(); ++i)
    made->track.cues[i].sentence = job.script.utterances[i].sentence;
  return made;
}

Studio::Take Studio::take(const Job& job, const Ensemble& ensemble, const Said& said) {
  SectionSound sound(job.script, ensemble, speaking_);
  const int rate_hz = sound.rate_hz();
  Tags tags = job.tags;
  tags.chapters.resize(std::min<std::size_t>(tags.chapters.size(), 1));
  TrackWriter track(plan_for(job.file, tags, rate_hz, has_louder(job.script)));
  if (!tags.chapters.empty()) track.begin_chapter();
  sound.say(track, said);
  Take taken{track.finish(), sound.notes()};
  taken.made.track.section = job.script.section;
  return taken;
}

Studio::Take Studio::record_section(const Job& job, const Said& said) {
  stop_here();
  std::vector<std::string> notes;
  const Ensemble ensemble = ensemble_for(job, notes);
  std::string key;
  if (cache_) {
    key = key_of(job.script, ensemble.cast, ensemble.voices, job.tags,
                 {options_.container, options_.loudness});
    if (auto made = kept(key, job)) return {std::move(*made), std::move(notes)};
  }
  const auto go_on = [&](double part) {
    stop_here();
    said(part);
  };
  Take taken = take(job, ensemble, go_on);
  // What went wrong once may go well the next time.
  if (cache_ && taken.notes.empty()) cache_->keep(key, write_kept(taken.made), job.file);
  add(notes, std::move(taken.notes));
  return {std::move(taken.made), std::move(notes)};
}

Studio::Take Studio::record_all(const std::vector<Job>& jobs, const std::filesystem::path& file,
                                Tags tags, const Said& said) {
  Take taken;
  tags.chapters.clear();
  for (const Job& job : jobs) tags.chapters.push_back(chapter_of(job));
  const bool louder =
      std::ranges::any_of(jobs, [](const Job& job) { return has_louder(job.script); });
  std::optional<TrackWriter> track;
  for (std::size_t index = 0; index < jobs.size(); ++index) {
    const Job& job = jobs[index];
    const Ensemble ensemble = ensemble_for(job, taken.notes);
    SectionSound sound(job.script, ensemble, speaking_);
    if (!track) track.emplace(plan_for(file, tags, sound.rate_hz(), louder));
    track->begin_chapter();
    sound.say(*track, [&](double part) {
      stop_here();
      said((static_cast<double>(index) + part) / static_cast<double>(jobs.size()));
    });
    add(taken.notes, sound.notes());
  }
  if (track) taken.made = track->finish();
  return taken;
}

std::string Studio::close() {
  if (!cache_) return {};
  cache_->tidy(options_.cache_bytes);
  return cache_->trouble();
}

}  // namespace plainsong
