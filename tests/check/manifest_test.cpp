#include "check/planted.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

/// A rendered folder with one section of two sentences.
PackageContents rendered() {
  PackageContents contents;
  contents.files["manifest.json"].text = R"({"files": [{"path": "a.mp3", "sha256": "123"}],
    "editions": [{"sections": [{"title": "One", "audio": "a.mp3", "frames": 2500, "rate_hz": 1000,
    "clips": [{"sentence": "s0", "begin": 0, "end": 1000},
              {"sentence": "s1", "begin": 1000, "end": 2500}]}]}]})";
  contents.files["a.mp3"].sha256 = "123";
  contents.files["a.mp3"].sound_milliseconds = 2500;
  return contents;
}

}  // namespace

TEST_CASE("a rendered folder that nobody has touched has no faults") {
  check_sound(check_manifest(rendered()));
}

TEST_CASE("a file that was changed, lost or added is found") {
  PackageContents contents = rendered();
  contents.files.at("a.mp3").sha256 = "124";
  check_found(check_manifest(contents), "manifest.changed");
  contents.files.erase("a.mp3");
  check_found(check_manifest(contents), "manifest.missing-file");
  contents.files["b.mp3"] = {};
  check_found(check_manifest(contents), "manifest.foreign");
}

TEST_CASE("clips that do not tile their sound are found") {
  PackageContents contents = rendered();
  plant(contents, "manifest.json", "\"begin\": 1000", "\"begin\": 1001");
  check_found(check_manifest(contents), "manifest.clips");
  contents = rendered();
  plant(contents, "manifest.json", "\"end\": 2500", "\"end\": 2400");
  check_found(check_manifest(contents), "manifest.clips");
}

TEST_CASE("sound that was cut short is found") {
  PackageContents contents = rendered();
  contents.files.at("a.mp3").sound_milliseconds = 1200;
  check_found(check_manifest(contents), "manifest.sound");
}

TEST_CASE("a section that could not be spoken is found") {
  PackageContents contents = rendered();
  plant(contents, "manifest.json", "\"audio\": \"a.mp3\"", "\"failure\": \"too loud\"");
  check_found(check_manifest(contents), "manifest.unspoken");
}

TEST_CASE("a file that an edition names and that is not there is found, and told once") {
  PackageContents contents = rendered();
  plant(contents, "manifest.json", "\"audio\"", "\"captions\": \"a.vtt\", \"audio\"");
  check_found(check_manifest(contents), "manifest.missing-file");
  contents = rendered();
  contents.files.erase("a.mp3");
  CHECK(count_of(check_manifest(contents), "manifest.missing-file") == 1);
}

TEST_CASE("a rendered folder whose list of files is gone is found") {
  for (const char* sound : {"young/audio/01-news.mp3", "standard/audio/whole.opus"}) {
    PackageContents contents;
    contents.files[sound] = {};
    INFO(sound);
    CHECK(is_rendered_folder(contents));
    check_found(check_manifest(contents), "manifest.gone");
  }
  PackageContents contents;
  contents.files["young/edition.xml"] = contents.files["index.html"] = {};
  CHECK(is_rendered_folder(contents));
  CHECK(is_rendered_folder(rendered()));
}

TEST_CASE("a podcast's folder, and one with another program's book, are not rendered") {
  PackageContents contents;
  for (const char* path : {"feed.xml", "may/young.mp3", "book/ncc.html", "index.html"})
    contents.files[path] = {};
  CHECK_FALSE(is_rendered_folder(contents));
}

TEST_CASE("captions beside a rendered sound that nobody can follow are found") {
  PackageContents contents;
  contents.files["young/audio/01.mp3"].sound_milliseconds = 2500;
  auto& captions = contents.files["young/audio/01.vtt"].text;
  const auto with = [&](const char* first, const char* second) {
    captions = "WEBVTT\n\ns0\n" + std::string(first) + "\nOne.\n\ns1\n" + second + "\nTwo.\n";
    return has(check_manifest(contents), "manifest.captions");
  };
  CHECK_FALSE(with("00:00.000 --> 00:01.000", "00:01.000 --> 00:02.500"));
  CHECK(with("00:00.000 --> 00:01.000", "00:01.000 --> 00:00.500"));
  CHECK(with("00:00.000 --> 00:01.000", "00:00.500 --> 00:02.500"));
  CHECK(with("00:00.000 --> 00:01.000", "00:01.000 --> 00:04.500"));
  CHECK(with("00:00.000 --> soon", "00:01.000 --> 00:02.500"));
}
