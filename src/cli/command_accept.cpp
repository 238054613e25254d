#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/edits.hpp"
#include "young/decisions_file.hpp"

namespace plainsong {
namespace {

struct AcceptOptions {
  InputOptions input;
  EditionOptions editions;
  std::vector<std::string> sentences;
  bool all = false;
};

/// Of what may be accepted, what was asked for.
std::vector<Decision> chosen(const std::vector<Decision>& offered, const AcceptOptions& options,
                             const Document& source) {
  if (options.all) return offered;
  const std::vector<SentenceKey> keys = keys_of(source);
  std::vector<Decision> found;
  for (const std::string& meant : options.sentences) {
    const SentenceId id = meant_sentence(meant, source);
    const auto offer = std::find_if(offered.begin(), offered.end(), [&](const Decision& decision) {
      return decision.of == keys[number(id)];
    });
    if (offer == offered.end())
      throw Failure(Trouble::usage,
                    fmt::format("sentence {} has nothing to accept: it was not changed, or it was "
                                "decided on before",
                                number(id)),
                    "plainsong edit INPUT shows each sentence and what it reads now");
    found.push_back(*offer);
  }
  return found;
}

int accept(const AcceptOptions& options) {
  if (options.all != options.sentences.empty())
    throw Failure(Trouble::usage, "say what is accepted: some sentences, or all",
                  "give --sentence N, or --all");
  const std::filesystem::path file = edits_to_write(options.input);
  LoadedInput input = load(options.input.paths.front(), options.input);
  Words words = load_words(options.input, input.diagnostics);
  add_meanings(words, input.decisions);
  const std::vector<Decision> offered =
      to_accept(input.document, words, young_options(input, options.editions), input.diagnostics);
  const std::vector<Decision> accepted = chosen(offered, options, input.document);
  report(input, options.input);
  if (!accepted.empty())
    write_file_whole(file, with_decisions(edits_as_they_are(file), file.string(), accepted));
  if (!options.input.quiet)
    say(fmt::format(
        "{}: {} accepted", file.string(),
        accepted.size() == 1 ? "one sentence" : fmt::format("{} sentences", accepted.size())));
  return 0;
}

}  // namespace

Action add_accept(CLI::App& app) {
  const auto options = std::make_shared<AcceptOptions>();
  add_input_options(app, options->input, false);
  options->input.makes_edits = true;
  add_level(app, options->editions);
  app.add_option("--sentence", options->sentences,
                 "A sentence of the document, by its number or some of its words; may be given "
                 "more than once")
      ->allow_extra_args(false);
  app.add_flag("--all", options->all, "Each sentence that the young-reader edition changes");
  return [options] { return accept(*options); };
}

}  // namespace plainsong
