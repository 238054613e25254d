#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "young/outside.hpp"

namespace CLI {
class App;
}

namespace plainsong {

/// Another program or a server that simplifies sentences.
struct SimplifierOptions {
  std::string simplifier;  ///< a command, or openai:URL; empty for none
  std::string model;       ///< what the server calls the model
  int seconds = 60;        ///< that one answer may take
};

void add_simplifier_options(CLI::App& app, SimplifierOptions& options);

/// Asks about each sentence. Answers that do not come, or that are no answers, are missing from the
/// result, and a diagnostic says so: the rules have those sentences. Nothing is sent anywhere
/// unless `simplifier` names a server. Throws Failure(Trouble::usage) for options that make no
/// sense, and Failure(Trouble::input) for a command that cannot be started.
OutsideAnswers ask_simplifier(const SimplifierOptions& options,
                              const std::vector<OutsideRequest>& requests,
                              Diagnostics& diagnostics);

/// "python3 'my tool.py' --fast" as arguments, without a shell: words, and words in quotation
/// marks.
std::vector<std::string> arguments_of(const std::string& command);

}  // namespace plainsong
