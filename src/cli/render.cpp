#include "cli/render.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/staged_folder.hpp"
#include "cli/console.hpp"
#include "cli/edits.hpp"
#include "cli/output_folder.hpp"
#include "cli/package_folder.hpp"
#include "cli/pictures.hpp"
#include "cli/print_documents.hpp"
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

std::string yes_or_no(bool value) {
  return value ? "yes" : "no";
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
          {"packages", join(options.packages)},
          {"whole", yes_or_no(options.whole)},
          {"word-captions", yes_or_no(options.word_captions)}};
}

bool is_wanted(const Publisher& publisher, const RenderOptions& options) {
  const auto& names = options.packages;
  return publisher.always || names.empty() ||
         std::find(names.begin(), names.end(), publisher.name) != names.end();
}

Package package_of(const Release& release, const RenderOptions& options) {
  Package package;
  for (const Publisher& publisher : publishers()) {
    if (!is_wanted(publisher, options)) continue;
    if (takes_sound(publisher, options.format)) {
      publisher.publish(release, package);
      if (publisher.publish == publish_documents) add_printed(release, package);
    } else {
      say(fmt::format("plainsong: {} is not made: it holds sound as {}, and --format is {}",
                      publisher.name, publisher.sound, options.format));
    }
  }
  return package;
}

/// What was asked for by name, and cannot be made of this sound, has failed.
bool lacks_named_package(const RenderOptions& options) {
  const auto known = publishers();
  return !options.packages.empty() &&
         std::any_of(known.begin(), known.end(), [&](const Publisher& publisher) {
           return is_wanted(publisher, options) && !takes_sound(publisher, options.format);
         });
}

/// A DAISY 2.02 book must state a day.
void warn_of_no_day(const RenderOptions& options, Diagnostics& diagnostics) {
  for (const Publisher& publisher : publishers())
    if (publisher.publish == publish_daisy && is_wanted(publisher, options) &&
        takes_sound(publisher, options.format))
      warn(diagnostics, "daisy.no-date", {},
           fmt::format("DAISY books have to state a day, and as the document states none, they "
                       "state {}",
                       undated));
}

/// The file of decisions, for whoever goes on deciding in the report.
void add_edits(Review& review, const std::string& path, const InputOptions& options) {
  const fs::path file = edits_of(path, options);
  if (file.empty()) return;
  review.edits_name = file.filename().string();
  review.edits = edits_as_they_are(file);
}

Release make_release(const std::string& path, const RenderOptions& options) {
  LoadedInput input = load(path, options.input);
  Release made;
  std::vector<Edition> editions =
      make_editions(input, options.input, options.editions, &made.review);
  if (made.review.longest > 0) add_edits(made.review, path, options.input);
  const Pronunciation pronunciation = load_pronunciation(options.input, path, input.diagnostics);
  load_illustrations(editions, options.input.voices, made, input.diagnostics);
  made.date = date_of_files(input.document);
  if (!is_dated(made)) warn_of_no_day(options, input.diagnostics);
  report(input, options.input);
  for (Edition& edition : editions) {
    const Voice voice = chosen_voice(options.narration, options.input, name_of(edition.kind));
    made.editions.push_back(
        with_ssml(std::move(edition), voice, options.editions, options.input, pronunciation));
    ReleasedEdition& released = made.editions.back();
    released.identifier = identifier_of(input.document, name_of(released.edition.kind));
  }
  made.identifier = identifier_of(input.document, "both");
  made.source = std::move(input.document);
  made.source_sha256 = input.sha256;
  made.options = stated_options(options);
  made.diagnostics = std::move(input.diagnostics);
  made.word_captions = options.word_captions;
  return made;
}

}  // namespace

int render(const std::string& path, const fs::path& folder, const RenderOptions& options) {
  check_keeps(path, folder);
  check_replaceable(folder, options.force);
  Release release = make_release(path, options);
  check_stop();
  StagedFolder staged(folder);
  int status = 0;
  try {
    status = speak_editions(release, staged.path(), options);
    if (status == 0 && lacks_named_package(options))
      status = static_cast<int>(Trouble::some_failed);
    write_package(package_of(release, options), staged.path());
    write_file(staged.path() / "manifest.json", write_manifest(release, list_files(staged.path())));
  } catch (const fs::filesystem_error& error) {
    throw Failure(Trouble::output,
                  fmt::format("cannot write {}: {}", folder.string(), error.code().message()),
                  "check the place's permissions and free space, or choose another with -o");
  }
  check_stop();
  check_replaceable(folder, options.force);  // somebody may have worked in it meanwhile
  staged.move_in();
  if (!options.input.quiet) say(fmt::format("{} is ready", folder.string()));
  return status;
}

}  // namespace plainsong
