#include <CLI/CLI.hpp>
#include <memory>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "plain/plain.hpp"

namespace plainsong {
namespace {

struct TextOptions {
  InputOptions input;
  EditionOptions editions;
  std::size_t width = 72;
};

int print_text(const TextOptions& options) {
  LoadedInput input = load(options.input.paths.front(), options.input);
  const std::vector<Edition> editions = make_editions(input, options.input, options.editions);
  report(input, options.input);
  for (const Edition& edition : editions)
    write_result("-", plain_text(edition.document, options.width));
  return 0;
}

}  // namespace

Action add_text(CLI::App& app) {
  const auto options = std::make_shared<TextOptions>();
  add_input_options(app, options->input, false);
  add_edition_choice(app, options->editions, "standard");
  add_level(app, options->editions);
  add_sensitive(app, options->editions);
  add_simplifier_options(app, options->editions.simplifier);
  app.add_option("--width", options->width, "Columns that lines are wrapped to (72)")
      ->check(CLI::Range(20, 1000));
  return [options] { return print_text(*options); };
}

}  // namespace plainsong
