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
#include "cli/ssml_style.hpp"
#include "cli/voices_folder.hpp"
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

int write_section(const SsmlEdition& written, std::size_t wanted) {
  if (wanted > written.sections.size())
    throw Failure(
        Trouble::usage,
        fmt::format("there is no section {}: {} are spoken", wanted, written.sections.size()),
        "count from 1");
  write_result("-", written.sections[wanted - 1].xml);
  return 0;
}

int write_folder(const SsmlEdition& written, const std::string& folder, bool force) {
  check_holds_only(folder, ".ssml", force);
  StagedFolder staged(folder);
  for (const SsmlSection& section : written.sections)
    write_file(staged.path() / (section.name + ".ssml"), section.xml);
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
  const std::vector<Edition> editions = make_editions(input, options.input, options.editions);
  const Pronunciation pronunciation =
      load_pronunciation(options.input, options.input.paths.front(), input.diagnostics);
  report(input, options.input);
  const Edition& edition = editions.front();
  const Voice voice = find_voice(options.input.voices,
                                 options.voice.empty() ? name_of(edition.kind) : options.voice);
  SsmlEdition written = write_ssml(edition, spoken_roles(options.editions), pronunciation,
                                   style_of(edition, voice, options.input));
  const SsmlProfile profile = ssml_profile(options.profile).value_or(SsmlProfile::ssml_1_1);
  for (SsmlSection& section : written.sections) section.xml = reduced_ssml(section.xml, profile);
  return options.section > 0 ? write_section(written, options.section)
                             : write_folder(written, options.folder, options.force);
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
