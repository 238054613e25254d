#pragma once

namespace plainsong {

/// The program: reads the command line, runs the command, turns every Failure into one sentence,
/// and gives the exit status.
int run(int count, char** arguments);

}  // namespace plainsong
