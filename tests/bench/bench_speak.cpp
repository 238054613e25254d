// What speaking and encoding cost, against what they must cost: bench_speak [NEWSLETTER.txt...]
//
//   memory    the most that a process takes which records 1, 10 and 60 minutes to MP3, brought to
//             a loudness. 60 minutes take at most 1.25 times what one takes.
//   speech    processor time of recording to WAV, loudness off, by that of the program espeak-ng,
//             run once a section on the same words, with the same voice and rate. At most 1.15.
//   share     how much of recording to MP3, brought to a loudness, the speech is.
//   two jobs  how much quicker two jobs record MP3 than one, by how much quicker two independent
//             encodes are than one after the other. At least 0.85.
//   cache     processor time of recording again what has not changed, by that of the first time.
//             At most 0.1.
//
// Repetitions of both sides take turns, since the machine's other work changes from minute to
// minute. The exit status is 1 where a promise is broken.

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "audio/sound_file.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/program.hpp"
#include "bench/measure.hpp"
#include "narrator/recorder.hpp"
#include "support/sounds.hpp"
#include "text/sentences.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

constexpr int repetitions = 5;
constexpr std::chrono::minutes patience{5};
const std::string engine_voice = "gmw/en";
const std::string espeak_rate = "150";
constexpr double same_pace = 164;  // words a minute that eSpeak NG's rate 150 is heard as

using Lines = std::vector<std::string>;  // the sentences of one section

/// Words without addresses and marks of Markdown.
std::string cleaned(std::string_view line) {
  std::string words;
  std::size_t at = 0;
  for (const Address& address : addresses(line)) {
    words += line.substr(at, address.range.begin - at);
    at = address.range.end;
  }
  words += line.substr(at);
  std::erase_if(words, [](char letter) {
    return std::string_view("*_#\\[]").find(letter) != std::string_view::npos;
  });
  return std::string(trimmed(words));
}

/// Sections start at short paragraphs without a full stop; sentences are cut as for speaking.
std::vector<Lines> sections_of(const std::string& text) {
  constexpr std::size_t longest_heading = 60;
  std::vector<Lines> sections(1);
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = cleaned(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
    if (line.empty()) continue;
    const bool heading =
        line.size() < longest_heading && line.find_first_of(".,:;?!") == std::string::npos;
    if (heading && sections.back().size() > 3) sections.emplace_back();
    for (const Span& sentence : sentences(line, "en-GB", {}))
      sections.back().emplace_back(slice(line, sentence));
  }
  return sections;
}

std::vector<Job> jobs_of(const std::vector<Lines>& sections, const test::Folder& folder) {
  std::vector<Job> jobs;
  for (const Lines& section : sections) {
    Job job;
    job.voice.engine_voice = engine_voice;
    job.voice.pace_wpm = same_pace;
    for (const std::string& sentence : section) {
      Utterance utterance;
      utterance.words = sentence;
      utterance.pause_after = std::chrono::milliseconds(300);
      job.script.utterances.push_back(utterance);
    }
    job.file = folder / fmt::format("{:02}.sound", jobs.size());
    jobs.push_back(std::move(job));
  }
  return jobs;
}

RecordOptions options_for(Container container, int at_once) {
  RecordOptions options;
  options.worker = PLAINSONG_SPEAK;
  options.container = container;
  options.loudness = Loudness::none;
  options.jobs = at_once;
  return options;
}

Recording record_as(const std::vector<Job>& jobs, Container container, int at_once) {
  return record(jobs, options_for(container, at_once));
}

/// As an edition is recorded: its voice is measured, and the sound brought to its loudness.
RecordOptions as_an_edition(const std::vector<Job>& jobs) {
  RecordOptions options = options_for(Container::mp3, 1);
  options.loudness = Loudness::podcast;
  options.calibration = [text = jobs.front().script](const Voice&) { return text; };
  return options;
}

