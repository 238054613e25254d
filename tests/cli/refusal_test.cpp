#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/scratch.hpp"
#include "cli/program.hpp"

using namespace plainsong;

namespace {

const std::string sample = PLAINSONG_SOURCE_DIR "/samples/riverside-carers.txt";

/// One sentence that says what is wrong and what to do, the exit status, and nothing left of the
/// output.
void check_refused(const std::vector<std::string>& arguments, int status,
                   const std::string& words) {
  const ProgramResult result = run_plainsong(arguments);
  INFO(result.errors);
  CHECK(result.status == status);
  CHECK(result.errors.find(words) != std::string::npos);
  CHECK(std::count(result.errors.begin(), result.errors.end(), '\n') == 1);
  CHECK(result.errors.starts_with("plainsong: "));
}

/// A file system of one megabyte, for as long as the test runs; needs the right to mount.
class SmallDisk {
 public:
  explicit SmallDisk(const std::filesystem::path& at) : at_(at) {
    std::filesystem::create_directories(at);
    mounted_ = ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=1m") == 0;
  }

  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  ~SmallDisk() {
    if (mounted_) ::umount2(at_.c_str(), MNT_DETACH);
  }

  [[nodiscard]] bool mounted() const { return mounted_; }

 private:
  std::filesystem::path at_;
  bool mounted_ = false;
};

}  // namespace

TEST_CASE("no folder, and the root of all folders, are no place for an edition") {
  check_refused({"render", sample, "-o", "", "--quiet"}, 2, "cannot be the folder to make");
  check_refused({"render", sample, "-o", "/", "--quiet"}, 2, "cannot be the folder to make");
}

TEST_CASE("what cannot be read is refused in one sentence, with status 3") {
  const Scratch scratch;
  const std::filesystem::path out = scratch / "out";
  write_file(scratch / "empty.txt", "");
  write_file(scratch / "blank.md", " \n\t\n");
  write_file(scratch / "binary.txt", std::string("\x7F"
                                                 "ELF\0\0\1\2\0\0",
                                                 10) +
                                         std::string(300, '\0'));
  check_refused({"render", scratch / "missing.txt", "-o", out}, 3, "missing.txt");
  check_refused({"render", scratch.path(), "-o", out}, 3, "folder");
  check_refused({"render", scratch / "empty.txt", "-o", out}, 3, "empty.txt");
  check_refused({"render", scratch / "blank.md", "-o", out}, 3, "blank.md");
  check_refused({"render", scratch / "binary.txt", "-o", out}, 3, "binary.txt");
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("a file that may not be read is refused with status 3") {
  if (::geteuid() == 0) {
    WARN("skipped: nothing is unreadable to root");
    return;
  }
  const Scratch scratch;
  write_file(scratch / "secret.txt", "Words.");
  std::filesystem::permissions(scratch / "secret.txt", std::filesystem::perms::none);
  check_refused({"render", scratch / "secret.txt", "-o", scratch / "out"}, 3, "Permission denied");
}

TEST_CASE("an unknown voice is refused with status 4, an odd command line with status 2") {
  const Scratch scratch;
  const std::filesystem::path out = scratch / "out";
  check_refused({"render", sample, "-o", out, "--voice", "nobody", "--quiet"}, 4, "nobody");
  check_refused({"render", sample, "-o", out, "--format", "wax"}, 2, "--format");
  check_refused({"render", sample}, 2, "--output");
  check_refused({"sing"}, 2, "sing");
  check_refused({"render", sample, "-o", out, "--speak", "everything", "--quiet"}, 2, "everything");
  check_refused({"render", sample, "-o", out, "--packages", "vinyl", "--quiet"}, 2, "vinyl");
  check_refused({"text", sample, "--from", "docx", "--quiet"}, 2, "docx");
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("a place that cannot be written to is refused with status 5") {
  const Scratch scratch;
  write_file(scratch / "file", "not a folder");
  check_refused({"render", sample, "-o", scratch / "file", "--quiet"}, 5, "file");
  check_refused({"render", sample, "-o", scratch / "file/out", "--quiet"}, 5, "file");
  check_refused({"render", sample, "-o", "/proc/out", "--quiet"}, 5, "/proc");
  check_refused({"speak", sample, "-o", "/proc/out.mp3", "--quiet"}, 5, "/proc");
}

TEST_CASE("a full disk is told, with status 5, and the old folder stays as it was") {
  const Scratch scratch;
  const SmallDisk disk(scratch / "disk");
  if (!disk.mounted()) {
    WARN("skipped: no right to mount a small file system here");
    return;
  }
  write_file(scratch / "short.txt", "One sentence.\n");
  REQUIRE(run_plainsong({"render", scratch / "short.txt", "-o", scratch / "disk/out", "--packages",
                         "captions"})
              .status == 0);
  const auto before = tree(scratch / "disk/out");
  check_refused({"render", sample, "-o", scratch / "disk/out", "--format", "wav", "--quiet"}, 5,
                "No space left");
  CHECK(tree(scratch / "disk/out") == before);
  const auto left = std::distance(std::filesystem::directory_iterator(scratch / "disk"), {});
  CHECK(left == 1);
}

TEST_CASE("a folder that plainsong did not make is replaced only by force") {
  const Scratch scratch;
  std::filesystem::create_directory(scratch / "letters");
  write_file(scratch / "letters/dear.txt", "Dear all");
  check_refused({"render", sample, "-o", scratch / "letters", "--format", "wav", "--quiet"}, 5,
                "--force");
  check_refused({"ssml", sample, "-o", scratch / "letters", "--quiet"}, 5, "--force");
  CHECK(file_at(scratch / "letters/dear.txt") == "Dear all");
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "letters", "--format", "wav", "--force",
                         "--quiet"})
              .status == 0);
  CHECK_FALSE(std::filesystem::exists(scratch / "letters/dear.txt"));
  REQUIRE(run_plainsong({"render", sample, "-o", scratch / "letters", "--format", "wav", "--quiet"})
              .status == 0);
}

