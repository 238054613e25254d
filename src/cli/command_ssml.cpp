#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/staged_folder.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/output_folder.hpp"
#include "cli/package_folder.hpp"
#include "cli/ssml_style.hpp"
#include "cli/voices_folder.hpp"
#include "publish/publish.hpp"
#include "speech/ssml.hpp"
#include "speech/ssml_profile.hpp"

namespace plainsong {
namespace {

struct SsmlOptions {
  InputOptions input;
  EditionOptions editions;
  std::string folder;
  std::string voice;
  std::string profile = "1.1";
  std::size_t section = 0;
  bool force = false;
};

int write_section(const std::vector<SpokenSection>& sections, std::size_t wanted) {
  if (wanted > sections.size())
    throw Failure(Trouble::usage,
                  fmt::format("there is no section {}: {} are spoken", wanted, sections.size()),
                  "count from 1");
  write_result("-", sections[wanted - 1].ssml.xml);
  return 0;
}

int write_folder(const Release& release, const Package& list, const SsmlOptions& options) {
  check_holds_ssml(options.folder, options.force);
  StagedFolder staged(options.folder);
  for (const SpokenSection& section : release.editions.front().sections)
    write_file(staged.path() / (section.ssml.name + ".ssml"), section.ssml.xml);
  write_package(list, staged.path());
  staged.move_in();
  return 0;
}

int make_ssml(const SsmlOptions& options) {
  if (options.folder == "-" && options.section == 0)
    throw Failure(Trouble::usage, "a folder cannot be written to standard output",
                  "give --section N for one section there");
  if (options.folder.empty() && options.section == 0)
    throw Failure(Trouble::usage, "nowhere to write to",
                  "give -o DIR, or --section N for one section on standard output");
  LoadedInput input = load(options.input.paths.front(), options.input);
  std::vector<Edition> editions = make_editions(input, options.input, options.editions);
  const Pronunciation pronunciation =
      load_pronunciation(options.input, options.input.paths.front(), input.diagnostics);
  report(input, options.input);
  const std::string usual_voice(name_of(editions.front().kind));
  const Voice voice =
      find_voice(options.input.voices, options.voice.empty() ? usual_voice : options.voice);
  Release release;
  release.editions.push_back(with_ssml(std::move(editions.front()), voice, options.editions,
                                       options.input, pronunciation));
  release.source = std::move(input.document);
  const Package list = ssml_set(release, release.editions.front(), options.profile);
  const SsmlProfile profile = ssml_profile(options.profile).value_or(SsmlProfile::ssml_1_1);
  std::vector<SpokenSection>& sections = release.editions.front().sections;
  for (SpokenSection& section : sections)
    section.ssml.xml = reduced_ssml(section.ssml.xml, profile);
  return options.section > 0 ? write_section(sections, options.section)
                             : write_folder(release, list, options);
}

}  // namespace

Action add_ssml(CLI::App& app) {
  const auto options = std::make_shared<SsmlOptions>();
  add_input_options(app, options->input, false);
  options->editions.edition = "standard";
  app.add_option("--edition", options->editions.edition, "standard or young (standard)")
      ->check(CLI::IsMember({"standard", "young"}));
  add_level(app, options->editions);
  add_sensitive(app, options->editions);
  add_simplifier_options(app, options->editions.simplifier);
  add_spoken_roles(app, options->editions);
  app.add_option("--voice", options->voice,
                 "The voice that the files name; plainsong voices lists them");
  app.add_option("--profile", options->profile,
                 "Reduced copies for another engine: 1.0, amazon or google (1.1)")
      ->check(CLI::IsMember({"1.1", "1.0", "amazon", "google"}));
  app.add_option("-o", options->folder, "The folder for one file a section");
  app.add_option("--section", options->section, "Print this section alone, counted from 1")
      ->check(CLI::PositiveNumber);
  app.add_flag("--force", options->force, "Replace a folder that holds other files");
  return [options] { return make_ssml(*options); };
}

}  // namespace plainsong