void say_by_program(const std::vector<Lines>& sections, const test::Folder& folder) {
  for (const Lines& section : sections) {
    std::string words;
    for (const std::string& sentence : section) words += sentence + "\n";
    run_program({"espeak-ng", "-v", engine_voice, "-s", espeak_rate, "-w",
                 (folder / "program.wav").string(), "--stdin"},
                words, patience);
  }
}

double wall_time() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cost(double (*clock)(), const std::function<void()>& work) {
  const double before = clock();
  work();
  return clock() - before;
}

void encode(const std::vector<std::int16_t>& frames, const std::filesystem::path& file) {
  SoundFile sink(file, {Container::mp3, 22050}, {});
  sink.write(frames);
  sink.finish();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double least(const std::vector<double>& values) {
  return *std::min_element(values.begin(), values.end());
}

bool measure_speech(const std::vector<Lines>& sections, const std::vector<Job>& jobs,
                    const test::Folder& folder) {
  std::vector<double> ours;
  std::vector<double> program;
  std::vector<double> ratios;
  for (int i = 0; i < repetitions; ++i) {
    ours.push_back(cost(processor_time, [&] { record_as(jobs, Container::wav, 1); }));
    program.push_back(cost(processor_time, [&] { say_by_program(sections, folder); }));
    ratios.push_back(ours.back() / program.back());
  }
  const double ratio = least(ours) / least(program);
  fmt::print(
      "speech    {:.3f} s against {:.3f} s of espeak-ng: {:.2f} of it (median of pairs {:.2f}); at "
      "most 1.15\n",
      least(ours), least(program), ratio, median(ratios));
  return std::min(ratio, median(ratios)) <= 1.15;
}

bool measure_two_jobs(const std::vector<Job>& jobs, const test::Folder& folder) {
  record_as(jobs, Container::wav, 1);
  std::vector<std::int16_t> all;
  for (const Job& job : jobs) {
    const Sound sound = test::decoded(job.file);
    all.insert(all.end(), sound.frames.begin(), sound.frames.end());
  }
  std::vector<double> one_job;
  std::vector<double> two_jobs;
  std::vector<double> one_encode;
  std::vector<double> two_encodes;
  for (int i = 0; i < repetitions; ++i) {
    one_job.push_back(cost(wall_time, [&] { record_as(jobs, Container::mp3, 1); }));
    one_encode.push_back(cost(wall_time, [&] { encode(all, folder / "a.mp3"); }));
    two_jobs.push_back(cost(wall_time, [&] { record_as(jobs, Container::mp3, 2); }));
    two_encodes.push_back(cost(wall_time, [&] {
      const std::jthread other([&] { encode(all, folder / "b.mp3"); });
      encode(all, folder / "a.mp3");
    }));
  }
  const auto compare = [&](double (*typical)(const std::vector<double>&)) {
    const double recording = typical(one_job) / typical(two_jobs);
    const double encoding = 2 * typical(one_encode) / typical(two_encodes);
    fmt::print(
        "two jobs  {:.2f} times as quick as one; two encodes {:.2f} times: {:.2f} of it; at least "
        "0.85\n",
        recording, encoding, recording / encoding);
    return recording / encoding;
  };
  const double by_least = compare(least);
  const double by_median =
      compare([](const std::vector<double>& values) { return median(values); });
  return std::max(by_least, by_median) >= 0.85;
}

bool measure_cache(const std::vector<Job>& jobs, const test::Folder& folder) {
  RecordOptions options = as_an_edition(jobs);
  options.cache = folder / "cache";
  const double first = cost(processor_time, [&] { record(jobs, options); });
  const double again = cost(processor_time, [&] { record(jobs, options); });
  fmt::print("cache     {:.3f} s again, {:.3f} s the first time: {:.3f} of it; at most 0.1\n",
             again, first, again / first);
  return again / first <= 0.1;
}

void measure_share(const std::vector<Job>& jobs) {
  const RecordOptions options = as_an_edition(jobs);
  std::vector<double> speech;
  std::vector<double> whole;
  for (int i = 0; i < repetitions; ++i) {
    speech.push_back(cost(processor_time, [&] { record_as(jobs, Container::wav, 1); }));
    whole.push_back(cost(processor_time, [&] { record(jobs, options); }));
  }
  fmt::print("share     {:.3f} s of {:.3f} s are speech: {:.2f}\n", least(speech), least(whole),
             least(speech) / least(whole));
}

/// The most memory that a process takes, in MiB, which does this and nothing more.
double memory_for(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(EXIT_SUCCESS);
  }
  rusage usage{};
  int status = 0;
  ::wait4(child, &status, 0, &usage);
  constexpr double kibibytes_in_a_mebibyte = 1024;
  return static_cast<double>(usage.ru_maxrss) / kibibytes_in_a_mebibyte;
}

