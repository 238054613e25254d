// What each stage on the way from a document to its sound costs: bench_stages DOCUMENT [WHICH]
//
// A line for each stage, with tabs between: its name, seconds of the processor, the most memory in
// MiB, how much it worked on, and in what that is counted: words, or seconds of sound. WHICH is
// text (read, analyse, simplify, check, ssml), sound (speak, espeak-ng, loudness, encode), or all.
//
// Each stage runs in a process of its own, on what the stages before it made. Lists, models and
// voices are there already, so starting up is not in the figures. "simplify" is without the
// analysis of each whole sentence, which is "analyse". "espeak-ng" is the program of that name on
// the same words and with the same voices, section by section: "speak" is beside it.
//
// scripts/bench makes a table of it.

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "audio/limiter.hpp"
#include "audio/pcm.hpp"
#include "audio/resampler.hpp"
#include "audio/sound_file.hpp"
#include "base/program.hpp"
#include "bench/measure.hpp"
#include "check/easy_read.hpp"
#include "check/running_prose.hpp"
#include "cli/editions.hpp"
#include "cli/narration.hpp"
#include "cli/ssml_style.hpp"
#include "document/walk.hpp"
#include "narrator/programme_level.hpp"
#include "support/sounds.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

constexpr Loudness loudness = Loudness::podcast;
constexpr double gain = 1.4;

struct Cost {
  double seconds = 0;
  double mebibytes = 0;
};

/// Of work that says how many seconds of the processor it took, in a process of its own.
Cost one_cost_of(const std::function<double()>& work) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  const pid_t child = ::fork();
  if (child == 0) {
    const double seconds = work();
    ::_exit(::write(ends[1], &seconds, sizeof seconds) == sizeof seconds ? 0 : 1);
  }
  Cost cost;
  rusage usage{};
  int status = 0;
  ::close(ends[1]);
  const bool told = ::read(ends[0], &cost.seconds, sizeof cost.seconds) == sizeof cost.seconds;
  ::close(ends[0]);
  if (::wait4(child, &status, 0, &usage) != child || status != 0 || !told)
    throw std::runtime_error("a stage failed");
  constexpr double kibibytes_in_a_mebibyte = 1024;
  cost.mebibytes = static_cast<double>(usage.ru_maxrss) / kibibytes_in_a_mebibyte;
  return cost;
}

/// The least of several runs, where they are short. None knows of what another has learnt.
Cost cost_of(const std::function<double()>& work) {
  constexpr double enough_seconds = 4;
  constexpr int most_runs = 5;
  Cost least = one_cost_of(work);
  double spent = least.seconds;
  for (int run = 1; run < most_runs && spent < enough_seconds; ++run) {
    const Cost again = one_cost_of(work);
    if (again.seconds < least.seconds) least = again;
    spent += again.seconds;
  }
  return least;
}

void print(const char* stage, const Cost& cost, double amount, const char* unit) {
  fmt::print("{}\t{:.6f}\t{:.1f}\t{:.1f}\t{}\n", stage, cost.seconds, cost.mebibytes, amount, unit);
  std::fflush(stdout);
}

/// Work that is measured as a whole.
std::function<double()> whole(const std::function<void()>& work) {
  return [work] {
    const double before = processor_time();
    work();
    return processor_time() - before;
  };
}

/// What all stages need, read beforehand.
struct Bench {
  std::string path;
  InputOptions about;
  EditionOptions wanted;
  Diagnostics diagnostics;
  LoadedInput input;
  Words words;
  Pronunciation pronunciation;
  double source_words = 0;
};

Bench bench_of(const std::string& path) {
  Bench bench;
  bench.path = path;
  bench.about.voices = PLAINSONG_SOURCE_DIR "/voices";
  bench.input = load(path, bench.about);
  bench.words = load_words(bench.about, bench.diagnostics);
  bench.pronunciation = load_pronunciation(bench.about, path, bench.diagnostics);
  for (const SentencePlace& place : sentence_places(bench.input.document))
    bench.source_words += static_cast<double>(words(place.words()).size());
  return bench;
}

Edition young_edition(const Bench& bench) {
  Diagnostics diagnostics;
  std::vector<Decision> offers;
  return simplify(bench.input.document, bench.words, young_options(bench.input, bench.wanted),
                  diagnostics, &offers);
}

void analyse(const Bench& bench) {
  for (const SentencePlace& place : sentence_places(bench.input.document))
    if (bench.words.analyzer->analyse(place.words()).words.size() > place.words().size())
      throw std::runtime_error("a sentence has more words than letters");
}

void check(const Bench& bench) {
  check_easy_read(bench.input.document, bench.words, {});
  for (const Names names : {Names::counted, Names::left_out})
    readability(counts_of(bench.input.document, bench.words, names));
}

