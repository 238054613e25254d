#pragma once

#include <span>

#include "check/rule_finder.hpp"

namespace plainsong {

/// The rules for easy reading with what looks for each, by their ids.
std::span<const EasyReadRow> easy_read_rows();

}  // namespace plainsong
