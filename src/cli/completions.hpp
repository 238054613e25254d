#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace plainsong {

/// What bash, zsh or fish need to complete the program's commands, options and the values that an
/// option can have, made from the command line as it is declared. Throws Failure(Trouble::usage)
/// for another shell.
std::string completions(const CLI::App& program, std::string_view shell);

}  // namespace plainsong
