#include "audio/loudness.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <memory>

#include "audio/ffmpeg.hpp"
#include "audio/level.hpp"
#include "audio/limiter.hpp"
#include "audio/read_sound.hpp"
#include "audio/resampler.hpp"
#include "audio/room_tone.hpp"
#include "audio/sound_file.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using test::Folder;

namespace {

/// A newsletter, read by eSpeak NG: 20 s of it.
Sound speech() {
  const std::string text =
      test::bytes_of(std::string(PLAINSONG_SOURCE_DIR) + "/samples/riverside-carers.txt");
  Sound sound =
      decode_sound(test::ran({"espeak-ng", "-v", "en-gb", "--stdout"}, text).output).value();
  sound.frames.resize(std::min<std::size_t>(sound.frames.size(), 20 * 22050));
  return sound;
}

/// The way from an engine to a file, as a preset asks for it.
class Way {
 public:
  Way(FloatSink& file, AudioFormat format, Loudness loudness, double gain, int rate_hz)
      : preset_(preset_of(loudness)) {
    FloatSink* next = &file;
    const auto put_before = [&](std::unique_ptr<FloatSink> sink) {
      next = sink.get();
      sinks_.push_back(std::move(sink));
    };
    if (preset_.room_tone_db < 0)
      put_before(std::make_unique<RoomTone>(preset_.room_tone_db, *next));
    if (rate_hz != format.rate_hz)
      put_before(std::make_unique<FloatResampler>(rate_hz, format.rate_hz, *next));
    put_before(std::make_unique<FloatLimiter>(gain, ceiling_of(loudness), rate_hz, *next));
  }

  void pour(const Sound& sound) {
    const auto frames_in = [&](std::chrono::milliseconds time) {
      return static_cast<std::size_t>(time.count() * sound.rate_hz / 1000);
    };
    std::vector<float> frames(frames_in(preset_.edges.head));
    for (const std::int16_t frame : sound.frames)
      frames.push_back(static_cast<float>(frame) / 32768);
    frames.resize(frames.size() + frames_in(preset_.edges.tail));
    sinks_.back()->write(frames);
    sinks_.back()->finish();
  }

 private:
  Preset preset_;
  std::vector<std::unique_ptr<FloatSink>> sinks_;
};

double gain_for(const Sound& sound, Loudness loudness) {
  double gain = 1;
  for (int pass = 0; pass < 3; ++pass) {
    LevelMeter meter(loudness, sound.rate_hz);
    Way(meter, {Container::wav, sound.rate_hz}, loudness, gain, sound.rate_hz).pour(sound);
    gain *= meter.gain();
  }
  return gain;
}

/// Writes speech at a preset's level, and so many decibels too loud for the limiter.
AudioFormat master(const std::filesystem::path& file, Container container, Loudness loudness,
                   double too_loud_db = 0) {
  const Sound sound = speech();
  const AudioFormat format = format_for(container, sound.rate_hz, loudness);
  SoundFile out(file, format, {});
  Way(out, format, loudness, gain_for(sound, loudness) * std::pow(10, too_loud_db / 20),
      sound.rate_hz)
      .pour(sound);
  return format;
}

double rms_db(std::span<const float> frames) {
  double energy = 0;
  for (const float frame : frames)
    energy += static_cast<double>(frame) * static_cast<double>(frame);
  return 10 * std::log10(energy / static_cast<double>(frames.size()) + 1e-12);
}

}  // namespace

TEST_CASE("decoded speech has the level and the peaks of its preset, in every container") {
  if (test::missing("espeak-ng") || test::missing("ffmpeg")) return;
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const auto [loudness, lufs] =
      GENERATE(std::pair{Loudness::podcast, -19.0}, std::pair{Loudness::broadcast, -23.0});
  const Folder folder;
  master(folder / "a", container, loudness);
  const test::Heard heard = test::measured_by_ffmpeg(folder / "a");
  CHECK(heard.integrated_lufs == Approx(lufs).margin(0.2));
  CHECK(heard.true_peak_db <= -1);
}

TEST_CASE("peaks hold when speech is much too loud, in every container") {
  if (test::missing("espeak-ng") || test::missing("ffmpeg")) return;
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  master(folder / "a", container, Loudness::podcast, 6);
  const double limit_db = container == Container::wav || container == Container::flac ? -2.2 : -1;
  CHECK(test::measured_by_ffmpeg(folder / "a").true_peak_db <= limit_db);
}

