#include "cli/podcast_issues.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "base/failure.hpp"
#include "cli/console.hpp"
#include "cli/rendered_folder.hpp"
#include "text/slug.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// The folders of single documents: those named, or those inside that several were rendered into.
std::vector<fs::path> rendered_folders(const std::vector<std::string>& named) {
  std::vector<fs::path> found;
  for (const std::string& name : named) {
    const fs::path folder = fs::path(name).lexically_normal();
    std::error_code error;
    std::vector<fs::path> inner;
    if (!fs::exists(folder / "manifest.json", error))
      for (const auto& entry : fs::directory_iterator(folder, error))
        if (fs::exists(entry.path() / "manifest.json", error)) inner.push_back(entry.path());
    std::sort(inner.begin(), inner.end());
    if (inner.empty()) inner.push_back(folder);
    found.insert(found.end(), inner.begin(), inner.end());
  }
  return found;
}

/// A folder's own name in letters that every web server and file system takes.
std::string name_of(const fs::path& folder) {
  const fs::path last = folder.has_filename() ? folder.filename() : folder.parent_path().filename();
  const std::string name = slug(last.string());
  return name.empty() ? "issue" : name;
}

bool is_wanted(const ReleasedEdition& released, const PodcastOptions& options) {
  return options.edition == "both" || options.edition == folder_of(released);
}

/// Players sort episodes by their day, and show it.
void check_date(const Issue& issue) {
  if (is_dated(issue.release)) return;
  const fs::path document = issue.release.source.source->name;
  const std::string beside =
      document == "-" ? "" : fmt::format(", or in {}.toml beside it", document.stem().string());
  throw Failure(
      Trouble::input, fmt::format("{} states no date, which an issue needs", issue.folder.string()),
      fmt::format("render the document again with --date, or with its date in it{}", beside));
}

Issue read_issue(const fs::path& folder, const PodcastOptions& options) {
  std::error_code error;
  if (!fs::exists(folder, error))
    throw Failure(Trouble::input, fmt::format("there is no folder {}", folder.string()),
                  "name folders that plainsong render made");
  Issue issue{folder, name_of(folder), read_rendered(folder)};
  auto& editions = issue.release.editions;
  std::erase_if(editions, [&](const ReleasedEdition& one) { return !is_wanted(one, options); });
  for (const ReleasedEdition& released : editions)
    if (!released.whole || released.whole->file.extension() != ".mp3")
      throw Failure(
          Trouble::input,
          fmt::format("{} has no {} edition as one MP3 file", folder.string(), folder_of(released)),
          "render the document again, with --format mp3 and the package podcast");
  if (editions.empty())
    throw Failure(Trouble::input,
                  fmt::format("{} has no {} edition", folder.string(), options.edition),
                  "render the document with --edition both");
  check_date(issue);
  return issue;
}

/// Two issues of one name would lie in one folder beside the feed.
void check_name(const Issue& issue, const Issue& other) {
  std::error_code error;
  if (fs::equivalent(issue.folder, other.folder, error))
    throw Failure(Trouble::input, fmt::format("{} is named twice", issue.folder.string()),
                  "name each issue once");
  throw Failure(Trouble::input,
                fmt::format("{} and {} are both called {}", other.folder.string(),
                            issue.folder.string(), issue.name),
                "give each issue's folder a name of its own, such as its month");
}

}  // namespace

std::vector<Issue> read_issues(const PodcastOptions& options) {
  std::map<std::string, Issue> by_name;
  std::vector<Failure> failures;
  for (const fs::path& folder : rendered_folders(options.folders)) {
    try {
      Issue issue = read_issue(folder, options);
      if (const auto other = by_name.find(issue.name); other != by_name.end())
        check_name(issue, other->second);
      by_name.emplace(issue.name, std::move(issue));
    } catch (const Failure& failure) {
      failures.push_back(failure);
    }
  }
  // Each is told; the last one by whoever runs the command.
  for (std::size_t at = 0; at + 1 < failures.size(); ++at) report(failures[at]);
  if (!failures.empty()) throw Failure(failures.back());
  std::vector<Issue> issues;
  issues.reserve(by_name.size());
  for (auto& [name, issue] : by_name) issues.push_back(std::move(issue));
  std::stable_sort(issues.begin(), issues.end(), [](const Issue& left, const Issue& right) {
    return left.release.date < right.release.date;
  });
  return issues;
}

}  // namespace plainsong
