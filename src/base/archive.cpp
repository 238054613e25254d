#include "base/archive.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string_view>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// The date as MS-DOS wrote it, which is how a ZIP file does: years since 1980, month, day. Another
/// form of time, in seconds since 1970, would be turned into the machine's own time zone.
std::uint16_t dos_date(const std::string& date) {
  unsigned year = 1980;
  unsigned month = 1;
  unsigned day = 1;
  const bool whole = std::sscanf(date.c_str(), "%4u-%2u-%2u", &year, &month, &day) == 3;
  if (!whole || year < 1980 || year > 2107 || month < 1 || month > 12 || day < 1 || day > 31)
    year = 1980, month = 1, day = 1;
  return static_cast<std::uint16_t>((year - 1980) << 9U | month << 5U | day);
}

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
  throw Failure(Trouble::output, fmt::format("cannot write {}: {}", path.string(), why),
                "check the place's permissions and free space");
}

struct Discard {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};

zip_source_t* source_of(zip_t* zip, const ArchiveEntry& entry) {
  if (const auto* bytes = std::get_if<std::string>(&entry.content))
    return zip_source_buffer(zip, bytes->data(), bytes->size(), 0);
  const auto& file = std::get<fs::path>(entry.content);
  std::error_code error;
  if (!fs::is_regular_file(file, error))
    throw Failure(Trouble::input, fmt::format("there is no file {}", file.string()),
                  "make it again");
  return zip_source_file(zip, file.c_str(), 0, -1);
}

void add(zip_t* zip, const ArchiveEntry& entry, std::uint16_t date, const fs::path& path) {
  zip_source_t* source = source_of(zip, entry);
  if (source == nullptr) refuse(path, zip_strerror(zip));
  const zip_int64_t index =
      zip_file_add(zip, entry.path.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
  if (index < 0) {
    zip_source_free(source);
    refuse(path, zip_strerror(zip));
  }
  const auto at = static_cast<zip_uint64_t>(index);
  const std::int32_t method = entry.deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
  if (zip_set_file_compression(zip, at, method, 9) != 0 ||
      zip_file_set_dostime(zip, at, 0, date, 0) != 0)
    refuse(path, zip_strerror(zip));
}

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

[[noreturn]] void cannot_read(const fs::path& path, const std::string& why) {
  throw Failure(Trouble::input, fmt::format("cannot read {}: {}", path.string(), why),
                "it should be a ZIP archive, such as an EPUB");
}

[[noreturn]] void refuse_bomb(const fs::path& path, const std::string& what) {
  throw Failure(Trouble::input, fmt::format("{} is not unpacked: {}", path.string(), what),
                "no honest book is like that: ask whoever made it");
}

/// An archive of a few bytes may be made that would fill any memory.
void check_size(const zip_stat_t& entry, const fs::path& path) {
  if (entry.size > largest_document) refuse_bomb(path, "it has a file of more than 1 GiB");
  if (entry.size > most_unpacked_freely && entry.size / most_times_larger > entry.comp_size)
    refuse_bomb(path, fmt::format("a file of {} bytes in it becomes {} MiB", entry.comp_size,
                                  entry.size >> 20U));
}

std::string read_entry(zip_t* zip, zip_uint64_t at, const zip_stat_t& entry, const fs::path& path) {
  check_size(entry, path);
  const std::uint64_t size = entry.size;
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(zip, at, 0));
  if (!file) cannot_read(path, zip_strerror(zip));
  std::string bytes(static_cast<std::size_t>(size), ' ');
  const zip_int64_t got = zip_fread(file.get(), bytes.data(), bytes.size());
  char beyond = 0;
  const bool whole = got >= 0 && static_cast<std::size_t>(got) == bytes.size() &&
                     zip_fread(file.get(), &beyond, 1) == 0;  // at the end the sum is checked
  if (!whole) cannot_read(path, "one of its files is damaged");
  return bytes;
}

}  // namespace

void write_archive(const fs::path& path, const Archive& archive) {
  int error = 0;
  std::unique_ptr<zip_t, Discard> zip(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error));
  if (!zip) refuse(path, fmt::format("libzip's error {}", error));
  const std::uint16_t date = dos_date(archive.date);
  for (const ArchiveEntry& entry : archive.entries) add(zip.get(), entry, date, path);
  if (zip_close(zip.get()) != 0) refuse(path, zip_strerror(zip.get()));
  static_cast<void>(zip.release());
}

void read_archive(const fs::path& path,
                  const std::function<void(const ArchivedFile& file,
                                           const std::function<std::string()>& read)>& visit) {
  int error = 0;
  const std::unique_ptr<zip_t, Discard> zip(zip_open(path.c_str(), ZIP_RDONLY, &error));
  if (!zip) cannot_read(path, "it is no ZIP archive, or is damaged");
  const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
  if (count > static_cast<zip_int64_t>(most_archived_files))
    refuse_bomb(path, fmt::format("it has {} files", count));
  for (zip_int64_t index = 0; index < count; ++index) {
    const auto at = static_cast<zip_uint64_t>(index);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip.get(), at, 0, &stat) != 0 || stat.name == nullptr)
      cannot_read(path, zip_strerror(zip.get()));
    const std::string_view name = stat.name;
    if (name.ends_with('/')) continue;  // a folder
    visit({std::string(name), stat.size, stat.comp_method != ZIP_CM_STORE},
          [&] { return read_entry(zip.get(), at, stat, path); });
  }
}

}  // namespace plainsong
