#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/lines.hpp"
#include "cli/voices_folder.hpp"
#include "plain/plain.hpp"

namespace plainsong {
namespace {

struct SimplifyOptions {
  InputOptions input;
  EditionOptions editions;
  std::string explain_to;
  bool lines = false;
  bool body = false;
};

int simplify_lines(const SimplifyOptions& options) {
  if (!options.editions.simplifier.simplifier.empty())
    throw Failure(Trouble::usage, "--lines measures the rules alone, without a --simplifier",
                  "leave one of the two out");
  Diagnostics diagnostics;
  const Words words = load_words(options.input, diagnostics);
  const YoungOptions young = young_options({}, options.editions);
  const std::string path = options.input.paths.empty() ? "-" : options.input.paths.front();
  for_each_line(read_file(path, options.input.limits.document << 20U), [&](std::string_view line) {
    std::cout << simplify_line(line, words, young) << '\n';
  });
  return 0;
}

void write_explanation(const SimplifyOptions& options, const Edition& edition,
                       const LoadedInput& input) {
  Diagnostics told_already;
  Words words = load_words(voice_files(options.input.voices, "en"), told_already);
  add_meanings(words, input.decisions);
  const Level level = young_options(input, options.editions).level;
  write_result(options.explain_to, explain(edition, input.document, &words, level));
}

int simplify_document(const SimplifyOptions& options) {
  if (options.input.paths.empty())
    throw Failure(Trouble::usage, "no document is named", "name one, or - for standard input");
  LoadedInput input = load(options.input.paths.front(), options.input);
  if (!can_simplify(input.document)) throw no_young_edition();
  EditionOptions editions = options.editions;
  editions.note_hard_words = !options.explain_to.empty();
  const Edition edition = make_young_edition(input, options.input, editions, options.body);
  report(input, options.input);
  if (!options.explain_to.empty()) write_explanation(options, edition, input);
  write_result("-", markdown(edition.document));
  return 0;
}

}  // namespace

Action add_simplify(CLI::App& app) {
  const auto options = std::make_shared<SimplifyOptions>();
  add_input_options(app, options->input, false);
  app.get_option("INPUT")->required(false);
  add_level(app, options->editions);
  add_sensitive(app, options->editions);
  add_simplifier_options(app, options->editions.simplifier);
  app.add_option("--explain", options->explain_to,
                 "A file for what was changed and why, as JSON Lines");
  app.add_flag("--lines", options->lines,
               "Read one sentence a line, print its simplified form on one line");
  app.add_flag("--body", options->body,
               "The rewritten text alone: no opening, no Words to know, no notes");
  return
      [options] { return options->lines ? simplify_lines(*options) : simplify_document(*options); };
}

}  // namespace plainsong
