#include "narrator/cache.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "base/failure.hpp"
#include "narrator/kept_track.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view key = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr std::string_view other_key =
    "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

std::string large_sound() {
  std::string bytes;
  for (int i = 0; i < 700000; ++i) bytes += std::to_string(i);
  return bytes;
}

/// A document of several sections in which the sentences are numbered through.
std::vector<Job> document(const Folder& folder, const std::vector<std::string>& sections,
                          const std::string& prefix) {
  std::vector<Job> jobs;
  unsigned sentence = 0;
  for (const std::string& words : sections) {
    jobs.push_back(job(folder / (prefix + std::to_string(jobs.size()) + ".mp3"), {}));
    Job& made = jobs.back();
    made.script.section = SectionId{static_cast<unsigned>(jobs.size())};
    for (int i = 0; i < 3; ++i) made.script.utterances.push_back(say(sentence++, words, 300));
    made.script.utterances.back().marks = {{"end", 3}};
    made.voice = espeak();
  }
  return jobs;
}

RecordOptions with_cache(const Folder& folder) {
  RecordOptions options = calibrated(as_wav());
  options.container = Container::mp3;
  options.loudness = Loudness::podcast;
  options.cache = folder / "cache";
  return options;
}

std::vector<fs::path> entries(const Folder& folder) {
  std::vector<fs::path> all;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder / "cache"))
    all.push_back(entry.path());
  std::sort(all.begin(), all.end());
  return all;
}

const std::vector<std::string> ten_sections{
    "Alpha speaks.", "Beta speaks.", "Gamma speaks.", "Delta speaks.", "Epsilon speaks.",
    "Zeta speaks.",  "Eta speaks.",  "Theta speaks.", "Iota speaks.",  "Kappa speaks."};

void check_same(const Recording& one, const Recording& other) {
  REQUIRE(one.timeline.size() == other.timeline.size());
  for (std::size_t i = 0; i < one.timeline.size(); ++i) {
    const Track& left = one.timeline[i];
    const Track& right = other.timeline[i];
    CHECK(left.cues == right.cues);
    CHECK(left.marks == right.marks);
    CHECK(left.length == right.length);
    CHECK(left.section == right.section);
    CHECK(left.format == right.format);
    CHECK(bytes_of(left.file) == bytes_of(right.file));
  }
  CHECK(one.notes.size() == other.notes.size());
}

}  // namespace

TEST_CASE("what is kept is found again, with its sound") {
  const Folder folder;
  const std::string sound = GENERATE(as<std::string>{}, "x", large_sound());
  write(folder / "a.mp3", sound);
  Cache(folder / "cache").keep(key, "its text", folder / "a.mp3");
  Cache cache(folder / "cache");
  CHECK(cache.find(key, folder / "b.mp3") == "its text");
  CHECK(bytes_of(folder / "b.mp3") == sound);
  CHECK_FALSE(cache.find(other_key, folder / "c.mp3"));
  CHECK_FALSE(fs::exists(folder / "c.mp3"));
  CHECK(cache.trouble().empty());
}

TEST_CASE("an entry that is damaged in any place is not there, and goes") {
  const Folder folder;
  write(folder / "a.mp3", "the sound of something");
  Cache cache(folder / "cache");
  cache.keep(key, "its text", folder / "a.mp3");
  const fs::path entry = folder / "cache" / std::string(key);
  const std::string whole = bytes_of(entry);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    write(entry, damaged);
    CHECK_FALSE(cache.find(key, folder / "b.mp3"));
    CHECK_FALSE(fs::exists(entry));
    write(entry, whole.substr(0, at));
    CHECK_FALSE(cache.find(key, folder / "b.mp3"));
  }
  write(entry, whole + "x");
  CHECK_FALSE(cache.find(key, folder / "b.mp3"));
  CHECK_FALSE(fs::exists(folder / "b.mp3"));
}

TEST_CASE("what was used longest ago goes first when there is too much") {
  const Folder folder;
  Cache cache(folder / "cache");
  cache.keep(key, std::string(1000, 'a'));
  cache.keep(other_key, std::string(1000, 'b'));
  const auto hour_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  fs::last_write_time(folder / "cache" / std::string(key), hour_ago);
  fs::last_write_time(folder / "cache" / std::string(other_key),
                      hour_ago - std::chrono::minutes(5));
  CHECK(cache.find(other_key));  // so that it is the one used last
  cache.tidy(10000);
  CHECK(entries(folder).size() == 2);
  cache.tidy(1500);
  CHECK_FALSE(cache.find(key));
  CHECK(cache.find(other_key));
  cache.tidy(0);
  CHECK(entries(folder).empty());
}

