#include "cli/package_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "base/archive.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/signals.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

void write_one(const PackageFile& file, const fs::path& place) {
  if (const auto* bytes = std::get_if<std::string>(&file))
    write_file(place, *bytes);
  else if (const auto* archive = std::get_if<Archive>(&file))
    write_archive(place, *archive);
  else
    fs::copy_file(std::get<fs::path>(file), place);
}

/// "2022-02-25" for seconds since 1970; empty for what is no such number.
std::string date_of_seconds(std::string_view digits) {
  std::int64_t seconds = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, seconds);
  if (error != std::errc() || stop != end || digits.empty() || seconds < 0 ||
      seconds > 253402300799)
    return {};
  const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace

void write_package(const Package& package, const fs::path& folder) {
  for (const auto& [path, file] : package) {
    check_stop();
    fs::create_directories((folder / path).parent_path());
    write_one(file, folder / path);
  }
}

void replace_files(const Package& package, const fs::path& folder) {
  for (const auto& [path, file] : package) {
    check_stop();
    const fs::path place = folder / path;
    fs::path part = place;
    part += ".part";
    try {
      fs::create_directories(place.parent_path());
      fs::remove(part);
      write_one(file, part);
      fs::rename(part, place);
    } catch (const fs::filesystem_error& error) {
      throw Failure(Trouble::output,
                    fmt::format("cannot write {}: {}", place.string(), error.code().message()),
                    "check the place's permissions and free space, or choose another with -o");
    }
  }
}

std::vector<PublishedFile> list_files(const fs::path& folder) {
  std::vector<PublishedFile> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    HashedFile hashed = hash_file(entry.path());
    files.push_back({entry.path().lexically_relative(folder).generic_string(), hashed.bytes,
                     std::move(hashed.sha256)});
  }
  std::sort(files.begin(), files.end(),
            [](const PublishedFile& a, const PublishedFile& b) { return a.path < b.path; });
  return files;
}

std::string date_of_files(const Document& document) {
  if (const char* const epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    std::string date = date_of_seconds(epoch);
    if (date.empty())
      throw Failure(Trouble::usage,
                    fmt::format("SOURCE_DATE_EPOCH is \"{}\", which is no time", epoch),
                    "give the seconds since 1970, or unset it");
    return date;
  }
  std::string date = first_day(document.stated(metadata::date));
  return date.empty() ? std::string(undated) : date;
}

std::string identifier_of(const Document& document, std::string_view edition) {
  const std::string title =
      is_blank(document.title) && document.source ? document.source->name : document.title;
  std::string digits =
      sha256(fmt::format("{}\n{}\n{}\n{}", title, document.stated(metadata::publisher),
                         document.stated(metadata::date), edition));
  // RFC 9562, section 5.8: version 8 is for hashes other than MD5 and SHA-1.
  digits[12] = '8';
  digits[16] = "89ab"[digits[16] % 4];
  const std::string_view all = digits;
  return fmt::format("urn:uuid:{}-{}-{}-{}-{}", all.substr(0, 8), all.substr(8, 4),
                     all.substr(12, 4), all.substr(16, 4), all.substr(20, 12));
}

}  // namespace plainsong
