#pragma once

#include <string>

namespace plainsong {

/// What `--version` prints: our own version, and a line for each engine that is there: "eSpeak NG
/// 1.51, data 5f3a9c21".
std::string version_lines();

}  // namespace plainsong