TEST_CASE("what a program that was ended left half written goes in time") {
  const Folder folder;
  Cache cache(folder / "cache");
  write(folder / "cache/new-1-1", "half");
  write(folder / "cache/new-2-1", "half");
  write(folder / "cache/letter.txt", "somebody's own");
  for (const char* name : {"new-1-1", "letter.txt"})
    fs::last_write_time(folder / "cache" / name,
                        fs::file_time_type::clock::now() - std::chrono::hours(25));
  cache.tidy(0);
  CHECK_FALSE(fs::exists(folder / "cache/new-1-1"));
  CHECK(fs::exists(folder / "cache/new-2-1"));
  CHECK(fs::exists(folder / "cache/letter.txt"));
}

TEST_CASE("two caches of one program that share a folder keep what is theirs") {
  const Folder folder;
  Cache one(folder / "cache");
  Cache two(folder / "cache");
  const auto keep_many = [](Cache& cache, char letter) {
    for (int at = 0; at < 200; ++at)
      cache.keep(std::string(64, letter), std::string(100000, letter), {});
  };
  {
    const std::jthread first([&] { keep_many(one, 'a'); });
    const std::jthread second([&] { keep_many(two, 'b'); });
  }
  CHECK(one.trouble().empty());
  CHECK(two.trouble().empty());
  CHECK(one.find(std::string(64, 'a')) == std::string(100000, 'a'));
  CHECK(two.find(std::string(64, 'b')) == std::string(100000, 'b'));
}

TEST_CASE("a cache that cannot be made keeps nothing, and the work goes on with a note") {
  const Folder folder;
  write(folder / "cache", "a file in its place");
  const Recording made = record(document(folder, {"Alpha speaks."}, ""), with_cache(folder));
  CHECK(made.timeline.size() == 1);
  REQUIRE(made.notes.size() == 1);
  CHECK_THAT(made.notes[0].message, Contains("nothing is kept in"));
}

TEST_CASE("a track that is read back is the one that was kept") {
  MadeTrack made;
  made.track.format = {Container::opus, 48000};
  made.track.length = 480;
  Cue cue;
  cue.end = 480;
  cue.words = {{"a b\n1 ", 0, 100}, {"", 100, 480}};
  cue.words_estimated = true;
  made.track.cues = {cue};
  made.track.marks = {{"a mark", 7}};
  made.track.chapters = {0};
  made.level = {{{-190, 4}, {-31, 1}}, 0.1, 480};
  const std::string text = write_kept(made);
  const std::optional<MadeTrack> read = read_kept(text, 1);
  REQUIRE(read);
  CHECK(read->track.cues == made.track.cues);
  CHECK(read->track.marks == made.track.marks);
  CHECK(read->track.chapters == made.track.chapters);
  CHECK(read->track.format == made.track.format);
  CHECK(read->level == made.level);
  CHECK_FALSE(read_kept(text, 2));
  for (std::size_t size = 0; size < text.size(); ++size)
    CHECK_FALSE(read_kept(text.substr(0, size), 1));
}

TEST_CASE("editing one word speaks one section again, and all is as if it were made anew") {
  const Folder folder;
  const RecordOptions options = with_cache(folder);
  record(document(folder, ten_sections, "first"), options);
  const std::size_t before = entries(folder).size();
  CHECK(before == 11);  // the sections and the measured voice
  std::vector<std::string> edited = ten_sections;
  edited[3] = "Delta whispers, and another sentence more.";
  edited.insert(edited.begin(), "Alpha speaks.");  // numbers change, what is said does not
  const Recording again = record(document(folder, edited, "again"), options);
  CHECK(entries(folder).size() == before + 1);
  RecordOptions fresh = options;
  fresh.cache.clear();
  const Recording anew = record(document(folder, edited, "anew"), fresh);
  check_same(again, anew);
}