/// One section of about so many minutes.
std::vector<Job> lasting(int minutes, const std::vector<Lines>& sections,
                         const test::Folder& folder) {
  const std::size_t words = static_cast<std::size_t>(same_pace) * static_cast<std::size_t>(minutes);
  Lines lines;
  for (std::size_t all = 0; all < words;)
    for (const Lines& section : sections)
      for (const std::string& line : section) {
        if (all >= words) break;
        all += plainsong::words(line).size();
        lines.push_back(line);
      }
  return jobs_of({lines}, folder);
}

bool measure_memory(const std::vector<Lines>& sections, const test::Folder& folder) {
  std::vector<double> taken;
  for (const int minutes : {1, 10, 60}) {
    const std::vector<Job> jobs = lasting(minutes, sections, folder);
    RecordOptions options = as_an_edition(lasting(1, sections, folder));
    taken.push_back(memory_for([&] { record(jobs, options); }));
  }
  fmt::print(
      "memory    {:.1f} MiB for 1 minute, {:.1f} for 10, {:.1f} for 60: {:.2f} times; at most "
      "1.25\n",
      taken[0], taken[1], taken[2], taken[2] / taken[0]);
  return taken[2] / taken[0] <= 1.25;
}

std::vector<std::filesystem::path> newsletters(int count, char** arguments) {
  std::vector<std::filesystem::path> files(arguments + 1, arguments + count);
  if (!files.empty()) return files;
  const char* shared = std::getenv("PLAINSONG_SHARED");
  const std::filesystem::path folder =
      std::filesystem::path(shared != nullptr ? shared : PLAINSONG_SOURCE_DIR "/../shared") /
      "newsletters";
  for (const char* name : {"december-2021.txt", "february-2022.txt"})
    if (std::filesystem::exists(folder / name)) files.push_back(folder / name);
  return files;
}

}  // namespace

int main(int count, char** arguments) try {
  const std::vector<std::filesystem::path> files = newsletters(count, arguments);
  if (files.empty() || !find_program("espeak-ng")) {
    fmt::print(
        "bench_speak: skipped, it needs newsletters as arguments and the program espeak-ng\n");
    return EXIT_SUCCESS;
  }
  std::vector<Lines> sections;
  for (const std::filesystem::path& file : files)
    for (Lines& section : sections_of(read_file(file, largest_document)))
      sections.push_back(std::move(section));
  const test::Folder folder;
  const std::vector<Job> jobs = jobs_of(sections, folder);
  const bool memory = measure_memory(sections, folder);
  const bool speech = measure_speech(sections, jobs, folder);
  measure_share(jobs);
  const bool cache = measure_cache(jobs, folder);
  std::fflush(stdout);
  const bool two_jobs = measure_two_jobs(jobs, folder);
  return memory && speech && cache && two_jobs ? EXIT_SUCCESS : EXIT_FAILURE;

} catch (const std::exception& error) {
  fmt::print(stderr, "bench_speak: {}\n", error.what());
  return EXIT_FAILURE;
}
