#include "cli/render.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/staged_folder.hpp"
#include "cli/console.hpp"
#include "cli/output_folder.hpp"
#include "cli/signals.hpp"
#include "cli/speak_editions.hpp"
#include "cli/ssml_style.hpp"
#include "publish/publish.hpp"
#include "publish/publishers.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

std::string join(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : ",") + word;
  return joined;
}

std::vector<std::pair<std::string, std::string>> stated_options(const RenderOptions& options) {
  return {{"edition", options.editions.edition},
          {"level", options.editions.level},
          {"sensitive", options.editions.sensitive},
          {"simplifier", options.editions.simplifier.simplifier},
          {"model", options.editions.simplifier.model},
          {"format", options.format},
          {"loudness", options.narration.loudness},
          {"speak", join(options.editions.speak)},
          {"packages", join(options.packages)}};
}

std::vector<std::pair<std::string, std::string>> described(const Voice& voice) {
  return {{"name", voice.name},
          {"language", voice.language},
          {"engine_voice", voice.engine_voice},
          {"pace_wpm", fmt::format("{:g}", voice.pace_wpm)},
          {"pitch", fmt::format("{:g}", voice.pitch)}};
}

ReleasedEdition release(Edition edition, const RenderOptions& options,
                        const Pronunciation& pronunciation) {
  ReleasedEdition released;
  released.label = label_of(edition);
  const Voice voice = chosen_voice(options.narration, options.input, name_of(edition.kind));
  released.voice = described(voice);
  SsmlEdition ssml = write_ssml(edition, spoken_roles(options.editions), pronunciation,
                                style_of(edition, voice, options.input));
  released.edition = std::move(edition);
  for (SsmlSection& section : ssml.sections)
    released.sections.push_back({std::move(section), std::nullopt, {}});
  released.unspoken = std::move(ssml.unspoken);
  return released;
}

bool is_wanted(const Publisher& publisher, const RenderOptions& options) {
  const auto& names = options.packages;
  return publisher.always || names.empty() ||
         std::find(names.begin(), names.end(), publisher.name) != names.end();
}

void write_package(const Release& release, const fs::path& folder, const RenderOptions& options) {
  Package package;
  for (const Publisher& publisher : publishers())
    if (is_wanted(publisher, options)) publisher.publish(release, package);
  for (const auto& [path, bytes] : package) {
    check_stop();
    fs::create_directories((folder / path).parent_path());
    write_file(folder / path, bytes);
  }
}

/// Every file in the folder, by path.
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

Release make_release(const std::string& path, const RenderOptions& options) {
  LoadedInput input = load(path, options.input);
  Release made;
  std::vector<Edition> editions = make_editions(input, options.input, options.editions);
  const Pronunciation pronunciation = load_pronunciation(options.input, path, input.diagnostics);
  report(input, options.input);
  for (Edition& edition : editions)
    made.editions.push_back(release(std::move(edition), options, pronunciation));
  made.source = std::move(input.document);
  made.source_sha256 = input.sha256;
  made.options = stated_options(options);
  made.diagnostics = std::move(input.diagnostics);
  made.word_captions = options.word_captions;
  return made;
}

}  // namespace

int render(const std::string& path, const fs::path& folder, const RenderOptions& options) {
  check_replaceable(folder, options.force);
  Release release = make_release(path, options);
  check_stop();
  StagedFolder staged(folder);
  int status = 0;
  try {
    status = speak_editions(release, staged.path(), options);
    write_package(release, staged.path(), options);
    write_file(staged.path() / "manifest.json", write_manifest(release, list_files(staged.path())));
  } catch (const fs::filesystem_error& error) {
    throw Failure(Trouble::output,
                  fmt::format("cannot write {}: {}", folder.string(), error.code().message()),
                  "check the place's permissions and free space, or choose another with -o");
  }
  check_stop();
  staged.move_in();
  if (!options.input.quiet) say(fmt::format("{} is ready", folder.string()));
  return status;
}

}  // namespace plainsong
