#include <sndfile.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;
using nlohmann::json;

namespace {

const std::string sample = PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";

/// Frames in a sound file, by decoding all of it.
long long decoded_frames(const std::filesystem::path& path) {
  SF_INFO info{};
  SNDFILE* file = sf_open(path.c_str(), SFM_READ, &info);
  REQUIRE(file != nullptr);
  std::vector<short> block(static_cast<std::size_t>(info.channels) * 4096);
  long long frames = 0;
  while (const sf_count_t got = sf_readf_short(file, block.data(), 4096)) frames += got;
  sf_close(file);
  return frames;
}

std::vector<std::string> titles(const json& edition) {
  std::vector<std::string> found;
  for (const json& section : edition["sections"])
    if (section["spoken"].get<bool>()) found.push_back(section["title"]);
  return found;
}

}  // namespace

TEST_CASE("the number of jobs changes no byte") {
  const Scratch scratch;
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "one", "--jobs", "1"}).status == 0);
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "two", "--jobs", "2"}).status == 0);
  CHECK(tree(scratch / "one") == tree(scratch / "two"));
}

TEST_CASE("locale and time zone change no byte") {
  const Scratch scratch;
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "here", "--format", "wav"}).status == 0);
  ::setenv("LC_ALL", "C.UTF-8", 1);
  ::setenv("TZ", "Pacific/Auckland", 1);
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "there", "--format", "wav"}).status ==
          0);
  CHECK(tree(scratch / "here") == tree(scratch / "there"));
}

TEST_CASE("a section's sound is as long as the manifest says, in every format") {
  const std::string format = GENERATE("mp3", "opus", "flac", "wav");
  const Scratch scratch;
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "out", "--format", format, "--edition",
                         "standard"})
              .status == 0);
  const json manifest = json::parse(file_at(scratch / "out/manifest.json"));
  for (const json& section : manifest["editions"][0]["sections"]) {
    if (!section["spoken"].get<bool>()) continue;
    INFO(section["audio"]);
    CHECK(decoded_frames((scratch / "out") / section["audio"].get<std::string>()) ==
          section["frames"]);
  }
}

TEST_CASE("sections are called by the newsletter's own headings, with an opening before them") {
  const Scratch scratch;
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "out", "--format", "wav"}).status == 0);
  const json manifest = json::parse(file_at(scratch / "out/manifest.json"));
  const std::vector<std::string> headings = {"Riverside Young Carers - summer newsletter",
                                             "Introduction from Tom Adeyemi, project lead",
                                             "Learning from our survey",
                                             "The summer trip",
                                             "Money for short breaks",
                                             "In Case You Missed It"};
  for (const json& edition : manifest["editions"]) CHECK(titles(edition) == headings);
}

TEST_CASE("several documents get a folder each") {
  const Scratch scratch;
  const std::string other = PLAINSONG_SOURCE_DIR "/samples/green-lanes.html";
  REQUIRE(run_plainsong({"render", sample, other, "-o", scratch / "out", "--format", "wav",
                         "--edition", "standard"})
              .status == 0);
  CHECK(std::filesystem::exists(scratch / "out/riverside-carers/manifest.json"));
  CHECK(std::filesystem::exists(scratch / "out/green-lanes/manifest.json"));
}

TEST_CASE("documents that are rendered at once are each what they are alone") {
  const Scratch scratch;
  const std::string other = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";
  const std::vector<std::string> options = {"--packages", "captions,podcast", "--format", "mp3",
                                            "--no-cache"};
  const auto render = [&](std::vector<std::string> arguments, const std::string& folder) {
    arguments.insert(arguments.begin(), "render");
    arguments.insert(arguments.end(), options.begin(), options.end());
    arguments.insert(arguments.end(), {"-o", scratch / folder});
    return run_plainsong(arguments);
  };
  const auto both = render({sample, other, "--jobs", "2"}, "both");
  REQUIRE(both.status == 0);
  REQUIRE(render({sample, "--jobs", "1"}, "first").status == 0);
  REQUIRE(render({other, "--jobs", "1"}, "second").status == 0);
  CHECK(tree(scratch / "both/riverside-carers") == tree(scratch / "first"));
  CHECK(tree(scratch / "both/harbour-library") == tree(scratch / "second"));
}

TEST_CASE("a document that cannot be read does not keep others from being rendered") {
  const Scratch scratch;
  const std::string missing = scratch / "missing.txt";
  const auto result =
      run_plainsong({"render", missing, sample, "-o", scratch / "out", "--format", "wav",
                     "--edition", "standard", "--packages", "captions", "--jobs", "2"});
  CHECK(result.status == 1);
  CHECK(result.errors.find("missing.txt") != std::string::npos);
  CHECK(result.errors.find("riverside-carers is ready\n") != std::string::npos);
  CHECK(std::filesystem::exists(scratch / "out/riverside-carers/manifest.json"));
}

