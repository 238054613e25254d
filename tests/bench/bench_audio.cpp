// What it costs to bring sound to its level and into its file: bench_audio [SPEECH.wav]
//
//   shares  processor time of each part of the way, for ten minutes of sound.
//   memory  the most that a process held while it wrote 1, 10 and 60 minutes, each in a process of
//           its own. 60 minutes may need 4 MiB more than one.
//
// Without a file it is a sound like a voice. The exit status is 1 where the promise is broken.

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "audio/level.hpp"
#include "audio/limiter.hpp"
#include "audio/noise.hpp"
#include "audio/read_sound.hpp"
#include "audio/resampler.hpp"
#include "audio/room_tone.hpp"
#include "audio/sound_file.hpp"
#include "bench/measure.hpp"
#include "support/sounds.hpp"

using namespace plainsong;

namespace {

constexpr std::size_t block = 4096;
constexpr Loudness loudness = Loudness::podcast;
constexpr double gain = 1.4;

struct Speech {
  int rate_hz = 22050;
  std::vector<float> frames;
};

/// Ten seconds: four syllables a second of pulses and hiss, and a pause.
Speech like_a_voice() {
  Speech speech;
  Noise noise;
  for (int i = 0; i < speech.rate_hz * 10; ++i) {
    const double second = static_cast<double>(i) / speech.rate_hz;
    const double syllable = second > 9 ? 0 : std::pow(std::sin(M_PI * std::fmod(second * 4, 1)), 2);
    const double pulse = std::fmod(second * (110 + 20 * std::sin(second * 3)), 1);
    const double voice = std::exp(-6 * pulse) * std::sin(60 * pulse);
    const double hiss = static_cast<double>(noise.next()) - 0.5;
    speech.frames.push_back(static_cast<float>(syllable * (0.8 * voice + 0.05 * hiss)));
  }
  return speech;
}

Speech speech_of(const std::filesystem::path& file) {
  const Sound sound = read_clip(file);
  Speech speech{sound.rate_hz, {}};
  for (const std::int16_t frame : sound.frames)
    speech.frames.push_back(static_cast<float>(frame) / 32768);
  return speech;
}

/// Again and again, until there are so many minutes.
void pour(const Speech& speech, int minutes, FloatSink& sink) {
  Frames left = Frames{60} * minutes * speech.rate_hz;
  while (left > 0)
    for (std::span<const float> rest = speech.frames; !rest.empty() && left > 0;) {
      const std::size_t count = std::min({block, rest.size(), static_cast<std::size_t>(left)});
      sink.write(rest.first(count));
      rest = rest.subspan(count);
      left -= static_cast<Frames>(count);
    }
  sink.finish();
}

class Nowhere final : public FloatSink {
 public:
  void write(std::span<const float> /*frames*/) override {}

  void finish() override {}
};

void write_file(const Speech& speech, int minutes, Container container,
                const std::filesystem::path& path) {
  const AudioFormat format = format_for(container, speech.rate_hz, loudness);
  SoundFile file(path, format, {});
  FloatResampler resampler(speech.rate_hz, format.rate_hz, file);
  FloatSink& next = format.rate_hz == speech.rate_hz ? static_cast<FloatSink&>(file) : resampler;
  FloatLimiter limiter(gain, ceiling_of(loudness), speech.rate_hz, next);
  pour(speech, minutes, limiter);
}

/// Of one part of the way.
struct Part {
  std::string name;
  std::function<void()> work;
};

void print_shares(const Speech& speech, const test::Folder& folder) {
  constexpr int minutes = 10;
  const auto through = [&](auto make) {
    return [&speech, make] {
      Nowhere nowhere;
      auto sink = make(nowhere);
      pour(speech, minutes, *sink);
    };
  };
  const std::vector<Part> parts = {
      {"limiter", through([&](FloatSink& next) {
         return std::make_unique<FloatLimiter>(gain, ceiling_of(loudness), speech.rate_hz, next);
       })},
      {"limiter at work on every word", through([&](FloatSink& next) {
         return std::make_unique<FloatLimiter>(4 * gain, ceiling_of(loudness), speech.rate_hz,
                                               next);
       })},
      {"meter, loudness",
       through([&](FloatSink&) { return std::make_unique<LevelMeter>(loudness, speech.rate_hz); })},
      {"meter, all", through([&](FloatSink&) {
         return std::make_unique<LevelMeter>(loudness, speech.rate_hz, MeterDetail::all);
       })},
      {"resampler to 48 kHz", through([&](FloatSink& next) {
         return std::make_unique<FloatResampler>(speech.rate_hz, 48000, next);
       })},
      {"room tone",
       through([](FloatSink& next) { return std::make_unique<RoomTone>(-75, next); })}};
  fmt::print("shares: processor time for {} minutes of sound at {} Hz\n", minutes, speech.rate_hz);
  double limiter = 0;
  for (const Part& part : parts) {
    const double seconds = processor_seconds(part.work, 1);
    if (limiter == 0) limiter = seconds;
    fmt::print("  {:32} {:7.3f} s  {:6.0f} times real time\n", part.name, seconds,
               minutes * 60 / seconds);
  }
  for (const Container container :
       {Container::wav, Container::flac, Container::mp3, Container::opus}) {
    const double all =
        processor_seconds([&] { write_file(speech, minutes, container, folder / "share"); }, 1);
    fmt::print("  {:32} {:7.3f} s  {:6.0f} times real time, limiter {:.0f} %\n",
               "the whole way to " + std::string(extension_of(container)), all, minutes * 60 / all,
               100 * limiter / all);
  }
}

/// In KiB, of a process that does this and nothing else; -1 if it failed.
long most_memory(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    ::_exit(0);
  }
  int status = 0;
  rusage usage{};
  if (::wait4(child, &status, 0, &usage) != child || status != 0) return -1;
  return usage.ru_maxrss;
}

bool memory_is_flat(const Speech& speech, const test::Folder& folder) {
  constexpr long allowed = 4096;
  bool flat = true;
  fmt::print("memory: the most held, in KiB, for 1, 10 and 60 minutes\n");
  for (const Container container :
       {Container::wav, Container::flac, Container::mp3, Container::opus}) {
    std::vector<long> held;
    for (const int minutes : {1, 10, 60})
      held.push_back(
          most_memory([&] { write_file(speech, minutes, container, folder / "memory"); }));
    const bool good = held.front() > 0 && held.back() > 0 && held.back() - held.front() < allowed;
    fmt::print("  {:5} {:6} {:6} {:6}  {}\n", extension_of(container), held[0], held[1], held[2],
               good ? "flat" : "GROWS");
    flat = flat && good;
  }
  return flat;
}

}  // namespace

int main(int count, char** arguments) {
  const Speech speech = count > 1 ? speech_of(arguments[1]) : like_a_voice();
  const test::Folder folder;
  print_shares(speech, folder);
  return memory_is_flat(speech, folder) ? EXIT_SUCCESS : EXIT_FAILURE;
}