TEST_CASE("a folder in which somebody has changed or added a file is replaced only by force") {
  const Scratch scratch;
  const std::vector<std::string> render = {"render",        sample,     "-o",
                                           scratch / "out", "--format", "wav",
                                           "--edition",     "standard", "--quiet"};
  REQUIRE(run_plainsong(render).status == 0);
  write_file(scratch / "out/my-notes.txt", "Ask Tom");
  check_refused(render, 5, "my-notes.txt");
  std::filesystem::remove(scratch / "out/my-notes.txt");
  write_file(scratch / "out/standard/edition.txt", "My own words");
  check_refused(render, 5, "edition.txt");
  CHECK(file_at(scratch / "out/standard/edition.txt") == "My own words");
}

TEST_CASE("a document that is not in English gets no young edition, and is told so") {
  const Scratch scratch;
  write_file(scratch / "cymraeg.html",
             "<html lang=cy><title>Newyddion</title><p>Croeso i'n cylchlythyr. Mae'r gwanwyn wedi "
             "cyrraedd.</p></html>");
  const ProgramResult result =
      run_plainsong({"render", scratch / "cymraeg.html", "-o", scratch / "out", "--format", "wav"});
  CHECK(result.status == 0);
  CHECK(result.errors.find("not in English") != std::string::npos);
  CHECK(std::filesystem::exists(scratch / "out/standard"));
  CHECK_FALSE(std::filesystem::exists(scratch / "out/young"));
  check_refused({"simplify", scratch / "cymraeg.html", "--quiet"}, 3, "not in English");
}

TEST_CASE(
    "an edition that was asked for and not made is told of, also where little is to be said") {
  const Scratch scratch;
  write_file(scratch / "cymraeg.html",
             "<html lang=cy><title>Newyddion</title><p>Croeso i'n cylchlythyr.</p></html>");
  const ProgramResult result =
      run_plainsong({"render", scratch / "cymraeg.html", "-o", scratch / "out", "--packages",
                     "captions", "--quiet"});
  CHECK(result.status == 0);
  CHECK(result.errors ==
        "plainsong: there is no young-reader edition: the document is not in English: if it is, "
        "say so with --language en-GB\n");
}

TEST_CASE("a note on a section's sound says which file it is about, unless little is to be said") {
  const Scratch scratch;
  write_file(scratch / "short.md", "![A map of Ely.](map.png)\n");
  const std::vector<std::string> render = {"render",        scratch / "short.md", "-o",
                                           scratch / "out", "--packages",         "captions"};
  const ProgramResult result = run_plainsong(render);
  CHECK(result.errors.find("plainsong: young/audio/01-opening.mp3: the whole edition has") !=
        std::string::npos);
  std::vector<std::string> quiet = render;
  quiet.insert(quiet.end(), {"--quiet", "--force"});
  CHECK(run_plainsong(quiet).errors.empty());
}