TEST_CASE("an audiobook file is what ACX asks for") {
  if (test::missing("espeak-ng") || test::missing("ffmpeg")) return;
  const Folder folder;
  const AudioFormat format = master(folder / "a.mp3", Container::mp3, Loudness::acx);
  CHECK(format.rate_hz == 44100);
  CHECK(test::probed(folder / "a.mp3").bit_rate == "192000");
  const std::vector<float> frames = test::decoded_by_ffmpeg(folder / "a.mp3");
  const double level_db = rms_db(frames);
  CHECK(level_db > -23);
  CHECK(level_db < -18);
  CHECK(std::fabs(*std::ranges::max_element(
            frames, {}, [](float frame) { return std::fabs(frame); })) < std::pow(10, -3.0 / 20));
  const std::span<const float> head = std::span(frames).first(44100 / 2);
  const std::span<const float> tail = std::span(frames).last(44100);
  for (const auto& silence : {head, tail}) {
    CHECK(rms_db(silence) < -60);
    CHECK(rms_db(silence) > -80);  // room tone, not nothing
  }
  CHECK(rms_db(head) == Approx(rms_db(tail)).margin(1));
}

TEST_CASE("a table says what each preset asks for") {
  using std::chrono::milliseconds;
  CHECK(edges_of(Loudness::podcast) == Edges{});
  CHECK(edges_of(Loudness::acx) == Edges{milliseconds(750), milliseconds(2000)});
  CHECK(format_for(Container::mp3, 22050, Loudness::acx) ==
        AudioFormat{Container::mp3, 44100, 192});
  CHECK(format_for(Container::mp3, 22050, Loudness::podcast) == AudioFormat{Container::mp3, 22050});
  CHECK(format_for(Container::opus, 22050, Loudness::acx) == AudioFormat{Container::opus, 48000});
  CHECK(preset_of(Loudness::acx).longest == std::chrono::minutes(120));
}

TEST_CASE("the meter says what ffmpeg's says") {
  if (test::missing("espeak-ng") || test::missing("ffmpeg")) return;
  const Folder folder;
  const Sound sound = speech();
  LevelMeter meter(Loudness::none, sound.rate_hz, MeterDetail::all);
  meter.write(std::span<const std::int16_t>(sound.frames));
  SoundFile file(folder / "a.wav", {Container::wav, sound.rate_hz}, {});
  file.write(std::span<const std::int16_t>(sound.frames));
  file.finish();
  const test::Heard heard = test::measured_by_ffmpeg(folder / "a.wav");
  const Levels levels = meter.levels();
  CHECK(levels.integrated_lufs == Approx(heard.integrated_lufs).margin(0.1));
  CHECK(levels.true_peak_db == Approx(heard.true_peak_db).margin(0.15));
  CHECK(levels.peak_db <= levels.true_peak_db);
  CHECK(levels.rms_db == Approx(rms_db(test::decoded_by_ffmpeg(folder / "a.wav"))).margin(0.01));
}

TEST_CASE("the meter finds the quietest stretch, the level and the peak of a tone") {
  std::vector<float> frames;
  for (int i = 0; i < 48000; ++i)
    frames.push_back((i < 24000 ? 0.5F : 0.005F) *
                     std::sin(static_cast<float>(i % 96) * 0.0654498F));
  LevelMeter meter(Loudness::none, 48000, MeterDetail::all);
  meter.write(std::span<const float>(frames));
  const Levels levels = meter.levels();
  CHECK(levels.peak_db == Approx(-6.02).margin(0.05));
  CHECK(levels.true_peak_db == Approx(-6.02).margin(0.05));
  CHECK(levels.rms_db == Approx(-12.04).margin(0.05));
  CHECK(levels.floor_db == Approx(-49.03).margin(0.1));
  LevelMeter silent(Loudness::none, 48000, MeterDetail::all);
  silent.write(std::vector<float>(48000));
  CHECK(silent.levels().floor_db == silence_db);
  CHECK(silent.levels().integrated_lufs == silence_db);
}

TEST_CASE("room tone is as quiet as asked, the same each time, and alters no sound beneath it") {
  struct Keep final : FloatSink {
    void write(std::span<const float> frames) override {
      all.insert(all.end(), frames.begin(), frames.end());
    }

    void finish() override {}

    std::vector<float> all;
  };

  Keep once;
  Keep again;
  RoomTone(-70, once).write(std::vector<float>(44100));
  RoomTone tone(-70, again);
  for (int i = 0; i < 441; ++i) tone.write(std::vector<float>(100, 0.5F));
  CHECK(rms_db(once.all) == Approx(-70).margin(0.1));
  for (std::size_t i = 0; i < once.all.size(); ++i)
    REQUIRE(again.all[i] == Approx(once.all[i] + 0.5F).margin(1e-6));
}
