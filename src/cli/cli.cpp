#include "cli/cli.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iostream>
#include <new>

#include "base/failure.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/signals.hpp"
#include "cli/version.hpp"
#include "text/nearest.hpp"

namespace plainsong {
namespace {

constexpr std::array<Command, 16> commands = {{
    {"render", "Make both editions of a document: text, SSML, sound and captions",
     "plainsong render newsletter.txt -o out", add_render},
    {"review", "Look an edition over in a browser, and decide sentence by sentence",
     "plainsong review newsletter.md -o out", add_review},
    {"text", "Print the plain-text edition", "plainsong text newsletter.html | less", add_text},
    {"simplify", "Print the young-reader edition as Markdown",
     "plainsong simplify newsletter.md --explain why.jsonl > young.md", add_simplify},
    {"edit", "Say what the young-reader edition should say, and keep it for next time",
     "plainsong edit newsletter.md --sentence 12 --to 'We will read your ideas.'", add_edit},
    {"accept", "Accept what the young-reader edition says now",
     "plainsong accept newsletter.md --all", add_accept},
    {"ssml", "Write SSML 1.1, one file a section", "plainsong ssml newsletter.txt -o ssml",
     add_ssml},
    {"speak", "Speak an SSML or plain-text file into a sound file",
     "plainsong speak ssml/01-opening.ssml -o opening.mp3", add_speak},
    {"normalise", "Print lines as they are spoken",
     "echo '£1.5m in 2022' | plainsong normalise --lines", add_normalise},
    {"say-it-right", "List names, initials and unknown words and how they will be said",
     "plainsong say-it-right newsletter.md -o newsletter.pls", add_say_it_right},
    {"check", "Look for faults in what is published", "plainsong check out/young/young.epub",
     add_check},
    {"podcast", "Make a podcast of rendered folders",
     "plainsong podcast march april -o feed --base-url https://example.org/podcast/", add_podcast},
    {"voices", "List voices, show one or try one", "plainsong voices show young", add_voices},
    {"doctor", "Say what is installed, what works, and what to do about the rest",
     "plainsong doctor", add_doctor},
    {"init", "Write files of settings to fill in: what is known of a document, and what is checked",
     "plainsong init newsletter.md", add_init},
    {"completions", "Print what a shell needs to complete commands and options",
     "plainsong completions bash > ~/.local/share/bash-completion/completions/plainsong",
     add_completions},
}};

int run_chosen(CLI::App& app, const std::vector<std::pair<CLI::App*, Action>>& actions) {
  for (const auto& [subcommand, action] : actions)
    if (app.got_subcommand(subcommand)) return action();
  return static_cast<int>(Trouble::usage);
}

/// A first word that is no command: the library would only say that a command is missing.
void check_command(int count, char** arguments) {
  if (count < 2 || arguments[1][0] == '-') return;
  const std::string_view word = arguments[1];
  std::vector<std::string> names(commands.size());
  std::transform(commands.begin(), commands.end(), names.begin(),
                 [](const Command& row) { return std::string(row.name); });
  if (std::find(names.begin(), names.end(), word) != names.end()) return;
  const std::string meant = nearest(word, names);
  throw Failure(Trouble::usage, fmt::format("there is no command \"{}\"", word),
                meant.empty() ? "plainsong --help lists them"
                              : fmt::format("did you mean plainsong {}?", meant));
}

/// What to do about an option that there is not.
std::string hint_for(const CLI::App& app, int count, char** arguments) {
  std::string usual = "plainsong --help shows the commands and their options";
  if (count < 2) return usual;
  const auto chosen =
      app.get_subcommands([&](const CLI::App* one) { return one->get_name() == arguments[1]; });
  if (chosen.empty()) return usual;
  const CLI::App* const command = chosen.front();
  std::vector<std::string> names;
  for (const CLI::Option* option : command->get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  for (int at = 2; at < count; ++at) {
    const std::string_view argument = arguments[at];
    const std::string_view word = argument.substr(0, argument.find('='));
    if (!word.starts_with("--") || std::find(names.begin(), names.end(), word) != names.end())
      continue;
    const std::string meant = nearest(word, names);
    if (!meant.empty()) return fmt::format("did you mean {}?", meant);
  }
  return fmt::format("plainsong {} --help shows its options", command->get_name());
}

int parse_and_run(int count, char** arguments) {
  check_command(count, arguments);
  CLI::App app(
      "plainsong turns a newsletter into a plain-text edition, a young-reader edition, SSML and "
      "spoken audio.",
      "plainsong");
  app.set_version_flag("--version", version_lines);
  app.require_subcommand(1);
  app.footer(
      "Start with: plainsong render newsletter.txt -o out\nEach command has its own --help, with "
      "an example.");
  std::vector<std::pair<CLI::App*, Action>> actions;
  for (const Command& command : commands) {
    CLI::App* subcommand =
        app.add_subcommand(std::string(command.name), std::string(command.summary));
    subcommand->footer(fmt::format("Example: {}", command.example));
    actions.emplace_back(subcommand, command.add(*subcommand));
  }
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0)
      return app.exit(error, std::cout, std::cerr);  // --help, --version
    report(Failure(Trouble::usage, error.what(), hint_for(app, count, arguments)));
    return static_cast<int>(Trouble::usage);
  }
  return run_chosen(app, actions);
}

}  // namespace

int run(int count, char** arguments) {
  catch_signals();
  try {
    const int status = parse_and_run(count, arguments);
    std::cout.flush();
    if (!std::cout)
      throw Failure(Trouble::output, "cannot write to standard output",
                    "check the disk or the pipe");
    return status;
  } catch (const Failure& failure) {
    report(failure.trouble() == Trouble::interrupted ? stopped() : failure);
    return static_cast<int>(failure.trouble());
  } catch (const std::bad_alloc&) {
    report(Failure(Trouble::input, "not enough memory for this document",
                   "split it into several documents"));
    return static_cast<int>(Trouble::input);
  } catch (const std::exception& error) {
    report(Failure(Trouble::output, std::string("something went wrong: ") + error.what(),
                   "check the files and folders that were named"));
    return static_cast<int>(Trouble::output);
  }
}

}  // namespace plainsong
