#include <catch2/catch.hpp>
#include <cmath>

#include "audio/ffmpeg.hpp"
#include "audio/id3.hpp"
#include "audio/sound_file.hpp"
#include "audio/tag_fields.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using test::bytes_of;
using test::Folder;

namespace {

Tags newsletter() {
  Tags tags;
  tags.title = "Ünïcode – “Care Day”";
  tags.album = "Newsletter";
  tags.track_number = 3;
  tags.track_count = 12;
  tags.date = "2022-03-31";
  tags.language = "en-GB";
  tags.artist = "Become";
  tags.narrator = "eSpeak NG, a synthetic voice";
  tags.copyright = "© 2022 Become";
  return tags;
}

void write(const std::filesystem::path& file, AudioFormat format, const Tags& tags,
           const std::vector<Frames>& begins, Frames length) {
  SoundFile sink(file, format, tags);
  std::vector<float> tone;
  for (Frames i = 0; i < length; ++i)
    tone.push_back(0.3F * std::sin(static_cast<float>(i % 441) * 0.05F));
  sink.write(std::span<const float>(tone));
  sink.place_chapters(begins);
  sink.finish();
}

}  // namespace

TEST_CASE("ffprobe reads from every container what the tags say") {
  if (test::missing("ffprobe")) return;
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const bool is_wav = container == Container::wav;
  const Folder folder;
  write(folder / "a", format_for(container, 22050), newsletter(), {}, 22050);
  const test::Probed found = test::probed(folder / "a");
  CHECK(found.tags.at("title") == "Ünïcode – “Care Day”");
  CHECK(found.tags.at("album") == "Newsletter");
  CHECK(found.tags.at("track") == (container == Container::mp3 ? "3/12" : "3"));
  if (container == Container::flac || container == Container::opus)
    CHECK(found.tags.at("tracktotal") == "12");
  CHECK(found.tags.at("date") == "2022-03-31");
  CHECK(found.tags.at("language") == "eng");
  CHECK(found.tags.at("artist") == "Become");
  CHECK(found.tags.at(is_wav ? "istr" : "composer") == "eSpeak NG, a synthetic voice");
  if (!is_wav) CHECK(found.tags.at("narrator") == "eSpeak NG, a synthetic voice");
  CHECK(found.tags.at("copyright") == "© 2022 Become");
  CHECK(found.chapters.empty());
}

TEST_CASE("ffprobe finds the chapters in their places, though these are known only at the end") {
  if (test::missing("ffprobe")) return;
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  Tags tags = newsletter();
  tags.chapters = {
      {"Opening", {}},
      {"Care Day – 2022", {{"the event", "https://b.org/ä b"}, {"more", "https://c.org"}}},
      {"CHAPTER000=99:99:99.999", {}}};
  const AudioFormat format = format_for(container, 22050);
  const Frames second = format.rate_hz;
  write(folder / "a", format, tags, {0, second * 5 / 2, second * 7 + 11}, second * 10);
  const test::Probed found = test::probed(folder / "a");
  REQUIRE(found.chapters.size() == 3);
  CHECK(found.chapters[0].title == "Opening");
  CHECK(found.chapters[1].title == "Care Day – 2022");
  CHECK(found.chapters[2].title == "CHAPTER000=99:99:99.999");
  CHECK(found.chapters[0].begin == 0);
  CHECK(found.chapters[1].begin == 2.5);
  CHECK(found.chapters[1].end == Approx(7).margin(0.001));
  CHECK(found.chapters[2].begin == Approx(7).margin(0.001));
  CHECK(found.chapters[2].end == Approx(10).margin(0.01));  // ffprobe counts Opus's pre-skip in
  if (container == Container::flac || container == Container::opus)
    CHECK(found.tags.at("chapter001url") == "https://b.org/%C3%A4%20b");
  CHECK(test::decoded_by_ffmpeg(folder / "a").size() == static_cast<std::size_t>(second * 10));
  CHECK(test::decoded(folder / "a").frames.size() == static_cast<std::size_t>(second * 10));
}

TEST_CASE("hundreds of chapters with long titles all keep their places") {
  if (test::missing("ffprobe")) return;
  const auto container = GENERATE(Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  const AudioFormat format = format_for(container, 48000);
  Tags tags;
  std::vector<Frames> begins;
  for (int i = 0; i < 700; ++i) {
    tags.chapters.push_back({std::to_string(i) + std::string(300, 'x'), {{"", "https://a.org/"}}});
    begins.push_back(i * 480);
  }
  write(folder / "a", format, tags, begins, 700 * 480);
  const test::Probed found = test::probed(folder / "a");
  REQUIRE(found.chapters.size() == 700);
  for (std::size_t i = 0; i < 700; ++i) {
    REQUIRE(found.chapters[i].begin == Approx(static_cast<double>(i) / 100).margin(0.0001));
    REQUIRE(found.chapters[i].title == tags.chapters[i].title);
  }
  CHECK(test::decoded_by_ffmpeg(folder / "a").size() == 700 * 480);
}

TEST_CASE("the same tags and sound make the same bytes, wherever chapters were thought to be") {
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const Folder folder;
  Tags tags = newsletter();
  tags.chapters = {{"One", {}}, {"Two", {}}};
  const AudioFormat format = format_for(container, 44100);
  write(folder / "a", format, tags, {0, 44100}, 96000);
  write(folder / "b", format, tags, {0, 44100}, 96000);
  write(folder / "c", format, tags, {0, 48000}, 96000);
  CHECK(bytes_of(folder / "a") == bytes_of(folder / "b"));
  CHECK(bytes_of(folder / "a") != bytes_of(folder / "c"));
  CHECK(bytes_of(folder / "a").size() == bytes_of(folder / "c").size());
}

TEST_CASE("an ID3 tag has a chapter's links, and a table of contents") {
  Tags tags;
  tags.chapters = {{"A", {{"Zoë's site", "https://z.org/ö"}}}, {"B", {}}};
  const std::string tag = id3_tag(tags, {0, 22050, 33075}, 22050);
  using namespace std::string_literals;
  CHECK(tag.find("CTOC\0\0\0\x0e\0\0toc\0\3\2ch0\0ch1\0"s) != std::string::npos);
  CHECK(tag.find("ch0\0\0\0\0\0\0\0\3\xe8"s) != std::string::npos);
  CHECK(tag.find("ch1\0\0\0\3\xe8\0\0\5\xdc\xff\xff\xff\xff\xff\xff\xff\xff"s) !=
        std::string::npos);
  CHECK(
      tag.find(
          "WXXX\0\0\0\x2d\0\0\1\xff\xfeZ\0o\0\xeb\0'\0s\0 \0s\0i\0t\0e\0\0\0https://z.org/%C3%B6"s) !=
      std::string::npos);
}

TEST_CASE("a tag's text has no control characters, and an address only what addresses may have") {
  using namespace std::string_literals;
  CHECK(tag_text("a\0b\nc\x7f é"s) == "a b c  é");
  CHECK(tag_url("https://a.org/é?x=1 2\n"s) == "https://a.org/%C3%A9?x=1%202%0A");
}

TEST_CASE("languages are told by the three letters of ISO 639-2") {
  const auto told = [](const std::string& language) {
    Tags tags;
    tags.language = language;
    const auto fields = tag_fields(tags);
    return fields.empty() ? "" : fields.front().value;
  };
  CHECK(told("en-GB") == "eng");
  CHECK(told("cy") == "cym");
  CHECK(told("de-DE") == "deu");
  CHECK(told("pl") == "pol");
  CHECK(told("") == "");
  CHECK(told("q") == "");
}