TEST_CASE("a date that no calendar has is refused, wherever it is stated") {
  const Scratch scratch;
  for (const char* date : {"2024-02-31", "yesterday", "31/03/2022", "2024-13-01"})
    check_refused({"text", sample, "--date", date}, 2, "which is no date that can be read");
  write_file(scratch / "news.md", "# News\n\nIt rains.\n");
  write_file(scratch / "news.toml", "date = \"soon\"\n");
  check_refused({"text", scratch / "news.md"}, 3, "news.toml: date is \"soon\"");
}

TEST_CASE("a date may be written in words on the command line, too") {
  const ProgramResult result = run_plainsong({"text", sample, "--date", "28 February 2022"});
  CHECK(result.output.find("Its date is 28\nFebruary 2022") != std::string::npos);
}

TEST_CASE("packages may have spaces between them, and odd ones are refused with what there is") {
  const Scratch scratch;
  write_file(scratch / "short.txt", "It rained.");
  const auto rendered = [&](const std::string& packages, const std::string& format) {
    return run_plainsong({"render", scratch / "short.txt", "-o", scratch / "out", "--packages",
                          packages, "--format", format, "--quiet"});
  };
  CHECK(rendered("ssml, captions", "mp3").status == 0);
  CHECK(std::filesystem::exists(scratch / "out/standard/ssml/index.json"));
  const ProgramResult wrong = rendered("vinyl", "mp3");
  CHECK(wrong.status == 2);
  CHECK(wrong.errors.find("--packages: there is no package \"vinyl\": there are captions") !=
        std::string::npos);
  const ProgramResult empty = rendered("", "mp3");
  CHECK(empty.status == 2);
  CHECK(empty.errors.find("write some of these with commas between: captions") !=
        std::string::npos);
}

TEST_CASE("a package that was asked for by name and cannot be made is a failure, with status 1") {
  const Scratch scratch;
  write_file(scratch / "short.txt", "It rained.");
  const auto rendered = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {
        "render", scratch / "short.txt", "-o", scratch / "out", "--format", "flac", "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_plainsong(arguments);
  };
  const ProgramResult named = rendered({"--packages", "daisy"});
  CHECK(named.status == 1);
  CHECK(named.errors.find("daisy is not made") != std::string::npos);
  CHECK(rendered({}).status == 0);
}

TEST_CASE("the manifest names captions where they were made") {
  const Scratch scratch;
  write_file(scratch / "short.txt", "It rained.");
  const auto manifest = [&](const std::string& packages) {
    REQUIRE(run_plainsong({"render", scratch / "short.txt", "-o", scratch / "out", "--packages",
                           packages, "--quiet"})
                .status == 0);
    return file_at(scratch / "out/manifest.json");
  };
  CHECK(manifest("ssml").find("\"captions\":") == std::string::npos);
  CHECK(manifest("captions").find("\"captions\": \"standard/audio/") != std::string::npos);
}

TEST_CASE("what is more than a limit allows is refused, and the limit can be raised") {
  const Scratch scratch;
  std::string long_words;
  for (int at = 0; at < 3000; ++at) long_words += "The boats go round the lake on most days.\n\n";
  write_file(scratch / "long.md", "# One\n\nHi.\n\n# Two\n\nHi.\n");
  write_file(scratch / "big.md", std::string(1'200'000, 'x'));
  write_file(scratch / "hours.md", long_words);
  const std::filesystem::path out = scratch / "out";
  check_refused({"text", scratch / "long.md", "--limit", "sections=1"}, 3,
                "has 2 sections, and 1 are the most that are allowed: split it, or allow more with "
                "--limit sections=2");
  CHECK(run_plainsong({"text", scratch / "long.md", "--limit", "sections=2"}).status == 0);
  check_refused({"text", scratch / "big.md", "--limit", "document=1"}, 3,
                "big.md is larger than 1 MiB");
  check_refused({"render", scratch / "hours.md", "-o", out, "--edition", "standard", "--limit",
                 "hours=1,sections=10", "--quiet"},
                3, "would be about 3 hours of sound, and 1 are the most that are allowed");
  check_refused({"render", scratch / "hours.md", "-o", out, "--limit", "seconds=1", "--quiet"}, 130,
                "it took longer than --limit seconds allows");
  CHECK(!std::filesystem::exists(out));
  CHECK(std::distance(std::filesystem::directory_iterator(scratch / "."), {}) == 3);
}

TEST_CASE("a limit that there is not, or that is no number, is a mistake of the command line") {
  check_refused({"text", sample, "--limit", "words=3"}, 2,
                "there is no limit \"words\": it is document, sections, hours or seconds");
  check_refused({"text", sample, "--limit", "hours=many"}, 2, "hours needs a whole number");
  check_refused({"text", sample, "--limit", "hours"}, 2, "hours needs a whole number");
}
