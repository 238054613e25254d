#include "narrator/voice_choice.hpp"

#include <catch2/catch.hpp>

#include "narrator/engine_voices.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;

namespace {

Voice file(const std::string& name, const std::string& language, const std::string& gender,
           int age = -1) {
  Voice voice;
  voice.name = name;
  voice.language = language;
  voice.gender = gender;
  voice.age = age;
  voice.engine_voice = "gmw/en+" + name;
  return voice;
}

const Voice standard = file("standard", "en-GB", "male", 45);

const std::vector<Voice> files{file("granny", "en-GB", "female", 70), standard,
                               file("young", "en-GB", "female", 30), file("lleu", "cy", "male")};

const std::string engine_list =
    "voice espeak cy male - cel/cy\nvoice espeak de male - gmw/de\nvoice espeak en male - gmw/en\n"
    "voice espeak fr male - roa/fr\nvoice espeak fr-be male - roa/fr-BE\n"
    "voice espeak variant female 70 +f1\nvoice espeak variant female - +f2\n"
    "voice espeak variant male 70 +m1\nvoice espeak variant male - +m2\n"
    "voice espeak variant male - +Mr serious\nvoice flite en-us female - slt\nover\n";

std::vector<Voice> everything() {
  std::vector<Voice> all = files;
  for (Voice& voice : read_engine_voices(engine_list)) all.push_back(std::move(voice));
  return all;
}

VoiceWish called(std::vector<std::string> names) {
  VoiceWish wish;
  wish.names = std::move(names);
  return wish;
}

VoiceWish of_kind(const std::string& gender, int age = -1, int variant = 0) {
  VoiceWish wish;
  wish.gender = gender;
  wish.age = age;
  wish.variant = variant;
  return wish;
}

}  // namespace

TEST_CASE("the voice that an author asks for is found") {
  struct Row {
    VoiceWish wish;
    const char* language;
    const char* name;          // who speaks
    const char* engine_voice;  // by which of its engine's voices
  };

  const std::vector<Row> rows{
      {{}, "en-GB", "standard", "gmw/en+standard"},
      {called({"young"}), "en-GB", "young", "gmw/en+young"},
      {called({"Brian", "granny"}), "en-GB", "granny", "gmw/en+granny"},
      {called({"gmw/de"}), "de", "gmw/de", "gmw/de"},
      {called({"gmw/en+f2"}), "en-GB", "gmw/en+f2", "gmw/en+f2"},
      {called({"gmw/en+Mr serious"}), "en-GB", "gmw/en+Mr serious", "gmw/en+Mr serious"},
      {called({"slt"}), "en-GB", "slt", "slt"},
      {of_kind("male"), "en-GB", "standard", "gmw/en+standard"},
      {of_kind("female"), "en-GB", "granny", "gmw/en+granny"},
      {of_kind("female", 25), "en-GB", "young", "gmw/en+young"},
      {of_kind("female", 80), "en-GB", "granny", "gmw/en+granny"},
      {of_kind("female", -1, 2), "en-GB", "young", "gmw/en+young"},
      {of_kind("female", -1, 3), "en-GB", "gmw/en+f1", "gmw/en+f1"},
      {of_kind("male", -1, 2), "en-GB", "gmw/en+m1", "gmw/en+m1"},
      {of_kind("male", 30, 2), "en-GB", "gmw/en+m2", "gmw/en+m2"},
      {of_kind("", -1, 3), "en-GB", "young", "gmw/en+young"},
      // A name that nobody has, but a gender that somebody has.
      {{{"Brian"}, "female", 30, 0}, "en-GB", "young", "gmw/en+young"},
      // Another language: by the voice file for it, or else by eSpeak NG's voice.
      {{}, "cy", "lleu", "gmw/en+lleu"},
      {{}, "cy-GB", "lleu", "gmw/en+lleu"},
      {{}, "de", "gmw/de+standard", "gmw/de+standard"},
      {called({"young"}), "fr-CA", "roa/fr+young", "roa/fr+young"},
      {called({"young"}), "fr-BE", "roa/fr-BE+young", "roa/fr-BE+young"},
      {of_kind("female"), "fr", "roa/fr+f1", "roa/fr+f1"},
      {called({"slt"}), "de", "gmw/de+f2", "gmw/de+f2"},
      // Another region's accent is left to the voice.
      {{}, "en-US", "standard", "gmw/en+standard"},
  };
  for (const Row& row : rows) {
    INFO(row.name << " " << row.language);
    const VoiceChoice choice = choose_voice(row.wish, row.language, standard, everything());
    CHECK(choice.voice.name == row.name);
    CHECK(choice.voice.engine_voice == row.engine_voice);
    CHECK(choice.note.empty());
  }
}

TEST_CASE("what cannot be had is said, and the main voice speaks") {
  struct Row {
    VoiceWish wish;
    const char* language;
    const char* note;
  };

  const std::vector<Row> rows{
      {called({"Brian"}), "en-GB",
       "there is no voice called \"Brian\": standard speaks in its place"},
      {called({"gmw/en+nobody"}), "en-GB", "there is no voice called \"gmw/en+nobody\""},
      {called({"+f2"}), "en-GB", "there is no voice called \"+f2\""},
      {of_kind("neutral"), "en-GB", "there is no voice, neutral"},
      {of_kind("female", 30, 9), "en-GB", "female, of 30 years, number 9"},
      {{}, "tlh", "no voice speaks tlh: standard reads it as if it were en-GB"},
  };
  for (const Row& row : rows) {
    const VoiceChoice choice = choose_voice(row.wish, row.language, standard, everything());
    CHECK(choice.voice == standard);
    CHECK_THAT(choice.note, Contains(row.note));
  }
}

TEST_CASE("an engine's own voice keeps the ways of the edition, at its own pitch") {
  Voice main = standard;
  main.pace_wpm = 133;
  main.pitch = 1.4;
  main.pauses.heading = std::chrono::milliseconds(900);
  const Voice chosen = choose_voice(called({"gmw/en+m2"}), "en-GB", main, everything()).voice;
  CHECK(chosen.pace_wpm == 133);
  CHECK(chosen.pitch == 1);
  CHECK(chosen.pauses == main.pauses);
  CHECK(chosen.of_engine);
}

TEST_CASE("the engines list their voices") {
  const std::vector<Voice> all = engine_voices({PLAINSONG_SPEAK, std::chrono::seconds(20)});
  const auto there = [&](const std::string& name, const std::string& language) {
    return std::ranges::any_of(all, [&](const Voice& voice) {
      return voice.name == name && voice.language == language && voice.of_engine;
    });
  };
  CHECK(there("gmw/en", "en-gb"));
  CHECK(there("cel/cy", "cy"));
  CHECK(there("+f2", "variant"));
  CHECK_FALSE(there("mb/mb-de1", "de"));
}

TEST_CASE("a list of voices with other things in it is read") {
  const std::vector<Voice> voices = read_engine_voices(
      "hello\nvoice tuba en male - x\nvoice espeak en - 40 a b\nvoice\nvoice espeak en male -");
  REQUIRE(voices.size() == 1);
  CHECK(voices[0].name == "a b");
  CHECK(voices[0].age == 40);
  CHECK(voices[0].gender.empty());
}
