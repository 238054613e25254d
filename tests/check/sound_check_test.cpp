#include "check/sound_check.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

MeasuredSound good() {
  MeasuredSound sound;
  sound.file = "a.mp3";
  sound.seconds = 60;
  sound.words = 150;
  sound.level_db = -19;
  sound.true_peak_db = -2;
  sound.floor_db = -80;
  sound.longest_silence_seconds = 1;
  return sound;
}

SoundDelivery podcast() {
  SoundDelivery delivery;
  delivery.level_db = -19;
  delivery.below = delivery.above = 1.5;
  delivery.ceiling_db = -1;
  return delivery;
}

/// The one rule that a sound breaks; empty where it breaks none.
std::string broken(const MeasuredSound& sound, const SoundDelivery& delivery = podcast()) {
  const Findings found = check_sounds({sound}, delivery);
  if (found.empty()) return {};
  REQUIRE(found.size() == 1);
  CHECK(found.front().file == "a.mp3");
  return found.front().rule;
}

}  // namespace

TEST_CASE("sound that is as it should be has no findings") {
  CHECK(broken(good()).empty());
}

TEST_CASE("sound that is too loud or too soft is found, but not in a few words") {
  MeasuredSound sound = good();
  sound.level_db = -17.4;
  CHECK(broken(sound) == "audio.loudness");
  CHECK(broken(sound, {}).empty());
  sound.seconds = 9;
  sound.words = 20;
  CHECK(broken(sound).empty());
}

TEST_CASE("peaks, noise, silences, pace and length are held to their limits") {
  MeasuredSound sound = good();
  sound.true_peak_db = 0.1;
  CHECK(broken(sound) == "audio.peak");
  sound = good();
  sound.floor_db = -50;
  CHECK(broken(sound).empty());
  SoundDelivery acx = podcast();
  acx.floor_db = -60;
  CHECK(broken(sound, acx) == "audio.floor");
  sound = good();
  sound.longest_silence_seconds = 4.5;
  CHECK(broken(sound) == "audio.silence");
  sound = good();
  sound.words = 200;
  CHECK(broken(sound) == "audio.pace-fast");
  sound.words = 45;
  CHECK(broken(sound) == "audio.pace-slow");
  sound = good();
  sound.seconds = 361;
  sound.words = 900;
  CHECK(broken(sound) == "audio.section-length");
}

TEST_CASE("a limit for sound can be set") {
  MeasuredSound sound = good();
  sound.words = 200;
  CHECK(check_sounds({sound}, podcast(), {{"audio.pace-fast", {{}, 210, {}}}}).empty());
  CHECK(check_sounds({sound}, podcast(), {{"audio", {false, {}, {}}}}).empty());
}
