#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace plainsong {

/// What a command does when it is chosen; gives the exit status.
using Action = std::function<int()>;

/// One subcommand: `add` declares its options on the app and gives back what to do.
struct Command {
  std::string_view name;
  std::string_view summary;
  std::string_view example;
  Action (*add)(CLI::App& app);
};

Action add_render(CLI::App& app);
Action add_review(CLI::App& app);
Action add_text(CLI::App& app);
Action add_simplify(CLI::App& app);
Action add_edit(CLI::App& app);
Action add_accept(CLI::App& app);
Action add_ssml(CLI::App& app);
Action add_speak(CLI::App& app);
Action add_normalise(CLI::App& app);
Action add_say_it_right(CLI::App& app);
Action add_check(CLI::App& app);
Action add_podcast(CLI::App& app);
Action add_voices(CLI::App& app);
Action add_doctor(CLI::App& app);
Action add_completions(CLI::App& app);
Action add_init(CLI::App& app);

}  // namespace plainsong
