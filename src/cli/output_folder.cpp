#include "cli/output_folder.hpp"

#include <fmt/format.h>

#include <functional>
#include <nlohmann/json.hpp>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_manifest = std::size_t{256} << 20U;

bool is_ours(const fs::path& place) {
  const fs::path manifest = place / "manifest.json";
  std::error_code error;
  if (!fs::is_regular_file(manifest, error)) return false;
  const auto json = nlohmann::json::parse(read_file(manifest, largest_manifest), nullptr, false);
  return json.is_object() && json.contains("program") && json["program"].is_object() &&
         json["program"].value("name", "") == "plainsong";
}

void check(const fs::path& place, bool force, const std::function<bool()>& may_go) {
  std::error_code error;
  const fs::file_status status = fs::status(place, error);
  if (!fs::exists(status)) return;
  if (!fs::is_directory(status))
    throw Failure(Trouble::output, fmt::format("{} is a file, not a folder", place.string()),
                  "name another place with -o");
  if (force || fs::is_empty(place, error) || may_go()) return;
  throw Failure(Trouble::output,
                fmt::format("{} holds files that plainsong did not make", place.string()),
                "name another place with -o, or replace all of it with --force");
}

}  // namespace

void check_replaceable(const fs::path& place, bool force) {
  check(place, force, [&] { return is_ours(place); });
}

void check_holds_only(const fs::path& place, std::string_view ending, bool force) {
  check(place, force, [&] {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(place, error))
      if (entry.path().extension() != ending) return false;
    return !error;
  });
}

}  // namespace plainsong