/// Both editions' sections, as `render` records them.
std::vector<Job> jobs_of(const std::vector<Edition>& editions, const Bench& bench,
                         const std::filesystem::path& folder) {
  const VoiceShelf voices = voice_shelf(bench.about);
  std::vector<Job> jobs;
  for (const Edition& edition : editions) {
    const Voice voice = chosen_voice({}, bench.about, name_of(edition.kind));
    const SsmlReading world = with_pauses(voices, voice);
    Diagnostics diagnostics;
    for (const SsmlSection& section :
         write_ssml(edition, spoken_roles(bench.wanted), bench.pronunciation,
                    style_of(edition, voice, bench.about))
             .sections) {
      jobs.push_back(job_for(read_ssml(section.xml, Pronunciation(), diagnostics, world), voice,
                             voice.name, voices));
      jobs.back().file = folder / fmt::format("{}.wav", jobs.size());
    }
  }
  return jobs;
}

/// As the engine says it.
void speak(const std::vector<Job>& jobs) {
  RecordOptions options;
  options.worker = PLAINSONG_SPEAK;
  options.container = Container::wav;
  options.loudness = Loudness::none;
  options.jobs = 1;
  if (!record(jobs, options).failures.empty()) throw std::runtime_error("not all was spoken");
}

void say_by_program(const std::vector<Job>& jobs, const test::Folder& folder) {
  constexpr std::chrono::hours patience{1};
  for (const Job& job : jobs) {
    std::string said;
    for (const Utterance& utterance : job.script.utterances) said += utterance.words + "\n";
    run_program({"espeak-ng", "-v", job.voice.engine_voice, "-w",
                 (folder / "program.file").string(), "--stdin"},
                said, patience);
  }
}

class Nowhere final : public FloatSink {
 public:
  void write(std::span<const float> /*frames*/) override {}

  void finish() override {}
};

void pour(std::span<const float> frames, FloatSink& sink) {
  constexpr std::size_t block = 4096;
  for (; !frames.empty(); frames = frames.subspan(std::min(block, frames.size())))
    sink.write(frames.first(std::min(block, frames.size())));
  sink.finish();
}

/// What is done with the sound of one section.
using SoundWork = std::function<void(std::span<const float> frames, int rate_hz)>;

/// Seconds of the processor for the sound of all sections, without reading it.
double for_each_sound(const std::vector<Job>& jobs, const SoundWork& work) {
  double seconds = 0;
  for (const Job& job : jobs) {
    const Sound sound = read_clip(job.file);
    std::vector<float> frames;
    for (const std::int16_t frame : sound.frames) frames.push_back(as_float(frame));
    const double before = processor_time();
    work(frames, sound.rate_hz);
    seconds += processor_time() - before;
  }
  return seconds;
}

void bring_to_loudness(std::span<const float> frames, int rate_hz) {
  Nowhere nowhere;
  LevelTap tap(rate_hz, nowhere);
  FloatLimiter limiter(gain, ceiling_of(loudness), rate_hz, tap);
  pour(frames, limiter);
}

void encode(std::span<const float> frames, int rate_hz, const std::filesystem::path& path) {
  const AudioFormat format = format_for(Container::mp3, rate_hz, loudness);
  SoundFile file(path, format, {});
  FloatResampler resampler(rate_hz, format.rate_hz, file);
  pour(frames, format.rate_hz == rate_hz ? static_cast<FloatSink&>(file) : resampler);
}

void measure_text(const Bench& bench, const std::vector<Edition>& editions) {
  const auto measure = [&](const char* stage, const std::function<void()>& work, double known = 0) {
    Cost cost = cost_of(whole(work));
    cost.seconds -= known;
    print(stage, cost, bench.source_words, "words");
    return cost.seconds;
  };
  measure("read", [&] { load(bench.path, bench.about); });
  const double analysing = measure("analyse", [&] { analyse(bench); });
  measure(
      "simplify", [&] { young_edition(bench); }, analysing);
  measure("check", [&] { check(bench); });
  measure("ssml", [&] { jobs_of(editions, bench, "."); });
}

void measure_sound(const std::vector<Job>& jobs, const test::Folder& folder) {
  const Cost speaking = cost_of(whole([&] { speak(jobs); }));
  double seconds = 0;
  for_each_sound(jobs, [&](std::span<const float> frames, int rate_hz) {
    seconds += static_cast<double>(frames.size()) / rate_hz;
  });
  const auto row = [&](const char* stage, const Cost& cost) {
    print(stage, cost, seconds, "seconds of sound");
  };
  row("speak", speaking);
  if (find_program("espeak-ng"))
    row("espeak-ng", cost_of(whole([&] { say_by_program(jobs, folder); })));
  row("loudness", cost_of([&] { return for_each_sound(jobs, bring_to_loudness); }));
  row("encode", cost_of([&] {
        return for_each_sound(jobs, [&](std::span<const float> frames, int rate_hz) {
          encode(frames, rate_hz, folder / "encoded.file");
        });
      }));
}

}  // namespace

int main(int count, char** arguments) try {
  if (count < 2) throw std::runtime_error("name a document");
  const std::string which = count > 2 ? arguments[2] : "all";
  const Bench bench = bench_of(arguments[1]);
  const std::vector<Edition> editions = {standard_edition(bench.input.document),
                                         young_edition(bench)};
  const test::Folder folder;
  if (which != "sound") measure_text(bench, editions);
  if (which != "text") measure_sound(jobs_of(editions, bench, folder.path()), folder);
  return EXIT_SUCCESS;

} catch (const std::exception& error) {
  fmt::print(stderr, "bench_stages: {}\n", error.what());
  return EXIT_FAILURE;
}
