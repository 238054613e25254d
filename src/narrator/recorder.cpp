#include "narrator/recorder.hpp"

#include <algorithm>
#include <csignal>
#include <exception>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

#include "base/failure.hpp"
#include "narrator/edition_level.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/studio.hpp"

namespace plainsong {
namespace {

std::size_t bytes_of_script(const Script& script) {
  std::size_t bytes = 0;
  for (const Utterance& utterance : script.utterances) bytes += utterance.words.size();
  return bytes;
}

/// How far all jobs are, in bytes of script.
class Progress {
 public:
  Progress(const std::vector<Job>& jobs, const RecordOptions& options)
      : report_(options.progress), done_(jobs.size()) {
    for (const Job& job : jobs) sizes_.push_back(bytes_of_script(job.script));
    total_ = std::accumulate(sizes_.begin(), sizes_.end(), std::size_t{0});
  }

  /// `part` is from 0 to 1. A job that starts again does not go back.
  void job_is_at(std::size_t job, double part) {
    if (!report_) return;
    const std::scoped_lock lock(mutex_);
    const auto bytes = static_cast<std::size_t>(part * static_cast<double>(sizes_[job]));
    if (bytes <= done_[job]) return;
    all_done_ += bytes - done_[job];
    done_[job] = bytes;
    report_(all_done_, total_);
  }

 private:
  std::function<void(std::size_t, std::size_t)> report_;
  std::mutex mutex_;
  std::vector<std::size_t> sizes_;
  std::vector<std::size_t> done_;
  std::size_t all_done_ = 0;
  std::size_t total_ = 0;
};

/// What became of one job. Exactly one of made, failure and fatal is there; no one else touches the
/// slot while its job runs.
struct Slot {
  std::optional<MadeTrack> made;
  std::string failure;
  std::vector<std::string> notes;
  std::exception_ptr fatal;
};

/// Signals to end go to the main thread; and writing to an engine that has died is an error like
/// others, not a signal.
void leave_signals_to_others() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

/// One of the places that recordings share, for as long as this lives.
class Place {
 public:
  explicit Place(std::counting_semaphore<>* places) : places_(places) {
    if (places_ != nullptr) places_->acquire();
  }

  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  Place(Place&&) = delete;
  Place& operator=(Place&&) = delete;

  ~Place() {
    if (places_ != nullptr) places_->release();
  }

 private:
  std::counting_semaphore<>* places_;
};

class Recorder {
 public:
  Recorder(const std::vector<Job>& jobs, const RecordOptions& options)
      : jobs_(jobs),
        options_(options),
        progress_(jobs, options),
        studio_(options, [this] { return stopped(); }),
        order_(jobs.size()),
        slots_(jobs.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::ranges::stable_sort(order_, std::ranges::greater{},
                             [&](std::size_t job) { return bytes_of_script(jobs[job].script); });
  }

  Recording run() {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < thread_count(); ++i) threads.emplace_back([this] { work(); });
    threads.clear();  // waits for them
    return result();
  }

 private:
  [[nodiscard]] std::size_t thread_count() const {
    const auto cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t wanted = options_.jobs > 0 ? static_cast<std::size_t>(options_.jobs) : cores;
    return std::min(wanted, jobs_.size());
  }

  [[nodiscard]] bool stopped() const {
    return given_up_ || (options_.stop != nullptr && *options_.stop);
  }

  void work() {
    leave_signals_to_others();
    for (std::size_t turn = next_++; turn < order_.size(); turn = next_++) do_job(order_[turn]);
  }

  void do_job(std::size_t index);
  [[nodiscard]] std::exception_ptr reason_to_give_up() const;
  Recording result();

  const std::vector<Job>& jobs_;
  const RecordOptions& options_;
  Progress progress_;
  Studio studio_;
  std::vector<std::size_t>
      order_;  ///< the longest first, so that no thread is left alone with it at the end
  std::atomic<std::size_t> next_{0};
  std::atomic<bool> given_up_{false};
  std::vector<Slot> slots_;
};

void Recorder::do_job(std::size_t index) {
  Slot& slot = slots_[index];
  const Place place(options_.places.get());
  try {
    Studio::Take take = studio_.record_section(
        jobs_[index], [&](double part) { progress_.job_is_at(index, part); });
    slot.made = std::move(take.made);
    slot.notes = std::move(take.notes);
  } catch (const SpeechError& error) {
    slot.failure = error.what();
  } catch (...) {
    slot.fatal = std::current_exception();
    given_up_ = true;
  }
  progress_.job_is_at(index, 1);
}

/// The first job's reason; but that a job was interrupted because another one failed is no reason.
std::exception_ptr Recorder::reason_to_give_up() const {
  std::exception_ptr interrupted;
  for (const Slot& slot : slots_) {
    if (!slot.fatal) continue;
    try {
      std::rethrow_exception(slot.fatal);
    } catch (const Failure& failure) {
      if (failure.trouble() != Trouble::interrupted) return slot.fatal;
      interrupted = slot.fatal;
    } catch (...) {
      return slot.fatal;
    }
  }
  return interrupted;
}

Recording Recorder::result() {
  const std::string trouble = studio_.close();
  if (const std::exception_ptr reason = reason_to_give_up()) std::rethrow_exception(reason);
  Recording recording;
  std::vector<const MadeTrack*> made;
  if (!trouble.empty()) recording.notes.push_back({0, trouble});
  for (std::size_t index = 0; index < slots_.size(); ++index) {
    const Slot& slot = slots_[index];
    made.push_back(slot.made ? &*slot.made : nullptr);
    if (!slot.made) recording.failures.push_back({index, slot.failure});
    for (const std::string& note : slot.notes) recording.notes.push_back({index, note});
  }
  for (SectionFailure& shortfall : shortfalls(jobs_, made, options_))
    recording.notes.push_back(std::move(shortfall));
  std::ranges::stable_sort(recording.notes, {}, &SectionFailure::job);
  for (Slot& slot : slots_)
    if (slot.made) recording.timeline.push_back(std::move(slot.made->track));
  return recording;
}

/// In a thread of its own, which leaves signals to the others.
template <typename Work>
void away_from_signals(Work work) {
  std::exception_ptr fatal;
  std::jthread([&] {
    leave_signals_to_others();
    try {
      work();
    } catch (...) {
      fatal = std::current_exception();
    }
  }).join();
  if (fatal) std::rethrow_exception(fatal);
}

}  // namespace

Recording record(const std::vector<Job>& jobs, const RecordOptions& options) {
  return Recorder(jobs, options).run();
}

Track record_whole(const std::vector<Job>& jobs, const std::filesystem::path& file,
                   const Tags& tags, const RecordOptions& options) {
  Studio studio(options, [&] { return options.stop != nullptr && *options.stop; });
  std::size_t total = 0;
  for (const Job& job : jobs) total += bytes_of_script(job.script);
  Track track;
  away_from_signals([&] {
    try {
      track = studio
                  .record_all(jobs, file, tags,
                              [&](double part) {
                                if (options.progress)
                                  options.progress(
                                      static_cast<std::size_t>(part * static_cast<double>(total)),
                                      total);
                              })
                  .made.track;
    } catch (const SpeechError& error) {
      throw Failure(Trouble::voice, file.string() + " could not be spoken: " + error.what());
    }
  });
  studio.close();
  return track;
}

}  // namespace plainsong