TEST_CASE("whatever is heard or written otherwise is spoken again") {
  const Folder folder;
  RecordOptions options = with_cache(folder);
  std::vector<Job> jobs = document(folder, {"Alpha speaks."}, "");
  record(jobs, options);
  const std::size_t before = entries(folder).size();
  std::size_t more = 1;
  SECTION("a pause") {
    jobs[0].script.utterances[1].pause_after += std::chrono::milliseconds(1);
  }
  SECTION("a title") {
    jobs[0].tags.title = "Another";
  }
  SECTION("a chapter's link") {
    jobs[0].tags.chapters = {{"One", {{"Go", "https://a.org"}}}};
  }
  SECTION("a mark's name") {
    jobs[0].script.utterances[2].marks[0].name = "other";
  }
  SECTION("a written form") {
    jobs[0].script.utterances[0].written = {{{0, 5}, "A"}};
  }
  SECTION("the volume") {
    jobs[0].script.utterances[0].prosody.volume_db = -1;
  }
  SECTION("the format") {
    options.container = Container::flac;
  }
  SECTION("the pitch of the voice") {
    jobs[0].voice.pitch = 1.1;
    more = 2;  // it is measured, too
  }
  SECTION("the loudness") {
    options.loudness = Loudness::broadcast;
    more = 2;
  }
  SECTION("nothing but the name of the voice and the place of the file") {
    jobs[0].voice.name = "other";
    jobs[0].file = folder / "elsewhere.mp3";
    more = 0;
  }
  record(jobs, options);
  CHECK(entries(folder).size() == before + more);
}

TEST_CASE("damaged entries are made anew, with the same bytes") {
  const Folder folder;
  const RecordOptions options = with_cache(folder);
  const Recording first = record(document(folder, {"Alpha speaks.", "Beta speaks."}, "a"), options);
  for (const fs::path& entry : entries(folder)) {
    std::string bytes = bytes_of(entry);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 64);
    write(entry, bytes);
  }
  const Recording second =
      record(document(folder, {"Alpha speaks.", "Beta speaks."}, "b"), options);
  check_same(first, second);
}

TEST_CASE("two recordings at once share a cache, and each is as if it were alone") {
  const Folder folder;
  RecordOptions options = with_cache(folder);
  options.jobs = 2;
  options.cache_bytes = 40000;  // so that they take entries from each other
  Recording one;
  Recording two;
  for (int round = 0; round < 3; ++round) {
    std::jthread first([&] { one = record(document(folder, ten_sections, "one"), options); });
    std::jthread second([&] { two = record(document(folder, ten_sections, "two"), options); });
  }
  check_same(one, two);
  options.cache.clear();
  check_same(one, record(document(folder, ten_sections, "alone"), options));
}

TEST_CASE("a section that had to be made simpler is not kept, and one that failed neither") {
  ::setenv("PLAINSONG_REAL_SPEAK", PLAINSONG_SPEAK, 1);
  const Folder folder;
  RecordOptions options = as_wav();
  options.worker = fake_worker("poisoned");
  options.cache = folder / "cache";
  const Recording made = record(
      {job(folder / "a.wav", {say(3, "take POISON#")}), job(folder / "b.wav", {say(3, "DEADLY")})},
      hum(), options);
  CHECK(made.timeline.size() == 1);
  CHECK(made.failures.size() == 1);
  CHECK(entries(folder).empty());
}

TEST_CASE("voices that take turns make the same bytes, whatever the number of jobs") {
  const Folder folder;
  Voice second = espeak();
  second.name = "second";
  second.engine_voice = "gmw/en+f2";
  Voice third = hum();
  third.name = "third";
  const auto voices = std::make_shared<const std::vector<Voice>>(std::vector{second, third});
  const auto made_with = [&](int at_once, const std::string& prefix) {
    std::vector<Job> jobs = document(folder, ten_sections, prefix);
    for (Job& one : jobs) {
      one.voices = voices;
      one.script.utterances[0].voice.names = {"second"};
      one.script.utterances[2].voice.names = {"third"};
    }
    RecordOptions options = with_cache(folder);
    options.cache.clear();
    options.jobs = at_once;
    return record(jobs, options);
  };
  const Recording slow = made_with(1, "slow");
  const Recording quick = made_with(2, "quick");
  CHECK(slow.failures.empty());
  check_same(slow, quick);
}
