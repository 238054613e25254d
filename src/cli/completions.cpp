#include "cli/completions.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <vector>

#include "base/failure.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct CompletedOption {
  std::vector<std::string> names;  ///< with their hyphens
  std::string summary;
  std::vector<std::string> values;  ///< those that it can have, where they are known
  bool takes_value = false;
};

struct CompletedCommand {
  std::string name;
  std::string summary;
  std::vector<CompletedOption> options;
  std::vector<std::string> parts;  ///< commands of its own: `voices show`
};

/// "TEXT:{mp3,opus}" → mp3, opus
std::vector<std::string> values_in(const std::string& type) {
  const std::size_t begin = type.find('{');
  const std::size_t end = type.rfind('}');
  std::vector<std::string> values;
  if (begin == std::string::npos || end == std::string::npos) return values;
  std::string value;
  for (const char c : type.substr(begin + 1, end - begin - 1)) {
    if (c != ',') {
      value += c;
      continue;
    }
    values.push_back(value);
    value.clear();
  }
  values.push_back(value);
  return values;
}

CompletedOption described(const CLI::Option& option) {
  CompletedOption made;
  for (const std::string& name : option.get_snames()) made.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) made.names.push_back("--" + name);
  made.summary = option.get_description();
  made.values = values_in(option.get_type_name());
  made.takes_value = option.get_items_expected_max() > 0;
  return made;
}

std::vector<CompletedCommand> commands_of(const CLI::App& program) {
  std::vector<CompletedCommand> all;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    CompletedCommand made{command->get_name(), command->get_description(), {}, {}};
    for (const CLI::Option* option : command->get_options())
      if (!option->get_positional()) made.options.push_back(described(*option));
    for (const CLI::App* part : command->get_subcommands([](const CLI::App*) { return true; }))
      made.parts.push_back(part->get_name());
    all.push_back(std::move(made));
  }
  return all;
}

std::string names_of(const std::vector<CompletedCommand>& commands) {
  std::string names;
  for (const CompletedCommand& command : commands)
    names += (names.empty() ? "" : " ") + command.name;
  return names;
}

/// Inside the quotes of a shell's '…'.
std::string in_quotes(std::string_view words) {
  std::string made;
  for (const char c : words) made += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return made;
}

/// The values that options have in all commands alike, for bash.
std::string bash_values(const std::vector<CompletedCommand>& commands) {
  std::string cases;
  for (const CompletedCommand& command : commands)
    for (const CompletedOption& option : command.options)
      if (!option.values.empty())
        cases += fmt::format(
            "    '{} {}') mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\"); return ;;\n",
            command.name, option.names.back(), fmt::join(option.values, " "));
  return cases;
}

std::string for_bash(const std::vector<CompletedCommand>& commands) {
  std::string script = fmt::format(
      "# bash completion for plainsong: made by plainsong completions bash\n"
      "_plainsong() {{\n"
      "  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      "    mapfile -t COMPREPLY < <(compgen -W '{} --help --version' -- \"$current\")\n"
      "    return\n"
      "  fi\n"
      "  case \"${{COMP_WORDS[1]}} $previous\" in\n",
      names_of(commands));
  script += bash_values(commands);
  for (const CompletedCommand& command : commands)
    if (!command.parts.empty())
      script += fmt::format(
          "    '{0} {0}') mapfile -t COMPREPLY < <(compgen -W '{1}' -- \"$current\"); return ;;\n",
          command.name, fmt::join(command.parts, " "));
  script +=
      "  esac\n"
      "  if [[ $current != -* ]]; then\n"
      "    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
      "    return\n"
      "  fi\n"
      "  case ${COMP_WORDS[1]} in\n";
  for (const CompletedCommand& command : commands) {
    std::vector<std::string> names;
    for (const CompletedOption& option : command.options)
      names.insert(names.end(), option.names.begin(), option.names.end());
    script += fmt::format("    {}) mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\") ;;\n",
                          command.name, fmt::join(names, " "));
  }
  return script + "  esac\n}\ncomplete -o filenames -F _plainsong plainsong\n";
}

/// zsh takes brackets and colons for its own.
std::string for_zsh_description(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (c == '[' || c == ']' || c == ':') made += '\\';
    made += c;
  }
  return in_quotes(made);
}

std::string for_zsh(const std::vector<CompletedCommand>& commands) {
  std::string script =
      "#compdef plainsong\n# zsh completion for plainsong: made by plainsong completions zsh\n"
      "_plainsong() {\n  if (( CURRENT == 2 )); then\n    local -a commands=(\n";
  for (const CompletedCommand& command : commands)
    script += fmt::format("      '{}:{}'\n", command.name, for_zsh_description(command.summary));
  script +=
      "    )\n    _describe command commands\n    return\n  fi\n  shift words\n"
      "  (( CURRENT-- ))\n  case $words[1] in\n";
  for (const CompletedCommand& command : commands) {
    script += fmt::format("    {}) _arguments", command.name);
    for (const CompletedOption& option : command.options)
      for (const std::string& name : option.names) {
        script += fmt::format(" \\\n        '{}[{}]", name, for_zsh_description(option.summary));
        if (!option.values.empty())
          script += fmt::format(":value:({})", fmt::join(option.values, " "));
        else if (option.takes_value)
          script += ":value:_files";
        script += "'";
      }
    if (!command.parts.empty())
      script += fmt::format(" \\\n        '1:part:({})'", fmt::join(command.parts, " "));
    script += " \\\n        '*:file:_files' ;;\n";
  }
  return script + "  esac\n}\n_plainsong \"$@\"\n";
}

/// fish takes a backslash in '…' for its own, too.
std::string for_fish_description(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (c == '\'' || c == '\\') made += '\\';
    made += c;
  }
  return made;
}

std::string for_fish(const std::vector<CompletedCommand>& commands) {
  std::string script = "# fish completion for plainsong: made by plainsong completions fish\n";
  for (const CompletedCommand& command : commands)
    script += fmt::format("complete -c plainsong -n __fish_use_subcommand -f -a {} -d '{}'\n",
                          command.name, for_fish_description(command.summary));
  for (const CompletedCommand& command : commands) {
    const std::string chosen =
        fmt::format("complete -c plainsong -n '__fish_seen_subcommand_from {}'", command.name);
    for (const std::string& part : command.parts)
      script += fmt::format("{} -f -a {}\n", chosen, part);
    for (const CompletedOption& option : command.options) {
      script += chosen;
      for (const std::string& name : option.names)
        script += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!option.values.empty())
        script += fmt::format(" -x -a '{}'", fmt::join(option.values, " "));
      else if (option.takes_value)
        script += " -r";
      script += fmt::format(" -d '{}'\n", for_fish_description(option.summary));
    }
  }
  return script;
}

}  // namespace

std::string completions(const CLI::App& program, std::string_view shell) {
  const std::vector<CompletedCommand> commands = commands_of(program);
  if (shell == "bash") return for_bash(commands);
  if (shell == "zsh") return for_zsh(commands);
  if (shell == "fish") return for_fish(commands);
  throw Failure(Trouble::usage, fmt::format("there are no completions for \"{}\"", shell),
                "there are some for bash, zsh and fish");
}

}  // namespace plainsong