TEST_CASE("contents, sign-up and unsubscribe blocks are written and not spoken unless asked for") {
  const Scratch scratch;
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "usual", "--format", "wav", "--edition",
                         "standard"})
              .status == 0);
  const json usual = json::parse(file_at(scratch / "usual/manifest.json"))["editions"][0];
  CHECK(usual["unspoken"].size() >= 8);
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "all", "--format", "wav", "--edition",
                         "standard", "--speak", "all"})
              .status == 0);
  CHECK(json::parse(file_at(scratch / "all/manifest.json"))["editions"][0]["unspoken"].empty());
}

TEST_CASE("an edition that nobody has checked says so, and one that is signed off says by whom") {
  const Scratch scratch;
  REQUIRE(run_plainsong(
              {"render", sample, "-o", scratch / "draft", "--format", "wav", "--edition", "young"})
              .status == 0);
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "signed", "--format", "wav", "--edition",
                         "young", "--checked-by", "Ama Boateng"})
              .status == 0);
  // Sound, what is compressed, and what has no words of its own cannot say it.
  const auto is_text = [](const std::string& path) {
    const std::vector<std::string> others = {".wav", ".srt", ".smil", ".docx",
                                             ".pdf", ".js",  ".css"};
    return std::none_of(others.begin(), others.end(),
                        [&](const std::string& ending) { return path.ends_with(ending); });
  };
  for (const auto& [path, bytes] : tree(scratch / "draft")) {
    INFO(path);
    if (is_text(path))
      CHECK(bytes.find("Easier to read (draft), made by a computer program") != std::string::npos);
  }
  for (const auto& [path, bytes] : tree(scratch / "signed")) {
    INFO(path);
    CHECK(bytes.find("(draft)") == std::string::npos);
    if (is_text(path)) CHECK(bytes.find("Ama Boateng") != std::string::npos);
  }
}

TEST_CASE("a render can be repeated from the options in its manifest") {
  const Scratch scratch;
  const auto options_of = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"render", sample, "-o", scratch / "out", "--packages", "captions",
                               "--edition", "standard"});
    REQUIRE(run_plainsong(more).status == 0);
    return json::parse(file_at(scratch / "out/manifest.json"))["options"];
  };
  const json usual = options_of({});
  CHECK(usual["whole"] == "no");
  CHECK(usual["word-captions"] == "no");
  const json more = options_of({"--whole", "--word-captions"});
  CHECK(more["whole"] == "yes");
  CHECK(more["word-captions"] == "yes");
}

TEST_CASE("that DAISY books must state a day is said where the document states none") {
  const Scratch scratch;
  const auto warned = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"render", "-", "-o", scratch / "out", "--edition", "standard"});
    const auto result = run_plainsong(more, "# News\n\nIt rained.\n");
    REQUIRE(result.status == 0);
    return result.errors.find("they state 1980-01-01") != std::string::npos;
  };
  CHECK(warned({"--packages", "daisy"}));
  CHECK_FALSE(warned({"--packages", "daisy", "--date", "2024-05-02"}));
  CHECK_FALSE(warned({"--packages", "captions"}));
}

TEST_CASE("the pictures of a document go with it") {
  const Scratch scratch;
  const std::string library = PLAINSONG_SOURCE_DIR "/samples/harbour-library.md";
  REQUIRE(run_plainsong({"render", library, "-o", scratch / "out", "--format", "wav"}).status == 0);
  CHECK(file_at(scratch / "out/pictures/01-reading-room.png") ==
        file_at(PLAINSONG_SOURCE_DIR "/samples/images/reading-room.png"));
  CHECK(file_at(scratch / "out/young/edition.md").find("../pictures/01-reading-room.png") !=
        std::string::npos);
}

TEST_CASE("the report goes by plainsong.toml, and one that cannot be read keeps nobody waiting") {
  const Scratch scratch;
  write_file(scratch / "news.md", "# News\n\nThe work was started at the end of last week.\n");
  const auto report_with = [&](const std::string& settings) {
    write_file(scratch / "plainsong.toml", settings);
    REQUIRE(run_plainsong({"render", scratch / "news.md", "-o", scratch / "out", "--packages",
                           "report", "--format", "wav"})
                .status == 0);
    return file_at(scratch / "out/report.json");
  };
  CHECK(report_with("").find("easy.passive") != std::string::npos);
  CHECK(report_with("[check.easy]\npassive = false\n").find("easy.passive") == std::string::npos);
  const std::string broken = report_with("[check.easy]\nno-such-rule = 3\n");
  CHECK(broken.find("check.settings") != std::string::npos);
  CHECK(broken.find("easy.passive") != std::string::npos);
  CHECK(broken.find(scratch / "plainsong.toml") == std::string::npos);
}
