#include "cli/check_packages.hpp"

#include <fmt/format.h>

#include "audio/read_sound.hpp"
#include "base/archive.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "check/check.hpp"
#include "cli/signals.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

PackedFile packed(const std::string& path, std::uint64_t bytes,
                  const std::function<std::string()>& read) {
  check_stop();
  PackedFile file;
  file.bytes = bytes;
  if (is_read(path))
    file.text = read();
  else if (is_sound(path))
    file.sound_milliseconds = sound_milliseconds(read());
  else if (is_picture(path))
    file.picture = picture_facts(read());
  return file;
}

/// What a markup of that many bytes is read into takes ten times as much.
void check_text_size(const fs::path& path, const ArchivedFile& entry, std::uint64_t& all) {
  constexpr std::uint64_t most_of_one = std::uint64_t{16} << 20U;
  constexpr std::uint64_t most_of_all = std::uint64_t{192} << 20U;
  if (!is_read(entry.path)) return;
  all += entry.bytes;
  if (entry.bytes <= most_of_one && all <= most_of_all) return;
  throw Failure(Trouble::input,
                fmt::format("{} is not checked: the text in it is larger than {} MiB",
                            path.string(), (all > most_of_all ? most_of_all : most_of_one) >> 20U),
                "divide it into several files or books");
}

PackageContents archive_contents(const fs::path& path) {
  PackageContents contents;
  std::uint64_t text_bytes = 0;
  read_archive(path, [&](const ArchivedFile& entry, const std::function<std::string()>& read) {
    check_text_size(path, entry, text_bytes);
    contents.order.push_back(entry.path);
    PackedFile file = packed(entry.path, entry.bytes, read);
    file.stored = !entry.deflated;
    contents.files[entry.path] = std::move(file);
  });
  return contents;
}

PackageContents folder_contents(const fs::path& folder) {
  PackageContents contents;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string path = entry.path().lexically_relative(folder).generic_string();
    const HashedFile hashed = hash_file(entry.path());
    PackedFile file =
        packed(path, hashed.bytes, [&] { return read_file(entry.path(), largest_document); });
    file.sha256 = hashed.sha256;
    contents.files[path] = std::move(file);
  }
  return contents;
}

class PackageChecker {
 public:
  Checked check(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error))
      throw Failure(Trouble::input, fmt::format("there is no {}", path.string()),
                    "name a file or a folder that is there");
    if (fs::is_directory(path, error))
      check_folder(path);
    else
      check_file(path);
    return std::move(checked_);
  }

 private:
  void take(const fs::path& package, std::string_view kind, Findings findings) {
    for (Finding& finding : findings)
      checked_.found.push_back({package.string(), std::move(finding), {0, 0}, {0, 0}});
    checked_.packages.push_back(kind);
  }

  /// False for a file that is no package.
  bool check_file(const fs::path& path) {
    const std::string ending = lower(path.extension().string());
    if (ending == ".epub")
      take(path, "EPUB book", check_epub(archive_contents(path)));
    else if (ending == ".lpf")
      take(path, "audiobook", check_audiobook(archive_contents(path)));
    else if (ending == ".xml")
      check_feed_file(path);
    else
      return false;
    return true;
  }

  void check_feed_file(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    Findings findings = check_feed(folder_contents(folder), path.filename().string());
    for (Finding& finding : findings)
      if (finding.file == path.filename()) finding.file.clear();  // the path says it
    take(path, "feed", std::move(findings));
  }

  /// All packages in a folder, and the folder itself where plainsong rendered it.
  void check_folder(const fs::path& folder) {
    const PackageContents contents = folder_contents(folder);
    bool any = is_rendered_folder(contents);
    if (any) take(folder, "rendered folder", check_manifest(contents));
    for (const auto& [path, file] : contents.files) {
      const bool feed = path == "feed.xml" || path.ends_with("/feed.xml");
      if (feed) take(folder, "feed", check_feed(contents, path));
      const bool daisy = path == "ncc.html" || path.ends_with("/ncc.html");
      if (daisy) take(folder, "DAISY book", check_daisy_book(contents, path));
      any = any || feed || daisy;
      if (path.ends_with(".epub") || path.ends_with(".lpf")) any = check_file(folder / path) || any;
    }
    if (!any)
      throw Failure(Trouble::input, fmt::format("{} holds no package", folder.string()),
                    "name a folder that plainsong render or plainsong podcast made");
  }

  Checked checked_;
};

}  // namespace

bool is_package(const fs::path& path) {
  std::error_code error;
  const std::string ending = lower(path.extension().string());
  return fs::is_directory(path, error) || ending == ".epub" || ending == ".lpf" || ending == ".xml";
}

Checked check_package(const fs::path& path) {
  return PackageChecker().check(path);
}

}  // namespace plainsong
