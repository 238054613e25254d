#include "base/archive.hpp"

#include <zip.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <ctime>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/temporary_folder.hpp"

using namespace plainsong;

namespace {

namespace fs = std::filesystem;

Archive small(const fs::path& sound) {
  return {{{"mimetype", std::string("application/epub+zip"), false},
           {"text/one.xhtml", std::string(500, 'a'), true},
           {"audio/one.mp3", sound, false}},
          "2022-02-25"};
}

std::string written(const fs::path& folder, const Archive& archive) {
  write_archive(folder / "a.zip", archive);
  return read_file(folder / "a.zip", largest_document);
}

}  // namespace

TEST_CASE("an archive holds its entries in order, bytes and files alike") {
  const TemporaryFolder folder;
  write_file(folder.path() / "sound", "sounds");
  write_archive(folder.path() / "a.zip", small(folder.path() / "sound"));
  int error = 0;
  zip_t* zip = zip_open((folder.path() / "a.zip").c_str(), ZIP_RDONLY, &error);
  REQUIRE(zip != nullptr);
  REQUIRE(zip_get_num_entries(zip, 0) == 3);
  CHECK(std::string(zip_get_name(zip, 0, 0)) == "mimetype");
  CHECK(std::string(zip_get_name(zip, 2, 0)) == "audio/one.mp3");
  zip_stat_t stat;
  REQUIRE(zip_stat_index(zip, 1, 0, &stat) == 0);
  CHECK(stat.size == 500);
  CHECK(stat.comp_size < 100);
  zip_file_t* file = zip_fopen_index(zip, 2, 0);
  std::string bytes(6, ' ');
  CHECK(zip_fread(file, bytes.data(), 6) == 6);
  CHECK(bytes == "sounds");
  zip_fclose(file);
  zip_discard(zip);
}

TEST_CASE("the first entry's bytes stand where readers of EPUB look for them") {
  const TemporaryFolder folder;
  write_file(folder.path() / "sound", "sounds");
  const std::string zip = written(folder.path(), small(folder.path() / "sound"));
  CHECK(zip.substr(30, 28) == "mimetypeapplication/epub+zip");
}

TEST_CASE("an archive is the same bytes in every time zone") {
  const TemporaryFolder folder;
  write_file(folder.path() / "sound", "sounds");
  const Archive archive = small(folder.path() / "sound");
  const std::string here = written(folder.path(), archive);
  setenv("TZ", "Pacific/Kiritimati", 1);
  tzset();
  CHECK(written(folder.path(), archive) == here);
  unsetenv("TZ");
  tzset();
}

TEST_CASE("a date that no archive can tell is the earliest one") {
  const TemporaryFolder folder;
  Archive archive{{{"a", std::string("a")}}, "1980-01-01"};
  const std::string earliest = written(folder.path(), archive);
  for (const char* date : {"", "soon", "1979-12-31", "2022-13-01", "3000-01-01"}) {
    archive.date = date;
    CHECK(written(folder.path(), archive) == earliest);
  }
}

TEST_CASE("an archive names the file that it cannot find, and leaves nothing") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(written(folder.path(), small(folder.path() / "missing")), Failure);
  CHECK_FALSE(fs::exists(folder.path() / "a.zip"));
}

TEST_CASE("an archive is read back as it was written") {
  const TemporaryFolder folder;
  write_file(folder.path() / "sound", "sounds");
  write_archive(folder.path() / "a.zip", small(folder.path() / "sound"));
  std::vector<std::string> paths;
  std::string last;
  read_archive(folder.path() / "a.zip",
               [&](const ArchivedFile& file, const std::function<std::string()>& read) {
                 paths.push_back(file.path);
                 CHECK(file.deflated == (file.path == "text/one.xhtml"));
                 CHECK(read().size() == file.bytes);
                 last = read();
               });
  CHECK(paths == std::vector<std::string>{"mimetype", "text/one.xhtml", "audio/one.mp3"});
  CHECK(last == "sounds");
}

TEST_CASE("what is no archive, or a damaged one, is refused") {
  const TemporaryFolder folder;
  const auto nothing = [](const ArchivedFile&, const std::function<std::string()>& read) {
    read();
  };
  write_file(folder.path() / "a.zip", "no archive");
  CHECK_THROWS_AS(read_archive(folder.path() / "a.zip", nothing), Failure);
  write_file(folder.path() / "sound", "sounds");
  std::string zip = written(folder.path(), small(folder.path() / "sound"));
  zip[zip.find("sounds")] = 'x';
  write_file(folder.path() / "a.zip", zip);
  CHECK_THROWS_AS(read_archive(folder.path() / "a.zip", nothing), Failure);
}

TEST_CASE("an archive that would unpack to very much more than it is, is refused") {
  const TemporaryFolder folder;
  const auto trouble_with = [&](std::size_t bytes) -> std::string {
    Archive archive;
    archive.entries.push_back({"a.xhtml", std::string(bytes, ' '), true});
    write_archive(folder.path() / "a.zip", archive);
    try {
      read_archive(folder.path() / "a.zip",
                   [](const ArchivedFile&, const std::function<std::string()>& read) { read(); });
    } catch (const Failure& failure) {
      CHECK_FALSE(failure.hint().empty());
      return failure.what();
    }
    return "";
  };
  CHECK(trouble_with(most_unpacked_freely).empty());
  CHECK(trouble_with(most_unpacked_freely + (1U << 20U)).find("becomes 17 MiB") !=
        std::string::npos);
}
