#include "cli/output_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_manifest = std::size_t{256} << 20U;

/// The first file in a folder that is not as plainsong made it, or an empty path: all are in our
/// manifest and have its hash.
fs::path first_foreign(const fs::path& place) {
  const fs::path manifest = place / "manifest.json";
  std::error_code error;
  std::map<std::string, std::string> ours;
  if (fs::is_regular_file(manifest, error)) {
    const auto json = nlohmann::json::parse(read_file(manifest, largest_manifest), nullptr, false);
    if (json.is_object() && json.contains("files") && json["files"].is_array())
      for (const auto& file : json["files"])
        if (file.is_object()) ours[file.value("path", "")] = file.value("sha256", "");
    ours["manifest.json"] = hash_file(manifest).sha256;
  }
  std::vector<fs::path> files;
  for (fs::recursive_directory_iterator at(place, error), end; !error && at != end;
       at.increment(error))
    if (!at->is_directory(error) || at->is_symlink(error)) files.push_back(at->path());
  if (error) return place;  // what cannot be looked at is not ours
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    fs::path inside = file.lexically_relative(place);
    const auto found = ours.find(inside.generic_string());
    if (found == ours.end() || !fs::is_regular_file(file, error)) return inside;
    if (hash_file(file).sha256 != found->second) return inside;
  }
  return {};
}

void check_is_place(const fs::path& place) {
  std::error_code error;
  if (place.empty() || fs::absolute(place, error).lexically_normal() == place.root_path())
    throw Failure(Trouble::usage,
                  fmt::format("\"{}\" cannot be the folder to make", place.string()),
                  "name a folder of its own with -o");
}

void check(const fs::path& place, bool force, const std::function<fs::path()>& first_to_lose) {
  check_is_place(place);
  std::error_code error;
  const fs::file_status status = fs::status(place, error);
  if (!fs::exists(status)) return;
  if (!fs::is_directory(status))
    throw Failure(Trouble::output, fmt::format("{} is a file, not a folder", place.string()),
                  "name another place with -o");
  if (force) return;
  const fs::path lost = first_to_lose();
  if (lost.empty()) return;
  throw Failure(Trouble::output,
                fmt::format("{} holds {}, which plainsong did not make or somebody has changed",
                            place.string(), lost.string()),
                "name another place with -o, or replace the whole folder with --force");
}

}  // namespace

void check_replaceable(const fs::path& place, bool force) {
  check(place, force, [&] { return first_foreign(place); });
}

void check_keeps(const fs::path& document, const fs::path& place) {
  check_is_place(place);
  std::error_code error;
  const fs::path folder = fs::weakly_canonical(place, error);
  const fs::path file = fs::weakly_canonical(document, error);
  if (document == "-" || error) return;
  const auto apart = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  if (apart.first == folder.end() && apart.second != file.end())
    throw Failure(
        Trouble::output,
        fmt::format("{} lies in {}, which would be replaced", document.string(), place.string()),
        "name another place with -o");
}

void check_holds_ssml(const fs::path& place, bool force) {
  check(place, force, [&] {
    std::error_code error;
    fs::path other;
    bool has_ssml = false;
    for (const fs::directory_entry& entry : fs::directory_iterator(place, error)) {
      fs::path name = entry.path().filename();
      if (name.extension() == ".ssml")
        has_ssml = true;
      else if (name != "index.json" && name != "README.txt")
        return name;
      else
        other = name;
    }
    return has_ssml ? fs::path() : other;
  });
}

}  // namespace plainsong
